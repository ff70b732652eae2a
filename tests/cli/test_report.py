"""`buttress report`, as it is called."""

import pytest

from cli.calling import buttress

TEXT = "===\ntitle: Weather\n===\n\n[Rain]: It has rained.\n  + [Wet]: The street is wet.\n"


@pytest.mark.parametrize(
    ("form", "start"),
    [("text", "Weather\n=======\n"), ("markdown", "# Weather\n"), ("html", "<!DOCTYPE html>\n")],
)
def test_a_page_is_written_in_each_format(form, start):
    done = buttress("report", "-", "--format", form, stdin=TEXT)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(start)
    assert "Nothing supports" in done.stdout


@pytest.mark.parametrize(
    ("name", "start"), [("a.html", "<!DOCTYPE html>"), ("a.md", "# Weather"), ("a.txt", "Weather")]
)
def test_the_ending_of_the_file_chooses_the_format(tmp_path, name, start):
    done = buttress("report", "-", "-o", str(tmp_path / name), stdin=TEXT)
    assert (done.returncode, done.stdout) == (0, "")
    assert (tmp_path / name).read_text(encoding="utf-8").startswith(start)


def test_several_maps_are_named_unless_merged(tmp_path):
    for name in ("a", "b"):
        (tmp_path / f"{name}.argdown").write_text(TEXT, encoding="utf-8")
    done = buttress("report", str(tmp_path))
    assert done.returncode == 2
    assert "a.argdown" in done.stderr
    assert "--merge" in done.stderr
    assert buttress("report", str(tmp_path), "--merge").returncode == 0


def test_a_file_that_cannot_be_written_is_told():
    done = buttress("report", "-", "-o", "/nowhere/page.html", stdin=TEXT)
    assert done.returncode == 2
    assert "cannot write /nowhere/page.html" in done.stderr

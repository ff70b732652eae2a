"""`buttress convert`, as it is called."""

import json

import pytest

from cli.calling import buttress

TEXT = "[Rain]: It has rained.\n  - [Dry gauge]: The rain gauge is dry.\n"
BROKEN = TEXT + "\n[Rain\n\n(1) alone\n"
NO_YAML = "[A]: a {b: [}\n\n[B]: b\n"


def test_a_map_as_argdown_json():
    done = buttress("convert", "-", "--to", "argdown-json", stdin=TEXT.replace("gauge", "gäuge"))
    assert (done.returncode, done.stderr) == (0, "")
    assert '  "arguments": {}' in done.stdout
    assert "Dry gäuge" in done.stdout
    assert list(json.loads(done.stdout)["statements"]) == ["Rain", "Dry gäuge"]


def test_a_map_into_a_file(tmp_path):
    target = tmp_path / "rain.json"
    done = buttress("convert", "-", "-o", str(target), stdin=TEXT)
    assert (done.returncode, done.stdout) == (0, "")
    assert "Rain" in json.loads(target.read_text(encoding="utf-8"))["statements"]


def test_a_map_written_anew_as_argdown():
    done = buttress("convert", "-", "--to", "argdown", stdin=TEXT)
    assert (done.returncode, done.stdout) == (0, TEXT)


def test_problems_are_told_and_the_rest_is_written(tmp_path):
    (tmp_path / "rain.argdown").write_text(BROKEN, encoding="utf-8")
    done = buttress("convert", str(tmp_path))
    assert done.returncode == 1
    assert "Rain" in json.loads(done.stdout)["statements"]
    assert all("rain.argdown:" in line and " SYN" in line for line in done.stderr.splitlines())


def test_the_export_ends_at_data_that_are_no_yaml_unless_the_whole_is_wanted():
    done = buttress("convert", "-", stdin=NO_YAML)
    assert (done.returncode, json.loads(done.stdout)["statements"]) == (0, {})
    assert "--whole" in done.stderr
    whole = buttress("convert", "-", "--whole", stdin=NO_YAML)
    assert list(json.loads(whole.stdout)["statements"]) == ["A", "B"]
    assert "--whole" not in whole.stderr


def test_one_map_is_wanted(tmp_path):
    for name in ("one", "two"):
        (tmp_path / f"{name}.argdown").write_text(TEXT, encoding="utf-8")
    done = buttress("convert", str(tmp_path))
    assert (done.returncode, done.stdout) == (2, "")
    assert "one.argdown" in done.stderr
    assert "two.argdown" in done.stderr
    assert buttress("convert", str(tmp_path), "--merge").returncode == 0


@pytest.mark.parametrize(
    "args",
    [(), ("nowhere",), ("-", "--to", "wishes"), ("-", "-o", "no/such/folder/x.json")],
)
def test_a_wrong_call_has_status_2(args):
    done = buttress("convert", *args, stdin=TEXT)
    assert (done.returncode, done.stdout) == (2, "")
    assert "Traceback" not in done.stderr


def test_headings_that_json_cannot_nest_are_told():
    text = "".join(f"{'#' * level} H\n\n" for level in range(1, 102))
    done = buttress("convert", "-", stdin=text)
    assert (done.returncode, done.stdout) == (2, "")
    assert "100 levels" in done.stderr


def test_a_map_as_graphml():
    done = buttress("convert", "-", "--to", "graphml", stdin=TEXT)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith('<?xml version="1.0" encoding="UTF-8"?>\n<graphml')
    assert done.stdout.count("<node ") == 2
    assert done.stdout.count("<edge ") == 1

"""`buttress embed --block`: one figure or part on standard output."""

import pytest
from click.testing import CliRunner

from buttress.cli.embed import command
from embed.conftest import ZOO, needs_engine


def block(kind, *args, text=ZOO):
    done = CliRunner().invoke(command, [f"--block={kind}", *args], input=text)
    return done.exit_code, done.stdout_bytes, done.stderr


@needs_engine
@pytest.mark.parametrize(
    ("form", "start"),
    [("html", b"<figure "), ("svg", b"<svg "), ("png", b"\x89PNG"), ("pdf", b"%PDF")],
)
def test_a_map_is_written_in_each_form(form, start):
    status, out, err = block("map", f"--to={form}", "--set=view=structure")
    assert (status, err) == (0, "")
    assert out.startswith(start)


@pytest.mark.parametrize("form", ["html", "markdown", "text"])
def test_a_part_is_written_in_words(form):
    status, out, _ = block("argument", f"--to={form}", "--set=element=<From suffering>")
    assert status == 0
    assert "It is wrong to make animals suffer" in out.decode().replace("\n    ", " ")


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (("zap",), "there is no block 'zap'"),
        (("map", "--set=view"), "--set wants KEY=VALUE"),
        (("findings", "--to=pdf"), "only a map can be written as pdf"),
        (("map", "--to=svg", "--set=view=sideways"), "there is no view"),
    ],
)
def test_a_wrong_call_is_a_failure(args, words):
    status, out, err = block(*args)
    assert (status, out) == (2, b"")
    assert words in err


def test_a_file_is_read_below_the_root(tmp_path):
    (tmp_path / "project" / "maps").mkdir(parents=True)
    (tmp_path / "project" / "maps" / "zoo.argdown").write_text(ZOO, encoding="utf-8")
    (tmp_path / "secret.argdown").write_text("[Secret]: Nobody may.\n", encoding="utf-8")
    args = (f"--root={tmp_path / 'project'}", "--to=text")
    inside = block("standing", "--set=file=maps/zoo.argdown", *args, text="")
    assert "Zoos should be closed." in inside[1].decode()
    outside = block("standing", "--set=file=../secret.argdown", *args, text="")
    assert "lies outside" in outside[2]
    assert "Nobody" not in outside[1].decode()

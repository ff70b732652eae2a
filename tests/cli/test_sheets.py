"""Sections on the command line: closed, or each in a picture of its own."""

import pytest

from cli.calling import buttress
from cli.test_map import needs_engine

SECTIONS = "# One {isClosed: true}\n\n[A]: a\n  + <B>: b\n\n# Two\n\n[C]: c\n  - [A]\n"


def test_what_is_drawn_closed_is_told():
    done = buttress("map", "-", "--format", "dot", stdin=SECTIONS)
    assert "1 section is drawn closed; --sections open shows everything" in done.stderr
    assert "1 statement and" in done.stdout
    assert (
        buttress("map", "-", "--format", "dot", "--sections", "open", stdin=SECTIONS).stderr == ""
    )


@needs_engine
def test_a_folder_gets_a_picture_for_each_section(tmp_path):
    folder = tmp_path / "sheets"
    done = buttress("map", "-", "-o", f"{folder}/", stdin=SECTIONS)
    assert (done.returncode, done.stderr) == (0, f"wrote {folder / 'index.svg'} and 1 section\n")
    assert {path.name for path in folder.iterdir()} == {"index.svg", "01-one.svg"}


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (("--split",), "name the folder"),
        (("--split", "-o", "map.svg"), "has to be a folder"),
        (("--split", "-o", "sheets", "--format", "png"), "written as svg"),
    ],
)
def test_pictures_of_sections_need_a_folder_and_are_svg(wrong, words):
    done = buttress("map", "-", *wrong, stdin=SECTIONS)
    assert done.returncode == 2
    assert words in done.stderr


def test_graphs_for_other_programs_have_all_their_sections_open():
    done = buttress("map", "-", "--format", "graphml", stdin=SECTIONS)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.count("<node ") >= len("ABC")

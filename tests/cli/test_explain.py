"""`buttress explain` about a conclusion, as it is called."""

import json

import pytest

from buttress.diagram.engines import ENGINES
from cli.calling import buttress

needs_engine = pytest.mark.skipif(
    not ENGINES["auto"].is_available(), reason="there is no layout engine here"
)

RAIN = """
[Rain]: It has rained.
  + [Wet]: The street is wet. {basis: observation}
  - [Dry gauge]: The rain gauge is dry.
    - [Broken gauge]: The rain gauge is broken. {basis: data}
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "rain.argdown").write_text(RAIN, "utf-8")
    (tmp_path / "snow.argdown").write_text("[Snow]: It has snowed.\n  + [Wet]\n", "utf-8")
    return tmp_path


@pytest.mark.parametrize("name", ["Rain", "[Rain]"])
def test_a_conclusion_is_explained(name):
    done = buttress("explain", name, "-", stdin=RAIN)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("✓ [Rain] stands (grounded semantics)\n")
    assert "answered by [Broken gauge]" in done.stdout


def test_the_smallest_arguments_are_told_step_by_step():
    done = buttress("explain", "Rain", "-", "--arguments", "2", stdin=RAIN)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Argument 1 stands (2 steps)\n  (1) [Wet] The street is wet." in done.stdout
    assert done.stdout.endswith("\nThere are no others.\n")
    args = ("--arguments", "1", "--format", "markdown")
    assert "### Argument 1 stands" in buttress("explain", "Rain", "-", *args, stdin=RAIN).stdout
    args = ("--arguments", "1", "-o", "-")
    drawn = buttress("explain", "Rain", "-", *args, "--theme", "light", stdin=RAIN)
    assert "Wet" in drawn.stdout or not ENGINES["auto"].is_available()
    assert "The rain gauge" not in drawn.stdout


def test_an_argument_that_does_not_exist_is_not_drawn():
    done = buttress("explain", "T", "-", "--arguments", "1", "-o", "-", stdin="[T]: t {open: true}")
    assert done.returncode == 2
    assert "no argument leads to [T]" in done.stderr


def test_as_a_dialogue_json_or_markdown():
    assert buttress("explain", "Rain", "-", "--dialogue", stdin=RAIN).stdout.startswith("Claim: ")
    written = buttress("explain", "Rain", "-", "--format", "json", stdin=RAIN).stdout
    assert json.loads(written)["standing"] == "in"
    written = buttress("explain", "Rain", "-", "--format", "markdown", stdin=RAIN).stdout
    assert written.startswith("## \\[Rain\\] stands\n")


def test_under_a_scenario():
    done = buttress("explain", "Rain", "-", "--reject", "Broken gauge", stdin=RAIN)
    assert done.stdout.startswith("This is the map rejecting [Broken gauge].")
    assert "✗ [Rain] falls" in done.stdout


def test_the_map_of_a_folder_in_which_the_title_stands_is_taken(folder):
    assert buttress("explain", "Rain", ".", cwd=folder).stdout.startswith("✓ [Rain] stands")
    assert buttress("explain", "Snow", ".", cwd=folder).stdout.startswith("✓ [Snow] stands")


def test_a_title_in_several_maps_names_them(folder):
    done = buttress("explain", "Wet", ".", cwd=folder)
    assert (done.returncode, done.stdout) == (2, "")
    assert "[Wet] is in 2 maps" in done.stderr.replace("Wet is", "[Wet] is")
    assert "rain.argdown" in done.stderr
    assert "snow.argdown" in done.stderr


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Rian", "did you mean 'Rain'"),
        ("dry gauge", "did you mean 'Dry gauge'"),
        ("Sunshine", "`buttress evaluate` lists all titles"),
    ],
)
def test_an_unknown_title_is_a_failure_with_a_hint(name, told):
    done = buttress("explain", name, "-", stdin=RAIN)
    assert (done.returncode, done.stdout) == (2, "")
    assert told in done.stderr


@pytest.mark.parametrize("name", ["[Rain]", "Rain"])
def test_without_a_path_the_maps_of_this_folder_are_looked_through(name, folder):
    assert buttress("explain", name, cwd=folder).stdout.startswith("✓ [Rain] stands")


def test_without_a_path_a_rule_is_explained_and_near_ones_are_named(folder):
    assert buttress("explain", "SUP001", cwd=folder).stdout.startswith("SUP001 unsupported-claim")
    done = buttress("explain", "unsuported-claim", cwd=folder)
    assert (done.returncode, done.stdout) == (2, "")
    assert "did you mean unsupported-claim?" in done.stderr


def test_without_a_path_there_has_to_be_a_map(tmp_path):
    done = buttress("explain", "Rain", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert "no Argdown file" in done.stderr


def test_of_very_many_maps_with_the_title_only_some_are_named(tmp_path):
    for number in range(30):
        (tmp_path / f"rain-{number:02}.argdown").write_text(RAIN, "utf-8")
    told = buttress("explain", "Rain", cwd=tmp_path).stderr
    assert "Rain is in 30 maps" in told
    assert "rain-09.argdown" in told
    assert "rain-10.argdown" not in told
    assert "and 20 more" in told


@needs_engine
def test_a_picture_of_what_decides(folder):
    done = buttress("explain", "Rain", "rain.argdown", "-o", "rain.svg", cwd=folder)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "wrote rain.svg\n")
    drawn = (folder / "rain.svg").read_text("utf-8")
    assert ">Broken gauge<" in drawn
    whole = buttress("explain", "Rain", "rain.argdown", "-o", "-", "--whole", cwd=folder).stdout
    assert whole.startswith("<svg ")


def test_a_picture_in_a_format_that_is_none_is_a_failure(folder):
    done = buttress("explain", "Rain", "rain.argdown", "-o", "rain.txt", cwd=folder)
    assert (done.returncode, done.stdout) == (2, "")
    assert "found 'txt'" in done.stderr


def test_what_every_extension_accepts_is_explained_as_in_one_of_them():
    text = "[P]: P.\n  >< [Q]\n\n[Q]: Q.\n\n[R]: R. {open: true}\n  + [P]\n  + [Q]\n"
    done = buttress("explain", "R", "-", "--semantics", "preferred", stdin=text)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("✓ [R] stands (preferred semantics)")
    assert "In an extension that accepts it" in done.stdout


def test_without_an_extension_there_is_nothing_to_explain():
    done = buttress("explain", "S", "-", "--semantics", "stable", stdin="[S]: S.\n  -> [S]\n")
    assert (done.returncode, done.stdout) == (2, "")
    assert "there is no stable extension" in done.stderr


def test_under_another_order_of_priorities():
    done = buttress("explain", "Rain", "-", "--order", "democratic", stdin=RAIN)
    assert done.stdout.startswith("✓ [Rain] stands (grounded semantics, democratic order)\n")
    done = buttress("explain", "Rain", "-", "--order", "democrat", stdin=RAIN)
    assert done.returncode == 2
    assert "did you mean democratic" in done.stderr

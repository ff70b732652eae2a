"""`buttress schemes` lists, searches and shows argumentation schemes."""

import json

import pytest
from click.testing import CliRunner

from buttress.argdown import loads
from buttress.cli import main
from buttress.schemes import standard_catalogue

MINE = """
[schemes."radar contact"]
extends = "sign"
summary = "The radar shows it."
"""


def schemes(*args):
    return CliRunner().invoke(main, ["schemes", *args], prog_name="buttress")


def test_every_scheme_has_a_line():
    printed = schemes().output
    for scheme in standard_catalogue():
        assert f"\n  {scheme.name} " in printed
        assert scheme.group in printed


@pytest.mark.parametrize(
    "words",
    [
        ["expert opinion"],
        ["expert", "opinion"],
        ["ExpertOpinion"],
        ["15"],
        ["AIF 15"],
        ["expertise"],
    ],
)
def test_one_is_shown_by_any_of_its_names(words):
    printed = schemes(*words).output
    assert printed.startswith("expert opinion\n")
    assert "CQ6" in printed


def test_it_is_shown_in_eighty_columns(monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    for scheme in standard_catalogue():
        above, _, _ = schemes(scheme.name).output.partition("In Argdown\n")
        assert all(len(line) <= 80 for line in above.splitlines())


def test_what_it_shows_in_argdown_can_be_pasted():
    printed = schemes("slippery slope").output
    text = printed.partition("In Argdown\n")[2].partition("\nAfter\n")[0]
    map_ = loads(text)
    assert map_.problems == ()
    assert [i.scheme for a in map_.arguments.values() for i in a.inferences] == ["slippery slope"]


def test_other_words_are_searched_for():
    printed = schemes("treaty", "bind").output
    assert "treaty obligation" in printed
    assert len(printed.splitlines()) == 2


def test_search_lists_what_has_the_words_even_where_they_are_a_name():
    printed = schemes("--search", "cause").output
    assert "cause to effect" in printed
    assert "correlation to cause" in printed


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (["expret", "opinion"], "did you mean 'expert opinion'"),
        (["horoscope"], "`buttress schemes` lists them all"),
    ],
)
def test_what_is_not_there_is_told_with_what_is(words, hint):
    done = schemes(*words)
    assert done.exit_code == 2
    assert hint in done.output


def test_json_holds_roles_and_questions():
    page = json.loads(schemes("PositionToKnow", "--format", "json").output)
    assert page["version"] == 1
    (scheme,) = page["schemes"]
    assert scheme["aif"] == [{"name": "PositionToKnow", "id": 26}]
    assert {role["name"] for role in scheme["roles"]} == {"source", "claim", "domain"}
    assert scheme["questions"][0]["key"] == "CQ1"
    assert scheme["questions"][0]["effect"] == "undermines"
    assert scheme["questions"][0]["role"] == "source"
    assert len(json.loads(schemes("--format", "json").output)["schemes"]) == len(
        standard_catalogue()
    )


def test_schemes_of_a_file_are_added(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text(MINE, encoding="utf-8")
    assert (
        "Schemes of your own\n  radar contact  The radar shows it."
        in schemes("--file", str(path)).output
    )
    assert "The radar shows it." in schemes("--file", str(path), "RadarContact").output


def test_several_files_build_on_each_other(tmp_path):
    (tmp_path / "a.toml").write_text(MINE, encoding="utf-8")
    (tmp_path / "b.toml").write_text(
        '[schemes."sonar contact"]\nextends = "radar contact"\nsummary = "The sonar hears it."\n',
        encoding="utf-8",
    )
    files = ["--file", str(tmp_path / "a.toml"), "--file", str(tmp_path / "b.toml")]
    assert "The sonar hears it." in schemes(*files, "sonar contact").output


def test_every_mistake_in_a_file_is_told(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text(MINE.replace("summary", "sumary").replace('"sign"', '"sing"'), encoding="utf-8")
    done = schemes("--file", str(path))
    assert done.exit_code == 2
    assert "mine.toml:4: " in done.output
    assert "did you mean summary?" in done.output
    assert "did you mean 'sign'?" in done.output


def test_a_file_that_is_not_there_is_told():
    done = schemes("--file", "none.toml")
    assert done.exit_code == 2
    assert "none.toml: cannot be read" in done.output


def test_what_a_file_says_cannot_steer_the_terminal(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text(MINE.replace("The radar", "\\u001b[31mThe radar"), encoding="utf-8")
    assert "\x1b" not in schemes("--file", str(path), "radar contact").output
    assert "\x1b" not in schemes("--file", str(path)).output

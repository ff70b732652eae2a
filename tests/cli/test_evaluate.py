"""`buttress evaluate`, as it is called."""

import json

import pytest
from click.testing import CliRunner

from buttress.cli.evaluate import command
from buttress.semantics.extensions import refutation
from cli.calling import buttress

TEXT = "[Rain]: It has rained.\n  - [Dry gauge]: The rain gauge is dry.\n"


def test_standings_as_json(tmp_path):
    (tmp_path / "rain.argdown").write_text(TEXT, encoding="utf-8")
    done = buttress("evaluate", str(tmp_path), "--format", "json")
    assert done.returncode == 0
    (page,) = json.loads(done.stdout)["maps"]
    assert page["semantics"] == "grounded"
    assert page["statements"] == {"Rain": "out", "Dry gauge": "in"}


def test_standings_as_text():
    done = buttress("evaluate", "-", stdin=TEXT)
    assert (done.returncode, done.stderr) == (0, "")
    assert "✗ out          [Rain] It has rained." in done.stdout
    assert "\x1b" not in done.stdout


@pytest.mark.parametrize("args", [(), ("nowhere",), ("-", "--semantics", "wishful")])
def test_a_wrong_call_has_status_2(args):
    done = buttress("evaluate", *args, stdin=TEXT)
    assert (done.returncode, done.stdout) == (2, "")
    assert "Traceback" not in done.stderr


def test_an_unknown_semantics_is_told_the_known_ones():
    assert "grounded" in buttress("evaluate", "-", "--semantics", "wishful", stdin=TEXT).stderr


def test_a_scenario_is_told_with_what_it_changes():
    done = buttress("evaluate", "-", "--without", "Dry gauge", stdin=TEXT)
    assert done.returncode == 0
    assert done.stdout.startswith("This is the map without [Dry gauge].\n")
    assert "[Rain] now stands: it was out and is in" in done.stdout
    assert "[Dry gauge] falls: it was in and is out" in done.stdout


def test_a_scenario_as_json():
    done = buttress("evaluate", "-", "--reject", "Dry gauge", "--format", "json", stdin=TEXT)
    (page,) = json.loads(done.stdout)["maps"]
    assert page["scenario"] == {"without": [], "assume": [], "reject": ["[Dry gauge]"]}
    assert page["changed"]["statements"] == {"Rain": ["out", "in"], "Dry gauge": ["in", "out"]}


def test_a_scenario_with_an_unknown_title_has_status_2():
    done = buttress("evaluate", "-", "--without", "Dry guage", stdin=TEXT)
    assert (done.returncode, done.stdout) == (2, "")
    assert "did you mean 'Dry gauge'?" in done.stderr


def test_a_scenario_is_about_one_map(tmp_path):
    for name in ("a", "b"):
        (tmp_path / f"{name}.argdown").write_text(TEXT, encoding="utf-8")
    done = buttress("evaluate", str(tmp_path), "--without", "Rain")
    assert done.returncode == 2
    assert "are about one map; there are 2" in done.stderr


RIVALS = "[P]: P.\n  >< [Q]\n\n[Q]: Q.\n\n[R]: R. {open: true}\n  + [P]\n  + [Q]\n"


def test_extensions_as_json():
    done = buttress("evaluate", "-", "--semantics", "preferred", "--format", "json", stdin=RIVALS)
    (page,) = json.loads(done.stdout)["maps"]
    assert page["statements"] == {"P": "undecided", "Q": "undecided", "R": "in"}
    assert sorted(page["extensions"]) == [["P", "R"], ["Q", "R"]]


def test_a_comparison_as_text_and_as_json():
    done = buttress("evaluate", "-", "--compare", stdin=RIVALS)
    assert (done.returncode, done.stderr) == (0, "")
    assert "[R] is in under preferred and stable; undecided under grounded" in done.stdout
    done = buttress("evaluate", "-", "--compare", "--format", "json", stdin=RIVALS)
    assert [page["semantics"] for page in json.loads(done.stdout)["maps"]] == [
        "grounded", "complete", "preferred", "stable", "ideal",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("option", "said", "meant"),
    [("--semantics", "prefered", "preferred"), ("--order", "elitst", "elitist")],
)
def test_a_near_miss_is_told_what_was_probably_meant(option, said, meant):
    done = buttress("evaluate", "-", option, said, stdin=TEXT)
    assert done.returncode == 2
    assert f"did you mean {meant}?" in done.stderr


def test_the_weakest_link_is_judged_by_arguments_and_not_compared():
    text = (
        "<L> {priority: 1}\n\n(1) [P]: P.\n----\n(2) [B]: B.\n\n"
        "<M> {priority: 3}\n\n(1) [B]\n----\n(2) [C]: C.\n  >< [D]\n\n"
        "<N> {priority: 2}\n\n(1) [Q]: Q.\n----\n(2) [D]: D.\n"
    )
    args = ("evaluate", "-", "--link", "weakest-link", "--format", "json")
    (page,) = json.loads(buttress(*args, stdin=text).stdout)["maps"]
    assert (page["link"], page["statements"]["C"]) == ("weakest-link", "out")
    done = buttress("evaluate", "-", "--link", "weakest-link", "--compare", stdin=text)
    assert done.returncode == 2
    assert "leave out --link" in done.stderr


def test_what_was_not_found_out_in_time_is_told_on_standard_error(tmp_path, monkeypatch):
    monkeypatch.setattr(refutation, "MOST_TURNS_EACH", 0)
    file = tmp_path / "rivals.argdown"
    file.write_text(
        "".join(
            f"[C{n}]: Claim.\n  + [A{n}]: One way.\n    - [B{n}]\n  + [B{n}]: Another.\n"
            f"    - [D{n}]: Against that.\n      - [E{n}]: Against this.\n        - [A{n}]\n\n"
            for n in range(3)
        ),
        encoding="utf-8",
    )
    for options in (["--semantics", "preferred"], ["--compare"]):
        done = CliRunner().invoke(command, [str(file), *options, "--format", "json"])
        assert done.exit_code == 0
        assert "[C0], [C1] and [C2] count as undecided here" in done.stderr
        assert done.stderr.count("\n") == 1
        preferred = [m for m in json.loads(done.stdout)["maps"] if m["semantics"] == "preferred"]
        assert preferred[0]["statements"]["C0"] == "undecided"
        assert preferred[0]["statements"]["A0"] == "undecided"

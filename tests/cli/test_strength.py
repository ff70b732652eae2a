"""`buttress strength`, as it is called."""

import json

import pytest

from cli import calling

TEXT = """[Close it]: The bridge should be closed.
  + <Cracks>: Two girders have cracks. {weight: 0.8}
  - <Detour>: The detour is long. {weight: 0.4}
"""


def buttress(*args, stdin=TEXT):
    return calling.buttress(*args, stdin=stdin)


def test_strengths_as_text():
    done = buttress("strength", "-")
    assert (done.returncode, done.stderr) == (0, "")
    assert "0.70  ███████···  [Close it] The bridge should be closed." in done.stdout
    assert "base 0.80 weight  <Cracks>" in done.stdout
    assert "\x1b" not in done.stdout


def test_strengths_as_json():
    done = buttress(
        "strength", "-", "--semantics", "quadratic-energy", "--contributions", "shapley",
        "--standards", "--format", "json",
    )  # fmt: skip
    (page,) = json.loads(done.stdout)["maps"]
    assert page["semantics"] == "quadratic-energy"
    assert page["arguments"]["Cracks"]["source"] == "weight"
    (found,) = page["contributions"]
    assert [each["argument"] for each in found["premises"]] == ["Cracks", "Detour"]
    assert page["standards"]["Close it"]["status"] == "acceptable"


def test_one_conclusion_alone():
    done = buttress("strength", "-", "--conclusion", "<Cracks>")
    assert "<Cracks>" in done.stdout
    assert "[Close it]" not in done.stdout


@pytest.mark.parametrize(
    ("args", "words"),
    [
        ((), "name a file"),
        (("-", "--semantics", "wishful"), "choose one of df-quad"),
        (("-", "--conclusion", "Close"), "did you mean 'Close it'"),
        (("-", "--contributions", "guess"), "removal"),
        (("-", "--samples", "1"), "samples"),
    ],
)
def test_a_wrong_call_has_status_2_and_says_what_to_do(args, words):
    done = buttress("strength", *args)
    assert (done.returncode, done.stdout) == (2, "")
    assert words in done.stderr
    assert "Traceback" not in done.stderr


def test_the_settings_say_what_terms_mean(tmp_path):
    (tmp_path / "buttress.toml").write_text('scale = "kent"\n', encoding="utf-8")
    (tmp_path / "map.argdown").write_text(
        "[A]: a {likelihood: almost certain}\n  + [B]: b\n", encoding="utf-8"
    )
    done = buttress("strength", str(tmp_path), "--format", "json")
    (page,) = json.loads(done.stdout)["maps"]
    assert page["statements"]["A"]["base"] == 0.93


def test_strengths_in_a_scenario():
    done = buttress("strength", "-", "--without", "<Detour>")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("<stdin>\nThis is the map without <Detour>.\n")
    assert "[Close it] rises from 0.70 to 0.90" in done.stdout
    assert "base 0.00 left out  <Detour>" in done.stdout
    (page,) = json.loads(
        buttress("strength", "-", "--reject", "Cracks", "--format", "json").stdout
    )["maps"]
    assert page["scenario"] == {"without": [], "assume": [], "reject": ["<Cracks>"]}
    assert page["changed"]["arguments"] == {"Cracks": [0.8, 0]}
    assert page["arguments"]["Cracks"]["source"] == "scenario"


def test_a_scenario_that_changes_nothing_is_said():
    done = buttress(
        "strength", "-", "--without", "Aside", stdin=f"{TEXT}\n[Aside]: x {{weight: 0}}"
    )
    assert "Nothing is stronger or weaker than in the map as it is." in done.stdout


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (("--without", "Crack"), "did you mean"),
        (("--without", "Cracks", "--standards"), "proof standards are judged in the map as it is"),
        (("--assume", "Cracks", "--semantics", "h-categoriser"), "hears attacks alone"),
    ],
)
def test_a_scenario_that_cannot_be_is_refused(args, words):
    done = buttress("strength", "-", *args)
    assert done.returncode == 2
    assert words in done.stderr
    assert "Traceback" not in done.stderr

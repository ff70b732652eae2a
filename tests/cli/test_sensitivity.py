"""`buttress sensitivity`, as it is called."""

import json

import pytest

from cli import calling

TEXT = "[Rain]: It has rained.\n  - [Dry gauge]: The rain gauge is dry. {likelihood: 0.25}\n"


def buttress(*args, stdin=TEXT):
    return calling.buttress(*args, stdin=stdin)


def test_the_table_of_each_conclusion():
    done = buttress("sensitivity", "-")
    assert (done.returncode, done.stderr) == (0, "")
    assert "✗ out [Rain] It has rained." in done.stdout
    assert "It would stand if these were answered: [Dry gauge]." in done.stdout


def test_probabilities_as_json():
    done = buttress("sensitivity", "-", "--probability", "--format", "json")
    (page,) = json.loads(done.stdout)["maps"]
    assert page["conclusions"][0]["probability"]["stands"] == 0.75


def test_one_conclusion_as_markdown():
    done = buttress("sensitivity", "-", "--conclusion", "Dry gauge", "--format", "markdown")
    assert done.returncode == 0
    assert "## ✓ in: \\[Dry gauge\\]" in done.stdout
    assert "Rain" not in done.stdout


@pytest.mark.parametrize(
    "args",
    [(), ("nowhere",), ("-", "--conclusion", "Dry guage"), ("-", "--samples", "0")],
)
def test_a_wrong_call_has_status_2(args):
    done = buttress("sensitivity", *args)
    assert (done.returncode, done.stdout) == (2, "")
    assert "Traceback" not in done.stderr

"""Each rule says what its fixtures expect, and nothing about the near misses beside them.

Settings in a `settings.toml` beside the fixtures (the keys of `[tool.buttress]`) hold for them.
With UPDATE_EXPECTED=1 in the environment the `.expected` files are rewritten; read the difference
before committing it.
"""

import os
from pathlib import Path

import pytest

from buttress.argdown import load
from buttress.checks import ENTRIES, check
from buttress.checks.configuration import configuration_for

RULES = Path(__file__).parents[1] / "fixtures" / "rules"
BAD = sorted(RULES.glob("*/bad-*.argdown"))
GOOD = sorted(RULES.glob("*/good-*.argdown"))


def found(path):
    """One line for each finding of the rule that the folder is named after."""
    lines = []
    for finding in check(load(path), select=[path.parent.name], settings=settings(path)).findings:
        place = f"{finding.span.line}:{finding.span.column}" if finding.span else "-"
        lines.append(f"{finding.code}:{place} {finding.message}\n")
    return "".join(lines)


def settings(path):
    """What the fixtures' own settings say, if there are any; they have to be without fault."""
    file = path.with_name("settings.toml")
    if not file.exists():
        return None
    configuration = configuration_for(path, config=file)
    assert not configuration.issues or path.parent.name.startswith("CFG")
    return configuration


def named(path):
    return f"{path.parent.name}/{path.stem}"


@pytest.mark.parametrize("path", BAD, ids=named)
def test_rule_says_what_is_expected(path):
    expected = path.with_suffix(".expected")
    if os.environ.get("UPDATE_EXPECTED"):
        expected.write_text(found(path), encoding="utf-8")
    assert found(path) == expected.read_text(encoding="utf-8")
    assert found(path), "a fixture named bad- has to trigger its rule"


@pytest.mark.parametrize("path", GOOD, ids=named)
def test_rule_is_silent_about_near_misses(path):
    assert found(path) == ""


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda e: e.code)
def test_every_rule_has_fixtures_of_both_kinds(entry):
    folders = {path.parent.name for path in BAD} & {path.parent.name for path in GOOD}
    assert entry.code in folders


def test_every_fixture_is_a_rules():
    assert {path.parent.name for path in (*BAD, *GOOD)} <= {entry.code for entry in ENTRIES}

import json

import pytest

from buttress.checks import ENTRIES, Option, load_rules
from buttress.checks.configuration.effects import Effect, effects_on
from buttress.checks.mending.fixable import FIXABLE
from buttress.checks.rule import Rule
from buttress.model import Severity
from buttress.report import rule_as_text, rules_as_json, rules_as_text

RULES = load_rules()


def says_so():
    """One sentence.

    What it does:
        Reports what is so, and says it in a sentence that is long enough to be wrapped at least
        once at eighty columns.

        A second paragraph.

    Why it matters:
        It does.

    Example:
        [A]: a
          + [B]: b \x1b[31m

    How to mend it:
        Do not.

    Source:
        None.
    """


def documented():
    options = (Option("max-age", 30, "how many days"),)
    return Rule("SUP001", "so-called", Severity.INFO, says_so, default=False, options=options)


def test_a_rule_in_full():
    effects = [Effect("teaching", True, Severity.WARNING), Effect("formal", False, Severity.INFO)]
    assert (
        rule_as_text(documented(), effects)
        == """\
SUP001 so-called
info, off by default

One sentence.

What it does
  Reports what is so, and says it in a sentence that is long enough to be
  wrapped at least once at eighty columns.

  A second paragraph.

Why it matters
  It does.

Example
  [A]: a
    + [B]: b \ufffd[31m

How to mend it
  Do not.

Source
  None.

Options
  max-age = 30
    how many days; a whole number from 0 on

Profiles
  teaching: on, warning
  formal: off
"""
    )


def test_profiles_are_told_where_they_make_a_difference():
    golden = next(one for one in RULES if one.code == "SUP017")
    assert Effect("teaching", True, golden.severity) in list(effects_on(golden, ENTRIES))
    undefined = next(one for one in RULES if one.code == "REF001")
    assert "default" not in {effect.profile for effect in effects_on(undefined, ENTRIES)}


@pytest.mark.parametrize("width", [80, 120, 40])
@pytest.mark.parametrize("one", RULES, ids=lambda one: one.code)
def test_every_explanation_keeps_within_the_terminal(one, width):
    text = rule_as_text(one, effects_on(one, ENTRIES), width=width)
    example = one.documentation.sections["Example"].splitlines()
    for line in text.splitlines():
        if line.strip() not in [part.strip() for part in example] and " " in line.strip():
            assert len(line) <= min(width, 92), line


def test_the_list_keeps_within_eighty_columns():
    lines = rules_as_text(RULES).splitlines()
    assert max(map(len, lines)) <= 80
    assert {entry.family for entry in ENTRIES} <= {line[:3] for line in lines}
    for one in RULES:
        (line,) = [line for line in lines if line.startswith(f"  {one.code}  ")]
        words = line.split()
        assert words[1:3] == [one.severity.value, one.name]
        assert ("off" in words[3:]) == (not one.default)
        assert ("fix" in words[3:]) == (one.code in FIXABLE)


def test_json_tells_everything():
    page = json.loads(rules_as_json(RULES))
    assert page["version"] == 1
    assert [one["code"] for one in page["rules"]] == [entry.code for entry in ENTRIES]
    for one, told in zip(RULES, page["rules"], strict=True):
        assert told["sections"] == dict(one.documentation.sections)
        assert [option["name"] for option in told["options"]] == [o.name for o in one.options]

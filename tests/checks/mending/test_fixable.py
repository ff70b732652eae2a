"""The list of rules that can mend agrees with what they do."""

from buttress.argdown import load
from buttress.checks import ENTRIES, check
from buttress.checks.mending.fixable import FIXABLE
from checks.test_rules import BAD, settings


def test_fixable_rules_are_those_whose_fixtures_show_a_fix():
    shown = set()
    for path in BAD:
        found = check(load(path), select=[path.parent.name], settings=settings(path)).findings
        shown |= {finding.code for finding in found if finding.fix is not None}
    assert shown == FIXABLE
    assert {entry.code for entry in ENTRIES} >= FIXABLE

"""Rules: what a reader should know about a map before relying on it.

    result = check(map, select=["SUP"])
    for finding in result.findings:
        print(finding)

Each rule is a module of its own; `registry` names them all.
"""

from __future__ import annotations

from buttress.checks.contentions import contentions
from buttress.checks.finding import Finding, Related
from buttress.checks.fix import Edit, Fix
from buttress.checks.option import Option, OptionError
from buttress.checks.registry import ENTRIES, Entry, load_rules
from buttress.checks.rule import Rule
from buttress.checks.run import CheckResult, check, check_all
from buttress.checks.selection import UnknownRuleError, select_rules
from buttress.checks.settings import DEFAULT_SETTINGS, Settings
from buttress.checks.summary import Summary
from buttress.checks.support import Link, SupportGraph
from buttress.checks.waiver import Waived, Waiver

__all__ = [
    "DEFAULT_SETTINGS",
    "ENTRIES",
    "CheckResult",
    "Edit",
    "Entry",
    "Finding",
    "Fix",
    "Link",
    "Option",
    "OptionError",
    "Related",
    "Rule",
    "Settings",
    "Summary",
    "SupportGraph",
    "UnknownRuleError",
    "Waived",
    "Waiver",
    "check",
    "check_all",
    "contentions",
    "load_rules",
    "select_rules",
]

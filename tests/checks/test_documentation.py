"""Every rule explains itself, and its example shows what it is about."""

import re

import pytest

from buttress.argdown import loads
from buttress.checks import ENTRIES, Settings, check, load_rules
from buttress.checks.documentation import SECTIONS, Documentation

RULES = load_rules()


def identified(rule):
    return rule.code


@pytest.mark.parametrize("rule", RULES, ids=identified)
def test_docstring_has_every_section_in_order(rule):
    documentation = rule.documentation
    assert tuple(documentation.sections) == SECTIONS
    assert all(text.strip() for text in documentation.sections.values())


@pytest.mark.parametrize("rule", RULES, ids=identified)
def test_docstring_begins_with_a_sentence(rule):
    summary = rule.documentation.summary
    assert re.fullmatch(r"[A-Z].*\.", summary)
    assert len(summary) <= 96


_REPORT = {"report.txt": "The drivers are on strike. Trains are not expected to run.\n"}
BESIDE = {"SRC001": _REPORT, "SRC002": _REPORT, "SRC003": _REPORT, "SRC006": _REPORT}
"""The files that an example says are beside it, by the rule's code."""


@pytest.mark.parametrize("rule", [r for r in RULES if r.code != "SYN012"], ids=identified)
def test_example_triggers_the_rule(rule, tmp_path):
    for name, text in BESIDE.get(rule.code, {}).items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    settings = Settings(root=tmp_path) if rule.code in BESIDE else None
    found = check(loads(rule.documentation.example), select=[rule.code], settings=settings).findings
    assert found


def test_codes_and_names_are_unique():
    assert len({rule.code for rule in RULES}) == len(RULES)
    assert len({rule.name for rule in RULES}) == len(RULES)


def test_registry_agrees_with_the_rules():
    told = [(rule.code, rule.name, rule.default) for rule in RULES]
    assert told == [(entry.code, entry.name, entry.default) for entry in ENTRIES]


@pytest.mark.parametrize("rule", [r for r in RULES if r.options], ids=identified)
def test_options_are_named_apart_and_take_their_defaults(rule):
    assert len({option.name for option in rule.options}) == len(rule.options)
    for option in rule.options:
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", option.name)
        assert option.read(option.default) == option.default


@pytest.mark.parametrize("rule", RULES, ids=identified)
def test_code_is_a_family_and_three_digits(rule):
    assert re.fullmatch(r"[A-Z]{3}[0-9]{3}", rule.code)
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)
    assert rule.function.__module__.startswith(f"buttress.checks.{rule.family.lower()}.")


def test_documentation_is_taken_apart():
    text = """One sentence.

    What it does:
        Says this.

    Example:
        [A]: a
          + [B]: b
    """
    documentation = Documentation.of(text)
    assert documentation.summary == "One sentence."
    assert documentation.sections["What it does"] == "Says this."
    assert documentation.example == "[A]: a\n  + [B]: b\n"

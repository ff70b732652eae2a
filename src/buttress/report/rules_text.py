"""Rules for a person at a terminal: one in full, or many in a list."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib import import_module

import click

from buttress.checks import Option, Rule
from buttress.checks.configuration.effects import Effect
from buttress.checks.mending.fixable import FIXABLE
from buttress.report.terminal import visible
from buttress.report.wording import counted
from buttress.report.wrapping import wrapped

__all__ = ["rule_as_text", "rules_as_text"]

Style = Callable[..., str]

_WIDEST = 92
_INDENT = "  "


def rule_as_text(
    rule: Rule, effects: Iterable[Effect] = (), *, width: int = 80, colour: bool = False
) -> str:
    """What a rule's documentation says, wrapped, with its options and where it runs."""
    style = click.style if colour else _plain
    widest = min(max(width, 40), _WIDEST)
    return "\n".join(_in_full(rule, tuple(effects), widest, style)) + "\n"


def rules_as_text(rules: Sequence[Rule], *, width: int = 80, colour: bool = False) -> str:
    """Rules by family: code, severity, name, whether it runs by default, whether it can mend."""
    style = click.style if colour else _plain
    blocks = []
    for family in dict.fromkeys(rule.family for rule in rules):
        members = [rule for rule in rules if rule.family == family]
        heading = style(f"{family}  {_about(family)}".rstrip(), bold=True)
        blocks.append("\n".join([heading, *(_line(rule) for rule in members)]))
    off = sum(not rule.default for rule in rules)
    note = (
        f"{counted(len(rules), 'rule')}, {off} of them off: these run where they are selected or a "
        "profile has them. “fix” stands beside those that can mend some of what they find. "
        "`buttress explain CODE` says what a rule is about."
    )
    blocks.append("\n".join(wrapped(note, min(max(width, 40), _WIDEST))))
    return "\n\n".join(blocks) + "\n"


def _plain(text: str, **_: object) -> str:
    return text


def _about(family: str) -> str:
    """What a family is about: the first line of its package; empty for another package's."""
    try:
        package = import_module(f"buttress.checks.{family.lower()}")
    except ModuleNotFoundError:
        return ""
    return (package.__doc__ or "").strip().partition("\n")[0]


def _line(rule: Rule) -> str:
    off = "" if rule.default else "off"
    fix = "fix" if rule.code in FIXABLE else ""
    return f"  {rule.code}  {rule.severity:<7}  {rule.name:<32}  {off:<3}  {fix}".rstrip()


def _in_full(rule: Rule, effects: tuple[Effect, ...], widest: int, style: Style) -> Iterator[str]:
    yield style(f"{rule.code} {rule.name}", bold=True)
    runs = "on" if rule.default else "off"
    yield from wrapped(f"{rule.severity}, {runs} by default{_mends(rule)}", widest)
    yield ""
    documentation = rule.documentation
    yield from wrapped(visible(documentation.summary), widest)
    for title, text in documentation.sections.items():
        yield ""
        yield style(title, bold=True)
        if title == "Example":
            yield from (f"{_INDENT}{visible(line)}".rstrip() for line in text.splitlines())
        else:
            yield from _paragraphs(text, widest)
    if rule.options:
        yield ""
        yield style("Options", bold=True)
        for option in rule.options:
            yield from _option(option, widest)
    if effects:
        yield ""
        yield style("Profiles", bold=True)
        yield from (f"{_INDENT}{effect.profile}: {_said(effect)}" for effect in effects)


def _mends(rule: Rule) -> str:
    return "; can mend some of what it finds" if rule.code in FIXABLE else ""


def _paragraphs(text: str, widest: int) -> Iterator[str]:
    for number, paragraph in enumerate(text.split("\n\n")):
        if number:
            yield ""
        yield from wrapped(visible(" ".join(paragraph.split())), widest, indent=_INDENT)


def _option(option: Option, widest: int) -> Iterator[str]:
    value = list(option.default) if isinstance(option.default, tuple) else option.default
    shown = json.dumps(value, ensure_ascii=False)
    yield from wrapped(f"{option.name} = {shown}", widest, indent=_INDENT)
    yield from wrapped(f"{option.meaning}; {option.expected}", widest, indent=_INDENT * 2)


def _said(effect: Effect) -> str:
    return f"on, {effect.severity}" if effect.runs else "off"

"""Argumentation schemes as text: a line each, or one in full."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import click

from buttress.report.terminal import columns, visible
from buttress.report.wrapping import wrapped
from buttress.schemes import Force, Scheme, skeleton

__all__ = ["scheme_as_text", "schemes_as_text"]

Style = Callable[..., str]

_FORCE = {
    Force.DEDUCTIVE: "Deductive: the conclusion follows without exception.",
    Force.PRESUMPTIVE: "Presumptive: the conclusion stands until a question shows otherwise.",
    Force.EITHER: "Deductive or presumptive, as its general premise has no exceptions or has some.",
}


def schemes_as_text(schemes: Iterable[Scheme], *, colour: bool = False) -> str:
    """A line for each scheme, its name and what it is; groups have headings."""
    style = click.style if colour else _plain
    groups: dict[str, list[Scheme]] = {}
    for scheme in schemes:
        groups.setdefault(scheme.group, []).append(scheme)
    blocks = []
    for group, members in groups.items():
        longest = max(columns(visible(scheme.name)) for scheme in members)
        lines = [style(visible(group), bold=True)]
        for scheme in members:
            name = visible(scheme.name)
            gap = " " * (longest - columns(name) + 2)
            lines.append(f"  {name}{gap}{visible(scheme.summary)}")
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks) + "\n"


def scheme_as_text(scheme: Scheme, *, width: int = 80, colour: bool = False) -> str:
    """All about one scheme, in lines of at most `width` columns, but for what is to be pasted."""
    style = click.style if colour else _plain
    return "\n".join(_lines(scheme, max(width, 40), style)) + "\n"


def _plain(text: str, **_: object) -> str:
    return text


def _lines(scheme: Scheme, width: int, style: Style) -> Iterator[str]:
    yield style(visible(scheme.name), bold=True)
    yield from wrapped(visible(scheme.summary), width)
    yield ""
    if scheme.aliases:
        yield from wrapped(f"Also called {visible(', '.join(scheme.aliases))}.", width)
    if scheme.aif:
        named = [name if number is None else f"{name} ({number})" for name, number in scheme.aif]
        yield from wrapped(f"In AIF: {visible(', '.join(named))}.", width)
    yield from wrapped(_FORCE[scheme.force], width)
    yield ""
    yield style("Premises", bold=True)
    yield from _premises(scheme, width)
    yield ""
    yield style("Conclusion", bold=True)
    yield from wrapped(visible(scheme.conclusion), width, indent="  ")
    yield ""
    if scheme.questions:
        yield style("Critical questions", bold=True)
        yield from _questions(scheme, width)
        yield ""
    yield style("In Argdown", bold=True)
    yield from (visible(line) for line in skeleton(scheme).splitlines())
    if scheme.provenance:
        yield ""
        yield style("After", bold=True)
        for source in scheme.provenance:
            yield from wrapped(visible(source), width, indent="    ", first="  ")


def _premises(scheme: Scheme, width: int) -> Iterator[str]:
    longest = max(columns(visible(role.name)) for role in scheme.roles)
    for role in scheme.roles:
        name = visible(role.name)
        remark = ""
        if role.is_optional:
            remark = " (May be missing.)"
        elif role.is_implicit:
            remark = " (Mostly left unsaid.)"
        first = f"  {name}{' ' * (longest - columns(name) + 2)}"
        indent = " " * (longest + 4)
        yield from wrapped(f"{visible(role.says)}{remark}", width, indent=indent, first=first)


def _questions(scheme: Scheme, width: int) -> Iterator[str]:
    longest = len(scheme.questions[-1].key)
    indent = " " * (longest + 4)
    for question in scheme.questions:
        text = f"{question.name}: {question.asks} Unmet, it {question.unmet}."
        first = f"  {question.key:<{longest}}  "
        yield from wrapped(visible(text), width, indent=indent, first=first)

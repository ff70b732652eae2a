"""REF006: orphan."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.naming import name
from buttress.checks.rule import rule
from buttress.model import Argument, Element, ElementKind, Role, Severity, TextRangeKind

__all__ = ["orphan"]

_STEPS = (Role.PREMISE, Role.INTERMEDIARY_CONCLUSION, Role.MAIN_CONCLUSION)


@rule("REF006", "orphan", Severity.INFO)
def orphan(context: Context) -> Iterator[Finding]:
    """A statement or argument is connected with nothing in the map.

    What it does:
        Reports a titled statement that is no step of a structure, and a sketched argument, where
        no relation leads to or from it and no text mentions it. Silent in a map without any
        relation or structure, or whose front matter asks to show what is disconnected
        (`excludeDisconnected: false` under `selection`), about items of a list, about what is
        marked {open: true}, and about text without a title, which is only commentary.

    Why it matters:
        What is not connected supports nothing and is not argued for. Often a relation was
        forgotten, indented wrongly, or went to a misspelt title.

    Example:
        [Rain]: It has rained.
          + [Wet]: The street is wet.

        [Clouds]: There were clouds.

    How to mend it:
        Draw what it bears on, use it in a structure, or remove it. Text that only comments needs
        no title.

    Source:
        Unreachable elements, a check of gsn2x for assurance cases; relevance, ICD 203, standard 5.
    """
    map = context.map
    if not map.drawn and not any(argument.steps for argument in map.arguments.values()):
        return
    selection = map.settings.get("selection")
    if isinstance(selection, Mapping) and selection.get("excludeDisconnected") is False:
        return
    ends = [end for relation in map.drawn for end in (relation.source, relation.target)]
    statement_kind = ElementKind.STATEMENT
    connected = {(end.kind is statement_kind, end.title) for end in ends}
    for statement in map.statements.values():
        if statement.is_untitled or statement.meta.open or not statement.is_defined:
            continue
        if (True, statement.title) in connected:
            continue
        if any(m.role in _STEPS or m.role is Role.LIST_STATEMENT for m in statement.members):
            continue
        if (TextRangeKind.STATEMENT_MENTION, statement.title) not in context.derived(_mentioned):
            yield _finding(statement, "supports or attacks nothing and nothing is said for it")
    for argument in map.arguments.values():
        if argument.steps or argument.canonical is None or (False, argument.title) in connected:
            continue
        if (TextRangeKind.ARGUMENT_MENTION, argument.title) not in context.derived(_mentioned):
            yield _finding(argument, "supports or attacks nothing")


def _finding(element: Element, why: str) -> Finding:
    return orphan.finding(
        f"{name(element)} stands alone: it {why}.",
        element,
        help="draw what it bears on, use it in a structure, or remove it"
        if isinstance(element, Argument)
        else "draw what it bears on, use it in a structure, or mark it {open: true} if it is only "
        "asked",
    )


def _mentioned(context: Context) -> set[tuple[TextRangeKind, str]]:
    elements: tuple[Element, ...] = (
        *context.map.statements.values(),
        *context.map.arguments.values(),
    )
    return {
        (part.kind, part.value)
        for element in elements
        for member in element.members
        for part in member.ranges
    }

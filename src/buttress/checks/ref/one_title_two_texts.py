"""REF003: one title, two texts."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding, Related
from buttress.checks.fix import Fix
from buttress.checks.naming import name, shortened, without_tags
from buttress.checks.rule import rule
from buttress.model import Argument, Member, Severity, Statement

__all__ = ["one_title_two_texts"]

_LONGEST = 48
_PLAIN = str.maketrans("’‘“”„–—", '\'\'"""--')
_COUNTS = {2: "two", 3: "three", 4: "four", 5: "five"}


@rule("REF003", "one-title-two-texts", Severity.WARNING)
def one_title_two_texts(context: Context) -> Iterator[Finding]:
    """One title stands for texts that differ.

    What it does:
        Reports a statement or argument that is defined more than once, in different words.
        Case, spacing, tags, the form of quotes and dashes, and the full stop at the end make no
        difference; nor is anything said where the data of one definition mark it as the valid
        one (isCanonical: true).

    Why it matters:
        Argdown keeps all texts as one and the same claim and shows the last. If they say
        different things, a reason for the one is counted as a reason for the other.

    Example:
        [Rain]: It has rained.

        [Rain]: It rains often.

    How to mend it:
        Give the second text a title of its own, or refer to the first by its title alone,
        [Title]. To keep both wordings on purpose, mark the valid one {isCanonical: true}.

    Source:
        Argdown 2, https://argdown.org/syntax/#equivalence-classes
    """
    elements: tuple[Statement | Argument, ...] = (
        *context.map.statements.values(),
        *context.map.arguments.values(),
    )
    for element in elements:
        texts = _texts(element)
        if len(texts) < 2 or any(m.data.get("isCanonical") is True for m in element.members):
            continue
        first, second, *_ = texts.values()
        count = _COUNTS.get(len(texts), str(len(texts)))
        start = _difference(without_tags(first), without_tags(second))
        yield one_title_two_texts.finding(
            f"{name(element)} has {count} different texts: "
            f"{_from(start, without_tags(first))} and {_from(start, without_tags(second))}"
            + (", among others." if len(texts) > 2 else "."),
            element,
            span=second.span,
            related=[Related("first defined here", first.span)],
            help="give the second a title of its own, or refer to the first by its title alone",
            fix=_titled_anew(context, element, second),
        )


def _titled_anew(context: Context, element: Statement | Argument, second: Member) -> Fix | None:
    """A title of its own for every place that has the second wording."""
    from buttress.checks.mending.titles import retitled, unused_title  # noqa: PLC0415  rarely

    is_statement = isinstance(element, Statement)
    used = context.map.statements if is_statement else context.map.arguments
    title = unused_title(element.title, used)
    edits = [
        retitled(member.span, element.title, title) if member.span else None
        for member in element.members
        if not member.is_reference and _wording(member) == _wording(second)
    ]
    made = tuple(edit for edit in edits if edit is not None)
    if len(made) < len(edits):
        return None
    shown = f"[{title}]" if is_statement else f"<{title}>"
    return Fix(f"call the second {shown}", made, is_safe=False)


def _texts(element: Statement | Argument) -> dict[str, Member]:
    """The first member of each wording."""
    texts: dict[str, Member] = {}
    if len(element.members) > 1:
        for member in element.members:
            if not member.is_reference and (wording := _wording(member)):
                texts.setdefault(wording, member)
    return texts


def _wording(member: Member) -> str:
    return without_tags(member).translate(_PLAIN).rstrip(" .").casefold()


def _difference(one: str, other: str) -> int:
    """Where to begin so that a reader sees the difference: at a word shortly before it."""
    pairs = enumerate(zip(one, other, strict=False))
    same = next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))
    if same < _LONGEST // 2:
        return 0
    return one.rfind(" ", 0, one.rfind(" ", 0, same)) + 1


def _from(start: int, text: str) -> str:
    part = shortened(text[start:], _LONGEST).rstrip(".")
    return f"“{'…' if start else ''}{part}”"

"""How a message names an element."""

from __future__ import annotations

from collections.abc import Sequence

from buttress.model import Argument, Member, Statement, Step, TextRangeKind, is_untitled

__all__ = ["claim", "listed", "name", "shortened", "step_name", "without_tags"]

_LONGEST = 72


def name(element: Statement | Argument) -> str:
    """`[Title]`, `<Title>`, or the opening words in quotes where there is no title.

    An untitled argument without a gist goes by what it concludes.
    """
    if not element.is_untitled:
        title = shortened(element.title)
        return f"[{title}]" if isinstance(element, Statement) else f"<{title}>"
    if element.text:
        return f"“{shortened(claim(element))}”"
    if isinstance(element, Argument) and element.conclusion:
        return f"the argument for {step_name(element.conclusion)}"
    return f"[{element.title}]" if isinstance(element, Statement) else f"<{element.title}>"


def step_name(step: Step) -> str:
    """The same for the statement that a step of a structure makes."""
    if step.text and is_untitled(step.title):
        return f"“{shortened(step.text)}”"
    return f"[{shortened(step.title)}]"


def claim(element: Statement | Argument) -> str:
    """What an element says, on one line and without the tags at its end."""
    member = element.canonical
    return without_tags(member) if member else ""


def without_tags(member: Member) -> str:
    """A member's text on one line, without the tags at its end."""
    tags = [part for part in member.ranges if part.kind is TextRangeKind.TAG]
    if not tags:
        return " ".join(member.text.split())
    text = member.text.rstrip()
    for part in sorted(tags, key=lambda part: part.start, reverse=True):
        if part.stop < len(text):
            break
        text = text[: part.start].rstrip()
    return " ".join(text.split())


def shortened(text: str, longest: int = _LONGEST) -> str:
    """The opening words of a text, on one line, with an ellipsis where it is cut."""
    text = " ".join(text[: longest * 2].split())
    if len(text) <= longest:
        return text
    head = text[: longest - 1]
    cut = head.rfind(" ")
    return (head[:cut] if cut > longest // 2 else head).rstrip(" ,;:.") + "…"


def listed(names: Sequence[str], *, most: int = 4, joined_by: str = "and") -> str:
    """`a, b and c`; beyond `most` names the rest is only counted."""
    if len(names) > most:
        return f"{', '.join(names[: most - 1])} {joined_by} {len(names) - most + 1} more"
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {joined_by} {names[-1]}"

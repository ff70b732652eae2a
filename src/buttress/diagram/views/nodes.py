"""The nodes that stand for the elements of a map."""

from __future__ import annotations

from collections.abc import Container

from buttress.diagram.scene import Node, NodeKind
from buttress.model import Argument, ArgumentMap, Inference, Statement, TextRangeKind

__all__ = ["argument_key", "argument_node", "inference_key", "inference_node", "name_of"]
__all__ += [
    "conclusions_of",
    "free_key",
    "is_commentary",
    "plain_text",
    "statement_key",
    "statement_node",
]


_STOPS = frozenset(("", ".", ",", ";", ":", "!", "?", ")"))


def statement_key(title: str) -> str:
    """The key of a statement's node."""
    return f"statement:{title}"


def argument_key(title: str) -> str:
    """The key of an argument's node."""
    return f"argument:{title}"


def free_key(taken: Container[str], key: str) -> str:
    """The key, or one like it that is not taken: what two figures share is drawn twice."""
    free, number = key, 2
    while free in taken:
        free = f"{key}:{number}"
        number += 1
    return free


def inference_key(title: str, step: int) -> str:
    """The key of the node of an argument's inference to its step of that number."""
    return f"inference:{step}:{title}"


def name_of(element: Statement | Argument) -> str:
    """What to call an element in words: `[Title]`, `<Title>`, or its text in quotation marks."""
    if element.is_untitled and element.text:
        return f"“{element.text}”"
    return f"[{element.title}]" if isinstance(element, Statement) else f"<{element.title}>"


def conclusions_of(map: ArgumentMap) -> frozenset[str]:
    """The titles of what is finally argued for: roots that no inference goes on from."""
    passed = {
        argument.step(number).title
        for argument in map.arguments.values()
        for inference in argument.inferences
        for number in inference.premises
    }
    return frozenset(root.title for root in map.roots() if root.title not in passed)


def is_commentary(map: ArgumentMap, statement: Statement) -> bool:
    """Whether it is a remark between the arguments: untitled, and connected with nothing."""
    return statement.is_untitled and not (
        statement.is_premise
        or statement.is_conclusion
        or map.incoming(statement)
        or map.outgoing(statement)
    )


def plain_text(element: Statement | Argument) -> str:
    """What an element says, without the tags in it; with them where it is nothing but tags."""
    member = element.canonical
    if member is None:
        return element.text
    text, end = "", 0
    for found in member.ranges:
        if found.kind is TextRangeKind.TAG and found.start >= end:
            text = _joined(text, member.text[end : found.start])
            end = found.stop
    return _joined(text, member.text[end:]).strip() or element.text


def _joined(before: str, after: str) -> str:
    """Two pieces with a blank between them, unless the second begins with a stop."""
    blank = "" if after.lstrip()[:1] in _STOPS else " "
    return f"{before.rstrip()}{blank}{after.lstrip()}" if before else after


def statement_node(statement: Statement, *, is_conclusion: bool = False) -> Node:
    """A node with the statement's title, where it has one of its own, and its text."""
    return Node(
        statement_key(statement.title),
        NodeKind.STATEMENT,
        statement.title,
        name_of(statement),
        title="" if statement.is_untitled and statement.text else statement.title,
        text=plain_text(statement),
        detail=statement.text,
        tags=statement.tags,
        is_implicit=statement.meta.implicit,
        is_conclusion=is_conclusion,
        span=statement.span,
    )


def argument_node(argument: Argument) -> Node:
    """A node with the argument's title and gist."""
    return Node(
        argument_key(argument.title),
        NodeKind.ARGUMENT,
        argument.title,
        name_of(argument),
        title="" if argument.is_untitled and argument.text else argument.title,
        text=plain_text(argument),
        detail=argument.text,
        tags=argument.tags,
        span=argument.span,
    )


def inference_node(argument: Argument, inference: Inference, number: int, count: int) -> Node:
    """A node with the argument's title and the scheme or rules of one of its inferences.

    It is inference `number` of `count`; where there are several, the title says which one it is.
    """
    title = "" if argument.is_untitled else argument.title
    if title and count > 1:
        title = f"{title} ({number})"
    scheme = argument.meta.scheme if count == 1 else None
    rules = dict.fromkeys(filter(None, (inference.meta.scheme or scheme, *inference.rules)))
    step = f", inference {number}" if count > 1 else ""
    return Node(
        inference_key(argument.title, inference.conclusion),
        NodeKind.INFERENCE,
        argument.title,
        f"the inference of {name_of(argument)}{step}",
        title=title,
        text=", ".join(rules),
        detail=argument.text,
        tags=argument.tags,
        span=inference.span or argument.span,
    )

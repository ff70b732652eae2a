"""One argument with numbered premises, as a part of a document."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.naming import claim, without_tags
from buttress.model import Argument, ArgumentMap, Conclusion, Inference, Step
from buttress.report.blocks import Block, Cell, Item, Items, Paragraph, Words
from buttress.report.page.phrases import STANDS
from buttress.report.standings_text import MARKS
from buttress.report.wording import joined
from buttress.semantics import Evaluation

__all__ = ["argument_as_blocks"]

_SKETCH = "It is a sketch: its premises are not spelt out."


def argument_as_blocks(
    argument: Argument, map: ArgumentMap, evaluation: Evaluation | None = None
) -> tuple[Block, ...]:
    """Its name and gist, and its steps as a numbered list.

    A conclusion says which steps it is drawn from, and by which rules. With an evaluation each
    step says whether it stands.
    """
    heading = [] if argument.is_untitled else [_name(f"<{argument.title}>")]
    gist = Words(claim(argument))
    blocks: list[Block] = []
    if heading or gist.text:
        blocks.append(Paragraph((*heading, gist), kind="argument"))
    if not argument.steps:
        blocks.append(Paragraph((Words(_SKETCH, "quiet"),)))
        return tuple(blocks)
    steps = tuple(_step(step, argument, map, evaluation) for step in argument.steps)
    blocks.append(Items(steps, is_numbered=True, kind="steps"))
    return tuple(blocks)


def _name(element: str) -> Words:
    return Words(element, "name", element)


def _step(step: Step, argument: Argument, map: ArgumentMap, evaluation: Evaluation | None) -> Item:
    words = Paragraph(tuple(_said(step, map, evaluation)))
    if not isinstance(step, Conclusion):
        return Item((words,), kind="premise")
    drawn = Paragraph(_drawn(step.inference), kind="inference")
    return Item((drawn, words), kind="main-conclusion" if step.is_main else "conclusion")


def _said(step: Step, map: ArgumentMap, evaluation: Evaluation | None) -> Iterator[Words]:
    statement = map.statements[step.title]
    if not statement.is_untitled:
        yield _name(f"[{step.title}]")
    yield Words(without_tags(step.member) or claim(statement))
    if statement.meta.implicit:
        yield Words("(implicit)", "quiet")
    if evaluation is not None:
        standing = evaluation.statements[step.title]
        yield Words(f"{MARKS[standing]} {STANDS[standing]}", standing)


def _drawn(inference: Inference) -> Cell:
    numbers = joined([f"({number})" for number in inference.premises])
    rules = dict.fromkeys([*([inference.meta.scheme] if inference.meta.scheme else ())])
    rules.update(dict.fromkeys(inference.rules))
    words = f"from {numbers}" if numbers else "from nothing"
    if inference.meta.strict:
        words += ", strictly"
    return (Words(f"{words}, by {joined(list(rules))}:" if rules else f"{words}:", "quiet"),)

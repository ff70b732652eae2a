"""REF007: near-miss key."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.fix import Edit, Fix
from buttress.checks.front_matter_keys import front_matter_keys
from buttress.checks.naming import listed, name, shortened
from buttress.checks.ref.keys import (
    ARGUMENT_WORDS,
    SOURCE_FIELDS,
    STATEMENT_WORDS,
    DataBlock,
    data_blocks,
    meant_by,
    short_word_meant_by,
)
from buttress.checks.rule import rule
from buttress.model import Element, Severity, Span, Statement

__all__ = ["near_miss_key"]

_ONLY_STATEMENTS = frozenset(
    {"basis", "assumption", "axiom", "open", "expect", "likelihood", "standard", "formalization"}
)
_ONLY_ARGUMENTS = ARGUMENT_WORDS - STATEMENT_WORDS
_FRONT_MATTER = frozenset({"sources", "scale", "buttress"})


@rule("REF007", "near-miss-key", Severity.WARNING)
def near_miss_key(context: Context) -> Iterator[Finding]:
    """A key of the data is nearly a word that Buttress knows, and so goes unread.

    What it does:
        Reports a key in the data of a statement, argument or inference, or in the front matter,
        that is a known word but for a slip of the pen, capitals or hyphens; one without a value
        that is no word, but several or a number, as after a comma in a text without quotes
        (at: pp. 3, 40); and, as information, a word for statements on an argument and the other
        way round. Keys that resemble none of the words are the author's own and are left alone.

    Why it matters:
        Unknown keys are allowed, so a misspelt one is not an error: it just has no effect. The
        basis that was given does not count, the expectation is never tested.

    Example:
        [Wet]: The street is wet. {bassis: observation}

    How to mend it:
        Correct the key. If it is meant to be one of your own, choose one that is less like the
        known word.

    Source:
        Unknown keys reported with near misses, as compilers do for misspelt identifiers.
    """
    for block in data_blocks(context.map):
        if None in block.data.values():
            what = f"an inference of {name(block.about)}" if block.inference else name(block.about)
            yield from _torn_off(block.data, what, block.about, block.span)
        for key, value in block.data.items():
            if key in block.known:
                continue
            meant = meant_by(key, block.known) or short_word_meant_by(key, value, block.known)
            if meant:
                yield _misspelt(key, meant, block)
            elif key in (_ONLY_ARGUMENTS if _is_statement(block) else _ONLY_STATEMENTS):
                yield _misplaced(key, block)
    yield from _front_matter(context)


def _torn_off(
    keys: Mapping[str, object], what: str, about: Element | None, span: Span | None
) -> Iterator[Finding]:
    """Keys without a value that are rather the end of a text that a comma cut in two."""
    torn = [
        f"“{shortened(str(key))}”"
        for key, value in keys.items()
        if value is None and (len(str(key).split()) > 1 or str(key)[:1].isdigit())
    ]
    if torn:
        is_one = len(torn) == 1
        yield near_miss_key.finding(
            f"{listed(torn)} in the data of {what} {'is' if is_one else 'are'} read as "
            f"{'a key of its' if is_one else 'keys of their'} own, without a value.",
            about,
            span=span,
            help="a text with a comma in it needs quotes around it",
        )


def _is_statement(block: DataBlock) -> bool:
    return isinstance(block.about, Statement)


def _misspelt(key: str, meant: str, block: DataBlock) -> Finding:
    what = name(block.about)
    if block.inference:
        what = f"an inference of {what}"
    return near_miss_key.finding(
        f"The key `{key}` of {what} is not read; did you mean `{meant}`?",
        block.about,
        span=block.key(key),
        help=f"write `{meant}`; a key of your own needs a name that is less like it",
        fix=_renaming(key, meant, block.key(key), block.data),
    )


def _misplaced(key: str, block: DataBlock) -> Finding:
    what = name(block.about)
    if _is_statement(block):
        says = f"is a word for arguments and inferences; it says nothing about the statement {what}"
        advice = "move it to the argument, or on to the inference line above the conclusion"
    else:
        what = f"an inference of {what}" if block.inference else f"the argument {what}"
        says = f"is a word for statements; it says nothing about {what}"
        advice = "move it to the statement that it is about"
    return near_miss_key.finding(
        f"The key `{key}` {says}.",
        block.about,
        span=block.key(key),
        help=f"{advice}, or choose another key if it is your own",
        severity=Severity.INFO,
    )


def _front_matter(context: Context) -> Iterator[Finding]:
    settings = context.map.settings
    places = context.derived(front_matter_keys)
    for key, value in settings.items():
        if key in _FRONT_MATTER or not isinstance(value, (str, Mapping)):
            continue
        meant = meant_by(key, _FRONT_MATTER)
        if meant is None or (isinstance(value, str) is not (meant == "scale")):
            continue
        span = places.place(key)
        yield near_miss_key.finding(
            f"The key `{key}` of the front matter is not read; did you mean `{meant}`?",
            span=span,
            help=f"write `{meant}`",
            fix=_renaming(key, meant, span, settings),
        )
    for source in context.map.sources.values():
        what = f"the source `{source.key}`"
        yield from _torn_off(source.extra, what, None, places.place("sources", source.key))
        for key in source.extra:
            meant = meant_by(key, SOURCE_FIELDS)
            if meant is None:
                continue
            span = places.place("sources", source.key, key)
            known = {field for field in SOURCE_FIELDS if getattr(source, field)}
            yield near_miss_key.finding(
                f"The key `{key}` of the source `{source.key}` is not read; did you mean "
                f"`{meant}`?",
                span=span,
                help=f"write `{meant}`; a key of your own needs a name that is less like it",
                fix=_renaming(key, meant, span, dict.fromkeys(known)),
            )


def _renaming(key: str, meant: str, span: Span | None, data: Mapping[str, object]) -> Fix | None:
    """The right key in the place of the wrong one, unless it is there already."""
    if span is None or span.text != key or meant in data:
        return None
    return Fix(f"write `{meant}` for `{key}`", (Edit(span, meant),))

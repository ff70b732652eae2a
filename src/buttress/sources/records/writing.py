"""Source records written as TOML."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping

from buttress.sources.fingerprint import Fingerprint
from buttress.sources.passages import SourceText
from buttress.sources.records.record import Furniture

__all__ = [
    "FINGERPRINT_COMMENT",
    "fingerprint_table",
    "new_record",
    "paragraph_table",
    "quoted",
    "sentence_counts",
]

FINGERPRINT_COMMENT = "# Written by `buttress source add`; `--update` writes it anew."

_HEAD = "# The record of one source text; `buttress source add --update` refreshes it.\n"


def quoted(text: str) -> str:
    """A text as a TOML basic string."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def new_record(
    text: SourceText,
    *,
    sha256: str,
    size: int,
    fields: Mapping[str, str],
    furniture: Iterable[Furniture] = (),
    with_fingerprint: bool = True,
) -> str:
    """A record of a text whose file has this SHA-256 and so many bytes.

    `fields` are texts such as the title, written first and in their order.
    """
    parts = [_HEAD, "".join(f"{key} = {quoted(value)}\n" for key, value in fields.items())]
    parts.append(f"# Of the file.\nsha256 = {quoted(sha256)}\nbytes = {size}\n")
    parts.append(
        "# Of the prose, without the furniture.\n"
        f"paragraphs = {len(text.lines)}\nsentences = {len(text.sentences)}\n"
    )
    counts = sentence_counts(text)
    parts += (
        paragraph_table(number, line, counts[number])
        for number, line in enumerate(text.lines, start=1)
    )
    parts += (
        f"[[furniture]]\nline = {each.line}\nreason = {quoted(each.reason)}\n" for each in furniture
    )
    if with_fingerprint:
        parts.append(fingerprint_table(Fingerprint.of(text, sha256)))
    return "\n".join(part for part in parts if part)


def sentence_counts(text: SourceText) -> dict[int, int]:
    """How many sentences each paragraph has, by its number."""
    counts: dict[int, int] = {}
    for sentence in text.sentences:
        counts[sentence.paragraph] = counts.get(sentence.paragraph, 0) + 1
    return counts


def paragraph_table(number: int, line: int, sentences: int) -> str:
    """What a record says of a paragraph before somebody adds its gist."""
    return f"[[paragraph]]\nnumber = {number}\nline = {line}\nsentences = {sentences}\n"


def fingerprint_table(fingerprint: Fingerprint) -> str:
    """The table of a fingerprint, with the comment before it."""
    rows = "".join(f"    {row},\n" for row in _rows(fingerprint))
    return (
        f"{FINGERPRINT_COMMENT}\n[fingerprint]\nsplitter = {fingerprint.splitter}\n"
        f"comparison = {fingerprint.comparison}\nsentences = [\n{rows}]\n"
    )


def _rows(fingerprint: Fingerprint) -> Iterator[str]:
    for each in fingerprint.sentences:
        row = f"paragraph = {each.paragraph}, words = {each.words}"
        if each.groups:
            row += f', groups = "{each.groups}"'
        if each.bare_words is not None:
            row += f", bare_words = {each.bare_words}"
        if each.bare_groups:
            row += f', bare_groups = "{each.bare_groups}"'
        yield f"{{ {row} }}"

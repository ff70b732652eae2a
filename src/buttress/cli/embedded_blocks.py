"""`buttress embed --blocks`: all blocks of a document at once, for the filter of Pandoc.

On standard input stand netstrings: for each block its kind, the form that it is wanted in, the
number of its settings, each setting as `key=value`, and its text. On standard output stand two for
each: the form that it has been given, which is `markdown` where there is no picture, and the block.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from buttress.cli.embedded_block import FORMS, LARGEST, pairs_of, picture_of
from buttress.cli.netstrings import NetstringError, netstrings, read_netstrings
from buttress.cli.reading import Failure

if TYPE_CHECKING:
    from buttress.embed.figure import Figure, Part

__all__ = ["print_blocks"]


class _Block(NamedTuple):
    kind: str
    form: str
    settings: tuple[str, ...]
    text: str


def print_blocks(root: str | None) -> None:
    """Answer the blocks on standard input; one that has no picture is given in words.

    The first in HTML has the rules of style that all of them need. What is wrong is told on
    standard error.

    Raises:
        Failure: what is asked is not written as it should be.
    """
    from buttress.embed.figure import with_style  # noqa: PLC0415

    data = sys.stdin.buffer.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise Failure(f"the blocks are larger than {LARGEST // 1_000_000} MB")
    try:
        blocks = list(_blocks(read_netstrings(data)))
    except NetstringError as error:
        raise Failure(f"standard input is to hold blocks as netstrings: {error}") from None
    is_styled = False
    for block in blocks:
        form, content = _answer(block, root or ".")
        if form == "html" and not is_styled:
            content, is_styled = with_style(content.decode()).encode(), True
        sys.stdout.buffer.write(netstrings((form.encode(), content)))
    sys.stdout.buffer.flush()


def _blocks(fields: Iterator[bytes]) -> Iterator[_Block]:
    """The blocks that are asked for.

    Raises:
        NetstringError: a field is missing, or is not what it should be.
    """

    def word() -> str:
        field = next(fields, None)
        if field is None:
            raise NetstringError("the last block is not whole")
        return field.decode("utf-8", "replace")

    for kind in fields:
        form, count = word(), word()
        if form not in FORMS or not count.isdigit():
            raise NetstringError(f"no block is asked for by {form!r} and {count!r}")
        settings = tuple(word() for _ in range(int(count)))
        yield _Block(kind.decode("utf-8", "replace"), form, settings, word())


def _answer(block: _Block, root: str) -> tuple[str, bytes]:
    from buttress.embed.requests import answered, request_from  # noqa: PLC0415

    request = request_from(block.kind, pairs_of(block.settings))
    drawn = answered(request, block.text, root=root)
    for problem in drawn.problems:
        print(f"buttress: {problem}", file=sys.stderr)
    return _formed(drawn, block.form)


def _formed(drawn: Figure | Part, form: str) -> tuple[str, bytes]:
    if form == "html":
        return form, drawn.html.encode("utf-8", "replace")
    if form == "text":
        return form, drawn.text.encode("utf-8", "replace")
    if form != "markdown":
        try:
            return form, picture_of(drawn, form)
        except Failure as error:
            if not drawn.problems:
                print(f"buttress: {error.message}", file=sys.stderr)
    return "markdown", f"{drawn.markdown}\n".encode("utf-8", "replace")

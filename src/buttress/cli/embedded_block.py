"""`buttress embed --block`: one figure or part on standard output, for Pandoc and its like."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from buttress.cli.printing import print_text, write_picture
from buttress.cli.reading import Failure
from buttress.model import ButtressError

if TYPE_CHECKING:
    from buttress.embed.figure import Figure, Part

__all__ = ["FORMS", "LARGEST", "pairs_of", "picture_of", "print_block"]

FORMS = ("html", "markdown", "text", "svg", "png", "pdf")
"""What a block can be written as; the last three only for a map."""

LARGEST = 50_000_000
"""How many bytes of text are read."""


def print_block(kind: str, form: str, settings: Iterable[str], root: str | None) -> None:
    """Print what a block asks for; its text, where it names no file, is read from standard input.

    What is wrong is told on standard error, and in words also in the place of the picture.

    Raises:
        Failure: a setting is no `KEY=VALUE`, or there is no picture.
    """
    from buttress.embed.requests import KINDS, answered, request_from  # noqa: PLC0415

    if kind not in KINDS:
        raise Failure(f"there is no block {kind!r}; there are: {', '.join(KINDS)}")
    text = sys.stdin.buffer.read(LARGEST + 1)
    if len(text) > LARGEST:
        raise Failure(f"the block is larger than {LARGEST // 1_000_000} MB")
    request = request_from(kind, pairs_of(settings))
    drawn = answered(request, text.decode("utf-8", errors="replace"), root=root or ".")
    for problem in drawn.problems:
        print(f"buttress: {problem}", file=sys.stderr)
    if form in ("html", "markdown", "text"):
        forms = {"html": lambda: drawn.html, "markdown": lambda: drawn.markdown}
        print_text(forms.get(form, lambda: drawn.text)())
        return
    write_picture(picture_of(drawn, form), None, is_text=form == "svg")


def picture_of(drawn: Figure | Part, form: str) -> bytes:
    """A picture in one of the forms `svg`, `png` and `pdf`.

    Raises:
        Failure: there is none.
    """
    from buttress.embed.figure import Figure  # noqa: PLC0415

    if not isinstance(drawn, Figure):
        raise Failure(f"only a map can be written as {form}")
    try:
        if form == "svg":
            return drawn.svg().encode()
        return drawn.png() if form == "png" else drawn.pdf()
    except ButtressError as error:
        raise Failure(str(error)) from None


def pairs_of(settings: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Settings written as `KEY=VALUE`.

    Raises:
        Failure: one is not.
    """
    for setting in settings:
        key, sign, value = setting.partition("=")
        if not sign:
            raise Failure(f"--set wants KEY=VALUE; found {setting!r}")
        yield key.strip().lower().replace("-", "_"), value

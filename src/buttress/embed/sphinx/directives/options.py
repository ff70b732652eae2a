"""Readers of options; what they raise, docutils turns into a message at the directive."""

from __future__ import annotations

from docutils.parsers.rst import directives

from buttress.diagram import LinkBaseError
from buttress.diagram.links import checked_base
from buttress.embed.figure import Options, as_elements

__all__ = ["choice", "count", "link_base", "titles", "width", "words"]

_YES, _NO = ("", "yes", "true", "on"), ("no", "false", "off")


def choice(argument: str | None) -> bool:
    """Yes or no; an option without a value means yes.

    Raises:
        ValueError: it is neither.
    """
    said = (argument or "").strip().lower()
    if said in _YES:
        return True
    if said in _NO:
        return False
    raise ValueError(f"write yes or no; found {said!r}")


def titles(argument: str | None) -> tuple[str, ...]:
    """Titles: `[Close] <From suffering>`, or parted by semicolons or lines.

    Raises:
        ValueError: there is none.
    """
    found = as_elements(";".join((argument or "").splitlines()))
    if not found:
        raise ValueError("give a title, such as [Close]; several are parted by semicolons")
    return found


def words(argument: str | None) -> tuple[str, ...]:
    """Words parted by commas or spaces.

    Raises:
        ValueError: there is none.
    """
    found = tuple((argument or "").replace(",", " ").split())
    if not found:
        raise ValueError("give at least one word")
    return found


def count(argument: str | None) -> int:
    """A number from 0 on.

    Raises:
        ValueError: it is none.
    """
    number: int = directives.nonnegative_int(argument)
    return number


def link_base(argument: str | None) -> str:
    """An address below which files can be read.

    Raises:
        ValueError: a reader should not be sent there.
    """
    try:
        return checked_base((argument or "").strip()) or ""
    except LinkBaseError as error:
        raise ValueError(str(error)) from None


def width(argument: str | None) -> str:
    """A length or a share: `80%`, `40em`, `natural`.

    Raises:
        ValueError: it is none.
    """
    said = (argument or "").strip()
    for problem in Options(width=said).problems():
        raise ValueError(str(problem))
    return said

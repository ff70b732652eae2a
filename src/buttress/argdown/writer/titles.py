"""Which titles can stand where.

A definition (`[Title]:`) can bear more titles than a reference (`[Title]`), because its closing
sign is longer; at the start of a line `<+ …>` would be a relation.
"""

from __future__ import annotations

from buttress.argdown.writer.errors import WriteError

__all__ = ["bracketed", "can_be_defined", "can_be_referred_to", "can_begin_line", "check_title"]


def bracketed(title: str, *, is_argument: bool) -> str:
    """The title in its brackets."""
    return f"<{title}>" if is_argument else f"[{title}]"


def can_be_defined(title: str, *, is_argument: bool) -> bool:
    """Whether a definition can bear the title."""
    if not title or "\n" in title or "\r" in title or "@include(" in title:
        return False
    if is_argument:
        return ">:" not in title and not title.startswith("!--")
    return "]:" not in title and "](" not in title


def can_be_referred_to(title: str, *, is_argument: bool) -> bool:
    """Whether a reference can name the title."""
    closing = ">" if is_argument else "]"
    return title[:1] != "-" and closing not in title


def can_begin_line(title: str, *, is_argument: bool) -> bool:
    """Whether the title in its brackets can be the first thing on a line."""
    return not is_argument or title[:1] not in "+-_"


def check_title(title: str, *, is_argument: bool) -> None:
    """Refuse a title that nothing in a text can bear.

    Raises:
        WriteError: the title is such.
    """
    if not can_be_defined(title, is_argument=is_argument):
        what = "an argument" if is_argument else "a statement"
        raise WriteError(
            f"no text can give {what} the title {title!r}: use one line without brackets"
        )

"""Which paths a pattern such as `drafts/**` stands for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

__all__ = ["fits_glob", "fixed_part", "is_glob"]


def is_glob(pattern: str) -> bool:
    """Whether a pattern can stand for several files."""
    return "*" in pattern or "?" in pattern or pattern.endswith("/")


def fixed_part(pattern: str) -> str:
    """The folders that a pattern names outright, before its first sign; empty for none."""
    parts = pattern.removeprefix("./").rstrip("/").split("/")
    if len(parts) == 1:
        return ""
    signs = (number for number, part in enumerate(parts) if is_glob(part))
    return "/".join(parts[: next(signs, len(parts))])


def fits_glob(pattern: str, path: str) -> bool:
    """Whether a pattern stands for a path, both with slashes and seen from one folder.

    `*` is any part of a name, `?` one character, `**` any number of folders. A pattern without a
    slash fits names at any depth, and one that fits a folder fits all that lies below it.
    """
    parts = pattern.removeprefix("./").rstrip("/").split("/")
    if len(parts) == 1:
        parts = ["**", *parts]
    return _fits([*parts, "**"], path.split("/"), "**", _fits_name)


def _fits_name(pattern: str, name: str) -> bool:
    return _fits(pattern, name, "*", lambda sign, letter: sign in ("?", letter))


def _fits(
    pattern: Sequence[str], items: Sequence[str], star: str, one: Callable[[str, str], bool]
) -> bool:
    """Match with a star for any stretch; only the last star met is ever tried again."""
    at = here = 0
    back, mark = -1, 0
    while here < len(items):
        if at < len(pattern) and pattern[at] == star:
            back, mark = at, here
            at += 1
        elif at < len(pattern) and one(pattern[at], items[here]):
            at += 1
            here += 1
        elif back >= 0:
            mark += 1
            at, here = back + 1, mark
        else:
            return False
    return all(sign == star for sign in pattern[at:])

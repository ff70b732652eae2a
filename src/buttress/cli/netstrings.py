"""Netstrings: byte strings one after the other, each with its length before it.

Source: D. J. Bernstein, "Netstrings" (1997): `[length as decimal digits]:[bytes],`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

__all__ = ["NetstringError", "netstrings", "read_netstrings"]

_MOST_DIGITS = 9


class NetstringError(ValueError):
    """Bytes that are no netstrings."""


def netstrings(parts: Iterable[bytes]) -> bytes:
    """The byte strings as netstrings."""
    return b"".join(b"%d:%s," % (len(part), part) for part in parts)


def read_netstrings(data: bytes) -> Iterator[bytes]:
    """The byte strings that some netstrings hold.

    Raises:
        NetstringError: the bytes are none.
    """
    at = 0
    while at < len(data):
        colon = data.find(b":", at, at + _MOST_DIGITS + 1)
        digits = data[at:colon] if colon > at else b""
        if not digits.isdigit():
            raise NetstringError(f"there is no length at byte {at}")
        end = colon + 1 + int(digits)
        if data[end : end + 1] != b",":
            raise NetstringError(f"what begins at byte {at} does not end as it says")
        yield data[colon + 1 : end]
        at = end + 1

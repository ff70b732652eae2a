"""How a map can be judged: the semantics, orders and links by name."""

from __future__ import annotations

from difflib import get_close_matches

from buttress.model import ButtressError
from buttress.semantics.extensions.kinds import Kind
from buttress.semantics.translation import ORDERS

__all__ = [
    "LINKS",
    "SEMANTICS",
    "UnknownLinkError",
    "UnknownOrderError",
    "UnknownSemanticsError",
    "known",
]

SEMANTICS = tuple(str(kind) for kind in Kind)
"""The semantics that a map can be judged under, by name."""

LINKS = ("last-link", "weakest-link")
"""Which inferences of an argument its priority comes from: the last ones, or all."""


class UnknownSemanticsError(ButtressError, ValueError):
    """A semantics was asked for that does not exist."""

    def __init__(self, name: str) -> None:
        super().__init__(_unknown(f"there is no semantics named {name!r}", name, SEMANTICS))
        self.name = name


class UnknownOrderError(ButtressError, ValueError):
    """An order of arguments was asked for that does not exist."""

    def __init__(self, name: str) -> None:
        super().__init__(_unknown(f"there is no order named {name!r}", name, tuple(ORDERS)))
        self.name = name


def _unknown(said: str, name: str, known: tuple[str, ...]) -> str:
    near = get_close_matches(name.lower(), known, n=1)
    hint = f" (did you mean {near[0]}?)" if near else ""
    return f"{said}{hint}; choose {', '.join(known[:-1])} or {known[-1]}"


class UnknownLinkError(ButtressError, ValueError):
    """A link was asked for that does not exist."""

    def __init__(self, name: str) -> None:
        super().__init__(_unknown(f"there is no link named {name!r}", name, LINKS))
        self.name = name


def known(semantics: str, link: str, order: str) -> Kind:
    """The semantics of that name, with a link and an order that exist.

    Raises:
        UnknownSemanticsError: no semantics has that name.
        UnknownLinkError: no link has that name.
        UnknownOrderError: no order has that name.
    """
    if semantics not in SEMANTICS:
        raise UnknownSemanticsError(semantics)
    if link not in LINKS:
        raise UnknownLinkError(link)
    if order not in ORDERS:
        raise UnknownOrderError(order)
    return Kind(semantics)

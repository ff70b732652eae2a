"""clingo's symbols as names of atoms, so that a model tells all its atoms in one call.

Asked atom by atom, a model of a thousand atoms takes longer to read than to find.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clingo import Model, Symbol

__all__ = ["name_of", "names", "symbols"]

_made: list[Symbol] = []


def symbols(count: int) -> Sequence[Symbol]:
    """So many symbols, always the same ones."""
    from clingo import Function, Number  # noqa: PLC0415  the extra is imported where it is needed

    _made.extend(Function("atom", [Number(made)]) for made in range(len(_made), count))
    return _made[:count]


def name_of(symbol: Symbol) -> int:
    """What clingo knows a symbol by; comparing symbols themselves takes ten times as long."""
    return cast("int", symbol._rep)  # noqa: SLF001


def names(model: Model) -> set[int]:
    """What the symbols of a model's true atoms are known by."""
    return {symbol._rep for symbol in model.symbols(atoms=True)}  # noqa: SLF001

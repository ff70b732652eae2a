"""The semantics that give every node of a bipolar graph a strength, as formulas.

Each is modular: the strengths of attackers and supporters are aggregated to one number, the
energy, and that moves the strength away from the base score. With w the base score, A and S the
strengths of the attackers and supporters, and h(x) = max(x, 0)² / (1 + max(x, 0)²):

- `df-quad`: E = ∏(1-A) - ∏(1-S); w - w·max(0, -E) + (1-w)·max(0, E)
- `quadratic-energy`: E = ΣS - ΣA; w + (1-w)·h(E) - w·h(-E)
- `euler`: E = ΣS - ΣA; 1 - (1-w²) / (1 + w·exp(E))
- `h-categoriser`: 1 / (1 + ΣA). It knows neither supports nor base scores.

Sources: A. Rago, F. Toni, M. Aurisicchio and P. Baroni, "Discontinuity-free decision support with
quantitative argumentation debates", KR 2016; N. Potyka, "Continuous dynamical systems for weighted
bipolar argumentation", KR 2018; L. Amgoud and J. Ben-Naim, "Evaluation of arguments in weighted
bipolar graphs", ECSQARU 2017; P. Besnard and A. Hunter, "A logic-based theory of deductive
arguments", Artificial Intelligence 128 (2001); modular: T. Mossakowski and F. Neuhaus, "Modular
semantics and characteristics for bipolar weighted argumentation graphs", arXiv:1807.06685 (2018).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any

import attrs

from buttress.model import ButtressError

__all__ = [
    "FORMULAS",
    "Formula",
    "GradualSemantics",
    "UnknownGradualSemanticsError",
    "formula_of",
]


class GradualSemantics(StrEnum):
    """The names of the gradual semantics."""

    DF_QUAD = "df-quad"
    QUADRATIC_ENERGY = "quadratic-energy"
    EULER = "euler"
    H_CATEGORISER = "h-categoriser"


class UnknownGradualSemanticsError(ButtressError, ValueError):
    """A gradual semantics was asked for that does not exist."""

    def __init__(self, name: str) -> None:
        known = ", ".join(GradualSemantics)
        super().__init__(f"there is no gradual semantics named {name!r}; choose one of {known}")
        self.name = name


# Numbers and arrays of numbers alike: `exp` is the exponential function for what is given.
_Exp = Callable[[Any], Any]


@attrs.frozen
class Formula:
    """How strength comes from the base score and the energy, for numbers or arrays of them.

    `multiplies`: the energy is a difference of products of 1 - strength; otherwise of sums.
    `is_bipolar`: supports, links and base scores count; otherwise attacks alone do.
    `influence` gives the strength, `slopes` its derivatives by the base score and by the energy.
    """

    multiplies: bool
    is_bipolar: bool
    influence: Callable[[Any, Any, _Exp], Any]
    slopes: Callable[[Any, Any, _Exp], tuple[Any, Any]]


def _df_quad(w: Any, energy: Any, _: _Exp) -> Any:
    size = abs(energy)
    return w - w * (size - energy) / 2 + (1 - w) * (size + energy) / 2


def _df_quad_slopes(w: Any, energy: Any, _: _Exp) -> tuple[Any, Any]:
    # At zero the formula has a kink: half of either side, as central differences would have it.
    up, down = energy > 0, energy < 0
    return 1 - abs(energy), (1 - w) * up + w * down + 0.5 * (1 - up - down * 1)


def _h(x: Any) -> Any:
    square = x * x
    return square / (1 + square)


def _h_slope(x: Any) -> Any:
    bottom = 1 + x * x
    return 2 * x / (bottom * bottom)


def _quadratic(w: Any, energy: Any, _: _Exp) -> Any:
    size = abs(energy)
    return w + (1 - w) * _h((size + energy) / 2) - w * _h((size - energy) / 2)


def _quadratic_slopes(w: Any, energy: Any, _: _Exp) -> tuple[Any, Any]:
    size = abs(energy)
    up, down = (size + energy) / 2, (size - energy) / 2
    return 1 - _h(up) - _h(down), (1 - w) * _h_slope(up) + w * _h_slope(down)


def _euler(w: Any, energy: Any, exp: _Exp) -> Any:
    return 1 - (1 - w * w) / (1 + w * exp(energy))


def _euler_slopes(w: Any, energy: Any, exp: _Exp) -> tuple[Any, Any]:
    grown = exp(energy)
    bottom = 1 + w * grown
    rest = (1 - w * w) * grown / (bottom * bottom)
    return 2 * w / bottom + rest, rest * w


def _categoriser(_w: Any, energy: Any, _: _Exp) -> Any:
    return 1 / (1 - energy)


def _categoriser_slopes(_w: Any, energy: Any, _: _Exp) -> tuple[Any, Any]:
    bottom = 1 - energy
    return 0.0 * energy, 1 / (bottom * bottom)


FORMULAS: Mapping[GradualSemantics, Formula] = MappingProxyType(
    {
        GradualSemantics.DF_QUAD: Formula(True, True, _df_quad, _df_quad_slopes),
        GradualSemantics.QUADRATIC_ENERGY: Formula(False, True, _quadratic, _quadratic_slopes),
        GradualSemantics.EULER: Formula(False, True, _euler, _euler_slopes),
        GradualSemantics.H_CATEGORISER: Formula(False, False, _categoriser, _categoriser_slopes),
    }
)
"""The formula of each gradual semantics."""


def formula_of(semantics: str) -> Formula:
    """The formula of a semantics by its name.

    Raises:
        UnknownGradualSemanticsError: there is no gradual semantics of that name.
    """
    try:
        return FORMULAS[GradualSemantics(semantics)]
    except ValueError:
        raise UnknownGradualSemanticsError(semantics) from None

"""The proof standards: when the arguments for a statement outweigh those against it.

With p the weight of the strongest applicable argument for it, and c that of the strongest against
it (0 where there is none):

- scintilla: there is an applicable argument for it;
- preponderance: that, and p > c;
- clear and convincing: that, and p > minimum and p - c > margin;
- beyond reasonable doubt: that, and c < doubt;
- dialectical validity: there is an applicable argument for it, and none against it.

Every standard is easier to meet with more arguments for a statement, and harder with more against.

Source: T. F. Gordon and D. Walton (2009), who leave the three numbers open.
"""

from __future__ import annotations

import attrs

from buttress.model import ProofStandard

__all__ = ["DEFAULT_STANDARD", "DEFAULT_THRESHOLDS", "Thresholds", "meets"]

DEFAULT_STANDARD = ProofStandard.PREPONDERANCE
"""The standard of a statement that names none."""

_TOLERANCE = 1e-9  # differences of decimal fractions are not exact


@attrs.frozen
class Thresholds:
    """What the demanding standards ask for, each from 0 to 1.

    The strongest argument has to weigh more than `minimum`, and by more than `margin` more than
    the strongest against it; beyond reasonable doubt that one has to weigh less than `doubt`.
    """

    minimum: float = 0.0
    margin: float = 0.5
    doubt: float = 0.3


DEFAULT_THRESHOLDS = Thresholds()
"""A margin of 0.5, and no doubt of 0.3 or more; the margin implies a minimum of 0.5."""


def meets(
    standard: ProofStandard,
    pro: float | None,
    con: float | None,
    thresholds: Thresholds = DEFAULT_THRESHOLDS,
) -> bool:
    """Whether a standard is met, by the weights of the strongest applicable arguments.

    None means that there is no applicable argument on that side.
    """
    if pro is None or standard is ProofStandard.SCINTILLA:
        return pro is not None
    if standard is ProofStandard.DIALECTICAL_VALIDITY:
        return con is None
    against = con or 0.0
    outweighs = pro > against + _TOLERANCE
    is_clear = (
        pro > thresholds.minimum + _TOLERANCE and pro - against > thresholds.margin + _TOLERANCE
    )
    is_doubted = against >= thresholds.doubt - _TOLERANCE
    if standard is ProofStandard.PREPONDERANCE:
        return outweighs
    if standard is ProofStandard.CLEAR_AND_CONVINCING:
        return outweighs and is_clear
    return outweighs and is_clear and not is_doubted

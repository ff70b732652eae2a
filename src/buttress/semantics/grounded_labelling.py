"""The grounded labelling: accepted is what must be accepted on any view.

P. M. Dung, "On the acceptability of arguments", Artificial Intelligence 77 (1995): the least fixed
point of "defended by what is accepted". On rules it is the well-founded model of the theory's
program.
"""

from __future__ import annotations

from buttress.model.collector import collector_paused
from buttress.semantics.labelling import Labelling
from buttress.semantics.theory import Theory
from buttress.semantics.translation import translate
from buttress.semantics.well_founded import well_founded

__all__ = ["grounded"]


def grounded(theory: Theory, *, order: str = "elitist") -> Labelling:
    """The grounded labelling of a theory, with arguments compared by an order.

    Near-linear in the theory in practice; see `buttress.semantics.well_founded`.

    Raises:
        TooManyPrioritiesError: the theory compares too many priorities.
    """
    with collector_paused():
        translation = translate(theory, order=order)
        return Labelling(translation, well_founded(translation.program))

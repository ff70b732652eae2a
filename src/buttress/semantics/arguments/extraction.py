"""Arguments of a theory for a literal, found as they are asked for, smallest first."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from buttress.model.collector import collector_paused
from buttress.semantics.arguments.argument import Argument
from buttress.semantics.arguments.derivations import Derivations, JudgesSteps
from buttress.semantics.arguments.enumeration import Enumeration, SearchSpentError
from buttress.semantics.arguments.limits import ArgumentSearchError
from buttress.semantics.theory import Literal, Theory

__all__ = ["STEPS", "Extraction", "arguments_for"]

STEPS = 1_000_000
"""How many steps the search for one more argument may take."""


class Extraction:
    """The arguments of one theory, for as many literals as one likes.

    With a `labelling`, only arguments whose ordinary premises and defeasible rules are all in
    under it. Under grounded, complete, preferred or stable semantics these are accepted. What is
    found is kept, so that arguments for one literal share their parts with those for another.
    """

    def __init__(self, theory: Theory, labelling: JudgesSteps | None = None) -> None:
        with collector_paused():
            self._derivations = Derivations.of(theory, labelling)
            self._enumeration = Enumeration(self._derivations)

    def of(self, literal: Literal, *, steps: int = STEPS) -> Iterator[Argument]:
        """The arguments for a literal, in ascending order of `Argument.size`.

        No rule occurs twice on a branch of an argument, so there are finitely many, though perhaps
        far too many to wait for. Each transposition of a strict rule counts as a rule of its own,
        and a step from a literal to what it denies as one too. Arguments that say the same, and
        differ only in which places of strict rules are filled by which part, come once.

        The first takes time in line with the theory. What a search that took too long had begun is
        not gone on with, so that it fails again wherever the same is needed.

        Raises:
            ArgumentSearchError: finding another argument takes more than that many steps.
        """
        node = self._derivations.numbers.get(literal)
        if node is None:
            return
        for place in count():
            try:
                with collector_paused():
                    found = self._enumeration.get(node, place, steps)
            except SearchSpentError:
                raise ArgumentSearchError(literal, steps) from None
            if not isinstance(found, Argument):
                return
            yield found

    def smallest(self, literal: Literal) -> Argument | None:
        """A smallest argument for a literal; None where there is none."""
        return next(self.of(literal), None)


def arguments_for(
    theory: Theory,
    literal: Literal,
    *,
    labelling: JudgesSteps | None = None,
    steps: int = STEPS,
) -> Iterator[Argument]:
    """The arguments for a literal, smallest first; see `Extraction`, which serves several literals.

    Raises:
        ArgumentSearchError: finding the next argument takes more than that many steps.
    """
    return Extraction(theory, labelling).of(literal, steps=steps)

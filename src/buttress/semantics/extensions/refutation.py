"""Whether what some preferred models have in common is common to all.

The question is harder than whether one model has it (DS-PR is complete for the second level of the
polynomial hierarchy), and there can be very many preferred models. It is answered by turns: a
complete model without the common value is looked for, then one above it that has the value. Where
there is none, whatever preferred model is above the first lacks the value. Where there is one, the
first is not preferred, and it is excluded with all others of which that is seen.
"""

from __future__ import annotations

from collections import Counter
from contextlib import suppress

from buttress.semantics.extensions.doubt import Doubt, Wish
from buttress.semantics.extensions.limits import MOST_TURNS, MOST_TURNS_EACH, SearchLimitError
from buttress.semantics.extensions.rest import Rest
from buttress.semantics.extensions.solver import Solver
from buttress.semantics.extensions.survey import Survey

__all__ = ["refute"]


def refute(growing: Solver, rest: Rest, found: Survey) -> None:
    """Add preferred models that lack what all in a survey have, until none is left.

    What cannot be found out within the limits is noted in the survey as unsettled. `growing` is a
    solver that finds maximal models of the rest first.
    """
    wishes = found.unanimous()
    if not wishes:
        return
    doubt = Doubt(rest, wishes)
    turns: Counter[Wish] = Counter()
    most = MOST_TURNS + len(found.fates)
    with suppress(SearchLimitError):
        for model in doubt.models():
            failing = doubt.failing(model)
            while failing:
                wish = failing[0]
                if turns.total() >= most:
                    raise SearchLimitError
                turns[wish] += 1
                larger = doubt.enlarged(model, wish)
                if larger is None:
                    found.see(growing.above(doubt.accepted(model)))
                elif turns[wish] >= MOST_TURNS_EACH:
                    found.unsettled.add(wish[0])
                else:
                    doubt.exclude(model, larger)
                    left = doubt.failing(larger)
                    failing = [each for each in failing if each in left]
                    continue
                doubt.keep(found.unanimous())
                break
            if not doubt.wishes:
                return
        return
    found.unsettled.update(atom for atom, _ in found.unanimous())

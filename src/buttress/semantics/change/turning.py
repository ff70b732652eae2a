"""The smallest changes that turn a conclusion: premises to give up, objections to answer."""

from __future__ import annotations

import attrs

from buttress.model import Argument, ArgumentMap, Element, ElementKind, Endpoint, Standing
from buttress.semantics.change.parallel import Parallel
from buttress.semantics.change.residual import Switchable
from buttress.semantics.change.smallest import ChangeSets, smallest_sets
from buttress.semantics.change.switchboard import Switchboard, standing_at
from buttress.semantics.evaluation import Evaluation
from buttress.semantics.theory import Theory

__all__ = ["SmallestChanges", "smallest_changes"]


@attrs.frozen
class SmallestChanges:
    """The least that turns a conclusion, under grounded semantics.

    Where it is in, `giving_up` are the smallest sets of premises without which it is not in any
    more, and there is nothing to answer: `answering` has no sets. Where it is out or undecided,
    `answering` are the smallest sets of objections whose rejection makes it stand, and `giving_up`
    the smallest sets of premises without which it does, since to give up a premise can also free
    what it held down. Each literal is a name that `Scenario` understands: sets of the first kind
    are its `without`, of the second its `reject`.
    """

    conclusion: Endpoint
    standing: Standing
    giving_up: ChangeSets
    answering: ChangeSets


def smallest_changes(
    judged: ArgumentMap | Evaluation,
    title: Element | str,
    *,
    theory: Theory | None = None,
    limit: int = 20,
) -> SmallestChanges:
    """The smallest sets of premises, and of objections, that turn a statement or argument.

    At most `limit` sets of each kind are told. Sets of one or two are looked for by trying all at
    once; larger ones need the extra `solve`. Where something was not looked at, the result says so.

    Raises:
        UnknownTitleError: nothing in the map bears the title.
        TooManyPrioritiesError: the map compares too many priorities.
    """
    map = judged.map if isinstance(judged, Evaluation) else judged
    element = map.element(title)
    board = Switchboard(judged, [element], theory=theory)
    kind = ElementKind.ARGUMENT if isinstance(element, Argument) else ElementKind.STATEMENT
    premises = _parallel(board.premises, board)
    ((true, possible),) = premises.run({}, 1)
    standing = standing_at(0, true, possible)
    is_in = standing is Standing.IN
    return SmallestChanges(
        Endpoint(kind, element.title),
        standing,
        smallest_sets(premises, 0, is_true=not is_in, limit=limit),
        ChangeSets()
        if is_in
        else smallest_sets(_parallel(board.objections, board), 0, is_true=True, limit=limit),
    )


def _parallel(switchable: Switchable, board: Switchboard) -> Parallel:
    return Parallel(switchable.residual(board.goals))

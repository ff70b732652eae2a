"""Why something stands as it does where a semantics has several extensions."""

from __future__ import annotations

from buttress.model import Element, Standing
from buttress.semantics.extensions import Acceptance
from buttress.semantics.ground import Ground
from buttress.semantics.reasons import Reason, Reasons

__all__ = ["reason_across"]


def reason_across(
    grounded: Reasons, acceptance: Acceptance, semantics: str, element: Element | str
) -> Reason:
    """The reason for an element's standing across all extensions of a semantics.

    What the grounded labelling settles has the same reason in every extension. Otherwise the
    sentence says what the extensions have in common, and the reason in one of them that shows it;
    where they differ, in one that accepts the element and in one that does not.
    """
    shown = [x for x in (acceptance.accepted_in, acceptance.missed_in) if x is not None]
    if not shown:
        ground = Ground(f"there is no {semantics} extension, so nothing is decided")
        return grounded.reason(element, Standing.UNDECIDED, ground)
    if grounded.standing(element) is not Standing.UNDECIDED:
        return grounded.of(element)
    ground = Ground(_in_common(acceptance, semantics))
    for word, labelling in zip(("; in one", "; in another"), shown, strict=False):
        reasons = Reasons(grounded.map, labelling)
        ground += Ground(f"{word} it is {reasons.standing(element)}: ") + reasons.ground(element)
    return grounded.reason(element, acceptance.standing, ground)


def _in_common(acceptance: Acceptance, semantics: str) -> str:
    if not acceptance.is_settled:
        return f"it was not found out in time what all {semantics} extensions make of it"
    if acceptance.missed_in is None:
        return f"every {semantics} extension accepts it"
    if acceptance.standing is Standing.OUT:
        return f"every {semantics} extension rejects it"
    if acceptance.accepted_in is None:
        return f"no {semantics} extension accepts it, and not every one rejects it"
    return f"some {semantics} extensions accept it and others do not"

"""How many of a semantics' extensions accept an element."""

from __future__ import annotations

from buttress.model import Standing
from buttress.semantics.evaluated_map import Evaluation

__all__ = ["accepted_by"]


def accepted_by(evaluation: Evaluation, name: str) -> str | None:
    """`all`, `some` or `none` of the extensions, for `[statement]` or `<argument>`.

    None where the semantics always has one extension, where there is none at all, and where it was
    not found out in time. `all` is sceptical acceptance, `some` credulous acceptance alone.
    """
    if evaluation.has_one_extension:
        return None
    acceptance = evaluation.acceptance(name)
    if acceptance.accepted_in is None and acceptance.missed_in is None:
        return None
    if acceptance.standing is Standing.IN:
        return "all"
    if acceptance.is_credulous:
        return "some"
    return "none" if acceptance.is_settled else None

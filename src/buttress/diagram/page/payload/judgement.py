"""What the standings of a payload were worked out by."""

from __future__ import annotations

from typing import Any

from buttress.semantics.evaluated_map import Evaluation

__all__ = ["judgement_of"]


def judgement_of(evaluation: Evaluation | None) -> dict[str, Any] | None:
    """`semantics`, `order` and `link`, and whether the page's program comes to the same.

    The program tells grounded standings by the last link. Under another semantics or link the page
    can compare what it switches off only with what it works out itself.
    """
    if evaluation is None:
        return None
    return {
        "semantics": evaluation.semantics,
        "order": evaluation.order,
        "link": evaluation.link,
        "as_program": evaluation.semantics == "grounded" and evaluation.link == "last-link",
    }

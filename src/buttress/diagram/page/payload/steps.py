"""The premise-conclusion structure of an argument, line by line."""

from __future__ import annotations

from typing import Any

from buttress.diagram.views.nodes import inference_key, statement_key
from buttress.model import Argument, Conclusion

__all__ = ["steps_of"]


def steps_of(argument: Argument) -> list[dict[str, Any]]:
    """The steps of an argument, in order; none for a sketch.

    Each has its `number`, the `id` of its statement, its `role` (premise, intermediary-conclusion
    or main-conclusion), the words on the inference line above it as `rules`, the numbers of the
    steps that it is inferred `from`, and the `inference` as a scene names it, or None.
    """
    found: list[dict[str, Any]] = []
    for step in argument.steps:
        entry: dict[str, Any] = {
            "number": step.number,
            "id": statement_key(step.title),
            "role": "premise",
            "rules": [],
            "from": [],
            "inference": None,
        }
        if isinstance(step, Conclusion):
            inference = step.inference
            words = (inference.meta.scheme, *inference.rules)
            entry |= {
                "role": "main-conclusion" if step.is_main else "intermediary-conclusion",
                "rules": list(dict.fromkeys(filter(None, words))),
                "from": list(inference.premises),
                "inference": inference_key(argument.title, step.number),
            }
        found.append(entry)
    return found

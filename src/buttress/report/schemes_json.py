"""Argumentation schemes as JSON, for other programs; version 1 of the format."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from buttress.report.json_text import json_text
from buttress.schemes import Scheme

__all__ = ["schemes_as_json"]


def schemes_as_json(schemes: Iterable[Scheme]) -> str:
    """`{"version": 1, "schemes": […]}`, each scheme with its roles and critical questions.

    `effect` of a question is rebuts, undercuts or undermines; `role` is null but for the last.
    """
    return json_text({"version": 1, "schemes": [_scheme(scheme) for scheme in schemes]})


def _scheme(scheme: Scheme) -> dict[str, Any]:
    return {
        "name": scheme.name,
        "group": scheme.group,
        "summary": scheme.summary,
        "conclusion": scheme.conclusion,
        "force": scheme.force.value,
        "least_premises": scheme.least_premises,
        "aliases": list(scheme.aliases),
        "aif": [{"name": name, "id": number} for name, number in scheme.aif],
        "roles": [
            {
                "name": role.name,
                "says": role.says,
                "aliases": list(role.aliases),
                "optional": role.is_optional,
                "implicit": role.is_implicit,
            }
            for role in scheme.roles
        ],
        "questions": [
            {
                "key": question.key,
                "name": question.name,
                "asks": question.asks,
                "effect": question.effect.value,
                "role": question.role,
            }
            for question in scheme.questions
        ],
        "provenance": list(scheme.provenance),
    }

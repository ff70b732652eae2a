"""The JSON Schemas (draft 2020-12) of what Buttress writes as JSON."""

from __future__ import annotations

from importlib.resources import files

from buttress.model import ButtressError

__all__ = ["JSON_SCHEMAS", "UnknownSchemaError", "json_schema"]

JSON_SCHEMAS = (
    "findings",
    "standings",
    "explanation",
    "sensitivity",
    "strength",
    "coverage",
    "matrix",
    "rules",
    "schemes",
)
"""The names of the formats; each is described in `schemas/NAME-1.json`."""


class UnknownSchemaError(ButtressError, ValueError):
    """No format has that name."""


def json_schema(name: str) -> str:
    """The schema of one of `JSON_SCHEMAS`, as JSON.

    Raises:
        UnknownSchemaError: there is no format of that name.
    """
    if name not in JSON_SCHEMAS:
        known = ", ".join(JSON_SCHEMAS)
        raise UnknownSchemaError(f"no JSON format is called {name!r}; there are {known}")
    return (files("buttress.report") / "schemas" / f"{name}-1.json").read_text(encoding="utf-8")

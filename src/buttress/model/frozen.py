"""Immutable copies of data that came from YAML or JSON."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

__all__ = ["EMPTY", "freeze", "thaw"]

EMPTY: Mapping[str, Any] = MappingProxyType({})
"""The mapping without entries."""


_SCALARS = frozenset({str, int, float, bool, type(None)})


def freeze(value: Any) -> Any:
    """A copy with read-only mappings for dicts and tuples for lists, all the way down."""
    if value.__class__ in _SCALARS:
        return value
    if isinstance(value, Mapping):
        return (
            MappingProxyType({key: freeze(item) for key, item in value.items()}) if value else EMPTY
        )
    if isinstance(value, (list, tuple)):
        return tuple(freeze(item) for item in value)
    return value


def thaw(value: Any) -> Any:
    """The opposite: plain dicts and lists, for programs that write JSON or YAML."""
    if isinstance(value, Mapping):
        return {key: thaw(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [thaw(item) for item in value]
    return value

"""Front matter: the map's configuration and its sources."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from buttress.model import Source, freeze

__all__ = ["read_sources"]

_FIELDS = frozenset(a.name for a in attrs.fields(Source)) - {"key", "extra"}


def read_sources(settings: Mapping[str, Any]) -> tuple[dict[str, Source], list[str]]:
    """The sources that front matter names, and a sentence for each entry that is no source."""
    entries = settings.get("sources")
    sources: dict[str, Source] = {}
    complaints: list[str] = []
    if entries is None:
        return sources, complaints
    if not isinstance(entries, Mapping):
        return sources, ["`sources` has to map keys to sources, such as `nyt: {title: …}`"]
    for key, entry in entries.items():
        if isinstance(entry, str):
            sources[key] = Source(key, title=entry)
        elif isinstance(entry, Mapping):
            sources[key] = _source(key, entry)
        elif entry is None:
            sources[key] = Source(key)
        else:
            complaints.append(f"source `{key}` has to be a title or a set of fields")
    return sources, complaints


def _source(key: str, entry: Mapping[str, Any]) -> Source:
    known: dict[str, Any] = {name: entry[name] for name in _FIELDS & entry.keys()}
    derived = known.get("derived_from")
    if derived is not None:
        items = derived if isinstance(derived, (list, tuple)) else [derived]
        known["derived_from"] = tuple(str(item) for item in items)
    else:
        known.pop("derived_from", None)
    for name, value in known.items():
        if name not in ("date", "derived_from") and value is not None:
            known[name] = str(value)
    extra = {name: value for name, value in entry.items() if name not in _FIELDS}
    return Source(key, **known, extra=freeze(extra))

"""Source texts: records, quotes, fingerprints and coverage.

Names are imported when they are first used: most maps name no file.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from buttress.sources.citations import Citation as Citation
    from buttress.sources.citations import verified_citations as verified_citations
    from buttress.sources.errors import SourceError as SourceError
    from buttress.sources.fingerprint import Fingerprint as Fingerprint
    from buttress.sources.holding import Holding as Holding
    from buttress.sources.holding import TextState as TextState
    from buttress.sources.holding import open_holding as open_holding
    from buttress.sources.library import Library as Library
    from buttress.sources.library import open_library as open_library
    from buttress.sources.passages import Sentence as Sentence
    from buttress.sources.passages import SourceText as SourceText
    from buttress.sources.records import Record as Record
    from buttress.sources.records import load_record as load_record

_HOMES = {
    "Citation": "citations",
    "Fingerprint": "fingerprint",
    "Holding": "holding",
    "Library": "library",
    "Record": "records",
    "Sentence": "passages",
    "SourceError": "errors",
    "SourceText": "passages",
    "TextState": "holding",
    "load_record": "records",
    "open_holding": "holding",
    "open_library": "library",
    "verified_citations": "citations",
}

__all__ = [
    "Citation",
    "Fingerprint",
    "Holding",
    "Library",
    "Record",
    "Sentence",
    "SourceError",
    "SourceText",
    "TextState",
    "load_record",
    "open_holding",
    "open_library",
    "verified_citations",
]


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'buttress.sources' has no attribute {name!r}")
    value = getattr(import_module(f"buttress.sources.{home}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)

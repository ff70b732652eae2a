"""The sources of one map: which of their files are at hand, and which a statement rests on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path

import attrs

from buttress.model import EMPTY, ArgumentMap
from buttress.sources.errors import SourceError
from buttress.sources.files import find_file
from buttress.sources.holding import Holding, open_holding
from buttress.sources.project_root import project_root

__all__ = ["Library", "open_library"]

_MOST_FILES = 1_000
_MOST_ORIGINS = 10_000


@attrs.frozen(eq=False)
class Library:
    """What is at hand of a map's sources, by their keys.

    `failures` say of a source why its file is not at hand. `derived_from` are the keys that each
    source repeats.
    """

    holdings: Mapping[str, Holding] = EMPTY
    failures: Mapping[str, str] = EMPTY
    derived_from: Mapping[str, tuple[str, ...]] = EMPTY
    _known: dict[str, tuple[str, ...]] = attrs.field(factory=dict, init=False, repr=False)

    def behind(self, keys: Iterable[str]) -> tuple[str, ...]:
        """The sources with a file that some sources' words can be looked up in.

        Of each that is the source itself where it has a file, else the nearest that it derives
        from and that have one. Where no key is given every source with a file is meant.
        """
        own = tuple(keys)
        if not own:
            return tuple(self.holdings)
        for key in own:
            if key not in self._known:
                self._known[key] = self._nearest(key)
        return tuple(dict.fromkeys(found for key in own for found in self._known[key]))

    def _nearest(self, key: str) -> tuple[str, ...]:
        seen = {key}
        level = [key]
        while level and len(seen) < _MOST_ORIGINS:
            found = tuple(each for each in level if each in self.holdings)
            if found:
                return found
            following = dict.fromkeys(
                origin for each in level for origin in self.derived_from.get(each, ())
            )
            level = [each for each in following if each not in seen]
            seen.update(level)
        return ()


def open_library(map: ArgumentMap, root: Path | None = None) -> Library:
    """Open what a map's front matter names as its sources' `file`.

    A path starts from the folder of the map, or from the top of the project (`root`, by default
    the one around the map), and never leaves the latter. Of a map that is in no file nothing is
    read, unless a `root` is given.
    """
    derived = {key: source.derived_from for key, source in map.sources.items()}
    named = {key: source.file for key, source in map.sources.items() if source.file}
    folders = list(dict.fromkeys(Path(d.place).parent for d in map.documents if d.is_on_disk))
    if root is None and folders:
        root = _root_of(folders[0].resolve())
    if root is None or not named:
        return Library(derived_from=derived)
    holdings: dict[str, Holding] = {}
    failures: dict[str, str] = {}
    for key, name in named.items():
        if len(holdings) == _MOST_FILES:
            failures[key] = f"the files of {_MOST_FILES:,} sources are read at most"
            continue
        try:
            path = find_file(name, [*folders, root], root)
            holdings[key] = open_holding(path, root, expected=_digest(map.sources[key].fingerprint))
        except SourceError as error:
            failures[key] = str(error)
    return Library(holdings, failures, derived)


_root_of = lru_cache(maxsize=64)(project_root)


def _digest(fingerprint: str | None) -> str | None:
    """The SHA-256 that a front matter's `fingerprint` gives, with or without `sha256:` before."""
    return fingerprint.strip().lower().removeprefix("sha256:").strip() if fingerprint else None

"""What was read before, for as long as all that it depends on is as it was."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path
from threading import Lock

from buttress.embed.figure.places import States, have_changed
from buttress.embed.figure.reading import INLINE, Reading, Source, read

__all__ = ["READINGS", "Readings"]

_MOST = 32
"""How many maps are kept; those not asked for longest go first."""

_Key = tuple[str | Path, Path, str]


class Readings:
    """Maps that several figures are made of: each is read, checked and judged once.

    Before one is used again, every place that it depends on is looked at: by what it holds, not
    by when it was written.
    """

    def __init__(self, most: int = _MOST) -> None:
        self._most = most
        self._kept: OrderedDict[_Key, tuple[Reading, States]] = OrderedDict()
        self._lock = Lock()

    def read(self, source: Source, *, root: str | Path = ".", name: str = INLINE) -> Reading:
        """As `read`, which is called where there is none that still holds."""
        if not isinstance(source, (str, Path)):
            return read(source, root=root, name=name)
        key = (source, Path(root).resolve(), name)
        with self._lock:
            kept = self._kept.get(key)
        if kept is None or have_changed(kept[1]):
            reading = read(source, root=root, name=name)
            kept = reading, reading.places
        with self._lock:
            self._kept[key] = kept
            self._kept.move_to_end(key)
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)
        return kept[0]


READINGS = Readings()
"""What this process has read."""

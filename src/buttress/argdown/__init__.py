"""Argdown: the language that maps are written in.

text -> tokens (`scanner`) -> syntax tree (`parser`) -> map (`gather`)
"""

from __future__ import annotations

from buttress.argdown.reading import NothingToReadError, load, load_all, loads, map_files

__all__ = ["NothingToReadError", "load", "load_all", "loads", "map_files"]

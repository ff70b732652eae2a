"""A theme of one's own, written as a TOML file: what differs from a theme that there is."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from buttress.diagram.errors import ThemeError
from buttress.diagram.themes.theme import Theme
from buttress.diagram.themes.values import (
    PATTERNS,
    colour_of,
    fonts_of,
    name_of,
    number_of,
    patterns_of,
    shown,
)
from buttress.model import Document

if TYPE_CHECKING:
    from buttress.checks.configuration.toml_places import TomlPlaces

__all__ = ["LARGEST", "read_theme", "theme_from"]

LARGEST = 100_000
"""Bytes that a theme file may have."""

_MOST_FRAMES = 12
_MOST_TOLD = 20
_AT_LINE = re.compile(r" ?\(at (?:line (\d+), column \d+|end of document)\)")
_BASES = {"dark": "dark", "contrast": "high-contrast"}
"""The tables for readers who ask for something else, and the theme that each starts from."""


def read_theme(path: str | Path, known: Mapping[str, Theme]) -> Theme:
    """The theme that a TOML file describes, by the themes that it may start from.

    Raises:
        ThemeError: the file cannot be read, or something in it is wrong; the message names the
            file, the line and what would be right.
    """
    file = Path(path)
    try:
        with file.open("rb") as opened:
            content = opened.read(LARGEST + 1)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise ThemeError(f"the theme {file} cannot be read: {reason}") from None
    if len(content) > LARGEST:
        raise ThemeError(f"the theme {file} is larger than {LARGEST:,} bytes")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ThemeError(f"the theme {file} is not written in UTF-8") from None
    return theme_from(text, known, str(file))


def theme_from(text: str, known: Mapping[str, Theme], path: str = "<theme>") -> Theme:
    """The theme that a text in TOML describes, by the themes that it may start from.

    Raises:
        ThemeError: something in it is wrong; the message has a line for each fault.
    """
    from buttress.checks.configuration.toml_places import TomlPlaces  # noqa: PLC0415

    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = _AT_LINE.search(str(error))
        line = found[1] if found and found[1] else str(text.count("\n") + 1)
        reason = _AT_LINE.sub("", str(error))
        raise ThemeError(f"{path}:{line}: this is not TOML: {reason}") from None
    except RecursionError:
        raise ThemeError(f"{path}: the tables of this theme are nested too deeply") from None
    reader = _Reader(known, path, TomlPlaces(Document.of(text, path)))
    theme = reader.theme(table, _name_by(path))
    if theme is None:
        raise ThemeError(reader.told())
    return theme


@attrs.define
class _Reader:
    known: Mapping[str, Theme]
    path: str
    places: TomlPlaces
    faults: list[tuple[int, str]] = attrs.field(factory=list)

    def theme(self, table: Mapping[str, Any], name: str) -> Theme | None:
        """The theme of the whole file; None where there are faults."""
        changes: dict[str, Any] = {"name": name_of(name), "dark": None, "contrast": None}
        for key, value in table.items():
            if key in _FIELDS:
                field, reader = _FIELDS[key]
                changes |= self._value(field, reader, value, (key,))
            elif key == "patterns":
                changes |= self._patterns(value, (key,))
            elif key not in ("base", "colours", *_BASES):
                known = ["base", "colours", "patterns", *_FIELDS, *_BASES]
                self._unknown(key, known, (key,), "setting")
        for variant in _BASES:
            if variant in table:
                changes[variant] = self._variant(table[variant], (variant,))
        return self._coloured(table, (), "light", changes)

    def _variant(self, table: Any, at: tuple[str, ...]) -> Theme | None:
        """The colours for readers who prefer dark, or ask for more contrast."""
        if not self._is_table(table, at):
            return None
        changes: dict[str, Any] = {}
        known = ["base", "colours", *(["contrast"] if at == ("dark",) else [])]
        for key, value in table.items():
            if key == "contrast" and key in known:
                changes[key] = self._variant(value, (*at, key))
            elif key not in known:
                self._unknown(key, known, (*at, key), "setting")
        base = _BASES[at[-1]] if len(at) == 1 else "high-contrast-dark"
        return self._coloured(table, at, base, changes)

    def _coloured(
        self, table: Mapping[str, Any], at: tuple[str, ...], base: str, changes: dict[str, Any]
    ) -> Theme | None:
        start = self._base(table.get("base", base), (*at, "base"))
        changes |= self._colours(table.get("colours", {}), (*at, "colours"))
        return None if self.faults or start is None else attrs.evolve(start, **changes)

    def _base(self, value: Any, at: tuple[str, ...]) -> Theme | None:
        found = self.known.get(value) if isinstance(value, str) else None
        if found is None:
            self._fault(at, f"there is no theme {shown(value)}{_nearest(value, self.known)}")
        return found

    def _colours(self, value: Any, at: tuple[str, ...]) -> Iterator[tuple[str, Any]]:
        if not self._is_table(value, at):
            return
        parts = [*Theme.parts(), "frames"]
        for key, colour in value.items():
            part = key.replace("-", "_")
            if part not in parts:
                self._unknown(key, parts, (*at, key), "part")
            elif part == "frames":
                yield from self._value(part, _frames, colour, (*at, key)).items()
            else:
                yield from self._value(part, colour_of, colour, (*at, key)).items()

    def _patterns(self, value: Any, at: tuple[str, ...]) -> Iterator[tuple[str, Any]]:
        if not self._is_table(value, at):
            return
        grounds = ("card", "card_out", "card_undecided", "body", "junction")
        patterns: dict[str, str] = {}
        for key, pattern in value.items():
            part = key.replace("-", "_")
            if part not in grounds:
                self._unknown(key, grounds, (*at, key), "ground")
            elif pattern not in PATTERNS:
                message = f"{shown(pattern)} is no pattern{_nearest(pattern, PATTERNS)}"
                self._fault((*at, key), message)
            else:
                patterns[part] = pattern
        yield "patterns", patterns_of(patterns)

    def _value(self, field: str, reader: Any, value: Any, at: tuple[str, ...]) -> dict[str, Any]:
        try:
            return {field: reader(value)}
        except ThemeError as error:
            self._fault(at, f"{'.'.join(at)}: {error}")
            return {}

    def _is_table(self, value: Any, at: tuple[str, ...]) -> bool:
        if not isinstance(value, Mapping):
            self._fault(at, f"{'.'.join(at)} is a table: write [{'.'.join(at)}] above its keys")
        return isinstance(value, Mapping)

    def _unknown(self, key: str, names: Any, at: tuple[str, ...], kind: str) -> None:
        self._fault(at, f"there is no {kind} {shown(key)}{_nearest(key, list(names))}")

    def _fault(self, at: tuple[str, ...], message: str) -> None:
        place = self.places.key(*at)
        self.faults.append((place.line if place else 0, message))

    def told(self) -> str:
        """The faults, a line for each, as they stand in the file."""
        lines = [
            f"{self.path}{f':{line}' if line else ''}: {message}"
            for line, message in sorted(self.faults)
        ]
        if len(lines) > _MOST_TOLD:
            lines[_MOST_TOLD:] = [f"{self.path}: and {len(lines) - _MOST_TOLD} more"]
        return "\n".join(lines)


def _frames(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not 0 < len(value) <= _MOST_FRAMES:
        raise ThemeError(f"frames is a list of 1 to {_MOST_FRAMES} colours, outermost first")
    return tuple(colour_of(each) for each in value)


def _truth(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ThemeError(f"{shown(value)} is neither true nor false")
    return value


_FIELDS: Mapping[str, tuple[str, Callable[[Any], Any]]] = {
    "name": ("name", name_of),
    "fonts": ("fonts", fonts_of),
    "line_width": ("line_width", number_of),
    "centred": ("is_centred", _truth),
    "tag_colours": ("colours_tags", _truth),
}
"""Each setting that is no table: its field of a theme, and what reads it."""


def _name_by(path: str) -> str:
    """A theme's name by that of its file."""
    return "".join(filter(str.isprintable, Path(path).stem))[:60] or "theme"


def _nearest(name: Any, names: Any) -> str:
    """What may have been meant, or what there is."""
    plain = name.replace("-", "_").lower() if isinstance(name, str) else ""
    by_plain = {each.replace("-", "_"): each for each in names}
    near = get_close_matches(plain, list(by_plain), n=1, cutoff=0.7)
    if near:
        return f"; did you mean {by_plain[near[0]]}?"
    return f"; there are: {', '.join(sorted(names))}"

"""The colours that a map's author chose, by Argdown's setting `color` and by `color` in data."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import attrs

from buttress.argdown.appearance.colour_schemes import COLOUR_SCHEMES, DEFAULT_SCHEME
from buttress.argdown.appearance.colour_values import colour_of, hexadecimal
from buttress.model import EMPTY, Argument, ArgumentMap, RelationKind, Section, Statement

__all__ = ["Colouring"]


@attrs.frozen
class Colouring:
    """What the author said about colours, each `#rrggbb`; None, or no entry, where nothing.

    `statements` and `arguments` are by title, `relations` by kind. The inks are those of the
    words on statements, on arguments and of the headings of groups.
    """

    statements: Mapping[str, str] = attrs.field(factory=dict)
    arguments: Mapping[str, str] = attrs.field(factory=dict)
    relations: Mapping[RelationKind, str] = attrs.field(factory=dict)
    statement_ink: str | None = None
    argument_ink: str | None = None
    group_ink: str | None = None
    rules: _Rules | None = attrs.field(default=None, eq=False, repr=False)

    @classmethod
    def of(cls, map: ArgumentMap, *, by_tag: bool = False) -> Colouring:
        """The colours of a map's elements.

        Where front matter has no `color`, only data say something, and tags if that is wanted
        `by_tag`, as it always is in Argdown. Where it has one, tags have colours, too
        (`colorizeByTag`), and all else has the first of a scheme that it names.
        """
        said = map.settings.get("color")
        settings: Mapping[str, Any] = said if isinstance(said, Mapping) else EMPTY
        rules = _Rules.read(settings, map.tags, by_tag=by_tag)
        return cls(
            rules.elements(map.statements, "statementColors"),
            rules.elements(map.arguments, "argumentColors"),
            rules.relations(),
            hexadecimal(settings.get("statementFontColor")),
            hexadecimal(settings.get("argumentFontColor")),
            hexadecimal(settings.get("groupFontColor")),
            rules,
        )

    def tag_of(self, element: Statement | Argument) -> str | None:
        """The tag that an element has its colour from; None where it has it from elsewhere."""
        is_statement = isinstance(element, Statement)
        colour = (self.statements if is_statement else self.arguments).get(element.title)
        return self.rules.tag_of(element, colour) if self.rules is not None and colour else None

    def groups(self, sections: Iterable[Section]) -> dict[str, str]:
        """The colours of sections and of those in them, by id, where they have their own."""
        return self.rules.groups(sections) if self.rules is not None else {}

    def group(self, level: int) -> str | None:
        """The colour of a group of that level, from 1, that has none of its own."""
        scheme = self.rules.group_scheme if self.rules is not None else ()
        return scheme[min(len(scheme), level) - 1] if scheme else None


@attrs.frozen
class _Rules:
    settings: Mapping[str, Any]
    scheme: Sequence[str]
    group_scheme: Sequence[str]
    tags: Mapping[str, str]
    group_tags: Mapping[str, str]
    priorities: Mapping[str, float]

    @classmethod
    def read(cls, settings: Mapping[str, Any], tags: Sequence[str], *, by_tag: bool) -> _Rules:
        scheme = _scheme(settings.get("colorScheme")) or DEFAULT_SCHEME
        group_scheme = _scheme(settings.get("groupColorScheme"))
        entries = settings.get("tagColors")
        own: Mapping[str, Any] = entries if isinstance(entries, Mapping) else EMPTY
        priorities = {
            tag: entry["priority"]
            for tag, entry in own.items()
            if isinstance(entry, Mapping) and isinstance(entry.get("priority"), (int, float))
        }
        return cls(
            settings,
            scheme,
            group_scheme,
            _tag_colours(tags, own, scheme) if settings or by_tag else {},
            _tag_colours(tags, own, group_scheme) if settings else {},
            priorities,
        )

    def elements(self, elements: Mapping[str, Statement | Argument], key: str) -> dict[str, str]:
        named = self.settings.get(key)
        by_title: Mapping[str, Any] = named if isinstance(named, Mapping) else EMPTY
        base = self.scheme[0] if _scheme(self.settings.get("colorScheme")) else None
        found = {}
        for title, element in elements.items():
            colour = self._of(element.data, by_title.get(title), self.scheme)
            if colour is None and self._flag("colorizeByTag", default=True):
                colour = self._by_tag(element.tags, self.tags)
            if colour := colour or base:
                found[title] = colour
        return found

    def groups(self, sections: Iterable[Section]) -> dict[str, str]:
        named = self.settings.get("groupColors")
        by_title: Mapping[str, Any] = named if isinstance(named, Mapping) else EMPTY
        scheme = self.group_scheme
        found = {}
        for section in (each for outer in sections for each in outer.walk()):
            colour = self._of(section.data, by_title.get(section.title), scheme or self.scheme)
            if colour is None and self._flag("colorizeGroupsByTag", default=False):
                colour = self._by_tag(section.tags, self.group_tags)
            if colour:
                found[section.id] = colour
        return found

    def relations(self) -> dict[RelationKind, str]:
        entries = self.settings.get("relationColors")
        if not isinstance(entries, Mapping):
            return {}
        found = {kind: colour_of(entries.get(kind.value), self.scheme) for kind in RelationKind}
        return {kind: colour for kind, colour in found.items() if colour}

    def _of(self, data: Mapping[str, Any], named: Any, scheme: Sequence[str]) -> str | None:
        own = None
        if not self._flag("ignoreColorData", default=False):
            own = colour_of(data.get("color"), scheme)
        return own or colour_of(named, scheme)

    def _by_tag(self, tags: Sequence[str], colours: Mapping[str, str]) -> str | None:
        return colours.get(self._first(tags))

    def _first(self, tags: Sequence[str]) -> str:
        """The tag of highest priority; of several, the first."""
        return max(tags, key=lambda tag: self.priorities.get(tag, 0), default="")

    def tag_of(self, element: Statement | Argument, colour: str) -> str | None:
        """The tag that gives an element that colour; None where none does."""
        tag = self._first(element.tags)
        is_asked = self._flag("colorizeByTag", default=True)
        return tag if is_asked and self.tags.get(tag) == colour else None

    def _flag(self, key: str, *, default: bool) -> bool:
        value = self.settings.get(key)
        return default if value is None else bool(value)


def _tag_colours(
    tags: Sequence[str], own: Mapping[str, Any], scheme: Sequence[str]
) -> dict[str, str]:
    """The colour of each tag: what the settings say, or else the next of the scheme's.

    The first of a scheme is that of what has no tag.
    """
    colours = {}
    for place, tag in enumerate(tags, 1):
        colour = colour_of(own[tag], scheme) if tag in own else None
        if tag not in own and place < len(scheme):
            colour = scheme[place]
        if colour:
            colours[tag] = colour
    return colours


def _scheme(value: Any) -> tuple[str, ...]:
    """A scheme by its name, or as a list of colours; empty where it is neither."""
    if isinstance(value, str):
        return COLOUR_SCHEMES.get(value, ())
    if isinstance(value, (list, tuple)):
        colours = [hexadecimal(item) for item in value]
        return tuple(colour for colour in colours if colour)
    return ()

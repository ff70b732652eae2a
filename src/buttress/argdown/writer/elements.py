"""One statement or argument: its definition, its references, and what only a reference can say."""

from __future__ import annotations

import attrs

from buttress.argdown.writer.data import flow_mapping
from buttress.argdown.writer.errors import WriteError
from buttress.argdown.writer.escape import line_start_sign
from buttress.argdown.writer.markup import Written, write_marked
from buttress.argdown.writer.plan import Key, name_of
from buttress.argdown.writer.tags import written_tags
from buttress.argdown.writer.titles import can_be_referred_to
from buttress.model import Element, canonical_member, fold_blanks

__all__ = ["ElementWriter"]


@attrs.frozen
class _Words:
    """An element's text as it is written, and the tags that do not stand in it."""

    written: Written
    loose: tuple[str, ...]


class ElementWriter:
    """Writes the elements of one map, each once in full, in the order of the text.

    Elements without a title of their own get theirs by being counted, so they are written
    without one where the count comes out right.
    """

    def __init__(self, elements: dict[Key, Element]) -> None:
        self._elements = elements
        self._untitled = 0
        self.written: set[Key] = set()
        self.pending: list[str] = []
        """References that say what the definitions just written could not."""

    def in_full(self, key: Key, *, begins_line: bool = False) -> str:
        """The element's definition, or its reference where it has no text.

        Raises:
            WriteError: a tag or a value of its data cannot be written.
        """
        self.written.add(key)
        element = self._elements[key]
        words = self._words(key)
        data = flow_mapping(element.data) if element.data else ""
        if not words.written.source and can_be_referred_to(key[1], is_argument=key[0]):
            tags = written_tags(words.loose, is_argument=key[0])
            return f"{name_of(key)}{tags} {data}".rstrip(" ")
        later = ""
        if data and element.data.get("isInGroup", True) is not True:
            later, data = data, ""
        if words.loose or later:
            self._say_later(key, words.loose, later)
        text = words.written.source
        if not self.takes_next_number(key):
            text = f"{name_of(key)}: {text}"
        else:
            self._untitled += 1
            if begins_line and line_start_sign(text):
                text = f"\\{text}"
        return f"{text} {data}".rstrip(" ")

    def mention(self, key: Key) -> str:
        """A reference to the element; its text again where a reference cannot bear its title.

        Raises:
            WriteError: it has no text to be repeated.
        """
        if can_be_referred_to(key[1], is_argument=key[0]):
            return name_of(key)
        source = self._words(key).written.source
        if not source:
            raise WriteError(f"{name_of(key)} has no text, and no reference can bear such a title")
        return f"{name_of(key)}: {source}"

    def takes_next_number(self, key: Key) -> bool:
        """Whether the reader would give the element its title by counting."""
        return key[1] == f"Untitled {self._untitled + 1}" and not (
            key[0] and self._elements[key].text
        )

    def count_untitled(self) -> None:
        """Note that a structure without an argument above it has been given a title."""
        self._untitled += 1

    def _say_later(self, key: Key, tags: tuple[str, ...], data: str) -> None:
        if not can_be_referred_to(key[1], is_argument=key[0]):
            raise WriteError(
                f"the tags of {name_of(key)} have to stand in its text, because no reference can "
                "bear such a title"
            )
        written = written_tags(tags, is_argument=key[0])
        self.pending.append(f"{name_of(key)}{written} {data}".rstrip(" "))

    def _words(self, key: Key) -> _Words:
        element = self._elements[key]
        text = fold_blanks(element.text)
        member = canonical_member(element.members)
        ranges = member.ranges if member and text == element.text else ()
        written = write_marked(text, ranges)
        if any(tag not in element.tags for tag in written.tags):
            written = write_marked(text, ())
        return _Words(written, tuple(tag for tag in element.tags if tag not in written.tags))

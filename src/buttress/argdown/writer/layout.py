"""The blocks of a text, section by section.

An element that began a line where it was read does so again. Any other stands where it belongs
most: under the element that it supports or attacks, as a step of the structure that uses it, or
else as a block of its own.
"""

from __future__ import annotations

from buttress.argdown.writer.data import flow_mapping
from buttress.argdown.writer.elements import ElementWriter
from buttress.argdown.writer.errors import WriteError
from buttress.argdown.writer.markup import write_title
from buttress.argdown.writer.plan import Drawn, Key, Plan, name_of
from buttress.argdown.writer.structures import can_be_step, structure_lines
from buttress.argdown.writer.titles import can_begin_line
from buttress.model import Argument, ArgumentMap, Premise, Section, is_untitled

__all__ = ["Layout"]

_MAX_DEPTH = 6
_NOTHING = "\\ "
"""A text that is empty once it is read: a blank with a backslash before it."""


class Layout:
    """Lays out one map."""

    def __init__(self, map_: ArgumentMap) -> None:
        self._map = map_
        self._plan = Plan(map_)
        self._writer = ElementWriter(self._plan.elements)
        self._blocks: list[str] = []
        self._section = 0
        self._named: set[Key] = set()
        self._after_argument = False

    def blocks(self) -> list[str]:
        """The blocks, to be parted by empty lines.

        Raises:
            WriteError: the map says something that no text can say.
        """
        for number, keys in enumerate(self._plan.by_section()):
            self._section = number
            if number:
                self._add(_heading(self._plan.sections[number - 1]))
            self._section_blocks(keys)
        return self._blocks

    def _section_blocks(self, keys: list[Key]) -> None:
        children = self._children(keys)
        steps = self._steps(keys)
        for key in keys:
            if self._is_reconstructed(key) or not (
                key in children or key in steps or self._is_bare(key)
            ):
                self._block(key)
        for key in keys:
            if not self._is_bare(key):
                self._block(key)
        for host, drawn in self._plan.later.get(self._section, {}).items():
            self._later(host, drawn)
        for key in keys:
            if key not in self._named:
                self._block(key)

    def _children(self, keys: list[Key]) -> set[Key]:
        """The elements that can stand under another one of their section."""
        homes = self._plan.homes
        return {
            drawn.child
            for key in keys
            for drawn in self._plan.below.get(key, ())
            if homes[drawn.child] == homes[key] and drawn.child != key
        } - self._plan.alone

    def _steps(self, keys: list[Key]) -> set[Key]:
        """The statements that can be put in words where they are a step."""
        titles = {
            step.title
            for is_argument, title in keys
            if is_argument
            for step in self._map.arguments[title].steps
        }
        return {key for key in keys if not key[0] and key[1] in titles and self._fits_step(key)}

    def _fits_step(self, key: Key) -> bool:
        """Whether a statement can be put in words in a structure.

        One with a title and relations has a place of its own; an undercut below a conclusion
        would be one of the inference.
        """
        below = self._plan.below.get(key, ())
        if key in self._plan.alone or not can_be_step(self._plan.elements[key].data):
            return False
        return not below or (is_untitled(key[1]) and all(drawn.sign != "_" for drawn in below))

    def _is_reconstructed(self, key: Key) -> bool:
        return key[0] and self._map.arguments[key[1]].is_reconstructed

    def _is_bare(self, key: Key) -> bool:
        """Whether a reference to it anywhere in its section is all that there is to say."""
        element = self._plan.elements[key]
        says = element.text or element.tags or element.data or key in self._plan.below
        return not says and not self._is_reconstructed(key)

    # Blocks

    def _add(self, block: str, *, is_argument: bool = False) -> None:
        self._blocks.append(block)
        self._after_argument = is_argument

    def _add_pending(self) -> None:
        pending = self._writer.pending
        for block in pending:
            self._add(block, is_argument=block.startswith("<"))
        pending.clear()

    def _block(self, key: Key) -> None:
        if key in self._writer.written:
            return
        if self._is_reconstructed(key):
            self._argument(key)
        else:
            self._add("\n".join(self._tree(key)), is_argument=key[0])
        self._add_pending()

    def _later(self, host: Key, drawn: list[Drawn]) -> None:
        lines = [self._begin_line(host, self._writer.mention(host))]
        for relation in drawn:
            lines += self._relation(relation, 1)
        self._add("\n".join(lines), is_argument=host[0])
        self._add_pending()

    def _argument(self, key: Key) -> None:
        argument = self._map.arguments[key[1]]
        if not can_begin_line(key[1], is_argument=True):
            raise WriteError(f"{name_of(key)} cannot begin a line; change the title's first sign")
        headless = self._is_headless(key, argument)
        head = [] if headless else self._tree(key)
        if headless:
            self._name(key)
            self._writer.written.add(key)
            self._writer.count_untitled()
        elif isinstance(argument.steps[0], Premise):
            self._add("\n".join(head), is_argument=True)
            head = []
        lines = structure_lines(
            argument, self._map, self._step, self._undercut, self._plan.undercuts
        )
        self._add("\n".join(head + lines))

    def _is_headless(self, key: Key, argument: Argument) -> bool:
        """Whether the structure alone says everything: it is counted and has no words."""
        says = argument.text or argument.tags or argument.data or key in self._plan.below
        return (
            not says
            and not self._after_argument
            and isinstance(argument.steps[0], Premise)
            and self._writer.takes_next_number(key)
            and bool(self._section or not self._plan.sections)
        )

    # Lines

    def _name(self, key: Key) -> None:
        if self._plan.homes[key] == self._section:
            self._named.add(key)

    def _begin_line(self, key: Key, line: str) -> str:
        """The line, as a list item where it would be taken for a relation."""
        return line if can_begin_line(key[1], is_argument=key[0]) else f"* {line}"

    def _tree(self, top: Key, depth: int = 0, *, begins_line: bool = True) -> list[str]:
        """An element in full, with the relations under it and what can stand there in full."""
        self._name(top)
        written = self._writer.in_full(top, begins_line=begins_line)
        lines = [self._begin_line(top, written) if begins_line else written]
        open_ = [iter(self._plan.below.get(top, ()))]
        while open_:
            drawn = next(open_[-1], None)
            if drawn is None:
                open_.pop()
                continue
            level = depth + len(open_)
            in_full = self._stands_below(drawn.child, level)
            lines.append(self._relation_line(drawn, level, in_full=in_full))
            if in_full:
                open_.append(iter(self._plan.below.get(drawn.child, ())))
        return lines

    def _stands_below(self, key: Key, level: int) -> bool:
        return (
            level <= _MAX_DEPTH
            and key not in self._writer.written
            and self._plan.homes[key] == self._section
            and not self._is_reconstructed(key)
            and key not in self._plan.alone
        )

    def _relation_line(self, drawn: Drawn, level: int, *, in_full: bool) -> str:
        self._name(drawn.child)
        write = self._writer.in_full if in_full else self._writer.mention
        return f"{'  ' * level}{drawn.sign} {write(drawn.child)}"

    def _relation(self, drawn: Drawn, level: int) -> list[str]:
        if not self._stands_below(drawn.child, level):
            return [self._relation_line(drawn, level, in_full=False)]
        first, *rest = self._tree(drawn.child, level, begins_line=False)
        return [f"{'  ' * level}{drawn.sign} {first}", *rest]

    def _undercut(self, drawn: Drawn) -> list[str]:
        return self._relation(drawn, 1)

    def _step(self, key: Key) -> list[str]:
        plan = self._plan
        if (
            key not in self._writer.written
            and plan.homes[key] == self._section
            and self._fits_step(key)
        ):
            return self._tree(key, begins_line=False)
        plan.require_mention(key, self._section, "a structure")
        self._name(key)
        return [self._writer.mention(key)]


def _heading(section: Section) -> str:
    title = write_title(section.title, section.tags)
    if title.tags != section.tags:
        raise WriteError(
            f"the tags of section {section.title!r} have to stand in its title, in their order"
        )
    data = f" {flow_mapping(section.data)}" if section.data else ""
    return f"{'#' * section.level} {title.source or _NOTHING}{data}"

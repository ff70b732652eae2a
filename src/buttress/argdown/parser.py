"""From tokens to the syntax tree.

Blocks are separated by empty lines. After something that it cannot read the parser notes a
problem, keeps what it has, and goes on where the next thing begins, so that one mistake costs
one block at most.
"""

from __future__ import annotations

from buttress.argdown.complaints import Complaints
from buttress.argdown.inline import EMPTY_CONTENT, read_content
from buttress.argdown.scanner import scan
from buttress.argdown.structure import StructureParser
from buttress.argdown.syntax import (
    Block,
    Content,
    Data,
    Element,
    Form,
    Heading,
    ListBlock,
    Relates,
    Tree,
)
from buttress.argdown.tokens import RELATIONS, Kind, Token
from buttress.model import Document, Severity

__all__ = ["parse"]

_REPLACEMENT = "\ufffd"
_SPACING = frozenset({Kind.NEWLINE, Kind.EMPTYLINE, Kind.DEDENT})
_TITLED: dict[int, tuple[bool, Form]] = {
    Kind.STATEMENT_DEFINITION: (False, Form.DEFINITION),
    Kind.STATEMENT_REFERENCE: (False, Form.REFERENCE),
    Kind.ARGUMENT_DEFINITION: (True, Form.DEFINITION),
    Kind.ARGUMENT_REFERENCE: (True, Form.REFERENCE),
}


def parse(document: Document) -> tuple[Tree, Complaints]:
    """The syntax tree of a document, and what could not be read."""
    complaints = Complaints(document)
    return Parser(complaints).run(), complaints


class Parser:
    """One reading of one document."""

    def __init__(self, complaints: Complaints) -> None:
        self.tokens: list[Token] = scan(complaints.document.text)
        self.at = 0
        self.complaints = complaints

    def run(self) -> Tree:
        """Parse everything."""
        tree = Tree()
        self._characters()
        self._front_matter(tree)
        while (kind := self.tokens[self.at][0]) != Kind.END:
            if kind in _SPACING:
                self.at += 1
                continue
            before = self.at
            block = self._block(kind)
            if block is not None:
                tree.blocks.append(block)
            self._block_end(before)
        return tree

    def _characters(self) -> None:
        """Say so where bytes of a file were no text: they have become replacement characters."""
        text = self.complaints.document.text
        at = text.find(_REPLACEMENT)
        if at < 0:
            return
        count = text.count(_REPLACEMENT)
        others = "another" if count == 2 else f"{count - 1:,} others"
        more = "" if count == 1 else f", nor can {others}"
        self.complaints.add(
            "SYN014",
            (at, at + 1),
            f"a character cannot be read as UTF-8{more}",
            hint="save the file in the encoding UTF-8, and put the character in again if it is "
            "still lost",
        )

    def _front_matter(self, tree: Tree) -> None:
        tokens = self.tokens
        while tokens[self.at][0] in (Kind.NEWLINE, Kind.EMPTYLINE):
            self.at += 1
        kind, start, end, _ = tokens[self.at]
        if kind != Kind.FRONT_MATTER:
            return
        tree.front_matter = Data(start, end)
        self.at += 1
        if tokens[self.at][0] == Kind.NEWLINE:
            self.at += 1
        if tokens[self.at][0] not in (Kind.EMPTYLINE, Kind.END):
            self.complaints.add(
                "SYN008",
                (max(start, end - 3), end),
                "text follows the front matter at once",
                expected="an empty line after the closing ===",
                hint="put an empty line below it",
            )

    def _block(self, kind: int) -> Block | None:
        if kind == Kind.NUMBER or kind == Kind.INFERENCE_START:  # noqa: PLR1714
            return StructureParser(self).run()
        if kind == Kind.HEADING:
            return self._heading()
        if kind == Kind.INDENT:
            after = self.tokens[self.at + 1][0]
            if after in (Kind.ORDERED_ITEM, Kind.UNORDERED_ITEM):
                return self._list(after)
            self.at += 1
            kind = after
        if kind in RELATIONS:
            self.complaints.unexpected(self.tokens[self.at])
            self.at += 1
        if not self.starts_element():
            return None
        return self.element()

    def _block_end(self, before: int) -> None:
        """Require an empty line; otherwise say what stands there instead and step over it."""
        kind = self.tokens[self.at][0]
        if kind in (Kind.EMPTYLINE, Kind.END):
            return
        while self.tokens[self.at][0] in (Kind.DEDENT, Kind.NEWLINE):
            self.at += 1
        token = self.tokens[self.at]
        if token[0] in (Kind.EMPTYLINE, Kind.END):
            return
        if token[0] not in RELATIONS:
            self.complaints.unexpected(token)
        if (
            token[0] in (Kind.DATA, Kind.FRONT_MATTER, Kind.BACKSLASH, Kind.COMMA)
            or self.at == before
        ):
            self.at += 1

    def _heading(self) -> Heading:
        _, start, end, level = self.tokens[self.at]
        self.at += 1
        has_content = self.tokens[self.at][0] in _CONTENT_STARTS
        content, end = self.content(end)
        if not content.text:
            self.complaints.add(
                "SYN011",
                (start, end),
                "the heading has no text",
                severity=Severity.WARNING if has_content else Severity.ERROR,
                expected="text after the hash signs",
                hint="write the section's title",
            )
        heading = Heading(level, content, start, end)
        self._data(heading)
        return heading

    def _list(self, kind: int) -> ListBlock:
        block = ListBlock()
        self.at += 1
        while self.tokens[self.at][0] == kind:
            sign = self.tokens[self.at]
            self.at += 1
            if self.starts_element():
                block.items.append(self.element())
            else:
                self._missing_content(sign, "the list item is empty")
        if self.tokens[self.at][0] == Kind.DEDENT:
            self.at += 1
        return block

    # Elements

    def starts_element(self) -> bool:
        """Whether a statement or argument can begin at the next token."""
        kind = self.tokens[self.at][0]
        return kind in _TITLED or kind in _CONTENT_STARTS

    def element(self) -> Element:
        """A statement or argument with the relations below it, nested as deep as they go."""
        element = self.head()
        if not self._opens_relations():
            return element
        parents = [element]
        self.at += 1
        while parents:
            token = self.tokens[self.at]
            kind = token[0]
            if kind in RELATIONS:
                self.at += 1
                self._relation(parents, token)
            elif kind == Kind.DEDENT:
                self.at += 1
                parents.pop()
            else:
                break
        return element

    def _relation(self, parents: list[Element], sign: Token) -> None:
        kind, start, end, _ = sign
        if not self.starts_element():
            self._missing_content(sign, "the relation has nothing on its other side")
            return
        child = self.head()
        if kind == Kind.CONTRADICTS and child.is_argument:
            self.complaints.add(
                "SYN002",
                (start, child.end),
                "only statements can contradict each other",
                expected="a statement after ><",
                hint="write -> or <- for an attack of or on an argument",
            )
        parents[-1].relations.append(Relates(kind, start, end, child))
        if self._opens_relations():
            self.at += 1
            parents.append(child)

    def _opens_relations(self) -> bool:
        return self.tokens[self.at][0] == Kind.INDENT and self.tokens[self.at + 1][0] in RELATIONS

    def head(self) -> Element:
        """A statement or argument without the relations below it."""
        sign = self.tokens[self.at]
        kind, start, end, title = sign
        titled = _TITLED.get(kind)
        is_argument, form = titled or (False, Form.TEXT)
        if titled:
            self.at += 1
        if form is Form.REFERENCE:
            content, end = self._reference_tags(end)
        else:
            has_content = self.tokens[self.at][0] in _CONTENT_STARTS
            content, end = self.content(end if titled else start)
            if not content.text:
                severity = Severity.WARNING if has_content else Severity.ERROR
                what = "the definition has no text" if titled else "there is no text here"
                self._missing_content(sign, what, severity)
        element = Element(is_argument, form, title if titled else None, content, start, end)
        self._data(element)
        return element

    def _reference_tags(self, end: int) -> tuple[Content, int]:
        tokens = self.tokens
        if tokens[self.at][0] != Kind.TAG:
            if tokens[self.at][0] == Kind.NEWLINE:
                self.at += 1
            return EMPTY_CONTENT, end
        tags: dict[str, None] = {}
        while tokens[self.at][0] == Kind.TAG:
            tags[tokens[self.at][3][1]] = None
            end = tokens[self.at][2]
            self.at += 1
        if tokens[self.at][0] == Kind.NEWLINE:
            self.at += 1
        return Content("", (), tuple(tags)), end

    def content(self, start: int) -> tuple[Content, int]:
        """Running text from the next token on, and the offset at which it ends."""
        if self.tokens[self.at][0] not in _CONTENT_STARTS:
            return EMPTY_CONTENT, start
        content, self.at, end, unclosed = read_content(self.tokens, self.at)
        for mark in unclosed:
            sign = "bold" if mark.is_bold else "italic"
            self.complaints.add(
                "SYN005",
                (mark.start, mark.end),
                f"the {sign} text that begins here does not end",
                expected="the same sign again, followed by a blank, a line end or punctuation",
                hint="close it, or write \\ before the sign to mean the character",
            )
        text = self.complaints.document.text
        while end > start and text[end - 1] in " \t":
            end -= 1
        return content, max(end, start)

    def _data(self, node: Element | Heading) -> None:
        kind, start, end, _ = self.tokens[self.at]
        if kind != Kind.DATA:
            return
        node.data = Data(start, end)
        self.at += 1
        if self.tokens[self.at][0] == Kind.NEWLINE:
            self.at += 1

    def _missing_content(
        self, sign: Token, message: str, severity: Severity = Severity.ERROR
    ) -> None:
        self.complaints.add(
            "SYN011",
            (sign[1], sign[2]),
            message,
            severity=severity,
            expected="a text, a [Statement] or an <Argument>",
            hint="write one after it, on the same line or indented on the next",
        )


_CONTENT_STARTS = frozenset(
    {
        Kind.TEXT,
        Kind.NEWLINE,
        Kind.LINK,
        Kind.TAG,
        Kind.STATEMENT_MENTION,
        Kind.ARGUMENT_MENTION,
        Kind.BOLD_START,
        Kind.ITALIC_START,
    }
)

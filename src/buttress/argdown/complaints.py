"""What the parser says about a text that it cannot read, in one place."""

from __future__ import annotations

from buttress.argdown.tokens import RELATIONS, Kind, Token
from buttress.model import Document, Problem, Severity, Span

__all__ = ["Complaints"]

_ELEMENTS = {
    Kind.STATEMENT_REFERENCE: "a statement reference ([Title])",
    Kind.STATEMENT_DEFINITION: "a statement definition ([Title]:)",
    Kind.ARGUMENT_REFERENCE: "an argument reference (<Title>)",
    Kind.ARGUMENT_DEFINITION: "an argument definition (<Title>:)",
}


class Complaints:
    """Collects the problems found in one document."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.problems: list[Problem] = []
        self._told: set[tuple[str, int, str]] = set()

    def add(
        self,
        code: str,
        place: tuple[int, int],
        message: str,
        *,
        expected: str = "",
        hint: str = "",
        severity: Severity = Severity.ERROR,
    ) -> None:
        """Note a problem at the stretch from `place[0]` up to `place[1]`, once."""
        start, end = place
        if (told := (code, start, message)) in self._told:
            return
        self._told.add(told)
        text = self.document.text
        end = min(max(end, start), len(text))
        while end - 1 > start and text[end - 1] in " \t\n":
            end -= 1
        span = Span(self.document, start, end)
        self.problems.append(Problem(code, message, span, expected, hint, severity))

    def unexpected(self, token: Token) -> None:
        """Complain of a token after an element has ended."""
        kind, start, end, _ = token
        place = (start, end)
        if kind in RELATIONS:
            self.add(
                "SYN002",
                place,
                f"the relation sign {self.document.text[start:end]} has nothing above to relate to",
                expected="a relation indented below the statement or argument that it bears on",
                hint="indent the line below its parent, without an empty line between them, "
                "or indent it as far as the relations beside it",
            )
        elif kind == Kind.NUMBER:
            self.add(
                "SYN003",
                place,
                "a numbered step begins in the middle of a block",
                expected="an empty line before the first step of a structure",
                hint="put an empty line above it",
            )
        elif kind == Kind.INFERENCE_START:
            self.add(
                "SYN003",
                place,
                "an inference line stands outside a premise-conclusion structure",
                expected="a numbered premise above it and a numbered conclusion below it",
                hint="number the steps, (1), (2), …, without empty lines between them",
            )
        elif kind == Kind.HEADING:
            self.add(
                "SYN001",
                place,
                "a heading begins in the middle of a block",
                expected="an empty line before the heading",
                hint="put an empty line above it",
            )
        elif kind in (Kind.DATA, Kind.FRONT_MATTER):
            self.misplaced_data(token)
        elif kind == Kind.BACKSLASH:
            self.backslash(token)
        elif kind in _ELEMENTS:
            self.add(
                "SYN001",
                place,
                f"{_ELEMENTS[Kind(kind)]} stands in the middle of a text",
                expected="it at the beginning of a line or after a relation sign",
                hint="to mention it write @ before it; to mean the characters write \\ before the "
                "bracket; to begin something new put an empty line above it",
            )
        elif kind in (Kind.ORDERED_ITEM, Kind.UNORDERED_ITEM, Kind.INDENT):
            self.add(
                "SYN001",
                place,
                "a list begins in the middle of a block",
                expected="an empty line before the list",
                hint="put an empty line above it",
            )
        else:
            self.add(
                "SYN001",
                place,
                "text follows where the element has ended",
                expected="a line end, data in braces, or relations",
                hint="put an empty line before it to begin something new",
            )

    def misplaced_data(self, token: Token) -> None:
        """Complain of data that are not the last thing of their element."""
        kind, start, end, _ = token
        if kind == Kind.FRONT_MATTER:
            self.add(
                "SYN008",
                (start, start + 3),
                "front matter stands in the middle of the text",
                expected="it at the very beginning of the map's first file",
                hint="move it there; to write the signs themselves put \\ before them",
            )
            return
        self.add(
            "SYN008",
            (start, end),
            "data in braces stand where no element ends",
            expected="one data block, after the text of an element and before its relations",
            hint="move it there; to write a brace put \\ before it",
        )

    def backslash(self, token: Token) -> None:
        """Complain of a backslash that escapes nothing."""
        self.add(
            "SYN010",
            (token[1], token[2]),
            "a backslash at the end of a line escapes nothing",
            expected="a character after it",
            hint="write \\\\ for a backslash, or leave it out",
        )

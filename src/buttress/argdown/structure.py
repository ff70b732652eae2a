"""Premise-conclusion structures: numbered steps with inference lines between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from buttress.argdown.syntax import Data, InferenceLine, Relates, StepLine, Structure
from buttress.argdown.tokens import RELATIONS, Kind
from buttress.model import fold_blanks

if TYPE_CHECKING:
    from buttress.argdown.parser import Parser

__all__ = ["StructureParser"]


class StructureParser:
    """Parses one structure, from its first number or inference line on."""

    def __init__(self, parser: Parser) -> None:
        self.parser = parser
        self.add = parser.complaints.add

    def run(self) -> Structure:
        """The structure, its steps in order; an incomplete one is complained of and kept."""
        parser = self.parser
        start = parser.tokens[parser.at][1]
        structure = Structure(start, start)
        inference: InferenceLine | None = None
        while True:
            kind, begin, end, _ = parser.tokens[parser.at]
            if kind == Kind.NUMBER:
                parser.at += 1
                step = self._step(begin, end, inference)
                if step is not None:
                    structure.steps.append(step)
                inference = None
            elif kind == Kind.INFERENCE_START:
                if inference is not None:
                    self._no_conclusion(inference)
                if not structure.steps:
                    self._no_premise(begin, end)
                inference = self._inference()
            else:
                break
        structure.end = parser.tokens[parser.at - 1][2]
        if inference is not None:
            self._no_conclusion(inference)
        elif not any(step.inference for step in structure.steps):
            self._no_inference(structure)
        elif not structure.steps[-1].inference:
            self._open_end(structure)
        return structure

    def _step(self, begin: int, end: int, inference: InferenceLine | None) -> StepLine | None:
        parser = self.parser
        if not parser.starts_element():
            self.add(
                "SYN011",
                (begin, end),
                "the step has no text",
                expected="a text or a [Statement] after the number",
                hint="write what the step says",
            )
            return None
        element = parser.element()
        if element.is_argument:
            self.add(
                "SYN003",
                (element.start, element.end),
                "an argument cannot be a step of a structure",
                expected="a text or a [Statement] after the number",
                hint="use the statement that the argument concludes",
            )
            return None
        return StepLine(element, inference)

    def _inference(self) -> InferenceLine:
        parser = self.parser
        tokens = parser.tokens
        start, end = tokens[parser.at][1:3]
        parser.at += 1
        line = InferenceLine(start, end)
        if tokens[parser.at][0] == Kind.NEWLINE and tokens[parser.at + 1][0] == Kind.TEXT:
            parser.at += 1
        if tokens[parser.at][0] == Kind.TEXT:
            line.rules = self._rules()
        self._skip_newline()
        kind, begin, stop, _ = tokens[parser.at]
        if kind == Kind.DATA:
            line.data = Data(begin, stop)
            parser.at += 1
            self._skip_newline()
        closed = tokens[parser.at][0] == Kind.INFERENCE_END
        if closed:
            line.end = tokens[parser.at][2]
            parser.at += 1
        else:
            self._unclosed(line)
        if tokens[parser.at][0] == Kind.NEWLINE:
            parser.at += 1
        elif closed and tokens[parser.at][0] != Kind.END:
            self.add(
                "SYN004",
                (line.start, line.end),
                "the conclusion does not follow on the next line",
                expected="the numbered conclusion directly below the inference line",
                hint="remove what stands between them",
            )
            if tokens[parser.at][0] == Kind.EMPTYLINE and tokens[parser.at + 1][0] == Kind.NUMBER:
                parser.at += 1
        self._undercuts(line)
        return line

    def _rules(self) -> tuple[str, ...]:
        parser = self.parser
        tokens = parser.tokens
        rules: list[str] = []
        words: list[str] = []
        while True:
            kind, begin, stop, value = tokens[parser.at]
            if kind == Kind.TEXT:
                words.append(value)
            elif kind == Kind.COMMA:
                if not words or tokens[parser.at + 1][0] != Kind.TEXT:
                    self.add(
                        "SYN004",
                        (begin, stop),
                        "a comma has no rule on both its sides",
                        expected="the names of rules between the commas",
                        hint="remove the comma",
                    )
                rules.append(fold_blanks("".join(words)))
                words = []
            else:
                break
            parser.at += 1
        rules.append(fold_blanks("".join(words)))
        return tuple(rule for rule in rules if rule)

    def _skip_newline(self) -> None:
        if self.parser.tokens[self.parser.at][0] == Kind.NEWLINE:
            self.parser.at += 1

    def _unclosed(self, line: InferenceLine) -> None:
        """Skip to the closing dashes, or else to where the structure can go on."""
        parser = self.parser
        tokens = parser.tokens
        self.add(
            "SYN004",
            (line.start, line.end),
            "the inference line is not complete",
            expected="four hyphens; or two, the rules with commas between, data, and two again",
            hint="write ---- or -- rule {data} --",
        )
        at = parser.at
        ends = (Kind.INFERENCE_END, Kind.EMPTYLINE, Kind.NUMBER, Kind.END)
        while tokens[at][0] not in ends:
            at += 1
        parser.at = at + (tokens[at][0] == Kind.INFERENCE_END)

    def _undercuts(self, line: InferenceLine) -> None:
        parser = self.parser
        tokens = parser.tokens
        if tokens[parser.at][0] != Kind.INDENT or tokens[parser.at + 1][0] not in RELATIONS:
            return
        parser.at += 1
        while (kind := tokens[parser.at][0]) in RELATIONS:
            _, begin, stop, _ = tokens[parser.at]
            parser.at += 1
            if not parser.starts_element():
                self.add("SYN011", (begin, stop), "the undercut has nothing on its other side")
                continue
            child = parser.element()
            if kind != Kind.UNDERCUT_BY:
                self.add(
                    "SYN002",
                    (begin, child.end),
                    "an inference can only be undercut",
                    expected="<_ or _ below an inference line",
                    hint="put supports and attacks below a statement or argument",
                )
                continue
            line.relations.append(Relates(kind, begin, stop, child))
        if tokens[parser.at][0] == Kind.DEDENT:
            parser.at += 1

    # What is missing

    def _no_inference(self, structure: Structure) -> None:
        self.add(
            "SYN003",
            (structure.start, structure.end),
            "the structure has no inference",
            expected="premises, a line ---- and a conclusion, without empty lines between them",
            hint="put ---- between the last premise and the conclusion",
        )

    def _open_end(self, structure: Structure) -> None:
        last = structure.steps[-1].statement
        self.add(
            "SYN003",
            (last.start, last.end),
            "the structure ends with a premise",
            expected="a conclusion as the last step",
            hint="put ---- above the conclusion, or move the premise before it",
        )

    def _no_premise(self, begin: int, end: int) -> None:
        self.add(
            "SYN003",
            (begin, end),
            "an inference line stands outside a premise-conclusion structure",
            expected="a numbered premise above it and a numbered conclusion below it",
            hint="number the steps, (1), (2), …, without empty lines between them",
        )

    def _no_conclusion(self, line: InferenceLine) -> None:
        self.add(
            "SYN003",
            (line.start, line.end),
            "the inference has no conclusion",
            expected="a numbered statement directly below the inference line",
            hint="write the conclusion with its number",
        )

"""Flat assumption-based frameworks in the competition's format.

`p aba n`, then in any order `a i` for an assumption, `c i j` where j is the contrary of the
assumption i, and `r h b…` for a rule with the head h and a body that may be empty. An assumption
without a `c` cannot be attacked.
"""

from __future__ import annotations

import attrs

from buttress.frameworks import AssumptionFramework
from buttress.interchange.iccma.errors import UnreadableFrameworkError
from buttress.interchange.iccma.header import Header
from buttress.interchange.iccma.lines import excerpt, meaningful_lines, number_in

__all__ = ["dumps_aba", "loads_aba"]


def loads_aba(data: bytes, header: Header) -> AssumptionFramework:
    """The framework in a text whose header has been read.

    Raises:
        UnreadableFrameworkError: a line is none of the three kinds, an atom is not there, a rule
            concludes an assumption, or contraries and assumptions do not fit.
    """
    reader = _Reader(header)
    lines = meaningful_lines(data)
    next(lines)
    for line, text in lines:
        reader.read(line, text)
    return reader.framework()


@attrs.define
class _Reader:
    header: Header
    assumptions: dict[int, int] = attrs.field(factory=dict)  # with the line of each
    contraries: dict[int, tuple[int, int]] = attrs.field(factory=dict)  # contrary, line
    rules: list[tuple[int, list[int]]] = attrs.field(factory=list)
    concluded: dict[int, int] = attrs.field(factory=dict)  # heads, with their first lines

    def read(self, line: int, text: bytes) -> None:
        """Take one line in."""
        word, *rest = text.split()
        if word == b"p":
            raise UnreadableFrameworkError(
                f"there is a second header; line {self.header.line} has the first, and one file "
                "holds one framework: take one out",
                line,
            )
        atoms = [self._atom(each, line) for each in rest] if word in (b"a", b"c", b"r") else []
        if word == b"a" and len(atoms) == 1:
            self.assumptions.setdefault(atoms[0], line)
        elif word == b"c" and len(atoms) == 2:
            self._contrary(atoms[0], atoms[1], line)
        elif word == b"r" and atoms:
            self.rules.append((atoms[0], atoms[1:]))
            self.concluded.setdefault(atoms[0], line)
        else:
            raise UnreadableFrameworkError(
                f"{excerpt(text)} is no line of such a file: write 'a i' for an assumption, "
                "'c i j' for its contrary, 'r h b…' for a rule, # before a comment",
                line,
            )

    def _atom(self, token: bytes, line: int) -> int:
        number = number_in(token, self.header.size)
        if number is None:
            raise UnreadableFrameworkError(
                f"there is no atom {excerpt(token)}: the header declares {self.header.size}, "
                "numbered from 1; correct the line or the header",
                line,
            )
        return number - 1

    def _contrary(self, assumption: int, contrary: int, line: int) -> None:
        known, where = self.contraries.setdefault(assumption, (contrary, line))
        if known != contrary:
            raise UnreadableFrameworkError(
                f"{assumption + 1} has a contrary already, {known + 1} in line {where}: where "
                "there are two, make a rule from each of them to one new atom",
                line,
            )

    def framework(self) -> AssumptionFramework:
        """The framework, once all lines have been read."""
        for assumption in self.assumptions:
            if assumption in self.concluded:
                raise UnreadableFrameworkError(
                    f"the rule concludes {assumption + 1}, which is an assumption, so the "
                    "framework is not flat, and only flat ones are judged: take another head",
                    self.concluded[assumption],
                )
        for assumption, (_, line) in self.contraries.items():
            if assumption not in self.assumptions:
                raise UnreadableFrameworkError(
                    f"{assumption + 1} is given a contrary but is no assumption: add a line "
                    f"'a {assumption + 1}' or take this one out",
                    line,
                )
        return AssumptionFramework.of(
            self.header.size,
            self.assumptions,
            {assumption: contrary for assumption, (contrary, _) in self.contraries.items()},
            self.rules,
        )


def dumps_aba(framework: AssumptionFramework) -> str:
    """The framework as text; atoms are numbered, and their names are not kept."""
    lines = [f"p aba {framework.size}"]
    lines += [f"a {assumption + 1}" for assumption in framework.assumptions]
    lines += [f"c {one + 1} {other + 1}" for one, other in framework.contraries.items()]
    lines += [
        " ".join(["r", *(str(atom + 1) for atom in (rule.head, *rule.body))])
        for rule in framework.rules
    ]
    return "\n".join(lines) + "\n"

"""Abstract frameworks in the competition's own format: `p af n`, and `i j` for each attack."""

from __future__ import annotations

from array import array
from typing import cast

from buttress.frameworks import Framework
from buttress.frameworks.arrays import Numbers, numpy_for
from buttress.interchange.iccma.bulk import pairs_in
from buttress.interchange.iccma.errors import UnreadableFrameworkError
from buttress.interchange.iccma.header import Header
from buttress.interchange.iccma.lines import excerpt, meaningful_lines, number_in

__all__ = ["dumps_af", "loads_af"]

_SHORTEST_ATTACK = len(b"1 2\n")


def loads_af(data: bytes, header: Header) -> Framework:
    """The framework in a text whose header has been read.

    Raises:
        UnreadableFrameworkError: a line is no attack between arguments that there are.
    """
    numpy = numpy_for(len(data) // _SHORTEST_ATTACK)
    if numpy is not None:
        _, *body = data.split(b"\n", header.line)[header.line - 1 :]
        pairs = pairs_in(b"".join(body), header.size, numpy)
        if pairs is not None:
            return Framework.of(header.size, *pairs)
    return Framework.of(header.size, *_line_by_line(data, header))


def _line_by_line(data: bytes, header: Header) -> tuple[Numbers, Numbers]:
    attackers, targets = array("i"), array("i")
    lines = meaningful_lines(data)
    next(lines)
    for line, text in lines:
        words = text.split()
        if words[0] == b"p":
            raise UnreadableFrameworkError(
                f"there is a second header; line {header.line} has the first, and one file holds "
                "one framework: take one out",
                line,
            )
        if len(words) != 2:
            raise UnreadableFrameworkError(
                f"{excerpt(text)} is no attack: write two numbers, the attacker's and the "
                "target's, and # before a comment",
                line,
            )
        for word, side in zip(words, (attackers, targets), strict=True):
            number = number_in(word, header.size)
            if number is None:
                raise UnreadableFrameworkError(
                    f"there is no argument {excerpt(word)}: the header declares {header.size}, "
                    "numbered from 1; correct the attack or the header",
                    line,
                )
            side.append(number - 1)
    return cast("Numbers", attackers), cast("Numbers", targets)


def dumps_af(framework: Framework) -> str:
    """The framework as text; arguments are numbered, and their names are not kept."""
    attacks = "".join(f"{a + 1} {b + 1}\n" for a, b in framework.attacks)
    return f"p af {framework.size}\n{attacks}"

"""The section of the page of measurements."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

import attrs
from semantics.plan import Question, Section
from semantics.running import Measured

__all__ = ["Row", "inserted", "section_text", "table"]

TITLES = {
    "buttress_solver": "Buttress",
    "clingo_encoding": "clingo",
    "pygarg_sat": "pygarg",
    "formal_argumentation": "formal-argumentation",
    "pyarg": "PyArg",
}
HEADING = "## What stands"
_HEAD = """\
{heading}

`python benchmarks/semantics` asks questions in the manner of the competitions (ICCMA): an
extension (SE), credulous or sceptical acceptance (DC, DS) under grounded, complete, preferred or
stable semantics (GR, CO, PR, ST). Of theories of layered defeasible rules it asks what is concluded
under grounded semantics, and in some preferred extension, for all literals at once. Frameworks are
drawn by chance: any two arguments with the same chance (random, about 3 attacks for each argument),
scale-free, small-world, and strongly connected clusters of 40; a chain is deep. The argument asked
about is one that the grounded extension leaves open, where there is one.

Each measurement is a process of its own, the better of {times}: seconds of processor time for
reading the file and answering. Processes are ended after {cutoff:g} s of it, loading included.
The ratio is that of Buttress to the quickest other program. Answers are compared, and extensions
are checked for being what they should be. Under grounded, Buttress's time is given for reading and
for solving. The peers: {versions}; for clingo there are plain encodings of our own. PyArg lists
all extensions, whatever is asked; it and formal-argumentation build a theory's arguments, while
Buttress works out sceptical standing besides. Who fails at one size is not asked at a larger one.
"""


@attrs.frozen
class Row:
    """What the programs made of one question."""

    question: Question
    measured: Mapping[str, Measured]
    objections: Mapping[str, str]


def table(section: Section, rows: Sequence[Row]) -> Iterator[str]:
    """A section's table, in Markdown."""
    grounded = section.title == "Grounded"
    columns = ["size", "family", *(TITLES[name] for name in section.programs), "ratio"]
    yield f"\n### {section.title}\n"
    yield f"| {' | '.join(columns)} |"
    yield f"| ---: | --- | {'---: | ' * (len(section.programs) + 1)}".rstrip()
    for row in rows:
        cells = [f"{row.question.size:,}", row.question.family]
        cells += [_cell(row, name, split=grounded) for name in section.programs]
        yield f"| {' | '.join([*cells, _ratio(row)])} |"


def _cell(row: Row, name: str, *, split: bool) -> str:
    measured = row.measured.get(name)
    if measured is None:
        return "–"
    if measured.failure:
        return measured.failure
    wrong = row.objections.get(name)
    if wrong:
        return f"{wrong} ({_seconds(measured.seconds)})"
    if split and name == "buttress_solver":
        return f"{_seconds(measured.reading)} + {_seconds(measured.solving)}"
    return _seconds(measured.seconds)


def _seconds(seconds: float) -> str:
    return f"{seconds:.2f} s" if seconds >= 1 else f"{seconds:#.2g} s"


def _ratio(row: Row) -> str:
    own = row.measured.get("buttress_solver")
    others = [
        measured.seconds
        for name, measured in row.measured.items()
        if name != "buttress_solver" and not measured.failure and name not in row.objections
    ]
    if own is None or own.failure or not others:
        return ""
    return f"{own.seconds / min(others):.2g}"


def section_text(
    tables: Sequence[str], versions: Mapping[str, str], cutoff: float, times: int
) -> str:
    """The whole section of the page."""
    listed = ", ".join(f"{name} {version}" for name, version in sorted(versions.items()))
    head = _HEAD.format(heading=HEADING, times=times, cutoff=cutoff, versions=listed or "none")
    return "\n".join([head, *tables]).rstrip() + "\n"


def inserted(page: str, section: str) -> str:
    """The page with the section in place of the one it has, or at its end."""
    found = re.search(rf"^{HEADING}$.*?(?=^## |\Z)", page, re.DOTALL | re.MULTILINE)
    if found is None:
        return f"{page.rstrip()}\n\n{section}"
    rest = page[found.end() :]
    return page[: found.start()] + section + (f"\n{rest}" if rest else "")

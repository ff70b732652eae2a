"""Ask Buttress and its peers the same questions, side by side, and write the table.

    python benchmarks/semantics [--peers PYTHON] [--only SECTIONS] [--sizes N,N] [--write FILE]

The peers are python-argumentation, formal-argumentation, pygarg and clingo. They are best kept in
an environment of their own, whose interpreter is given with --peers:

    python -m venv PEERS
    PEERS/bin/pip install python-argumentation pygarg python-sat clingo
    PEERS/bin/pip install "formal-argumentation[z3,sat]"
    python benchmarks/semantics --peers PEERS/bin/python

What cannot be imported there is left out, which is said. Without --write the tables are printed.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from semantics.page import TITLES, Row, inserted, section_text, table
from semantics.plan import Section, sections
from semantics.running import Measured, Programs
from semantics.verifying import objection

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and tell."""
    options = _parser().parse_args(arguments)
    programs = Programs(sys.executable, options.peers, options.cutoff, options.times)
    versions, available = {}, {"buttress_solver"}
    for name in TITLES:
        found = programs.versions(name)
        if found is None:
            print(f"{TITLES[name]} cannot be imported and is left out: see --help", file=sys.stderr)
        elif name != "buttress_solver":
            available.add(name)
            versions |= found
    tables: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        plan = sections(Path(folder), options.sizes, options.grounded, options.rules, options.seed)
        for section in plan:
            if options.only and not section.title.startswith(tuple(options.only.split(","))):
                continue
            kept = Section(
                section.title, [n for n in section.programs if n in available], section.questions
            )
            lines = list(table(kept, list(map(_measurer(programs, kept), kept.questions))))
            print("\n".join(lines), flush=True)
            tables += lines
    if options.write:
        text = section_text(tables, versions, options.cutoff, options.times)
        page = options.write.read_text(encoding="utf-8") if options.write.exists() else ""
        options.write.write_text(inserted(page, text), encoding="utf-8")


def _measurer(programs: Programs, section: Section):
    """Asks questions one after the other; who reached the cut-off is asked nothing larger."""
    given_up: set[tuple[str, str]] = set()

    def measure(question) -> Row:
        measured: dict[str, Measured] = {}
        for name in section.programs:
            if (name, question.family) in given_up:
                continue
            measured[name] = programs.measure(name, question)
            if measured[name].failure and name != "buttress_solver":
                given_up.add((name, question.family))
        return Row(question, measured, objection(question, measured))

    return measure


def _numbers(text: str) -> list[int]:
    return [int(part.replace("_", "")) for part in text.split(",") if part]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="semantics", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--peers", default=sys.executable, help="the interpreter of the peers")
    parser.add_argument("--only", help="sections whose titles begin so, as Grounded,SE-PR")
    parser.add_argument("--sizes", type=_numbers, default=[30, 1000, 10_000], help="arguments")
    parser.add_argument("--grounded", type=_numbers, default=[1000, 10_000, 1_000_000])
    parser.add_argument("--rules", type=_numbers, default=[40, 100, 1000, 10_000, 100_000])
    parser.add_argument("--cutoff", type=float, default=20, help="seconds for a process")
    parser.add_argument("--times", type=int, default=2, help="runs, of which the best counts")
    parser.add_argument("--seed", type=int, default=1, help="another seed, other frameworks")
    parser.add_argument("--write", type=Path, help="put the tables into this page")
    return parser

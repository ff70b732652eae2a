"""pygarg: every question goes to a SAT solver. Arguments bear the names "1" … "n"."""

from __future__ import annotations

from pygarg.dung import dimacs_parser, solver

DISTRIBUTIONS = ("pygarg", "python-sat")


def _one(subject, semantics):
    found = solver.compute_some_extension(*subject, semantics)
    return None if found == "NO" else sorted(map(int, found))


READERS = {"af": dimacs_parser.parse}
TASKS = {
    "SE-GR": lambda subject, _: _one(subject, "GR"),
    "SE-PR": lambda subject, _: _one(subject, "PR"),
    "SE-ST": lambda subject, _: _one(subject, "ST"),
    "DC-CO": lambda subject, query: solver.credulous_acceptability(*subject, query, "CO")[0],
    "DS-PR": lambda subject, query: solver.skeptical_acceptability(*subject, query, "PR")[0],
}

"""Buttress itself, as a program that imports it does; what it would load later is loaded first."""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path

from buttress.interchange import iccma
from buttress.model import Standing
from buttress.semantics import Rule, Theory, grounded
from buttress.semantics.abstract import Semantics, is_credulous, is_sceptical, some_extension
from buttress.semantics.extensions import accept

for _name in ("numpy", "clingo", "pysat.solvers", "buttress.semantics.abstract.sat"):
    import_module(_name)
DISTRIBUTIONS = ("buttress",)


def read_theory(path):
    given = json.loads(Path(path).read_text())
    premises, rules, contraries = set(given["premises"]), given["rules"], []
    for attacker, target in given["contraries"]:
        contraries.append((attacker, target))
    return Theory(
        literals=tuple(given["literals"]),
        premises=tuple(literal for literal in given["literals"] if literal in premises),
        rules=tuple(Rule(name, tuple(body), head) for name, body, head in rules),
        contraries=tuple(contraries),
    )


def _one(framework, semantics):
    found = some_extension(framework, semantics)
    return None if found is None else sorted(argument + 1 for argument in found)


def _grounded_conclusions(theory, _):
    labelling = grounded(theory)
    return sorted(each for each in theory.literals if labelling.literal(each) is Standing.IN)


def _credulous_conclusions(theory, _):
    """Sceptical standing comes with it, and a labelling for each answer."""
    found = accept(theory, "preferred")
    return sorted(literal for literal in theory.literals if found[literal].is_credulous)


READERS = {"af": iccma.load, "json": read_theory}
TASKS = {
    "SE-GR": lambda framework, _: _one(framework, Semantics.GROUNDED),
    "SE-PR": lambda framework, _: _one(framework, Semantics.PREFERRED),
    "SE-ST": lambda framework, _: _one(framework, Semantics.STABLE),
    "DC-CO": lambda framework, query: (
        is_credulous(framework, Semantics.COMPLETE, framework.number(query)).holds
    ),
    "DS-PR": lambda framework, query: (
        is_sceptical(framework, Semantics.PREFERRED, framework.number(query)).holds
    ),
    "rules GR": _grounded_conclusions,
    "rules PR": _credulous_conclusions,
}

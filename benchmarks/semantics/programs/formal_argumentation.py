"""formal-argumentation: its own choice of back end for frameworks, arguments built for theories."""

from __future__ import annotations

import json
from pathlib import Path

import pysat.solvers
import z3
from argumentation.core.dung import grounded_extension
from argumentation.interop.iccma import parse_af
from argumentation.solving.solver import solve_dung_acceptance, solve_dung_single_extension
from argumentation.structured.aspic import aspic

LOADED = (pysat.solvers, z3)
"""Otherwise loaded while the first question is answered."""
DISTRIBUTIONS = ("formal-argumentation", "z3-solver", "python-sat")


def read_framework(path):
    return parse_af(Path(path).read_text())


def read_theory(path):
    given = json.loads(Path(path).read_text())
    literals = {name: aspic.Literal(aspic.GroundAtom(name)) for name in given["literals"]}
    pairs = {(literals[one], literals[other]) for one, other in given["contraries"]}
    mutual = {pair for pair in pairs if pair[::-1] in pairs}
    system = aspic.ArgumentationSystem(
        frozenset(literals.values()),
        aspic.ContrarinessFn(frozenset(mutual), frozenset(pairs - mutual)),
        frozenset(),
        frozenset(
            aspic.Rule(tuple(literals[part] for part in body), literals[head], "defeasible", name)
            for name, body, head in given["rules"]
        ),
    )
    premises = frozenset(literals[name] for name in given["premises"])
    return system, aspic.KnowledgeBase(frozenset(), premises)


def _projected(subject):
    none = aspic.PreferenceConfig(frozenset(), frozenset(), "elitist", "last")
    return aspic.build_abstract_framework(*subject, none)


def _numbers(extension):
    return None if extension is None else sorted(map(int, extension))


def _one(framework, semantics):
    return _numbers(solve_dung_single_extension(framework, semantics=semantics).extension)


def _accepted(framework, semantics, task, query):
    return solve_dung_acceptance(framework, semantics=semantics, task=task, query=query).answer


def _grounded_conclusions(subject, _):
    projected = _projected(subject)
    accepted = grounded_extension(projected.framework)
    arguments = (projected.id_to_argument[name] for name in accepted)
    return sorted({repr(aspic.conc(argument)) for argument in arguments})


def _credulous_conclusions(subject, _):
    projected = _projected(subject)
    found = set()
    for argument, name in projected.argument_to_id.items():
        conclusion = repr(aspic.conc(argument))
        if conclusion not in found and _accepted(
            projected.framework, "preferred", "credulous", name
        ):
            found.add(conclusion)
    return sorted(found)


READERS = {"af": read_framework, "json": read_theory}
TASKS = {
    "SE-GR": lambda subject, _: _numbers(grounded_extension(subject)),
    "SE-PR": lambda subject, _: _one(subject, "preferred"),
    "SE-ST": lambda subject, _: _one(subject, "stable"),
    "DC-CO": lambda subject, query: _accepted(subject, "complete", "credulous", query),
    "DS-PR": lambda subject, query: _accepted(subject, "preferred", "skeptical", query),
    "rules GR": _grounded_conclusions,
    "rules PR": _credulous_conclusions,
}

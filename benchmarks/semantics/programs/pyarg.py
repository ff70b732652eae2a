"""python-argumentation (PyArg): abstract frameworks, and ASPIC+ theories by building arguments.

It lists extensions; one of them, or acceptance, is read off the list.
"""

from __future__ import annotations

import json
from pathlib import Path

from py_arg.abstract_argumentation_classes.abstract_argumentation_framework import (
    AbstractArgumentationFramework,
)
from py_arg.abstract_argumentation_classes.argument import Argument
from py_arg.abstract_argumentation_classes.defeat import Defeat
from py_arg.algorithms.semantics.get_complete_extensions import get_complete_extensions
from py_arg.algorithms.semantics.get_grounded_extension import get_grounded_extension
from py_arg.algorithms.semantics.get_preferred_extensions import get_preferred_extensions
from py_arg.algorithms.semantics.get_stable_extensions import get_stable_extensions
from py_arg.aspic_classes.argumentation_system import ArgumentationSystem
from py_arg.aspic_classes.argumentation_theory import ArgumentationTheory
from py_arg.aspic_classes.defeasible_rule import DefeasibleRule
from py_arg.aspic_classes.literal import Literal

DISTRIBUTIONS = ("python-argumentation",)


def read_framework(path):
    head, *lines = Path(path).read_text().splitlines()
    arguments = [Argument(str(number + 1)) for number in range(int(head.split()[2]))]
    ends = ((int(one) - 1, int(other) - 1) for one, other in map(str.split, lines))
    defeats = [Defeat(arguments[one], arguments[other]) for one, other in ends]
    return AbstractArgumentationFramework("af", arguments, defeats)


def read_theory(path):
    given = json.loads(Path(path).read_text())
    literals = {name: Literal(name) for name in given["literals"]}
    against = {name: set() for name in literals}
    for attacker, target in given["contraries"]:
        against[target].add(literals[attacker])
    rules = [
        DefeasibleRule(name, {literals[part] for part in body}, literals[head])
        for name, body, head in given["rules"]
    ]
    return literals, against, rules, [literals[name] for name in given["premises"]]


def _projected(subject):
    literals, against, rules, premises = subject
    theory = ArgumentationTheory(ArgumentationSystem(literals, against, [], rules), [], premises)
    return theory, theory.create_abstract_argumentation_framework("af")


def _numbers(extension):
    return sorted(int(argument.name) for argument in extension)


def _one(extensions):
    return next(map(_numbers, extensions), None)


def _conclusions(theory, extension):
    return {argument.conclusion.s1 for argument in theory.all_arguments if argument in extension}


def _grounded_conclusions(subject, _):
    theory, framework = _projected(subject)
    return sorted(_conclusions(theory, get_grounded_extension(framework)))


def _credulous_conclusions(subject, _):
    theory, framework = _projected(subject)
    extensions = get_preferred_extensions(framework)
    return sorted(set().union(*(_conclusions(theory, extension) for extension in extensions)))


def _sceptical(extensions, query):
    return all(Argument(query) in extension for extension in extensions)


READERS = {"af": read_framework, "json": read_theory}
TASKS = {
    "SE-GR": lambda subject, _: _numbers(get_grounded_extension(subject)),
    "SE-PR": lambda subject, _: _one(get_preferred_extensions(subject)),
    "SE-ST": lambda subject, _: _one(get_stable_extensions(subject)),
    "DC-CO": lambda subject, query: any(
        Argument(query) in extension for extension in get_complete_extensions(subject)
    ),
    "DS-PR": lambda subject, query: _sceptical(get_preferred_extensions(subject), query),
    "rules GR": _grounded_conclusions,
    "rules PR": _credulous_conclusions,
}

"""Clingo with plain encodings of our own, one for each question; the facts are the file."""

from __future__ import annotations

import json
from pathlib import Path

import clingo

DISTRIBUTIONS = ("clingo",)

_CHOICE = """
{in(X)} :- arg(X).
:- in(X), in(Y), att(X,Y).
struck(Y) :- in(X), att(X,Y).
"""
_ADMISSIBLE = _CHOICE + ":- in(Y), att(X,Y), not struck(X).\n"
_COMPLETE = _ADMISSIBLE + "open(Y) :- att(X,Y), not struck(X). :- arg(X), not in(X), not open(X).\n"
_STABLE = _CHOICE + ":- arg(X), not in(X), not struck(X).\n"
_GROUNDED = """
in(X) :- arg(X), struck(Y) : att(Y,X).
struck(X) :- in(Y), att(Y,X).
"""
_GREATEST = "#heuristic in(X) : arg(X). [1,true]\n"
_DOMAIN = ("--heuristic=Domain", "--enum-mode=domRec")
_RULES = """
{in(X)} :- base(X).
got(H) :- head(R,H), used(R).
used(R) :- in(R), rule(R), got(B) : body(R,B).
got(X) :- in(X), premise(X).
struck(X) :- base(X), against(Y,X), got(Y).
:- in(X), struck(X).
may(X) :- base(X), not struck(X).
reach(X) :- premise(X), may(X).
reach(H) :- head(R,H), may(R), reach(B) : body(R,B).
:- in(X), against(Y,X), reach(Y).
"""
"""Admissible sets of premises and defeasible rules, each of which is an assumption of flat ABA:
what attacks a member must not be derivable from what the set does not attack."""
_RULES_COMPLETE = """
open(X) :- against(Y,X), reach(Y).
:- base(X), not in(X), not open(X).
"""


def read_framework(path):
    head, *lines = Path(path).read_text().splitlines()
    facts = [f"arg(1..{head.split()[2]})."]
    facts += [f"att({one},{other})." for one, other in map(str.split, lines)]
    return "".join(facts)


def read_theory(path):
    given = json.loads(Path(path).read_text())
    number = {name: f'"{name}"' for name in given["literals"]}
    facts = [f"premise({number[name]}). base({number[name]})." for name in given["premises"]]
    premises = set(given["premises"])
    against = {}
    for attacker, target in given["contraries"]:
        against.setdefault(target, []).append(attacker)
        if target in premises:
            facts.append(f"against({number[attacker]},{number[target]}).")
    for name, body, head in given["rules"]:
        rule = f'r("{name}")'
        facts.append(f"rule({rule}). base({rule}). head({rule},{number[head]}).")
        facts += [f"body({rule},{number[part]})." for part in body]
        facts += [f"against({number[attacker]},{rule})." for attacker in against.get(head, ())]
    return "".join(facts)


def _conclusions(program, mode):
    """What follows in all (cautious) or in some (brave) answer sets.

    What follows in all complete extensions is what follows in the grounded one; what follows in an
    admissible one follows in a preferred one.
    """
    control = clingo.Control(["0", f"--enum-mode={mode}"], logger=lambda code, message: None)
    control.add("base", [], program + "#show got/1.")
    control.ground([("base", [])])
    found = []
    with control.solve(yield_=True) as models:
        for model in models:
            found = model.symbols(shown=True)
    return sorted(symbol.arguments[0].string for symbol in found)


def _members(program, options=()):
    """The arguments in the last answer set; None where there is none."""
    control = clingo.Control(["1", *options], logger=lambda code, message: None)
    control.add("base", [], program + "#show in/1.")
    control.ground([("base", [])])
    with control.solve(yield_=True) as found:
        model = found.model()
        if model is None:
            return None
        return sorted(symbol.arguments[0].number for symbol in model.symbols(shown=True))


def _holds(program):
    control = clingo.Control(["1"], logger=lambda code, message: None)
    control.add("base", [], program + "#show.")
    control.ground([("base", [])])
    return bool(control.solve().satisfiable)


def _sceptical(facts, query):
    """Whether no preferred extension lacks the argument: they are listed until one does."""
    control = clingo.Control(["0", *_DOMAIN], logger=lambda code, message: None)
    control.add("base", [], facts + _ADMISSIBLE + _GREATEST + "#show in/1.")
    control.ground([("base", [])])
    wanted = clingo.Function("in", [clingo.Number(int(query))])
    with control.solve(yield_=True) as models:
        return all(wanted in model.symbols(shown=True) for model in models)


READERS = {"af": read_framework, "json": read_theory}
TASKS = {
    "SE-GR": lambda facts, _: _members(facts + _GROUNDED),
    "SE-PR": lambda facts, _: _members(facts + _ADMISSIBLE + _GREATEST, _DOMAIN),
    "SE-ST": lambda facts, _: _members(facts + _STABLE),
    "DC-CO": lambda facts, query: _holds(facts + _COMPLETE + f":- not in({query})."),
    "DS-PR": _sceptical,
    "rules GR": lambda facts, _: _conclusions(facts + _RULES + _RULES_COMPLETE, "cautious"),
    "rules PR": lambda facts, _: _conclusions(facts + _RULES, "brave"),
}

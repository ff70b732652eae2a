"""Every semantics as an answer set program of our own, run by clingo: for middle sizes.

Where extensions are greatest, clingo is told by domain heuristics to take an atom as true first and
to report only answer sets that are greatest in those atoms (`--enum-mode=domRec`). The range of an
extension is what it contains or attacks. CF2 follows S. A. Gaggl and S. Woltran, "The cf2
argumentation semantics revisited", Journal of Logic and Computation 23 (2013): a conflict-free set
that is naive once attacks between components are gone, where the components are those left after
striking out, step by step, what a member attacks that does not reach that member.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import clingo

_CHOICE = """
{in(X)} :- arg(X).
:- in(X), in(Y), att(X,Y).
struck(Y) :- in(X), att(X,Y).
range(X) :- in(X).
range(X) :- struck(X).
#show in/1.
"""
_ADMISSIBLE = _CHOICE + ":- in(Y), att(X,Y), not struck(X).\n"
_COMPLETE = (
    _ADMISSIBLE
    + """
open(Y) :- att(X,Y), not struck(X).
:- arg(X), not in(X), not open(X).
"""
)
_GREATEST = "#heuristic in(X) : arg(X). [1,true]\n"
_GREATEST_RANGE = "#heuristic range(X) : arg(X). [1,true]\n#show range/1.\n"
_CF2 = (
    _CHOICE
    + """
step(0..N) :- N = #count{X : arg(X)}.
gone(T+1,Y) :- step(T), step(T+1), in(X), att(X,Y), X != Y, not reach(T,Y,X).
gone(T+1,Y) :- gone(T,Y), step(T+1).
left(T,X) :- step(T), arg(X), not gone(T,X).
reach(T,X,X) :- left(T,X).
reach(T,X,Z) :- reach(T,X,Y), att(Y,Z), left(T,Z).
last(N) :- N = #count{X : arg(X)}.
inner(X,Y) :- last(T), att(X,Y), reach(T,X,Y), reach(T,Y,X).
barred(X) :- inner(X,X).
barred(Y) :- in(X), inner(X,Y).
barred(X) :- in(Y), inner(X,Y).
:- last(T), left(T,X), not in(X), not barred(X).
:- last(T), in(X), gone(T,X).
"""
)
_DOMAIN = ("--heuristic=Domain", "--enum-mode=domRec")
_ALL = {
    "conflict-free": (_CHOICE, ()),
    "naive": (_CHOICE + _GREATEST, _DOMAIN),
    "admissible": (_ADMISSIBLE, ()),
    "complete": (_COMPLETE, ()),
    "preferred": (_ADMISSIBLE + _GREATEST, _DOMAIN),
    "stable": (_CHOICE + ":- arg(X), not range(X).\n", ()),
    "cf2": (_CF2, ()),
}
NAMES = (*_ALL, "grounded", "semi-stable", "stage", "ideal", "eager")


def extensions(
    size: int, attacks: Iterable[tuple[int, int]], semantics: str
) -> frozenset[frozenset[int]]:
    """All extensions of a framework under a semantics given by name."""
    facts = "".join(f"arg({a}). " for a in range(size))
    facts += "".join(f"att({a},{b}). " for a, b in attacks)
    return frozenset(_extensions(facts, semantics))


def _extensions(facts: str, semantics: str) -> list[frozenset[int]]:
    if semantics in _ALL:
        program, options = _ALL[semantics]
        return _answers(facts + program, "in", options)
    if semantics == "grounded":  # what all complete extensions share
        return _answers(facts + _COMPLETE, "in", ("--enum-mode=cautious",))[-1:]
    if semantics == "semi-stable":
        return _of_greatest_range(facts, _COMPLETE)
    if semantics == "stage":
        return _of_greatest_range(facts, _CHOICE)
    if semantics == "ideal":
        return _greatest_within(facts, _extensions(facts, "preferred"))
    if semantics == "eager":
        return _greatest_within(facts, _extensions(facts, "semi-stable"))
    raise ValueError(semantics)


def _of_greatest_range(facts: str, program: str) -> list[frozenset[int]]:
    greatest = _answers(
        facts + program.replace("#show in/1.", "") + _GREATEST_RANGE,
        "range",
        _DOMAIN,
    )
    found: list[frozenset[int]] = []
    for members in set(greatest):
        wanted = " ".join(f":- not range({a})." for a in members)
        found += _answers(facts + program + wanted, "in", ())
    return found


def _greatest_within(facts: str, sets: Sequence[frozenset[int]]) -> list[frozenset[int]]:
    shared = frozenset.intersection(*sets)
    allowed = "".join(f"shared({a}). " for a in shared)
    program = _ADMISSIBLE + _GREATEST + ":- in(X), not shared(X).\n"
    return _answers(facts + allowed + program, "in", _DOMAIN)


def _answers(program: str, atom: str, options: Sequence[str]) -> list[frozenset[int]]:
    """The arguments of one predicate in each answer set."""
    control = clingo.Control(["0", *options], logger=_pass_over)
    control.add("base", [], program)
    control.ground([("base", [])])
    found: list[frozenset[int]] = []

    def keep(model: clingo.Model) -> None:
        shown = model.symbols(shown=True)
        found.append(frozenset(s.arguments[0].number for s in shown if s.name == atom))

    control.solve(on_model=keep)
    return found


def _pass_over(code: clingo.MessageCode, message: str) -> None:
    """Clingo warns where nothing attacks, or where nothing is left for a heuristic to choose."""

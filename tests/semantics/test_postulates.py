"""The rationality postulates hold where the conditions do, and their breach is noticed."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from buttress.model import Standing
from buttress.semantics import Labelling, Rule, Theory, grounded
from buttress.semantics.arguments import TooManyArgumentsError, argument_labellings
from buttress.semantics.conditions import axiom_clashes, unmet_contraries
from buttress.semantics.postulates import Postulate, Violation, clashes, violations
from semantics.oracles.aspic import Oracle
from semantics.random_theories import rivalries, theories

SOME = settings(
    max_examples=100,
    deadline=None,
    suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow],
)
IN = Standing.IN


def well_formed(theory: Theory) -> Theory:
    """The theory without the contraries that break well-formedness."""
    unmet = {(breach.attacker, breach.target) for breach in unmet_contraries(theory)}
    kept = tuple(pair for pair in theory.contraries if pair not in unmet)
    return attrs.evolve(theory, contraries=kept)


@SOME
@given(theories() | rivalries())
def test_grounded_labellings_of_well_formed_theories_keep_the_postulates(theory):
    theory = well_formed(theory)
    assume(not list(axiom_clashes(theory)))
    assert list(violations(grounded(theory))) == []


@SOME
@given(
    theories() | rivalries(),
    st.sampled_from(["complete", "preferred", "stable", "semi-stable", "ideal"]),
    st.sampled_from(["last-link", "weakest-link"]),
    st.sampled_from(["elitist", "democratic"]),
)
def test_so_does_every_complete_labelling_under_every_order(theory, semantics, link, order):
    theory = well_formed(theory)
    assume(not list(axiom_clashes(theory)))
    try:
        found = list(argument_labellings(theory, semantics, link=link, order=order, limit=150))
    except TooManyArgumentsError:
        assume(False)
    for labelling in found:
        assert list(violations(labelling)) == []


CLOSURE = Postulate.SUBARGUMENT_CLOSURE
INDIRECT = Postulate.INDIRECT_CONSISTENCY


@SOME
@given(theories() | rivalries())
def test_only_consistency_can_break_under_grounded(theory):
    broken = {violation.postulate for violation in violations(grounded(theory))}
    assert broken <= {Postulate.DIRECT_CONSISTENCY, Postulate.INDIRECT_CONSISTENCY}


@SOME
@given(theories() | rivalries())
def test_an_outcome_without_clashes_between_what_the_theory_names_keeps_all_postulates(theory):
    labelling = grounded(theory)
    told = list(clashes(labelling))
    assert bool(told) == bool(list(violations(labelling)))
    assert set(told) <= set(violations(labelling))


@attrs.frozen
class Naive:
    """A theory judged without transposing its strict rules."""

    theory: Theory
    oracle: Oracle

    @classmethod
    def of(cls, theory: Theory) -> Naive:
        return cls(theory, Oracle(theory, transposes=False))

    def literal(self, literal):
        return self.oracle.standing(literal)

    def premise(self, literal):
        return self.literal(literal)

    def rule(self, name):
        rule = self.theory.rules_by_name[name]
        return self.literal(rule.head) if rule.body else IN


MARRIED = Theory(
    literals=("ring", "nights", "married", "bachelor", "wife", "no wife"),
    axioms=("ring", "nights"),
    rules=(
        Rule("r1", ("ring",), "married"),
        Rule("r2", ("nights",), "bachelor"),
        Rule("s1", ("married",), "wife", strict=True),
        Rule("s2", ("bachelor",), "no wife", strict=True),
    ),
    contradictories=(("wife", "no wife"),),
)


def test_without_transposition_he_has_a_wife_and_none():
    """Restricted rebutting cannot reach the two strict conclusions."""
    naive = Naive.of(MARRIED)
    assert naive.literal("wife") is naive.literal("no wife") is IN
    assert Postulate.DIRECT_CONSISTENCY in {v.postulate for v in violations(naive)}


@attrs.frozen
class Printed:
    """An outcome as a paper prints it."""

    theory: Theory
    accepted: frozenset[str]

    def literal(self, literal):
        return IN if literal in self.accepted else Standing.UNDECIDED

    def premise(self, literal):
        return self.literal(literal)

    def rule(self, name):
        return IN


def test_the_printed_outcome_of_a_naive_system_breaks_closure_and_indirect_consistency():
    """Caminada and Amgoud 2007: married and a bachelor, of whom not even one thing follows."""
    naive = Printed(MARRIED, frozenset({"ring", "nights", "married", "bachelor"}))
    found = list(violations(naive))
    closure = {v.literals for v in found if v.postulate is Postulate.STRICT_CLOSURE}
    assert {("wife", "married"), ("no wife", "bachelor")} <= closure
    clashes = {frozenset(v.literals) for v in found if v.postulate is INDIRECT}
    assert frozenset({"wife", "no wife"}) in clashes
    assert not any(v.postulate is Postulate.DIRECT_CONSISTENCY for v in found)


def test_transposition_mends_it():
    assert list(violations(grounded(MARRIED))) == []


def test_a_labelling_of_nothing_it_can_rest_on_breaks_sub_argument_closure():
    @attrs.frozen
    class Credulous:
        theory: Theory = Theory(literals=("p", "q"), rules=(Rule("r", ("p",), "q"),))

        def literal(self, literal):
            return IN if literal == "q" else Standing.OUT

        def premise(self, literal):
            return IN

        def rule(self, name):
            return IN

    assert list(violations(Credulous())) == [Violation(CLOSURE, ("q",))]


def judged(**parts) -> Labelling:
    return grounded(Theory(**parts))


def test_a_contrary_of_a_strict_conclusion_breaks_direct_consistency():
    labelling = judged(
        literals=("p", "q", "x"),
        premises=("p", "x"),
        rules=(Rule("s", ("p",), "q", strict=True),),
        contraries=(("x", "q"),),
    )
    assert list(violations(labelling)) == [Violation(Postulate.DIRECT_CONSISTENCY, ("x", "q"))]
    (breach,) = unmet_contraries(labelling.theory)
    assert (breach.attacker, breach.target, str(breach.why)) == ("x", "q", "strict")


def test_axioms_that_clash_break_direct_consistency():
    labelling = judged(
        literals=("p", "not p"), axioms=("p", "not p"), contradictories=(("p", "not p"),)
    )
    assert {v.postulate for v in violations(labelling)} == {Postulate.DIRECT_CONSISTENCY}
    (clash,) = axiom_clashes(labelling.theory)
    assert set(clash.axioms) == {"p", "not p"}


@pytest.mark.parametrize(
    ("contraries", "why"),
    [
        ((("x", "p"),), ["axiom"]),
        ((("x", "q"),), ["strict"]),
        ((("x", "not r"),), ["transposed"]),
        ((("x", "y"),), []),
        ((("q", "x"), ("x", "q")), []),
    ],
)
def test_contraries_of_what_cannot_be_attacked_are_told(contraries, why):
    theory = Theory(
        literals=("p", "q", "r", "not r", "x", "y"),
        premises=("r", "not r", "x", "y"),
        axioms=("p",),
        rules=(Rule("s", ("r",), "q", strict=True),),
        contraries=contraries,
        contradictories=(("r", "not r"),),
    )
    assert [str(breach.why) for breach in unmet_contraries(theory)] == why


def test_axioms_clash_through_strict_rules_read_backwards():
    theory = Theory(
        literals=("p", "q", "not q"),
        axioms=("p", "not q"),
        rules=(Rule("s", ("p",), "q", strict=True), Rule("d", ("p",), "not q")),
        contradictories=(("q", "not q"),),
    )
    (clash,) = axiom_clashes(theory)
    assert set(clash.axioms) == {"p", "not q"}
    assert [rule.name for rule in clash.rules] == ["s"]

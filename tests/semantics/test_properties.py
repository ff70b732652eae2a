"""What holds of the grounded labelling of every theory."""

from __future__ import annotations

import attrs
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from buttress.model import Standing
from buttress.semantics import Theory, grounded
from semantics.random_theories import rivalries, theories

SOME = settings(max_examples=100, deadline=None)


def standings(theory: Theory) -> dict[str, Standing]:
    labelling = grounded(theory)
    return {literal: labelling.literal(literal) for literal in theory.literals}


def clashes(theory: Theory) -> list[tuple[str, str]]:
    """What is in together with what contradicts it."""
    labelling = grounded(theory)
    mutual = {pair for pair in theory.contraries if pair[::-1] in theory.contraries}
    negations = {(literal, f"¬{literal}") for literal in theory.literals}
    return [
        (one, other)
        for one, other in {*theory.contradictories, *mutual, *negations}
        if labelling.literal(one) is labelling.literal(other) is Standing.IN
    ]


@settings(max_examples=200, deadline=None)
@given(st.one_of(theories(), theories(axioms=False), rivalries()))
def test_contradictories_are_never_both_in_unless_the_axioms_clash(theory):
    """Direct consistency (Caminada and Amgoud 2007)."""
    strict = tuple(rule for rule in theory.rules if rule.strict)
    assume(not clashes(attrs.evolve(theory, premises=(), rules=strict)))
    assert not clashes(theory)


@SOME
@given(st.one_of(theories(), rivalries()))
def test_what_follows_strictly_from_what_is_in_is_in(theory):
    """Closure (Caminada and Amgoud 2007)."""
    found = standings(theory)
    for rule in theory.rules:
        if rule.strict and all(found[literal] is Standing.IN for literal in rule.body):
            assert found[rule.head] is Standing.IN


@SOME
@given(st.one_of(theories(strict=False, axioms=False), rivalries(strict=False)), st.data())
def test_an_unanswered_objection_puts_a_conclusion_out(theory, data):
    target = data.draw(st.sampled_from(theory.literals))
    attacked = attrs.evolve(
        theory,
        literals=(*theory.literals, "[objection]"),
        premises=(*theory.premises, "[objection]"),
        contraries=(*theory.contraries, ("[objection]", target)),
    )
    found = standings(attacked)
    assert found["[objection]"] is Standing.IN
    assert found[target] is Standing.OUT


@SOME
@given(st.one_of(theories(), rivalries()))
def test_without_opposition_all_that_follows_is_in_and_nothing_is_undecided(theory):
    peaceful = attrs.evolve(theory, contraries=(), contradictories=())
    found = standings(peaceful)
    derived = {*theory.axioms, *theory.premises}
    for _ in theory.rules:
        derived.update(rule.head for rule in theory.rules if derived.issuperset(rule.body))
    assert found == {
        literal: Standing.IN if literal in derived else Standing.OUT for literal in theory.literals
    }


@SOME
@given(rivalries())
def test_equal_priorities_change_nothing(theory):
    equal = tuple(attrs.evolve(rule, priority=7) for rule in theory.rules)
    unranked = tuple(attrs.evolve(rule, priority=None) for rule in theory.rules)
    assert standings(attrs.evolve(theory, rules=equal)) == standings(
        attrs.evolve(theory, rules=unranked)
    )


@SOME
@given(rivalries())
def test_only_the_order_of_priorities_counts(theory):
    stretched = tuple(
        attrs.evolve(rule, priority=None if rule.priority is None else -1 / rule.priority)
        for rule in theory.rules
    )
    assert standings(theory) == standings(attrs.evolve(theory, rules=stretched))


@SOME
@given(st.one_of(theories(), rivalries()))
def test_the_order_of_a_theory_does_not_matter(theory):
    turned = Theory(
        literals=theory.literals[::-1],
        premises=theory.premises[::-1],
        axioms=theory.axioms[::-1],
        rules=theory.rules[::-1],
        contraries=theory.contraries[::-1],
        contradictories=tuple(pair[::-1] for pair in theory.contradictories[::-1]),
    )
    assert standings(theory) == standings(turned)


def flat_aba(theory: Theory) -> dict[str, Standing]:
    """The grounded assumption set of the theory as an assumption-based framework.

    Each ordinary premise and each defeasible rule is an assumption; its contraries are what speaks
    against the premise, or against the rule's name or conclusion.
    """
    against = {*theory.contraries, *theory.contradictories}
    against |= {(other, one) for one, other in theory.contradictories}
    contraries: dict[tuple[str, str], set[str]] = {
        ("premise", literal): {one for one, other in against if other == literal}
        for literal in theory.premises
    }
    for rule in theory.rules:
        contraries["rule", rule.name] = {
            one for one, other in against if other in {rule.name, rule.head}
        }

    def derived(assumed):
        found = {*theory.axioms, *(literal for kind, literal in assumed if kind == "premise")}
        for _ in theory.rules:
            for rule in theory.rules:
                if ("rule", rule.name) in assumed and found.issuperset(rule.body):
                    found.add(rule.head)
        return found

    def unattacked(assumed):
        said = derived(assumed)
        return {assumption for assumption in contraries if not contraries[assumption] & said}

    accepted: set[tuple[str, str]] = set()
    while (defended := unattacked(unattacked(accepted))) != accepted:
        accepted = defended
    certain, possible = derived(accepted), derived(unattacked(accepted))
    return {
        literal: Standing.IN
        if literal in certain
        else Standing.UNDECIDED
        if literal in possible
        else Standing.OUT
        for literal in theory.literals
    }


@SOME
@given(theories(strict=False))
def test_without_priorities_a_theory_is_a_flat_assumption_based_framework(theory):
    assert standings(theory) == flat_aba(theory)

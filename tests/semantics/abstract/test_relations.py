"""What must hold between the semantics, on frameworks that no oracle has to look at.

P. Baroni, M. Caminada and M. Giacomin, "An introduction to argumentation semantics", The Knowledge
Engineering Review 26 (2011); M. Caminada, "Comparing two unique extension semantics for formal
argumentation: ideal and eager", BNAIC 2007; S. A. Gaggl and S. Woltran, "The cf2 argumentation
semantics revisited", Journal of Logic and Computation 23 (2013).
"""

from __future__ import annotations

import pytest

from buttress.semantics.abstract import (
    Semantics,
    count_extensions,
    extensions,
    is_credulous,
    is_sceptical,
    some_extension,
)
from semantics.abstract.engines import HAS_SAT, drawn, framework

FRAMEWORKS = [(title, framework(size, attacks)) for title, size, attacks in drawn([15, 26], [4, 5])]
LARGE = [
    (title, framework(size, attacks))
    for title, size, attacks in drawn([300 if HAS_SAT else 20], [6])
]

WITHIN = [
    (Semantics.STABLE, Semantics.SEMI_STABLE),
    (Semantics.STABLE, Semantics.STAGE),
    (Semantics.STABLE, Semantics.CF2),
    (Semantics.SEMI_STABLE, Semantics.PREFERRED),
    (Semantics.PREFERRED, Semantics.COMPLETE),
    (Semantics.GROUNDED, Semantics.COMPLETE),
    (Semantics.IDEAL, Semantics.COMPLETE),
    (Semantics.EAGER, Semantics.COMPLETE),
    (Semantics.STAGE, Semantics.NAIVE),
    (Semantics.CF2, Semantics.NAIVE),
]


def all_of(subject, semantics):
    return set(extensions(subject, semantics))


@pytest.mark.parametrize(("narrow", "wide"), WITHIN)
def test_every_extension_of_the_first_is_one_of_the_second(narrow, wide):
    for title, subject in FRAMEWORKS:
        assert all_of(subject, narrow) <= all_of(subject, wide), title


@pytest.mark.parametrize("finer", [Semantics.SEMI_STABLE, Semantics.STAGE])
def test_range_semantics_are_stable_semantics_where_that_has_extensions(finer):
    for title, subject in FRAMEWORKS:
        stable = all_of(subject, Semantics.STABLE)
        if stable:
            assert all_of(subject, finer) == stable, title


def test_grounded_lies_within_ideal_within_eager():
    for title, subject in FRAMEWORKS + LARGE:
        grounded, ideal, eager = (
            some_extension(subject, semantics)
            for semantics in (Semantics.GROUNDED, Semantics.IDEAL, Semantics.EAGER)
        )
        assert grounded <= ideal <= eager, title


@pytest.mark.parametrize(
    ("single", "several"),
    [
        (Semantics.GROUNDED, Semantics.COMPLETE),
        (Semantics.GROUNDED, Semantics.CF2),
        (Semantics.IDEAL, Semantics.PREFERRED),
        (Semantics.EAGER, Semantics.SEMI_STABLE),
    ],
)
def test_the_single_extension_lies_within_all_of_the_others(single, several):
    for title, subject in FRAMEWORKS:
        within = some_extension(subject, single)
        assert all(within <= extension for extension in extensions(subject, several)), title


def test_no_preferred_extension_and_no_naive_set_lies_within_another():
    for title, subject in FRAMEWORKS:
        for semantics in (Semantics.PREFERRED, Semantics.NAIVE, Semantics.STABLE):
            found = all_of(subject, semantics)
            assert not any(one < other for one in found for other in found), title


@pytest.mark.parametrize(
    "semantics",
    [
        Semantics.COMPLETE,
        Semantics.PREFERRED,
        Semantics.STABLE,
        Semantics.SEMI_STABLE,
        Semantics.STAGE,
        Semantics.IDEAL,
    ],
)
def test_what_is_accepted_sceptically_is_accepted_credulously(semantics):
    for title, subject in FRAMEWORKS:
        if some_extension(subject, semantics) is None:
            continue
        for argument in range(0, subject.size, 4):
            sceptical = is_sceptical(subject, semantics, argument)
            assert not sceptical or is_credulous(subject, semantics, argument), (title, argument)


def test_credulous_acceptance_is_one_for_admissible_complete_and_preferred():
    for title, subject in LARGE:
        for argument in range(0, subject.size, 60):
            answers = {
                is_credulous(subject, semantics, argument).holds
                for semantics in (Semantics.ADMISSIBLE, Semantics.COMPLETE, Semantics.PREFERRED)
            }
            assert len(answers) == 1, (title, argument)


def test_what_is_grounded_is_accepted_sceptically_under_complete_semantics_and_nothing_else_is():
    for title, subject in LARGE:
        grounded = some_extension(subject, Semantics.GROUNDED)
        for argument in range(0, subject.size, 30):
            answer = is_sceptical(subject, Semantics.COMPLETE, argument)
            assert answer.holds == (argument in grounded), (title, argument)


def attacked(subject, members):
    return {target for member in members for target in subject.attacked_by.row(member)}


@pytest.mark.parametrize(
    "semantics",
    [
        Semantics.ADMISSIBLE,
        Semantics.COMPLETE,
        Semantics.PREFERRED,
        Semantics.STABLE,
        Semantics.SEMI_STABLE,
        Semantics.IDEAL,
        Semantics.EAGER,
    ],
)
def test_one_extension_of_a_large_framework_attacks_whatever_attacks_it(semantics):
    for title, subject in LARGE:
        members = some_extension(subject, semantics)
        if members is None:
            continue
        struck = attacked(subject, members)
        assert not struck & members, title
        for member in members:
            assert struck.issuperset(subject.attackers_of.row(member)), title
        if semantics is Semantics.STABLE:
            assert len(struck) + len(members) == subject.size, title


def test_counting_agrees_with_listing():
    for title, subject in FRAMEWORKS:
        for semantics in (Semantics.COMPLETE, Semantics.PREFERRED, Semantics.STABLE):
            assert count_extensions(subject, semantics) == len(all_of(subject, semantics)), title

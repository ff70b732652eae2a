"""A search ends at its limit, and says so."""

from __future__ import annotations

import pytest

from buttress.frameworks import AssumptionFramework
from buttress.semantics import Rule, Theory
from buttress.semantics.abstract import Semantics
from buttress.semantics.assumption_based import is_sceptical
from buttress.semantics.extensions import SearchLimitError, accept, refutation, solver


def rivals(pairs: int) -> Theory:
    """Pairs of claims that rule each other out, with a conclusion from either of each pair."""
    numbers = range(pairs)
    sides = [f"[{side}{n}]" for n in numbers for side in "ab"]
    return Theory(
        literals=(*sides, *(f"[c{n}]" for n in numbers)),
        premises=tuple(sides),
        rules=tuple(Rule(f"r{s}", (s,), f"[c{s[2:-1]}]") for s in sides),
        contradictories=tuple((f"[a{n}]", f"[b{n}]") for n in numbers),
    )


def rings(count: int) -> Theory:
    """Rings of four claims, each against the next, with a conclusion from either of two rivals.

    A claim needs the one over the ring to stand: nothing can be accepted by itself.
    """
    numbers = range(count)
    claims = [[f"[{side}{n}]" for side in "abde"] for n in numbers]
    return Theory(
        literals=(*(claim for ring in claims for claim in ring), *(f"[c{n}]" for n in numbers)),
        premises=tuple(claim for ring in claims for claim in ring),
        rules=tuple(
            Rule(f"r{side}", (side,), f"[c{n}]") for n in numbers for side in claims[n][:2]
        ),
        contraries=tuple(
            (ring[place], ring[(place + 1) % 4]) for ring in claims for place in range(4)
        ),
    )


def test_what_very_many_extensions_share_is_found_without_listing_them():
    found = accept(rivals(300), "preferred")
    assert all(found[f"[c{n}]"].standing == "in" for n in range(300))
    assert all(found[f"[a{n}]"].standing == "undecided" for n in range(300))


@pytest.mark.parametrize("limit", ["MOST_TURNS", "MOST_TURNS_EACH"])
def test_what_takes_too_many_turns_is_left_unsettled_and_the_rest_is_kept(monkeypatch, limit):
    monkeypatch.setattr(refutation, limit, -1_000)
    found = accept(rings(20), "preferred")
    for number in range(20):
        conclusion, side = found[f"[c{number}]"], found[f"[a{number}]"]
        assert (conclusion.standing, conclusion.is_settled) == ("undecided", False)
        assert conclusion.is_credulous
        assert not conclusion.is_sceptical
        assert (side.standing, side.is_settled) == ("undecided", True)
        assert side.accepted_in
        assert side.missed_in


def test_a_question_about_one_atom_of_a_framework_is_given_up_as_a_whole(monkeypatch):
    framework = AssumptionFramework.of(
        21,
        range(20),
        {n: n - n % 4 + (n + 3) % 4 for n in range(20)},
        [(20, (n, m)) for n in range(4) for m in (4, 5)],
    )
    assert is_sceptical(framework, Semantics.PREFERRED, 20).holds
    monkeypatch.setattr(refutation, "MOST_TURNS_EACH", 0)
    with pytest.raises(SearchLimitError, match="too tangled"):
        is_sceptical(framework, Semantics.PREFERRED, 20)


def test_too_many_conflicts_are_refused(monkeypatch):
    monkeypatch.setattr(solver, "MOST_CONFLICTS", 1)
    names = [f"[p{pigeon}h{hole}]" for pigeon in range(6) for hole in range(5)]
    clashes = [(a, b) for a in names for b in names if a < b and (a[2] == b[2] or a[4] == b[4])]
    homeless = [f"[q{pigeon}]" for pigeon in range(6)]
    theory = Theory(
        literals=(*names, *homeless),
        premises=(*names, *homeless),
        contradictories=tuple(clashes),
        contraries=(
            *((name, f"[q{name[2]}]") for name in names),
            *((q, q) for q in homeless),
        ),
    )
    with pytest.raises(SearchLimitError):
        accept(theory, "stable")

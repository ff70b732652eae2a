"""What a map says of likelihoods, and what follows from it."""

import pytest

from buttress import loads
from buttress.language import Interval, known_scales
from buttress.semantics.likelihood import conjunction, expectations, likelihood_bounds

STRICT = """
===
model: {mode: strict}
===

"""


def shown(interval):
    return (round(interval.low, 9), round(interval.high, 9))


def test_uncertainty_of_a_strict_conclusion_is_at_most_that_of_its_premises():
    map = loads("""
<A>: one

(1) [P]: p {likelihood: 0.9}
(2) [Q]: q {likelihood: 0.8}
-- {strict: true} --
(3) [C]: c
""")
    assert shown(likelihood_bounds(map)["C"]) == (0.7, 1)


def test_strict_premises_are_no_likelier_than_their_conclusion_allows():
    map = loads("""
<A>: one

(1) [P]: p {likelihood: 0.9}
(2) [Q]: q
-- {strict: true} --
(3) [C]: c {likelihood: 0.2}
""")
    assert shown(likelihood_bounds(map)["Q"]) == (0, 0.3)


def test_defeasible_inference_bounds_nothing():
    map = loads("""
<A>: one

(1) [P]: p {likelihood: 0.9}
----
(2) [C]: c
""")
    assert likelihood_bounds(map)["C"].is_unknown


def test_contradictories_sum_to_one():
    map = loads("[A]: a {likelihood: [0.2, 0.3]}\n  >< [B]: b\n")
    assert shown(likelihood_bounds(map)["B"]) == (0.7, 0.8)


def test_contraries_sum_to_at_most_one():
    map = loads(STRICT + "[A]: a {likelihood: 0.6}\n  - [B]: b\n")
    assert shown(likelihood_bounds(map)["B"]) == (0, 0.4)


def test_loose_attack_bounds_nothing():
    map = loads("[A]: a {likelihood: 0.6}\n  - [B]: b\n")
    assert likelihood_bounds(map)["B"].is_unknown


def test_entailed_statement_is_at_least_as_likely():
    map = loads(STRICT + "[A]: a\n  + [B]: b {likelihood: 0.6}\n")
    assert shown(likelihood_bounds(map)["A"]) == (0.6, 1)


def test_axiom_is_certain():
    map = loads(STRICT + "[A]: a\n  + [B]: b {axiom: true}\n")
    assert shown(likelihood_bounds(map)["A"]) == (1, 1)


def test_term_is_read_on_the_scale():
    map = loads("[A]: a {likelihood: likely}\n  >< [B]: b\n")
    scales = known_scales()
    assert shown(likelihood_bounds(map, scales["phia"])["B"]) == (0.25, 0.45)
    assert shown(likelihood_bounds(map, scales["icd-203"])["B"]) == (0.2, 0.45)


def test_term_off_the_scale_says_nothing():
    map = loads("[A]: a {likelihood: likely}\n  >< [B]: b\n")
    assert likelihood_bounds(map, known_scales()["kent"]).own == {}


def test_likely_contradictories_conflict():
    map = loads("[A]: a {likelihood: likely}\n  >< [B]: b {likelihood: very likely}\n[C]: c\n")
    bounds = likelihood_bounds(map, known_scales()["icd-203"])
    (conflict,) = bounds.conflicts
    assert conflict.statements == ("A", "B")
    assert [str(step) for step in conflict.steps] == ["[A] contradicts [B]"]


def test_ends_that_touch_do_not_conflict():
    map = loads("[A]: a {likelihood: [0.5, 0.55]}\n  >< [B]: b {likelihood: [0.45, 0.45]}\n")
    assert likelihood_bounds(map).conflicts == ()


def test_rival_hypotheses_conflict_together():
    map = loads(
        STRICT
        + """
[War]: It was war. {likelihood: 0.4}
  - [Accident]: It was an accident. {likelihood: 0.4}
    - [Sabotage]: It was sabotage. {likelihood: 0.4}
  - [Sabotage]
"""
    )
    (conflict,) = likelihood_bounds(map).conflicts
    assert conflict.statements == ("War", "Accident", "Sabotage")
    assert len(conflict.steps) == 3


def test_conflict_along_a_chain_names_its_ends_and_its_steps():
    map = loads("""
<A>: one

(1) [P]: p {likelihood: 0.95}
(2) [Q]: q {likelihood: 0.9}
-- {strict: true} --
(3) [C]: c
-- {strict: true} --
(4) [D]: d {likelihood: 0.5}
""")
    (conflict,) = likelihood_bounds(map).conflicts
    assert conflict.statements == ("P", "Q", "D")
    assert [step.title for step in conflict.steps] == ["C", "D"]


def test_every_conflict_apart_is_told():
    text = "".join(
        f"[A{n}]: a {{likelihood: 0.7}}\n  >< [B{n}]: b {{likelihood: 0.7}}\n\n" for n in range(5)
    )
    assert len(likelihood_bounds(loads(text)).conflicts) == 5


def test_limit_is_owned_up_to():
    text = "".join(
        f"[A{n}]: a {{likelihood: 0.7}}\n  >< [B{n}]: b {{likelihood: 0.7}}\n\n" for n in range(5)
    )
    bounds = likelihood_bounds(loads(text), limit=3)
    assert len(bounds.conflicts) == 3
    assert not bounds.is_complete


def test_conjunction_has_the_bounds_of_frechet():
    assert shown(conjunction([Interval(0.8, 0.9), Interval(0.7, 1)])) == (0.5, 0.9)
    assert shown(conjunction([Interval(0.1, 0.2), Interval(0.3, 0.4)])) == (0, 0.2)
    assert shown(conjunction([])) == (1, 1)


CHAIN = """
<A>: one

(1) [P]: p {likelihood: 0.3}
(2) [Q]: q
----
(3) [C]: c
----
(4) [D]: d
"""


def test_expectation_is_handed_on_from_conclusion_to_conclusion():
    map = loads(CHAIN)
    found = expectations(map, likelihood_bounds(map))
    assert found.highest["D"] == pytest.approx(0.3)
    assert found.origin("D") == "P"


def test_second_support_ends_what_can_be_expected():
    map = loads(CHAIN + "\n[C]\n  + [E]: e\n")
    assert "D" not in expectations(map, likelihood_bounds(map)).highest


def test_own_basis_ends_what_can_be_expected():
    map = loads(CHAIN.replace("[C]: c", "[C]: c {basis: observation}"))
    assert "D" not in expectations(map, likelihood_bounds(map)).highest

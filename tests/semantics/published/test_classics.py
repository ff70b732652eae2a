"""Examples of nonmonotonic reasoning that the literature shares."""

from __future__ import annotations

import pytest

from buttress.argdown import loads
from buttress.model import Standing
from buttress.semantics import Rule, Theory, build_theory, evaluate
from semantics.published.outcomes import accepted, conclusions, standings

IN, OUT, UNDECIDED = Standing.IN, Standing.OUT, Standing.UNDECIDED

NIXON = """
<Quakers>

(1) [Quaker]: Nixon is a Quaker.
----
(2) [Pacifist]: Nixon is a pacifist.
  >< [Hawk]

<Republicans>

(1) [Republican]: Nixon is a Republican.
----
(2) [Hawk]: Nixon is no pacifist.
"""
"""R. Reiter and G. Criscuolo, "On interacting defaults", IJCAI 1981."""


def test_nixon_is_neither_a_pacifist_nor_a_hawk():
    found = evaluate(loads(NIXON))
    assert found.statements["Quaker"] is found.statements["Republican"] is IN
    assert found.statements["Pacifist"] is found.statements["Hawk"] is UNDECIDED


def test_on_each_credulous_view_nixon_is_one_of_the_two():
    theory = build_theory(loads(NIXON))
    claims = ["[Pacifist]", "[Hawk]"]
    assert accepted(theory, "preferred", claims) == {frozenset({claim}) for claim in claims}


ZOMBIE = (
    NIXON
    + """
<Disarmed>

(1) [Pacifist]
----
(2) [No gun]: Nixon has no gun.
  >< [Gun]

<Chicago>

(1) [Lives in Chicago]: Nixon lives in Chicago.
----
(2) [Gun]: Nixon has a gun.
"""
)
"""After D. Makinson and K. Schlechta, "Floating conclusions and zombie paths", Artificial
Intelligence 48 (1991), and H. Prakken and G. Vreeswijk, "Logics for defeasible argumentation",
Handbook of Philosophical Logic (2002)."""


def test_ambiguity_is_passed_on():
    """A claim that is undecided itself still keeps another from being accepted."""
    found = evaluate(loads(ZOMBIE)).statements
    assert found["No gun"] is found["Gun"] is UNDECIDED
    assert found["Lives in Chicago"] is IN


FLOATING = """
<One>

(1) [Dutch]: Brygt Rykkje is Dutch.
  >< [Norwegian]
----
(2) [Skating]: Brygt Rykkje likes ice skating.

<Two>

(1) [Norwegian]: Brygt Rykkje is Norwegian.
----
(2) [Skating]
"""


def test_floating_conclusions_stand_on_every_credulous_view_but_not_under_grounded():
    """Whichever of two rivals is right, the same follows (after the same two works)."""
    map = loads(FLOATING)
    assert evaluate(map).statements["Skating"] is UNDECIDED
    assert accepted(build_theory(map), "preferred", ["[Skating]", "[Dutch]", "[Norwegian]"]) == {
        frozenset({"[Skating]", "[Dutch]"}),
        frozenset({"[Skating]", "[Norwegian]"}),
    }
    assert accepted(build_theory(map), "ideal", ["[Skating]"]) == {frozenset()}


@pytest.mark.parametrize(
    ("birds", "penguins", "flies", "stays"),
    [
        (1, 2, OUT, IN),
        (2, 1, IN, OUT),
        (1, 1, UNDECIDED, UNDECIDED),
        (1, None, UNDECIDED, UNDECIDED),
    ],
)
@pytest.mark.parametrize("link", ["last-link", "weakest-link"])
def test_tweety_the_penguin_flies_or_not_as_the_rules_rank(birds, penguins, flies, stays, link):
    rules = (
        Rule("taxonomy", ("penguin",), "bird", strict=True),
        Rule("birds", ("bird",), "flies", priority=birds),
        Rule("penguins", ("penguin",), "does not fly", priority=penguins),
    )
    found = standings(
        Theory(
            literals=conclusions(*rules),
            axioms=("penguin",),
            rules=rules,
            contradictories=(("flies", "does not fly"),),
        ),
        link=link,
    )
    assert found == {"penguin": IN, "bird": IN, "flies": flies, "does not fly": stays}


def test_an_objection_to_an_objection_reinstates_a_claim():
    """Dung 1995: what is attacked only by what is itself defeated stands."""
    found = evaluate(loads("[A]: a\n  - [B]: b\n    - [C]: c\n")).statements
    assert (found["A"], found["B"], found["C"]) == (IN, OUT, IN)


def test_an_odd_circle_of_objections_has_no_stable_view():
    theory = build_theory(loads("[A]: a\n  - [B]: b\n    - [C]: c\n      - [A]\n"))
    assert accepted(theory, "stable") == set()
    assert accepted(theory, "preferred") == {frozenset()}

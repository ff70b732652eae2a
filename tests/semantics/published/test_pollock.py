"""J. Pollock, "Defeasible reasoning", Cognitive Science 11 (1987), and on the lottery, Cognitive
Carpentry (1995)."""

from __future__ import annotations

from buttress.argdown import loads
from buttress.model import Standing
from buttress.semantics import Rule, Theory, evaluate
from semantics.published.outcomes import accepted, conclusions, standings

IN, OUT, UNDECIDED = Standing.IN, Standing.OUT, Standing.UNDECIDED

SIGHT = """
<Sight>

(1) [Looks red]: The object looks red. {basis: observation}
----
(2) [Red]: The object is red.

[Red light]: The object is lit by a red light.
  _> <Sight>
"""


def test_a_red_light_undercuts_what_the_eye_says():
    found = evaluate(loads(SIGHT))
    assert found.statements["Red"] is OUT
    assert found.statements["Looks red"] is IN
    assert found.arguments["Sight"] is OUT


def test_an_answered_undercutter_gives_the_inference_back():
    found = evaluate(loads(SIGHT + "  <- [Broken]: The lamp is broken.\n"))
    assert found.statements["Red"] is IN
    assert found.statements["Red light"] is OUT


LOTTERY = (
    *(Rule(f"odds {i}", ("fair",), f"ticket {i} loses") for i in (1, 2, 3)),
    Rule("not 1", ("ticket 2 loses", "ticket 3 loses"), "ticket 1 wins", strict=True),
    Rule("not 2", ("ticket 1 loses", "ticket 3 loses"), "ticket 2 wins", strict=True),
    Rule("not 3", ("ticket 1 loses", "ticket 2 loses"), "ticket 3 wins", strict=True),
)


def lottery() -> Theory:
    return Theory(
        literals=conclusions(*LOTTERY),
        axioms=("fair",),
        rules=LOTTERY,
        contradictories=tuple((f"ticket {i} loses", f"ticket {i} wins") for i in (1, 2, 3)),
    )


def test_the_tickets_of_a_lottery_are_defeated_collectively():
    """Of each ticket it may be expected that it loses, but one of them wins."""
    found = standings(lottery())
    assert {found[f"ticket {i} loses"] for i in (1, 2, 3)} == {UNDECIDED}
    assert {found[f"ticket {i} wins"] for i in (1, 2, 3)} == {UNDECIDED}


def test_a_credulous_view_of_the_lottery_names_one_winner():
    wins = [f"ticket {i} wins" for i in (1, 2, 3)]
    assert accepted(lottery(), "preferred", wins) == {frozenset({win}) for win in wins}

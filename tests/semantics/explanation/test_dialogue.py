"""A dialogue is finite, argues each point once, and tells no more than the explanation."""

from collections import Counter
from itertools import pairwise

from hypothesis import given, settings

from buttress.model import MapBuilder, Standing
from buttress.semantics import evaluate
from buttress.semantics.explanation import Move, Rest, dialogue, explain_element
from semantics.random_maps import maps


def turns(builder, name, **options):
    map_ = builder.build()
    return dialogue(explain_element(map_, evaluate(map_).labelling, name), **options)


def moves(found):
    return [(turn.depth, turn.move, turn.literal) for turn in found]


@settings(max_examples=200)
@given(maps())
def test_every_dialogue_ends_and_argues_each_thing_once(map_):
    labelling = evaluate(map_).labelling
    for title in map_.statements:
        explanation = explain_element(map_, labelling, f"[{title}]")
        found = dialogue(explanation)
        assert found[0].move is Move.CLAIM
        assert found[0].depth == 0
        argued = Counter(turn.literal for turn in found if turn.rest is Rest.ARGUED)
        told = (
            {point.literal for point in explanation.account.points}
            if explanation.account
            else {
                *(part for rule in explanation.grounds.values() for part in rule.body),
                *(literal for knot in explanation.knots for literal in knot.literals()),
                f"[{title}]",
            }
        )
        assert {turn.literal for turn in found} <= told
        if explanation.standing is Standing.UNDECIDED:
            assert all(count == 1 for count in argued.values())
        for turn, following in pairwise(found):
            assert following.depth <= turn.depth + 1
            assert following.depth >= 1


def test_claim_reason_objection_and_answer():
    builder = MapBuilder().argument("Why", premises=["P"], conclusion="C")
    builder.attack("O", "P").attack("A", "O")
    found = turns(builder, "C")
    assert moves(found) == [
        (0, Move.CLAIM, "[C]"),
        (1, Move.BECAUSE, "[P]"),
        (2, Move.OBJECTION, "[O]"),
        (3, Move.ANSWER, "[A]"),
    ]
    assert found[3].rest is Rest.ACCEPTED
    assert found[2].target == "[P]"


def test_what_comes_up_again_is_referred_to():
    builder = MapBuilder().argument("Why", premises=["P", "Q"], conclusion="C")
    builder.attack("O", "P").attack("O", "Q").attack("A", "O")
    found = turns(builder, "C")
    again = [turn.rest for turn in found if turn.literal == "[O]"]
    assert again == [Rest.ARGUED, Rest.ABOVE]
    assert [turn.literal for turn in found].count("[A]") == 1


def test_a_circle_is_called_one():
    found = turns(MapBuilder().support("A", "B").support("B", "A"), "A")
    assert [turn.rest for turn in found] == [Rest.ARGUED, Rest.ARGUED, Rest.CIRCLE]


def test_an_objection_to_a_failing_claim_is_upheld():
    builder = MapBuilder().attack("O", "C").attack("R", "O").attack("A", "R")
    assert moves(turns(builder, "C")) == [
        (0, Move.CLAIM, "[C]"),
        (1, Move.OBJECTION, "[O]"),
        (2, Move.ANSWER, "[R]"),
        (3, Move.OBJECTION, "[A]"),
    ]


def test_an_undercut_of_what_is_said_for_a_statement_is_told_once():
    builder = MapBuilder().support("P", "C").undercut("U", "C").attack("A", "U")
    assert moves(turns(builder, "C")) == [
        (0, Move.CLAIM, "[C]"),
        (1, Move.BECAUSE, "[P]"),
        (1, Move.OBJECTION, "[U]"),
        (2, Move.ANSWER, "[A]"),
    ]


def test_an_undecided_claim_tells_both_sides_with_their_reasons():
    builder = MapBuilder().argument("Why", premises=["P"], conclusion="A").contradict("A", "B")
    found = turns(builder, "A")
    assert moves(found) == [
        (0, Move.CLAIM, "[A]"),
        (1, Move.BECAUSE, "[P]"),
        (1, Move.OBJECTION, "[B]"),
    ]
    assert found[2].is_mutual


def test_a_long_dialogue_breaks_off():
    builder = MapBuilder()
    for number in range(50):
        builder.attack(f"S{number + 1}", f"S{number}")
    found = turns(builder, "S0", most=10)
    assert len(found) == 10
    assert found[-1].rest is Rest.UNTOLD

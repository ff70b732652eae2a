"""What an explanation tells of."""

import pytest
from hypothesis import given, settings

from buttress.model import ElementKind as Kind
from buttress.model import Endpoint, MapBuilder, Standing, UnknownTitleError
from buttress.semantics import evaluate
from buttress.semantics.change import Scenario
from buttress.semantics.explanation import Rejected, Route, explain_element
from semantics.random_maps import maps


def explained(builder, name, theory=None):
    map_ = builder.build()
    return explain_element(map_, evaluate(map_, theory=theory).labelling, name)


def named(found):
    return {str(end) for end in found.elements}


@settings(max_examples=200)
@given(maps())
def test_every_statement_and_argument_is_explained_as_it_is_judged(map_):
    evaluation = evaluate(map_)
    for form, standings in (("[%s]", evaluation.statements), ("<%s>", evaluation.arguments)):
        for title, standing in standings.items():
            found = explain_element(map_, evaluation.labelling, form % title)
            assert found.standing is standing
            assert (found.account is None) is (standing is Standing.UNDECIDED)
            assert bool(found.knots) is (standing is Standing.UNDECIDED)
            assert found.subject in found.elements


def test_an_answered_objection_is_told_of_and_what_plays_no_part_is_not():
    builder = MapBuilder().argument("Why", premises=["P"], conclusion="C")
    builder.attack("O", "P").attack("A", "O").support("Else", "Other")
    assert named(explained(builder, "C")) == {"[C]", "[P]", "[O]", "[A]", "<Why>", "<Why> (2)"}


def test_an_undercut_inference_is_told_of():
    builder = MapBuilder().argument("Why", premises=["P"], conclusion="C").undercut("U", "<Why>")
    found = explained(builder, "C")
    assert found.account.elements == ("[U]",)
    assert named(found) == {"[C]", "[U]", "<Why>", "<Why> (2)"}


def test_what_nothing_is_said_for_falls_without_a_ground():
    found = explained(MapBuilder().statement("Q", "Is it?", open=True), "Q")
    assert found.account.points == (Rejected("[Q]"),)
    assert found.account.elements == ()


def test_each_way_to_what_falls_is_told():
    builder = MapBuilder().support("A", "C").support("B", "C").attack("X", "A").attack("Y", "B")
    found = explained(builder, "C")
    assert [way.rule.name for way in found.account.points[0].routes] == [
        "[A] supports [C]",
        "[B] supports [C]",
    ]
    assert found.account.elements == ("[X]", "[Y]")


def test_a_circle_leads_back_to_itself():
    builder = MapBuilder().support("A", "B").support("B", "A")
    points = explained(builder, "A").account.points
    assert [point.literal for point in points] == ["[A]", "[B]"]
    assert points[1].routes[0].lacking == 0


def test_an_attack_that_is_too_weak_is_told_as_such():
    builder = MapBuilder()
    builder.argument("Strong", premises=["P"], conclusion="C", priority=2)
    builder.argument("Weak", premises=["Q"], conclusion="D", priority=1)
    builder.contradict("C", "D")
    found = explained(builder, "C")
    outranked = [p for p in found.account.points if isinstance(p, Rejected) and p.literal == "[D]"]
    assert outranked == [Rejected("[D]", is_outranked=True)]
    assert found.account.elements == ("[P]", "<Strong> (2)")


def test_a_reconstructed_argument_is_explained_as_a_whole():
    builder = MapBuilder().argument("Why", premises=["P", "Q"], conclusion="C").attack("X", "Q")
    found = explained(builder, "<Why>")
    assert found.account.points[0] == Rejected("<Why>", (Route(lacking=1),))
    assert found.subject == Endpoint(Kind.ARGUMENT, "Why")
    assert named(found) == {"<Why>", "<Why> (3)", "[Q]", "[X]"}


def test_an_argument_without_one_of_its_inferences_is_out():
    builder = MapBuilder().argument("Why", premises=["P"], conclusion="C")
    map_ = builder.build()
    theory = Scenario(without="<Why>").apply(map_)
    found = explained(builder, "<Why>", theory)
    assert (found.standing, found.account.points) == (Standing.OUT, (Rejected("<Why>"),))


def test_an_unknown_title_is_refused():
    with pytest.raises(UnknownTitleError, match="did you mean 'Rain'"):
        explained(MapBuilder().statement("Rain", "It rains."), "Rian")

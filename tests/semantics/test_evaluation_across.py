"""What stands in a map under semantics that can have several extensions."""

from __future__ import annotations

from unittest.mock import patch

import attrs
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from buttress.model import MapBuilder, Standing, UnknownTitleError
from buttress.semantics import (
    SEMANTICS,
    UnknownLinkError,
    UnknownOrderError,
    build_theory,
    evaluate,
    evaluation,
    weakest_link,
)
from buttress.semantics.arguments import TooManyArgumentsError
from buttress.semantics.disagreement import compare
from buttress.semantics.extensions import Outlook, SolverMissingError, by_hand, engine
from buttress.semantics.standing import argument_standing
from semantics.random_maps import maps

IN, OUT, UNDECIDED = Standing.IN, Standing.OUT, Standing.UNDECIDED
SEVERAL = st.sampled_from(["complete", "preferred", "stable"])
SOME = settings(max_examples=60, deadline=None)


def in_common(standings):
    found = set(standings)
    return found.pop() if len(found) == 1 else UNDECIDED


@SOME
@given(maps(), SEVERAL, st.sampled_from(["elitist", "democratic"]))
def test_a_standing_is_what_all_extensions_have_in_common(map, semantics, order):
    found = evaluate(map, semantics, order=order)
    extensions = found.extensions
    assert found.has_extension == bool(extensions)
    for title, standing in found.statements.items():
        each = [labelling.literal(f"[{title}]") for labelling in extensions]
        assert standing is in_common(each)
        assert (title in found.credulous) == (IN in each)
    for title, standing in found.arguments.items():
        argument = map.arguments[title]
        each = [argument_standing(argument, labelling) for labelling in extensions]
        assert standing is in_common(each)
        assert found.acceptance(argument).is_credulous == (IN in each)


@SOME
@given(maps(), SEVERAL)
def test_a_reason_names_the_standing_and_an_extension_that_shows_it(map, semantics):
    found = evaluate(map, semantics)
    names = [f"[{title}]" for title in map.statements] + [f"<{title}>" for title in map.arguments]
    standings = [*found.statements.values(), *found.arguments.values()]
    for name, standing in zip(names, standings, strict=True):
        reason = found.reason(name)
        assert reason.standing is standing
        assert reason.sentence.startswith(f"{name} is {standing}: ")
        assert reason.sentence.endswith(".")
        assert all(map.at(end) for end in reason.because)
        acceptance = found.acceptance(name)
        if f"every {semantics} extension accepts it" in reason.sentence:
            assert (standing, acceptance.missed_in) == (IN, None)
        if "some" in reason.sentence.split(";")[0]:
            assert acceptance.accepted_in
            assert acceptance.missed_in


@SOME
@given(maps())
def test_the_semantics_are_ordered_as_they_should_be(map):
    by_name = compare(map).evaluations
    grounded, complete, preferred, stable, ideal = (
        by_name[name] for name in ("grounded", "complete", "preferred", "stable", "ideal")
    )
    assert complete.statements == grounded.statements
    for smaller, larger in ((grounded, ideal), (ideal, preferred), (preferred, stable)):
        for title, standing in smaller.statements.items():
            if standing is not UNDECIDED and larger.has_extension:
                assert larger.statements[title] is standing
    assert set(complete.credulous) == set(preferred.credulous) >= set(stable.credulous)
    assert set(stable.accepted) <= set(preferred.accepted) <= set(complete.accepted)


@SOME
@given(maps(), SEVERAL, st.data())
def test_what_an_evaluation_is_about_stands_as_in_one_of_everything(map, semantics, data):
    names = [f"[{title}]" for title in map.statements] + [f"<{title}>" for title in map.arguments]
    about = data.draw(st.lists(st.sampled_from(names), unique=True))
    whole, part = evaluate(map, semantics), evaluate(map, semantics, about=about)
    for name in about:
        assert part.acceptance(name).standing is whole.acceptance(name).standing
        assert part.acceptance(name).is_credulous == whole.acceptance(name).is_credulous
    assert part.statements == dict(whole.statements)
    assert part.arguments == dict(whole.arguments)
    assert part.credulous == whole.credulous


def test_only_what_an_evaluation_is_about_is_worked_out():
    asked = []

    def accept(outlook, atoms):
        asked.append(len(atoms := list(atoms)))
        return Outlook.accept(outlook, atoms)

    watched = type("Watched", (Outlook,), {"accept": accept})
    with patch.object(evaluation, "Outlook", watched):
        found = evaluate(nixon().build(), "preferred", about=["Hawk"])
        assert found.reason("Hawk").standing is UNDECIDED
        assert found.has_extension
        assert asked == [1]
        assert found.statements["Politics"] is IN
        assert asked == [1, 1]
        assert dict(found.statements)["Quaker"] is IN
    assert asked == [1, 1, 3]
    with pytest.raises(UnknownTitleError, match="did you mean 'Hawk'"):
        evaluate(nixon().build(), "preferred", about=["Hawks"])


def nixon() -> MapBuilder:
    builder = MapBuilder()
    builder.argument("Quakers", premises=["Quaker"], conclusion="Pacifist")
    builder.argument("Republicans", premises=["Republican"], conclusion="Hawk")
    builder.contradict("Pacifist", "Hawk")
    builder.statement("Politics", "He cares for politics.", open=True)
    return builder.support("Pacifist", "Politics").support("Hawk", "Politics")


def test_a_floating_conclusion_is_in_every_preferred_extension_and_in_no_grounded_one():
    found = evaluate(nixon().build(), "preferred")
    assert evaluate(nixon().build()).statements["Politics"] is UNDECIDED
    assert found.statements == {
        "Quaker": IN,
        "Pacifist": UNDECIDED,
        "Republican": IN,
        "Hawk": UNDECIDED,
        "Politics": IN,
    }
    assert set(found.accepted) == {
        ("Quaker", "Pacifist", "Republican", "Politics"),
        ("Quaker", "Republican", "Hawk", "Politics"),
    }
    assert found.credulous == tuple(found.statements)
    assert found.reason("Pacifist").sentence == (
        "[Pacifist] is undecided: some preferred extensions accept it and others do not; in one it "
        "is in: <Quakers> concludes it from what is in, and what speaks against it is out: [Hawk]; "
        "in another it is out: [Hawk], which is in, speaks against it."
    )


def test_without_a_stable_extension_nothing_is_decided():
    found = evaluate(nixon().attack("Loop", "Loop").build(), "stable")
    assert not found.has_extension
    assert set(found.statements.values()) == {UNDECIDED}
    assert "no stable extension" in found.reason("Quaker").sentence
    assert (found.credulous, found.accepted) == ((), ())


def test_a_strict_map_an_axiom_and_an_open_question_take_part():
    builder = MapBuilder(mode="strict").attack("A", "B").support("B", "C").support("A", "C")
    builder.statement("C", "So.", open=True)
    found = evaluate(builder.build(), "preferred")
    assert set(found.accepted) == {("A", "C"), ("B", "C")}
    builder.statement("A", "A is so.", axiom=True)
    assert evaluate(builder.build(), "preferred").accepted == (("A", "C"),)


@pytest.mark.parametrize("semantics", ["preferred", "stable"])
def test_priorities_leave_one_extension_where_they_decide(semantics):
    builder = MapBuilder()
    builder.argument("Strong", premises=["P"], conclusion="C", priority=2)
    builder.argument("Weak", premises=["Q"], conclusion="D", priority=1)
    builder.contradict("C", "D")
    assert evaluate(builder.build(), semantics).accepted == (("P", "C", "Q"),)


def test_one_strong_last_link_is_enough_in_the_democratic_order():
    """Elitist, the strict conclusion of a strong and a weak rule is as weak as the weak one."""
    builder = MapBuilder()
    builder.argument("Strong", premises=["P"], conclusion="X", priority=3)
    builder.argument("Weak", premises=["Q"], conclusion="Y", priority=1)
    builder.argument("Both", strict=True, premises=["X", "Y"], conclusion="Z")
    builder.argument("Middle", premises=["R"], conclusion="No Z", priority=2)
    builder.contradict("Z", "No Z")
    map = builder.build()
    assert evaluate(map).statements["No Z"] is IN
    assert evaluate(map, order="democratic").statements["No Z"] is not IN


def test_an_unknown_order_is_told_with_those_that_there_are():
    with pytest.raises(UnknownOrderError, match="did you mean democratic"):
        evaluate(nixon().build(), order="democrat")


def test_without_a_solver_small_maps_are_judged_and_larger_ones_name_the_extra():
    pairs = MapBuilder()
    for number in range(12):
        pairs.attack(f"A{number}", f"B{number}").attack(f"B{number}", f"A{number}")
    with (
        patch.object(engine, "find_spec", return_value=None),
        patch.object(by_hand, "LIMIT", 100_000),
    ):
        assert evaluate(nixon().build(), "preferred").statements["Politics"] is IN
        with pytest.raises(SolverMissingError, match=r'pip install "buttress\[solve\]"'):
            evaluate(pairs.build(), "preferred")
    assert len(evaluate(pairs.build(), "stable").extensions) == 1000
    assert evaluate(pairs.build(), "stable").has_more_extensions


@settings(max_examples=60, deadline=None)
@given(maps(), st.sampled_from(list(SEMANTICS)), st.sampled_from(["elitist", "democratic"]))
def test_without_priorities_the_weakest_link_judges_as_the_last(map, semantics, order):
    theory = build_theory(map)
    rules = tuple(attrs.evolve(rule, priority=None) for rule in theory.rules)
    theory = attrs.evolve(theory, rules=rules)
    try:
        found = evaluate(map, semantics, order=order, link="weakest-link", theory=theory)
    except TooManyArgumentsError:
        assume(False)
    last = evaluate(map, semantics, order=order, theory=theory)
    assert (found.statements, found.credulous) == (last.statements, last.credulous)
    assert set(found.accepted) == set(last.accepted)
    for title in map.statements:
        assert found.reason(f"[{title}]").standing is found.statements[title]


def test_the_weakest_link_looks_at_the_steps_before_the_last():
    builder = MapBuilder()
    builder.argument("Long", premises=["P"], conclusion="Between", priority=1)
    builder.argument("Last", premises=["Between"], conclusion="C", priority=3)
    builder.argument("Other", premises=["Q"], conclusion="No C", priority=2)
    map = builder.contradict("C", "No C").build()
    assert evaluate(map).statements["C"] is IN
    for semantics in SEMANTICS:
        found = evaluate(map, semantics, link="weakest-link")
        assert (found.statements["C"], found.statements["No C"]) == (OUT, IN)
        assert "[No C]" in found.reason("C").sentence
    with pytest.raises(UnknownLinkError, match="did you mean weakest-link"):
        evaluate(map, link="weakest")


def test_what_is_shown_for_an_element_is_a_labelling_that_agrees_with_its_standing():
    for semantics in ("grounded", "preferred", "stable", "ideal"):
        found = evaluate(nixon().build(), semantics)
        for title, standing in found.statements.items():
            assert found.shown(title).literal(f"[{title}]") is standing


def test_too_many_extensions_are_refused_where_they_have_to_be_listed(monkeypatch):
    monkeypatch.setattr(weakest_link, "MOST_LISTED", 1)
    with pytest.raises(weakest_link.TooManyExtensionsError, match="more than 1 ext"):
        evaluate(nixon().build(), "preferred", link="weakest-link")

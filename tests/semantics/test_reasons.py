"""One sentence on why something stands as it does."""

from __future__ import annotations

import pytest

from buttress.model import ElementKind as Kind
from buttress.model import Endpoint, MapBuilder, UnknownTitleError
from buttress.semantics import evaluate


def sentence(builder: MapBuilder, name: str) -> str:
    return evaluate(builder.build()).reason(name).sentence


def test_a_bare_premise_is_told_from_one_with_a_ground():
    builder = MapBuilder().statement("Bare", "So.").statement("Seen", "So.", basis="observation")
    assert sentence(builder, "Bare") == (
        "[Bare] is in: it is asserted without backing, and nothing speaks against it."
    )
    assert sentence(builder, "Seen") == (
        "[Seen] is in: it has a ground of its own, and nothing speaks against it."
    )


def test_an_axiom():
    builder = MapBuilder().statement("X", "Given.", axiom=True)
    assert sentence(builder, "X") == "[X] is in: it is an axiom, which nothing can speak against."


def test_an_answered_attack_is_named():
    builder = MapBuilder().attack("Objection", "Claim").attack("Answer", "Objection")
    found = evaluate(builder.build()).reason("Claim")
    assert found.sentence == (
        "[Claim] is in: it is asserted without backing, and what speaks against it is out: "
        "[Objection]."
    )
    assert found.because == (Endpoint(Kind.STATEMENT, "Objection"),)


def test_a_conclusion_names_the_argument_that_carries_it():
    builder = MapBuilder().argument("A", premises=["P"], conclusion="C")
    found = evaluate(builder.build()).reason("C")
    assert found.sentence == (
        "[C] is in: <A> concludes it from what is in, and nothing speaks against it."
    )
    assert found.because == (Endpoint(Kind.ARGUMENT, "A"),)


def test_a_supported_statement_names_its_support():
    builder = MapBuilder().support("<A>", "C")
    assert sentence(builder, "C") == (
        "[C] is in: <A>, which is in, supports it, and nothing speaks against it."
    )


def test_the_argument_of_a_circle_is_the_one_that_comes_from_outside():
    builder = MapBuilder().support("B", "A").support("A", "B").support("Ground", "A")
    assert sentence(builder, "A").startswith("[A] is in: [Ground], which is in, supports it")


def test_a_stronger_rival_is_named_as_such():
    builder = MapBuilder()
    builder.argument("Strong", premises=["P"], conclusion="C", priority=2)
    builder.argument("Weak", premises=["Q"], conclusion="D", priority=1)
    builder.contradict("C", "D")
    assert sentence(builder, "C").endswith("and what speaks against it is out: [D].")
    assert sentence(builder, "D") == "[D] is out: [C], which is in, speaks against it."


def test_what_is_out_for_want_of_an_argument():
    builder = MapBuilder().statement("Q", "Is it?", open=True)
    assert sentence(builder, "Q") == "[Q] is out: it is open, and nothing is said for it."


def test_what_is_out_because_all_that_is_said_for_it_is_out():
    builder = MapBuilder().support("P", "C").argument("A", premises=["R"], conclusion="C")
    builder.attack("S", "P").attack("S", "R")
    found = evaluate(builder.build()).reason("C")
    assert found.sentence == (
        "[C] is out: <A> and [P], which are all that is said for it, are out."
    )
    assert found.because == (Endpoint(Kind.ARGUMENT, "A"), Endpoint(Kind.STATEMENT, "P"))


def test_what_is_out_because_it_runs_in_a_circle():
    builder = MapBuilder().support("A", "B").support("B", "A").support("B", "C")
    assert sentence(builder, "A") == "[A] is out: what is said for it leads back to it: [B]."
    assert sentence(builder, "C") == ("[C] is out: [B], which is all that is said for it, is out.")


def test_what_is_said_for_a_statement_can_be_denied_to_bear_on_it():
    builder = MapBuilder().support("P", "C").argument("A", premises=["P"], conclusion="C")
    builder.undercut("U", "C")
    assert sentence(builder, "C") == (
        "[C] is out: [U], which is in, speaks against the bearing of <A> and [P] on it."
    )
    assert sentence(builder, "<A>") == (
        "<A> is out: [U], which is in, speaks against its bearing on [C]."
    )


def test_what_leads_strictly_to_something_false_is_out():
    builder = MapBuilder().statement("Not C", "It is not so.", axiom=True)
    builder.statement("Q", "Given.", axiom=True)
    builder.argument("A", premises=["P", "Q"], conclusion="C", strict=True)
    builder.contradict("C", "Not C")
    found = evaluate(builder.build()).reason("P")
    assert found.sentence == "[P] is out: by <A> it leads to [C], which does not hold."
    assert found.because == (Endpoint(Kind.ARGUMENT, "A"), Endpoint(Kind.STATEMENT, "C"))


def test_two_that_speak_against_each_other_are_undecided():
    builder = MapBuilder().contradict("A", "B")
    assert sentence(builder, "A") == (
        "[A] is undecided: it and [B] speak against each other, and nothing decides between them."
    )


def test_what_speaks_against_itself_is_undecided():
    builder = MapBuilder().attack("A", "A").attack("A", "B").support("B", "C")
    assert sentence(builder, "A") == "[A] is undecided: it speaks against itself."
    assert sentence(builder, "B") == "[B] is undecided: [A], which is undecided, speaks against it."
    assert sentence(builder, "C") == "[C] is undecided: [B], which is said for it, is undecided."


def test_a_sketch_is_told_like_a_premise():
    builder = MapBuilder().attack("<B>", "<A>").attack("C", "<A>")
    assert sentence(builder, "<A>") == ("<A> is out: <B> and [C], which are in, speak against it.")
    assert sentence(builder, "<B>") == (
        "<B> is in: it is a sketch, taken as it stands, and nothing speaks against it."
    )


def test_an_argument_names_what_defeats_it():
    builder = MapBuilder()
    builder.argument("Premised", premises=["P"], conclusion="A").attack("X", "P")
    builder.argument("Undercut", premises=["Q"], conclusion="B").undercut("X", "<Undercut>")
    builder.argument("Rebutted", premises=["Q"], conclusion="C").attack("X", "C")
    builder.argument("Standing", premises=["Q"], conclusion="D")
    assert sentence(builder, "<Premised>") == "<Premised> is out: its premise [P] is out."
    assert sentence(builder, "<Undercut>") == (
        "<Undercut> is out: [X], which is in, speaks against its inference to [B]."
    )
    assert sentence(builder, "<Rebutted>") == (
        "<Rebutted> is out: [X], which is in, speaks against its conclusion [C]."
    )
    assert sentence(builder, "<Standing>") == (
        "<Standing> is in: what it starts from is in, and nothing speaks against its inferences."
    )


def test_many_attackers_are_counted_not_listed():
    builder = MapBuilder()
    for number in range(6):
        builder.attack(f"S{number}", "T")
    found = evaluate(builder.build()).reason("T")
    assert found.sentence == (
        "[T] is out: [S0], [S1], [S2] and 3 more, which are in, speak against it."
    )
    assert len(found.because) == 6


def test_a_statement_without_a_title_is_named_by_its_text():
    builder = MapBuilder().statement("Untitled 1", "It rains.").attack("Untitled 1", "T")
    assert sentence(builder, "T") == "[T] is out: “It rains.”, which is in, speaks against it."


def test_a_name_is_a_title_or_says_which_kind_it_means():
    builder = MapBuilder().statement("Same", "So.").attack("S", "<Same>")
    assert sentence(builder, "Same").startswith("[Same] is in")
    assert sentence(builder, "<Same>").startswith("<Same> is out")


def test_an_unknown_name_is_told():
    with pytest.raises(UnknownTitleError, match=r"'Clam'.*did you mean 'Claim'"):
        evaluate(MapBuilder().statement("Claim", "So.").build()).reason("Clam")

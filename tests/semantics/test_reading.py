"""What a map says, as a theory."""

from __future__ import annotations

import pytest

from buttress.model import ArgumentMap, Endpoint, MapBuilder, Mode, Relation, RelationKind
from buttress.model import ElementKind as Kind
from buttress.semantics import Rule, build_theory


def built(draw, **settings) -> ArgumentMap:
    builder = MapBuilder(**settings)
    draw(builder)
    return builder.build()


def rules(theory):
    return [(rule.name, rule.body, rule.head, rule.strict) for rule in theory.rules]


def test_each_statement_and_each_sketch_is_a_literal_with_its_element():
    theory = build_theory(built(lambda b: b.statement("S", "So.").support("<A>", "S")))
    assert theory.literals == ("[S]", "<A>")
    assert theory.elements["[S]"] == Endpoint(Kind.STATEMENT, "S")
    assert theory.elements["<A>"] == Endpoint(Kind.ARGUMENT, "A")


def test_each_inference_is_a_rule_from_the_steps_that_it_uses():
    builder = MapBuilder()
    builder.argument("A", premises=["P", "Q"], conclusion="C")
    builder.infer("A", ["R"], "D", uses=[1, 4])
    theory = build_theory(builder.build())
    assert rules(theory) == [
        ("<A> (3)", ("[P]", "[Q]"), "[C]", False),
        ("<A> (5)", ("[P]", "[R]"), "[D]", False),
    ]
    assert theory.rules[0].origin == Endpoint(Kind.INFERENCE, "A", 3)


def test_a_statement_used_twice_is_used_once():
    theory = build_theory(built(lambda b: b.argument("A", premises=["P", "P"], conclusion="C")))
    assert theory.rules[0].body == ("[P]",)


def test_an_inference_is_strict_by_its_own_word_or_else_by_its_arguments():
    builder = MapBuilder()
    builder.argument("A", premises=["P"], conclusion="Q", strict=True)
    builder.infer("A", ["R"], "C", strict=False)
    builder.argument("B", premises=["P"], conclusion="Q")
    builder.infer("B", ["R"], "C", strict=True)
    theory = build_theory(builder.build())
    assert [rule.strict for rule in theory.rules] == [True, False, False, True]


def test_a_priority_is_the_inferences_or_else_the_arguments():
    builder = MapBuilder()
    builder.argument("A", priority=2)
    builder.infer("A", ["P"], "Q")
    builder.infer("A", ["R"], "C", priority=0)
    theory = build_theory(builder.build())
    assert [rule.priority for rule in theory.rules] == [2, 0]


def test_supports_are_defeasible_and_entailments_strict():
    def draw(builder):
        builder.support("P", "C")

    loose, strict = build_theory(built(draw)), build_theory(built(draw, mode=Mode.STRICT))
    assert rules(loose) == [("[P] supports [C]", ("[P]",), "[C]", False)]
    assert rules(strict) == [("[P] entails [C]", ("[P]",), "[C]", True)]
    assert loose.rules[0].origin == Relation(
        RelationKind.SUPPORT, Endpoint(Kind.STATEMENT, "P"), Endpoint(Kind.STATEMENT, "C")
    )


def test_a_sketch_is_an_assumption_with_a_rule_to_what_it_supports():
    theory = build_theory(
        built(lambda b: b.argument("A", "A gist.", priority=3).support("<A>", "C"))
    )
    assert theory.premises == ("<A>",)
    assert theory.rules == (Rule("<A> supports [C]", ("<A>",), "[C]", priority=3),)


def test_what_supports_a_sketch_leads_to_it_without_its_ceasing_to_be_assumed():
    theory = build_theory(built(lambda b: b.support("P", "<A>").support("<B>", "<A>")))
    assert rules(theory) == [
        ("[P] supports <A>", ("[P]",), "<A>", False),
        ("<B> supports <A>", ("<B>",), "<A>", False),
    ]
    assert set(theory.premises) == {"[P]", "<A>", "<B>"}


def test_a_support_of_a_reconstructed_argument_carries_no_force_of_its_own():
    def draw(builder):
        builder.argument("A", premises=["P"], conclusion="C")
        builder.support("P", "<A>").support("<B>", "<A>").support("Q", "<A>")

    theory = build_theory(built(draw))
    assert [rule.name for rule in theory.rules] == ["<A> (2)"]


def test_attacks_are_contraries_one_way_and_both_ways_in_strict_mode():
    def draw(builder):
        builder.attack("S", "T")

    assert build_theory(built(draw)).contraries == (("[S]", "[T]"),)
    strict = build_theory(built(draw, mode="strict"))
    assert strict.contraries == (("[S]", "[T]"), ("[T]", "[S]"))
    assert strict.contradictories == ()


def test_contradiction_is_between_literals():
    theory = build_theory(built(lambda b: b.contradict("S", "T")))
    assert theory.contradictories == (("[S]", "[T]"),)
    assert theory.contraries == ()


@pytest.mark.parametrize("source", ["<K>", "<R>"])
@pytest.mark.parametrize("target", ["<L>", "<Q>", "T"])
def test_contradiction_with_an_argument_is_with_its_conclusion_or_its_sketch(source, target):
    said = {"<K>": "<K>", "<R>": "[C]", "<L>": "<L>", "<Q>": "[D]", "T": "[T]"}

    def end(name):
        kind = Kind.ARGUMENT if name.startswith("<") else Kind.STATEMENT
        return Endpoint(kind, name.strip("<>"))

    builder = MapBuilder().argument("K", "A sketch.").argument("L", "Another.")
    builder.argument("R", premises=["P"], conclusion="C").statement("T", "So.")
    builder.argument("Q", premises=["P"], conclusion="D")
    map = builder.build()
    drawn = Relation(RelationKind.CONTRADICTORY, end(source), end(target))
    theory = build_theory(ArgumentMap(map.statements, map.arguments, (drawn,)))
    assert theory.contradictories == ((said[source], said[target]),)


@pytest.mark.parametrize("relate", ["attack", "undercut"])
@pytest.mark.parametrize("source", ["S", "<B>"])
def test_attack_and_undercut_of_a_sketch_meet_its_assumption(relate, source):
    theory = build_theory(built(lambda b: getattr(b, relate)(source, "<A>")))
    attacker = source if source.startswith("<") else f"[{source}]"
    assert theory.contraries == ((attacker, "<A>"),)


def test_a_sketch_attacks_what_its_attacks_are_drawn_to():
    theory = build_theory(built(lambda b: b.attack("<A>", "T"), mode="strict"))
    assert theory.contraries == (("<A>", "[T]"),)


def test_a_reconstructed_argument_attacks_by_its_conclusion():
    def draw(builder):
        builder.argument("A", premises=["P"], conclusion="C")
        builder.attack("<A>", "T")

    assert build_theory(built(draw)).contraries == (("[C]", "[T]"),)


def two_steps(builder, **last):
    builder.argument("A", premises=["P"], conclusion="Q")
    builder.infer("A", ["R"], "C", **last)


def test_an_undercut_meets_the_last_inference():
    theory = build_theory(built(lambda b: (two_steps(b), b.undercut("S", "<A>"))))
    assert theory.contraries == (("[S]", "<A> (4)"),)


def test_an_undercut_meets_the_inference_that_it_sits_under():
    map = built(two_steps)
    undercut = Relation(
        RelationKind.UNDERCUT, Endpoint(Kind.STATEMENT, "P"), Endpoint(Kind.INFERENCE, "A", 2)
    )
    theory = build_theory(ArgumentMap(map.statements, map.arguments, (undercut,)))
    assert theory.contraries == (("[P]", "<A> (2)"),)


def test_an_attack_on_a_reconstructed_argument_meets_its_last_defeasible_inference():
    plain = build_theory(built(lambda b: (two_steps(b), b.attack("S", "<A>"))))
    assert plain.contraries == (("[S]", "<A> (4)"),)
    part = build_theory(built(lambda b: (two_steps(b, strict=True), b.attack("<B>", "<A>"))))
    assert part.contraries == (("<B>", "<A> (2)"),)


def test_an_attack_on_an_argument_of_strict_inferences_meets_nothing():
    def draw(builder):
        builder.argument("A", premises=["P"], conclusion="C", strict=True)
        builder.attack("S", "<A>")

    assert build_theory(built(draw)).contraries == ()


def test_an_undercut_of_a_statement_meets_all_that_is_said_for_it_but_not_itself():
    def draw(builder):
        builder.support("P", "C")
        builder.argument("A", premises=["Q"], conclusion="C")
        builder.argument("B", premises=["R"], conclusion="C", strict=True)
        builder.undercut("S", "C")

    theory = build_theory(built(draw))
    assert theory.contraries == (("[S]", "∴[C]"),)
    assert {rule.name: rule.body for rule in theory.rules} == {
        "<A> (2)": ("[Q]", "∴[C]"),
        "<B> (2)": ("[R]",),
        "[P] supports [C]": ("[P]", "∴[C]"),
    }
    assert "∴[C]" in theory.premises
    assert theory.elements["∴[C]"] == Endpoint(Kind.STATEMENT, "C")


@pytest.mark.parametrize(
    ("data", "concluded", "premises", "axioms"),
    [
        ({}, False, ["[S]"], []),
        ({}, True, [], []),
        ({"basis": "law"}, True, ["[S]"], []),
        ({"source": "kyiv"}, True, ["[S]"], []),
        ({"assumption": True}, True, ["[S]"], []),
        ({"axiom": True}, False, [], ["[S]"]),
        ({"axiom": True}, True, [], ["[S]"]),
        ({"open": True}, False, [], []),
        ({"open": True, "basis": "law"}, True, [], []),
        ({"open": True, "axiom": True}, False, [], []),
    ],
)
def test_what_is_given(data, concluded, premises, axioms):
    builder = MapBuilder().statement("S", "So.", **data)
    if concluded:
        builder.support("<A>", "S")
    theory = build_theory(builder.build())
    assert [literal for literal in theory.premises if literal != "<A>"] == premises
    assert list(theory.axioms) == axioms


def test_a_relation_to_nothing_is_left_out():
    lost = Relation(
        RelationKind.ATTACK, Endpoint(Kind.STATEMENT, "S"), Endpoint(Kind.STATEMENT, "gone")
    )
    map = built(lambda b: b.statement("S", "So."))
    theory = build_theory(ArgumentMap(map.statements, map.arguments, (lost,)))
    assert theory.contraries == ()


def test_many_undercuts_of_a_much_supported_statement_stay_few():
    """Each undercutter meets one assumption, not each support."""
    builder = MapBuilder()
    for number in range(200):
        builder.support(f"P{number}", "C").undercut(f"U{number}", "C")
    theory = build_theory(builder.build())
    assert len(theory.contraries) == 200
    assert sum(len(rule.body) for rule in theory.rules) == 400


def test_a_theory_reads_as_text():
    def draw(builder):
        builder.statement("X", "Given.", axiom=True)
        builder.argument("A", premises=["P"], conclusion="C", strict=True)
        builder.support("Q", "C").undercut("S", "<B>").contradict("C", "D")

    theory = build_theory(built(draw))
    assert str(theory).splitlines() == [
        "axiom [X]",
        "premise [P]",
        "premise [Q]",
        "premise [S]",
        "premise [D]",
        "premise <B>",
        "<A> (2): [P] → [C]",
        "[Q] supports [C]: [Q] ⇒ [C]",
        "[S] is a contrary of <B>",
        "[C] and [D] are contradictories",
    ]
    assert repr(theory) == (
        "<Theory: 1 axioms, 5 ordinary premises, 2 rules, 1 contraries, 1 contradictories>"
    )

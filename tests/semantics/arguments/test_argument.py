"""What an argument says of itself, and how it is written."""

from __future__ import annotations

from buttress.semantics import Rule, Theory
from buttress.semantics.arguments import Extraction, tree

MARRIED = Theory(
    literals=("ring", "nights", "married", "bachelor", "wife", "no wife"),
    premises=("nights",),
    axioms=("ring",),
    rules=(
        Rule("r1", ("ring",), "married"),
        Rule("r2", ("nights",), "bachelor"),
        Rule("s1", ("married",), "wife", strict=True),
        Rule("s2", ("bachelor",), "no wife", strict=True),
    ),
    contradictories=(("wife", "no wife"),),
)


def test_an_argument_knows_its_parts():
    wife = Extraction(MARRIED).smallest("wife")
    assert [part.conclusion for part in wife.subarguments] == ["ring", "married", "wife"]
    assert wife.premises == ("ring",)
    assert wife.is_firm
    assert not wife.is_strict
    assert not wife.is_defeasible_step
    assert [rule.name for rule in wife.rules] == ["r1", "s1"]
    assert [rule.name for rule in wife.last_defeasible_rules] == ["r1"]
    assert wife.size == 3


def test_equal_arguments_of_one_extraction_are_one_object():
    extraction = Extraction(MARRIED)
    assert extraction.smallest("married") is extraction.smallest("wife").parts[0]


def test_a_transposed_rule_is_told_from_the_rule_as_written():
    not_married = Extraction(MARRIED).smallest("¬married")
    assert not_married.is_transposed
    assert not not_married.parts[0].is_transposed
    assert str(not_married) == (
        "(1) nights    premise\n"
        "(2) bachelor    from (1) by r2\n"
        "(3) no wife    from (2) strictly by s2\n"
        "(4) ¬married    from (3) strictly by s1, transposed"
    )


def test_a_tree_shows_what_each_step_is_used_for():
    rules = (
        Rule("r1", ("p",), "q"),
        Rule("r2", ("q", "p"), "s"),
        Rule("r3", ("s", "q"), "t"),
    )
    theory = Theory(literals=("p", "q", "s", "t"), premises=("p",), rules=rules)
    assert tree(Extraction(theory).smallest("t")) == (
        "t    by r3\n"
        "├─ s    by r2\n"
        "│  ├─ q    by r1\n"
        "│  │  └─ p    premise\n"
        "│  └─ p    premise\n"
        "└─ q    as above"
    )


def test_several_contradictories_stand_for_one_another_in_a_transposition():
    """not q and no q both deny q, so either of them lets the strict rule run backwards."""
    theory = Theory(
        literals=("p", "q", "not q", "no q"),
        premises=("p", "not q", "no q"),
        rules=(Rule("s", ("p",), "q", strict=True),),
        contradictories=(("q", "not q"), ("q", "no q")),
    )
    found = list(Extraction(theory).of("¬p"))
    assert sorted(argument.parts[0].conclusion for argument in found) == ["no q", "not q"]
    assert all(argument.is_transposed for argument in found)

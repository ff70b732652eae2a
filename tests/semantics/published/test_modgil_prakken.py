"""Examples of S. Modgil and H. Prakken on ASPIC+ (2013, 2018), and of H. Prakken (2010)."""

from __future__ import annotations

import pytest

from buttress.model import Standing
from buttress.semantics import Rule, Theory
from buttress.semantics.arguments import Extraction, argument_graph
from semantics.published.outcomes import conclusions, standings

IN, OUT, UNDECIDED = Standing.IN, Standing.OUT, Standing.UNDECIDED

RUNNING = (
    Rule("d1", ("~s",), "t"),
    Rule("d2", ("r",), "q", priority=1),
    Rule("d3", ("a",), "p", priority=2),
    Rule("d4", ("~d",), "s"),
    Rule("s1", ("t", "q"), "-p", strict=True),
    Rule("s2", ("r",), "-d3", strict=True),
)
"""The running example of "A general account of argumentation with preferences" (2013)."""


def running(*names: str) -> Theory:
    """The running example with some of its rules."""
    rules = tuple(rule for rule in RUNNING if rule.name in names)
    return Theory(
        literals=tuple(dict.fromkeys((*conclusions(*rules), "-r", "s", "d"))),
        premises=("a", "r", "-r", "~s", *(["~d"] if "d4" in names else [])),
        rules=rules,
        contraries=(("s", "~s"), ("d", "~d"), *([("-d3", "d3")] if "s2" in names else [])),
        contradictories=(("p", "-p"), ("r", "-r")),
    )


def attacks_in(theory: Theory) -> dict[tuple[str, str], tuple[str, bool]]:
    """For attacker and target, by conclusion, the kind of attack and whether it succeeds."""
    graph = argument_graph(theory)
    said = [argument.conclusion for argument in graph.arguments]
    return {
        (said[attack.attacker], said[attack.target]): (attack.kind.value, attack.succeeds)
        for attack in graph.attacks()
        if not any(
            part.is_transposed
            for number in (attack.attacker, attack.target)
            for part in graph.arguments[number].subarguments
        )
    }


def test_the_arguments_of_the_running_example():
    """A' = a, A = A' ⇒ p; B1 = ~s, B1' = B1 ⇒ t, B2 = r, B2' = B2 ⇒ q, B from both; C = -r."""
    theory = running("d1", "d2", "d3", "s1")
    named = [
        argument
        for argument in argument_graph(theory).arguments
        if not any(part.is_transposed for part in argument.subarguments)
    ]
    assert len(named) == 8
    b = Extraction(theory).smallest("-p")
    assert {part.conclusion for part in b.subarguments} == {"~s", "t", "r", "q", "-p"}
    assert set(b.premises) == {"~s", "r"}
    assert {rule.name for rule in b.defeasible_rules} == {"d1", "d2"}
    assert {rule.name for rule in b.last_defeasible_rules} == {"d1", "d2"}
    assert b.rule.name == "s1"


def test_the_attacks_of_the_running_example():
    """B rebuts A, not the reverse, as B's top rule is strict; C and B2 undermine each other."""
    assert attacks_in(running("d1", "d2", "d3", "s1")) == {
        ("-p", "p"): ("rebutting", False),  # d2 < d3, so B is weaker by its last link
        ("-r", "r"): ("undermining", True),
        ("-r", "q"): ("undermining", True),
        ("-r", "-p"): ("undermining", True),
        ("r", "-r"): ("undermining", True),
    }


def test_a_contrary_and_an_undercutter_join_the_running_example():
    """D contrary-undermines B1, B1' and B; E undercuts A; neither minds the ranks."""
    found = attacks_in(running("d1", "d2", "d3", "d4", "s1", "s2"))
    assert {pair: how for pair, how in found.items() if pair[0] in {"s", "-d3"}} == {
        ("s", "~s"): ("undermining", True),
        ("s", "t"): ("undermining", True),
        ("s", "-p"): ("undermining", True),
        ("-d3", "p"): ("undercutting", True),
    }
    assert found["-r", "-d3"] == ("undermining", True)


def test_an_argument_has_the_parts_that_its_tree_shows():
    """Prakken 2010: the argument for w, with r as an ordinary premise."""
    rules = (
        Rule("d1", ("p",), "t"),
        Rule("d2", ("s", "r", "t"), "v"),
        Rule("s1", ("p", "q"), "s", strict=True),
        Rule("s2", ("u", "v"), "w", strict=True),
    )
    theory = Theory(
        literals=conclusions(*rules), premises=("p", "r", "u"), axioms=("q",), rules=rules
    )
    (w,) = Extraction(theory).of("w")
    assert {part.conclusion for part in w.subarguments} == set("pqrstuvw")
    assert set(w.premises) == set("pqru")
    assert {rule.name for rule in w.defeasible_rules} == {"d1", "d2"}
    assert [rule.name for rule in w.last_defeasible_rules] == ["d2"]
    assert not w.is_firm
    assert not w.is_strict


@pytest.mark.parametrize(
    ("link", "denied", "granted"),
    [("last-link", IN, OUT), ("weakest-link", OUT, IN)],
)
def test_the_snoring_professor_is_judged_by_the_last_or_the_weakest_link(link, denied, granted):
    """Modgil and Prakken 2018: d1 < d3 < d2."""
    rules = (
        Rule("d1", ("snores",), "misbehaves", priority=1),
        Rule("d2", ("misbehaves",), "access denied", priority=3),
        Rule("d3", ("professor",), "access granted", priority=2),
    )
    found = standings(
        Theory(
            literals=conclusions(*rules),
            axioms=("snores", "professor"),
            rules=rules,
            contradictories=(("access denied", "access granted"),),
        ),
        link=link,
    )
    assert found["misbehaves"] is IN
    assert found["access denied"] is denied
    assert found["access granted"] is granted

"""Why a reconstructed argument stands as it does."""

from __future__ import annotations

from buttress.model import Argument, Standing
from buttress.semantics.ground import Ground, Judged, told
from buttress.semantics.standing import argument_standing, rules_of, starting_points
from buttress.semantics.theory import Literal, Rule

__all__ = ["argument_ground"]


def argument_ground(judged: Judged, argument: Argument) -> Ground:
    """What decides the standing of an argument that has a structure, as a clause."""
    labelling = judged.labelling
    standing = argument_standing(argument, labelling)
    rules = tuple(rules_of(argument, labelling))
    if standing is Standing.IN:
        attackers = (
            attack.attacker for rule in rules for attack, _ in labelling.attacks_on_rule(rule.name)
        )
        start = Ground("what it starts from is in, and ")
        return start + judged.survived(attackers, "its inferences")
    weak = [
        literal
        for literal in starting_points(argument, labelling)
        if labelling.literal(literal) is standing
    ]
    if weak:
        return _weak_start(judged, weak, standing)
    defeated = next(rule for rule in rules if labelling.rule(rule.name) is standing)
    return _defeat(judged, defeated, standing)


def _weak_start(judged: Judged, weak: list[Literal], standing: Standing) -> Ground:
    statements = [literal for literal in weak if literal.startswith("[")]
    if statements:
        subject = judged.literals(statements)
        named = Ground("its premise " if subject.is_one else "its premises ") + subject
        return told(named, f" is {standing}", f" are {standing}")
    doubts = (
        attack.attacker for attack, its in judged.labelling.attacks_on(weak[0]) if its is standing
    )
    return judged.attacked(doubts, standing, "its bearing on ") + judged.literals(weak[:1])


def _defeat(judged: Judged, rule: Rule, standing: Standing) -> Ground:
    attacks = [
        attack for attack, its in judged.labelling.attacks_on_rule(rule.name) if its is standing
    ]
    undercuts = [attack.attacker for attack in attacks if attack.target == rule.name]
    if undercuts:
        return judged.attacked(undercuts, standing, "its inference to ") + judged.literals(
            [rule.head]
        )
    rebuts = (attack.attacker for attack in attacks)
    return judged.attacked(rebuts, standing, "its conclusion ") + judged.literals([rule.head])

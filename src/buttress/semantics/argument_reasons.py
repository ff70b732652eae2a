"""Why a reconstructed argument stands as it does."""

from __future__ import annotations

from collections.abc import Iterable

from buttress.model import Argument, Standing
from buttress.semantics.ground import Ground, Judged, told
from buttress.semantics.labelling import Attack
from buttress.semantics.standing import argument_standing, is_cut, rules_of, starting_points
from buttress.semantics.theory import Literal, Rule

__all__ = ["argument_ground"]


def argument_ground(judged: Judged, argument: Argument) -> Ground:
    """What decides the standing of an argument that has a structure, as a clause."""
    labelling = judged.labelling
    if is_cut(argument, labelling.theory):
        return Ground("it, or something that it concludes, is set aside here")
    standing = argument_standing(argument, labelling)
    rules = tuple(rules_of(argument, labelling))
    if standing is Standing.IN:
        attackers = (
            attack.attacker for rule in rules for attack in labelling.attacks_on_rule(rule.name)
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
    bearing = weak[0]  # the assumption that what is said for the conclusion bears on it
    doubts = _effective(judged.labelling.attacks_on(bearing), standing)
    return _attacked(judged, doubts, standing, f"its bearing on {judged.said(bearing)}")


def _defeat(judged: Judged, rule: Rule, standing: Standing) -> Ground:
    attacks = _effective(judged.labelling.attacks_on_rule(rule.name), standing)
    undercuts = [attack for attack in attacks if attack.target == rule.name]
    what = "its inference to" if undercuts else "its conclusion"
    return _attacked(judged, undercuts or attacks, standing, f"{what} {judged.said(rule.head)}")


def _effective(attacks: Iterable[Attack], standing: Standing) -> list[Attack]:
    """The attacks that give their target its standing."""
    effect = Standing.IN if standing is Standing.OUT else Standing.UNDECIDED
    return [attack for attack in attacks if attack.standing is effect]


def _attacked(judged: Judged, attacks: list[Attack], standing: Standing, what: str) -> Ground:
    effect = Standing.IN if standing is Standing.OUT else Standing.UNDECIDED
    return judged.attacked((attack.attacker for attack in attacks), effect, what)

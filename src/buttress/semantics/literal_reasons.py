"""Why a statement, or a sketch, stands as it does."""

from __future__ import annotations

from collections.abc import Iterable

from buttress.model import ElementKind, Relation, Standing
from buttress.semantics.ground import Ground, Judged, told
from buttress.semantics.reading import bearing_literal, is_own_ground
from buttress.semantics.standing import weakest
from buttress.semantics.theory import Literal, Rule

__all__ = ["literal_ground"]


def literal_ground(judged: Judged, literal: Literal) -> Ground:
    """What decides the standing of a statement or sketch, as a clause."""
    standing = judged.labelling.literal(literal)
    if standing is Standing.IN:
        return _why_in(judged, literal)
    if standing is Standing.OUT:
        return _why_out(judged, literal)
    return _why_undecided(judged, literal)


def _why_in(judged: Judged, literal: Literal) -> Ground:
    labelling = judged.labelling
    if literal in judged.axioms:
        return Ground("it is an axiom, which nothing can speak against")
    if labelling.is_premise(literal) and labelling.premise(literal) is Standing.IN:
        attackers = (attack.attacker for attack in labelling.attacks_on(literal))
        return _as_premise(judged, literal) + judged.survived(attackers, "it")
    rule = labelling.derivation(literal)
    if rule is None:
        return Ground("it follows from what is in")
    source = judged.named([judged.source(rule)])
    if rule.head != literal:
        return Ground("it follows strictly, by ") + source + Ground(", from what is in")
    attackers = (attack.attacker for attack in labelling.attacks_on_rule(rule.name))
    if isinstance(rule.origin, Relation):
        said = source + Ground(", which is in, supports it, and ")
    else:
        said = source + Ground(" concludes it from what is in, and ")
    return said + judged.survived(attackers, "it")


def _as_premise(judged: Judged, literal: Literal) -> Ground:
    end = judged.theory.elements[literal]
    if end.kind is not ElementKind.STATEMENT:
        return Ground("it is a sketch, taken as it stands, and ")
    if is_own_ground(judged.map.statements[end.title]):
        return Ground("it has a ground of its own, and ")
    return Ground("it is asserted without backing, and ")


def _why_out(judged: Judged, literal: Literal) -> Ground:
    if literal in judged.theory.rejected:
        return Ground("it is set aside here, come what may")
    attackers = _attackers(judged, literal, Standing.IN)
    if attackers:
        return judged.attacked(attackers, Standing.IN, "it")
    rules = judged.theory.rules_for.get(literal, ())
    if not rules:
        why = "open" if judged.is_open(literal) else "given up here"
        return Ground(f"it is {why}, and nothing is said for it")
    sources = _sources(judged, rules)
    if literal in judged.circles:
        return Ground("what is said for it leads back to it: ") + sources
    doubts = _attackers(judged, bearing_literal(literal), Standing.IN)
    if doubts:
        return judged.attacked(doubts, Standing.IN, f"the bearing of {sources.clause} on it")
    return told(
        sources,
        ", which is all that is said for it, is out",
        ", which are all that is said for it, are out",
    )


def _why_undecided(judged: Judged, literal: Literal) -> Ground:
    attackers = _attackers(judged, literal, Standing.UNDECIDED)
    if literal in attackers:
        return Ground("it speaks against itself")
    mutual = [
        other
        for other in attackers
        if (literal, other) in judged.oppositions and other in judged.theory.elements
    ]
    if mutual:
        rivals = judged.literals(mutual)
        return (
            Ground("it and " if rivals.is_one else "it and each of ")
            + rivals
            + Ground(" speak against each other, and nothing decides between them")
        )
    if attackers:
        return judged.attacked(attackers, Standing.UNDECIDED, "it")
    rules = [
        rule
        for rule in judged.theory.rules_for.get(literal, ())
        if _step(judged, rule) is Standing.UNDECIDED
    ]
    if not rules:
        return Ground("what it would follow from strictly is undecided")
    sources = _sources(judged, rules)
    doubts = _attackers(judged, bearing_literal(literal), Standing.UNDECIDED)
    if doubts:
        what = f"the bearing of {sources.clause} on it"
        return judged.attacked(doubts, Standing.UNDECIDED, what)
    return told(
        sources,
        ", which is said for it, is undecided",
        ", which are said for it, are undecided",
    )


def _attackers(judged: Judged, literal: Literal, standing: Standing) -> list[Literal]:
    """Whose attacks on a literal have the standing."""
    attacks = judged.labelling.attacks_on(literal)
    return list(dict.fromkeys(attack.attacker for attack in attacks if attack.standing is standing))


def _step(judged: Judged, rule: Rule) -> Standing:
    labelling = judged.labelling
    return weakest((labelling.rule(rule.name), *map(labelling.literal, rule.body)))


def _sources(judged: Judged, rules: Iterable[Rule]) -> Ground:
    return judged.named(judged.source(rule) for rule in rules)

"""What does not go together (CON)."""

from __future__ import annotations

import random
from itertools import combinations

from buttress.checks.context import Context
from buttress.model import Argument, ElementKind, RelationKind, Standing, Statement
from seeded_defects.editing import edited, line_span
from seeded_defects.places import (
    chosen,
    data_of,
    defined,
    fresh,
    inference_data,
    separate_relations,
    structures,
)
from seeded_defects.planter import Planted, plants
from seeded_defects.sound import SoundMap

_FALLS = "CON EST005 LOG002 LOG003"
"""What is attacked falls, and others with it."""


def _maintained(sound: SoundMap) -> list[Statement]:
    """Titled statements that are in."""
    standing = Context(sound.map).evaluation.statements
    return [
        s
        for s in defined(sound)
        if standing.get(s.title) is Standing.IN and not s.meta.open and not s.meta.axiom
    ]


def _plain(chance: random.Random) -> str:
    return chance.choice(("{basis: observation}", "{basis: testimony}", "{basis: statistic}"))


@plants("CON001", "a denial beside the claim", brings=_FALLS)
def maintained_denial(sound: SoundMap, chance: random.Random) -> Planted | None:
    statement = chosen(chance, _maintained(sound))
    if statement is None:
        return None
    claim = fresh(sound, chance)
    added = f"\n[{claim.title}]: {claim.denied} {_plain(chance)}\n  >< [{statement.title}]\n"
    return Planted(sound.text + added, [statement.title, claim.title])


@plants("CON001", "two claims that are declared to exclude each other", brings=_FALLS)
def declared_contradiction(sound: SoundMap, chance: random.Random) -> Planted | None:
    maintained = _maintained(sound)
    if len(maintained) < 2:
        return None
    one, other = chance.sample(maintained, 2)
    added = f"\n[{one.title}]\n  >< [{other.title}]\n"
    return Planted(sound.text + added, [one.title, other.title])


@plants("CON002", "a support that is drawn as an attack as well", brings=_FALLS)
def both_ways(sound: SoundMap, chance: random.Random) -> Planted | None:
    drawn = [
        r
        for r in sound.map.drawn
        if r.kind is RelationKind.SUPPORT
        and r.source.kind is r.target.kind is ElementKind.STATEMENT
        and not r.source.title.startswith("Untitled")
    ]
    relation = chosen(chance, drawn)
    if relation is None:
        return None
    sign = chance.choice(("<-", "><"))
    added = f"\n[{relation.target.title}]\n  {sign} [{relation.source.title}]\n"
    return Planted(sound.text + added, [relation.source.title, relation.target.title])


@plants("CON002", "a new claim for and against", brings=_FALLS)
def new_both_ways(sound: SoundMap, chance: random.Random) -> Planted | None:
    statement = chosen(chance, _maintained(sound))
    if statement is None:
        return None
    claim = fresh(sound, chance)
    signs = ["+>", "->"]
    chance.shuffle(signs)
    lines = "".join(f"  {sign} [{statement.title}]\n" for sign in signs)
    added = f"\n[{claim.title}]: {claim.text} {_plain(chance)}\n{lines}"
    return Planted(sound.text + added, [claim.title])


@plants("CON004", "an objection whose answer is gone", brings=_FALLS)
def removed_answer(sound: SoundMap, chance: random.Random) -> Planted | None:
    context = Context(sound.map)
    standing = context.evaluation.statements
    fitting = [
        r
        for r in separate_relations(sound, positive=False)
        if r.target.kind is ElementKind.STATEMENT
        and r.source.kind is ElementKind.STATEMENT
        and r.kind is RelationKind.ATTACK
        and standing.get(r.target.title) is Standing.OUT
        and standing.get(r.source.title) is Standing.IN
        and len(sound.map.attackers(f"[{r.target.title}]")) == 1
        and _carries_objection(sound, r.target.title)
    ]
    relation = chosen(chance, fitting)
    if relation is None or relation.span is None:
        return None
    start, end = line_span(sound.text, relation.span.start)
    return Planted(edited(sound.text, (start, end, "")), _downstream(sound, relation.target.title))


def _downstream(sound: SoundMap, title: str) -> set[str]:
    """The objections that come back: what rests on a claim, what that attacks, and so on."""
    met = {title}
    waiting = [title]
    for each in waiting:
        statement = sound.map.statements.get(each)
        argument = sound.map.arguments.get(each)
        following = [r.target.title for r in sound.map.outgoing(statement or argument or each)]
        if statement:
            using = sound.map.arguments_using(statement)
            following += [a.conclusion.title for a in using if a.conclusion]
        elif argument and argument.conclusion:
            following.append(argument.conclusion.title)
        waiting += [other for other in dict.fromkeys(following) if other not in met]
        met.update(following)
    return met


def _carries_objection(sound: SoundMap, title: str) -> bool:
    """Whether a claim is what an objection needs and lacks: nothing else makes it fall."""
    statement = sound.map.statements[title]
    if statement.meta.open:
        return False
    attacks = [r for r in sound.map.outgoing(statement) if r.kind is RelationKind.ATTACK]
    for argument in sound.map.arguments_using(statement):
        conclusion = argument.conclusion
        others = [
            p for p in argument.premises if p.title != title and sound.map.attackers(f"[{p.title}]")
        ]
        if conclusion and not others:
            of = sound.map.statements[conclusion.title]
            attacks += [
                r
                for r in sound.map.outgoing(of)
                if r.kind in {RelationKind.ATTACK, RelationKind.UNDERCUT}
                and not sound.map.attackers(f"[{conclusion.title}]")
            ]
    return bool(attacks)


@plants("CON004", "a new objection without an answer", brings=_FALLS)
def new_objection(sound: SoundMap, chance: random.Random) -> Planted | None:
    graph = Context(sound.map).support
    ends = [f"[{s.title}]" for s in sound.map.statements.values() if s.meta.expect is Standing.IN]
    needed = set(graph.supporting(ends))
    fitting = [s for s in _maintained(sound) if f"[{s.title}]" in needed and not s.meta.axiom]
    statement = chosen(chance, fitting)
    if statement is None:
        return None
    claim = fresh(sound, chance)
    said = f"[{claim.title}]: {claim.text} {_plain(chance)}"
    if statement.canonical and data_of(statement) and chance.random() < 0.2:
        return Planted(f"{sound.text}\n[{statement.title}]\n  <- {said}\n", [claim.title])
    return Planted(f"{sound.text}\n{said}\n  -> [{statement.title}]\n", [claim.title])


@plants("CON004", "an inference that is undercut", brings=_FALLS)
def new_undercut(sound: SoundMap, chance: random.Random) -> Planted | None:
    graph = Context(sound.map).support
    ends = [f"[{s.title}]" for s in sound.map.statements.values() if s.meta.expect is Standing.IN]
    needed = set(graph.supporting(ends))
    fitting = [
        a
        for a in structures(sound)
        if a.conclusion
        and f"[{a.conclusion.title}]" in needed
        and not a.is_untitled
        and not _is_strict(a)
    ]
    argument = chosen(chance, fitting)
    if argument is None:
        return None
    claim = fresh(sound, chance)
    added = f"\n[{claim.title}]: {claim.text} {_plain(chance)}\n  _> <{argument.title}>\n"
    return Planted(sound.text + added, [claim.title])


@plants("CON005", "a conclusion against its own premise", brings=_FALLS)
def against_own_premise(sound: SoundMap, chance: random.Random) -> Planted | None:
    argument = chosen(chance, structures(sound))
    if argument is None or argument.conclusion is None:
        return None
    premises = [p for p in argument.premises if not p.title.startswith("Untitled")]
    premise = chosen(chance, premises)
    if premise is None or argument.conclusion.title.startswith("Untitled"):
        return None
    sign = chance.choice(("->", "><"))
    added = f"\n[{argument.conclusion.title}]\n  {sign} [{premise.title}]\n"
    return Planted(sound.text + added, [argument.title, argument.conclusion.title, premise.title])


@plants("CON005", "a claim against itself", brings=_FALLS)
def against_itself(sound: SoundMap, chance: random.Random) -> Planted | None:
    statement = chosen(chance, defined(sound))
    if statement is None:
        return None
    sign = chance.choice(("->", "<-", "><"))
    added = f"\n[{statement.title}]\n  {sign} [{statement.title}]\n"
    return Planted(sound.text + added, [statement.title])


@plants("CON005", "an argument against its own conclusion", brings=_FALLS)
def against_own_conclusion(sound: SoundMap, chance: random.Random) -> Planted | None:
    argument = chosen(chance, structures(sound))
    if argument is None or argument.conclusion is None or argument.is_untitled:
        return None
    title = argument.conclusion.title
    added = chance.choice(
        (f"\n<{argument.title}>\n  -> [{title}]\n", f"\n[{title}]\n  _> <{argument.title}>\n")
    )
    return Planted(sound.text + added, [argument.title, title])


def _is_strict(argument: Argument) -> bool:
    """Whether an argument's conclusion cannot be attacked but through its premises."""
    last = argument.conclusion
    return argument.meta.strict or bool(last and last.inference.meta.strict)


@plants("CON007", "an expectation that does not hold")
def failed_expectation(sound: SoundMap, chance: random.Random) -> Planted | None:
    standing = Context(sound.map).evaluation.statements
    statement = chosen(chance, [s for s in defined(sound) if data_of(s)])
    data = data_of(statement) if statement else None
    if statement is None or data is None:
        return None
    wrong = [s.value for s in Standing if s is not standing.get(statement.title)]
    text = edited(sound.text, data.putting({"expect": chance.choice(wrong)}))
    return Planted(text, [statement.title])


@plants("CON007", "an attack on what is expected to stand", brings=_FALLS)
def expectation_attacked(sound: SoundMap, chance: random.Random) -> Planted | None:
    expected = [
        s
        for s in defined(sound)
        if s.meta.expect is Standing.IN
        and not any(_is_strict(argument) for argument in sound.map.arguments_for(s))
    ]
    statement = chosen(chance, expected)
    if statement is None:
        return None
    claim = fresh(sound, chance)
    added = f"\n[{claim.title}]: {claim.text} {_plain(chance)}\n  -> [{statement.title}]\n"
    return Planted(sound.text + added, [statement.title])


@plants("CON003", "a premise that serves the other side as well", brings=f"{_FALLS} SUP")
def premise_for_both(sound: SoundMap, chance: random.Random) -> Planted | None:
    fitting = [
        (argument, premise)
        for argument in structures(sound)
        if argument.conclusion and not argument.conclusion.title.startswith("Untitled")
        for premise in argument.premises
        if not premise.title.startswith("Untitled")
        and not _is_common(sound.map.statements[premise.title])
    ]
    place = chosen(chance, fitting)
    if place is None or place[0].conclusion is None:
        return None
    argument, premise = place
    against, other = fresh(sound, chance), fresh(sound, chance)
    sign = chance.choice(("->", "><"))
    added = (
        f"\n<Other side>: The same may be turned round.\n\n(1) [{premise.title}]\n"
        f"(2) {other.text} {_plain(chance)}\n----\n(3) [{against.title}]: {against.denied}\n"
        f"  {sign} [{argument.conclusion.title}]\n"
    )
    titles = [premise.title, argument.title, "Other side", argument.conclusion.title]
    return Planted(sound.text + added, [*titles, against.title])


def _is_common(statement: Statement) -> bool:
    """Whether both sides of a debate may use it."""
    meta = statement.meta
    return meta.assumption or meta.axiom or meta.basis in {"definition", "common-belief"}


@plants("CON006", "premises of one argument that exclude each other", brings=f"{_FALLS} LOG")
def excluding_premises(sound: SoundMap, chance: random.Random) -> Planted | None:
    fitting = [
        (argument, one, other)
        for argument in structures(sound)
        for one, other in combinations(argument.premises, 2)
        if not one.title.startswith("Untitled")
        and not other.title.startswith("Untitled")
        and one.title != other.title
    ]
    place = chosen(chance, fitting)
    if place is None:
        return None
    argument, one, other = place
    sign = chance.choice(("->", "><"))
    added = f"\n[{one.title}]\n  {sign} [{other.title}]\n"
    return Planted(sound.text + added, [argument.title, one.title, other.title])


@plants("CON006", "a denial among the premises", brings=f"{_FALLS} SUP EST SRC LOG")
def denial_among_premises(sound: SoundMap, chance: random.Random) -> Planted | None:
    fitting = [
        (argument, premise)
        for argument in structures(sound)
        for premise in argument.premises
        if not premise.title.startswith("Untitled") and argument.steps[0].span
    ]
    place = chosen(chance, fitting)
    if place is None or place[0].steps[0].span is None:
        return None
    argument, premise = place
    if any("uses" in data for _, data in inference_data(argument)):
        return None
    claim = fresh(sound, chance)
    start, _ = line_span(sound.text, place[0].steps[0].span.start)
    put = f"(1) [{claim.title}]: {claim.denied} {_plain(chance)}\n"
    text = edited(sound.text, (start, start, put))
    text += f"\n[{claim.title}]\n  >< [{premise.title}]\n"
    return Planted(text, [argument.title, claim.title, premise.title])

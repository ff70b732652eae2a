"""Gaps in the support of a conclusion (SUP)."""

from __future__ import annotations

import random
from itertools import combinations

from buttress.checks.context import Context
from buttress.model import Argument
from seeded_defects.editing import edited, line_span, whole_argument
from seeded_defects.places import (
    backed_leaves,
    chosen,
    data_of,
    derivable,
    fresh,
    inference_data,
    last_conclusions,
    structures,
    supports_under,
)
from seeded_defects.planter import Planted, plants
from seeded_defects.sound import SoundMap

_GROUNDS = ("basis", "source", "assumption", "axiom", "quote", "at", "grade", "as_of")


@plants("SUP001", "a leaf without its basis", brings="SRC005 SUP009 SUP018 LOG CON007")
def removed_basis(sound: SoundMap, chance: random.Random) -> Planted | None:
    leaf = chosen(chance, backed_leaves(sound))
    data = data_of(leaf) if leaf else None
    if leaf is None or data is None:
        return None
    return Planted(edited(sound.text, data.without(*_GROUNDS)), [leaf.title])


@plants("SUP001", "a premise whose argument is gone", brings="REF SUP CON")
def removed_argument(sound: SoundMap, chance: random.Random) -> Planted | None:
    context = Context(sound.map)
    fitting = [
        (argument, statement)
        for argument in structures(sound)
        if argument.conclusion
        for statement in [sound.map.statements[argument.conclusion.title]]
        if len(context.support.incoming.get(f"[{statement.title}]", ())) == len(argument.premises)
        and len(argument.inferences) == 1
        and f"[{statement.title}]" in context.support.outgoing
        and not context.is_backed(statement)
        and _defined_outside(statement.title, argument, sound)
    ]
    place = chosen(chance, fitting)
    if place is None:
        return None
    argument, statement = place
    start, end = whole_argument(sound.text, argument)
    return Planted(edited(sound.text, (start, end, "")), [statement.title])


def _defined_outside(title: str, argument: Argument, sound: SoundMap) -> bool:
    member = sound.map.statements[title].canonical
    return member is not None and member.argument != argument.title


@plants("SUP001", "one more premise, from nowhere", brings="SUP009 SUP018 SRC005 LOG EST")
def new_premise(sound: SoundMap, chance: random.Random) -> Planted | None:
    argument = chosen(chance, structures(sound))
    span = argument.steps[0].span if argument else None
    if argument is None or span is None:
        return None
    if any("uses" in data for _, data in inference_data(argument)):
        return None
    start, _ = line_span(sound.text, span.start)
    claim = fresh(sound, chance)
    text = edited(sound.text, (start, start, f"(1) [{claim.title}]: {claim.text}\n"))
    return Planted(text, [claim.title])


@plants("SUP002", "an argument without its structure", brings="REF SUP CON LOG")
def cut_to_sketch(sound: SoundMap, chance: random.Random) -> Planted | None:
    fitting = [a for a in structures(sound) if a.canonical and a.canonical.span]
    argument = chosen(chance, fitting)
    if argument is None or argument.structure_span is None or argument.conclusion is None:
        return None
    first = argument.canonical.span if argument.canonical else None
    assert first is not None
    start = line_span(sound.text, first.end)[1]
    end = line_span(sound.text, argument.structure_span.end)[1]
    put = f"  +> [{argument.conclusion.title}]\n"
    return Planted(edited(sound.text, (start, end, put)), [argument.title])


@plants("SUP003", "an inference from one premise alone", brings="REF SUP CON EST LOG SRC")
def lone_premise(sound: SoundMap, chance: random.Random) -> Planted | None:
    fitting = [
        a
        for a in structures(sound)
        if len(a.inferences) == 1
        and len(a.premises) > 1
        and a.inferences[0].span
        and set(a.inferences[0].span.text) == {"-"}
        and not a.meta.scheme
    ]
    argument = chosen(chance, fitting)
    if argument is None:
        return None
    kept = chance.choice(argument.premises)
    changes = [
        (*_step_stretch(sound, argument, premise.number), "")
        for premise in argument.premises
        if premise is not kept
    ]
    return Planted(edited(sound.text, *changes), [argument.title])


def _step_stretch(sound: SoundMap, argument: Argument, number: int) -> tuple[int, int]:
    """The lines of a step, from its number to the next step or inference line."""
    span = argument.step(number).span
    assert span is not None
    start, _ = line_span(sound.text, span.start)
    after = [step.span.start for step in argument.steps if step.span]
    after += [inference.span.start for inference in argument.inferences if inference.span]
    following = min(offset for offset in after if offset > span.start)
    return start, line_span(sound.text, following)[0]


def _circle_of(length: int) -> None:
    @plants("SUP006", f"a circle of {length}", brings="EST CON")
    def circle(sound: SoundMap, chance: random.Random) -> Planted | None:
        chain = _chain(sound, chance, length - 1)
        if chain is None:
            return None
        lowest, highest = chain[0], chain[-1]
        added = f"\n{lowest}\n  <+ {highest}\n"
        if length > 1 and chance.random() < 0.5:
            claim = fresh(sound, chance)
            added = (
                f"\n<Way back>: What was shown helps to show this.\n\n(1) {highest}\n"
                f"(2) {claim.text} {{basis: observation}}\n----\n(3) {lowest}\n"
            )
        return Planted(sound.text + added, [node[1:-1] for node in chain])


def _chain(sound: SoundMap, chance: random.Random, steps: int) -> list[str] | None:
    nodes = [f"[{s.title}]" for s in sound.map.statements.values() if not s.is_untitled]
    chance.shuffle(nodes)
    for node in nodes[:40]:
        chains = [
            chain
            for chain in supports_under(sound, node, steps)
            if all(each.startswith("[") and not each.startswith("[Untitled") for each in chain)
        ]
        if chains:
            return chance.choice(chains)
    return None


for _length in range(1, 7):
    _circle_of(_length)


@plants("SUP011", "a premise that the inference does not use", brings="SUP SRC EST LOG REF CON")
def dropped_use(sound: SoundMap, chance: random.Random) -> Planted | None:
    argument = chosen(chance, [a for a in structures(sound) if len(a.premises) > 2])
    if argument is None or argument.conclusion is None:
        return None
    inference = argument.conclusion.inference
    own = [n for n in inference.premises if n in {p.number for p in argument.premises}]
    if len(inference.premises) < 3 or not own or inference.span is None:
        return None
    dropped = chance.choice(own)
    uses = str([number for number in inference.premises if number != dropped])
    change = _with_uses(sound, argument, uses)
    step = argument.step(dropped)
    return Planted(edited(sound.text, change), [step.title]) if change else None


def _with_uses(sound: SoundMap, argument: Argument, uses: str) -> tuple[int, int, str] | None:
    """The change that makes the last inference use these steps."""
    assert argument.conclusion is not None
    inference = argument.conclusion.inference
    assert inference.span is not None
    known = dict(inference_data(argument)).get(inference.conclusion)
    if known:
        return known.putting({"uses": uses})
    line = inference.span.text
    if set(line) == {"-"}:
        return inference.span.start, inference.span.end, f"-- {{uses: {uses}}} --"
    if line.startswith("-- ") and line.endswith(" --"):
        return inference.span.start, inference.span.end, f"{line[:-3]} {{uses: {uses}}} --"
    return None


@plants("SUP012", "an intermediate conclusion that leads nowhere", brings="SUP EST LOG CON")
def dropped_step(sound: SoundMap, chance: random.Random) -> Planted | None:
    argument = chosen(chance, [a for a in structures(sound) if len(a.inferences) > 1])
    if argument is None or argument.conclusion is None:
        return None
    inference = argument.conclusion.inference
    middle = argument.conclusions[-2].number
    uses = [number for number in inference.premises if number != middle]
    if middle not in inference.premises or not uses or inference.span is None:
        return None
    change = _with_uses(sound, argument, str(uses))
    title = argument.step(middle).title
    return Planted(edited(sound.text, change), [title]) if change else None


@plants("SUP009", "a leaf without its basis that all rests on", brings="SUP001 SRC005 LOG CON")
def bearing_leaf(sound: SoundMap, chance: random.Random) -> Planted | None:
    ends = last_conclusions(sound) & derivable(sound)
    leaves = backed_leaves(sound)
    chance.shuffle(leaves)
    for leaf in leaves[:12]:
        data = data_of(leaf)
        lost = ends - derivable(sound, frozenset({leaf.title}))
        if data and any(not _is_next_to(leaf.title, end, sound) for end in lost):
            return Planted(edited(sound.text, data.without(*_GROUNDS)), [leaf.title])
    return None


def _is_next_to(premise: str, conclusion: str, sound: SoundMap) -> bool:
    links = Context(sound.map).support.outgoing.get(f"[{premise}]", ())
    return any(link.target == f"[{conclusion}]" for link in links)


@plants("SUP009", "a chain that begins with an unbacked premise", brings="SUP001 SUP SRC005")
def bearing_chain(sound: SoundMap, chance: random.Random) -> Planted | None:
    first, second, middle, third, last = (fresh(sound, chance) for _ in range(5))
    basis = "{basis: observation}"
    added = (
        f"\n<First step>: It begins here.\n\n(1) [{first.title}]: {first.text}\n"
        f"(2) {second.text} {basis}\n----\n(3) [{middle.title}]: {middle.text}\n"
        f"\n<Second step>: It goes on from there.\n\n(1) [{middle.title}]\n"
        f"(2) {third.text} {basis}\n----\n(3) [{last.title}]: {last.text}\n"
    )
    return Planted(sound.text + added, [first.title])


@plants("SUP010", "a support between arguments that share no claim", brings="SUP006 CON")
def groundless_support(sound: SoundMap, chance: random.Random) -> Planted | None:
    return _groundless(sound, chance, "+>")


@plants("SUP010", "an attack between arguments that share no claim", brings="CON SUP006")
def groundless_attack(sound: SoundMap, chance: random.Random) -> Planted | None:
    return _groundless(sound, chance, "->")


def _groundless(sound: SoundMap, chance: random.Random, sign: str) -> Planted | None:
    arguments = [a for a in structures(sound) if not a.is_untitled and a.conclusion]
    if len(arguments) < 2:
        return None
    one, other = chance.sample(arguments, 2)
    assert one.conclusion is not None
    node = f"[{one.conclusion.title}]"
    steps = {f"[{step.title}]" for step in other.steps}
    if _meets(sound, node, steps):
        return None
    added = f"\n<{one.title}>\n  {sign} <{other.title}>\n"
    return Planted(sound.text + added, [one.title, other.title])


def _meets(sound: SoundMap, node: str, steps: set[str]) -> bool:
    """Whether a claim leads by supports or attacks to one of the steps."""
    met, waiting = {node}, [node]
    graph = Context(sound.map).support
    while waiting:
        each = waiting.pop()
        following = [link.target for link in graph.outgoing.get(each, ())]
        if each.startswith("["):
            relations = sound.map.outgoing(each)
            following += [str(end) for r in relations for end in (r.source, r.target)]
        fresh_ones = {other for other in following if other not in met}
        met |= fresh_ones
        waiting += [other for other in fresh_ones if other.startswith("[")]
    return bool(met & steps)


@plants("SUP010", "a support that is drawn the wrong way round", brings="SUP006 CON EST")
def reversed_support(sound: SoundMap, chance: random.Random) -> Planted | None:
    pairs = [
        (user, concluding)
        for user in structures(sound)
        if not user.is_untitled
        for premise in user.premises
        for concluding in sound.map.arguments_for(f"[{premise.title}]")
        if concluding.conclusion
        and concluding.conclusion.title == premise.title
        and not concluding.is_untitled
    ]
    place = chosen(chance, pairs)
    if place is None:
        return None
    user, concluding = place
    added = f"\n<{user.title}>\n  +> <{concluding.title}>\n"
    return Planted(sound.text + added, [user.title, concluding.title])


@plants("SUP017", "an inference from one premise alone", brings="REF SUP CON EST LOG SRC")
def golden_rule(sound: SoundMap, chance: random.Random) -> Planted | None:
    return lone_premise(sound, chance)


@plants("SUP018", "two reasons, each with a leaf without its basis", brings="SUP SRC005 LOG CON")
def two_unbacked(sound: SoundMap, chance: random.Random) -> Planted | None:
    ends = sorted(last_conclusions(sound) & derivable(sound))
    leaves = backed_leaves(sound)
    chance.shuffle(leaves)
    vital = {
        leaf.title for leaf in leaves[:20] if set(ends) - derivable(sound, frozenset({leaf.title}))
    }
    spare = [leaf for leaf in leaves[:20] if leaf.title not in vital]
    for one, other in combinations(spare, 2):
        lost = set(ends) - derivable(sound, frozenset({one.title, other.title}))
        data = data_of(one), data_of(other)
        if lost and data[0] and data[1]:
            changes = [each.without(*_GROUNDS) for each in data if each]
            return Planted(edited(sound.text, *changes), [one.title, other.title, *lost])
    return None

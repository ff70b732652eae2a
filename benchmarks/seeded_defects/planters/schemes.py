"""Arguments that do not keep to the scheme that they name (SUP)."""

from __future__ import annotations

import random

from buttress.model import Argument
from buttress.schemes import Scheme, standard_catalogue
from seeded_defects.editing import Data, as_mapping, edited, line_of, line_span, pairs_in
from seeded_defects.places import chosen, inference_data, near, structures
from seeded_defects.planter import Planted, plants
from seeded_defects.sound import SoundMap


def _by_scheme(sound: SoundMap) -> list[tuple[Argument, Data, Scheme]]:
    """Arguments of one inference that name a scheme and say how they go by it."""
    catalogue = standard_catalogue()
    return [
        (a, data, scheme)
        for a in structures(sound)
        if len(a.inferences) == 1
        for _, data in inference_data(a)
        if (scheme := catalogue.find(a.inferences[0].scheme or ""))
    ]


def _lines(text: str, offset: int) -> range:
    return range(line_of(text, offset), line_of(text, offset) + 1)


@plants("SUP004", "a role that no premise fills")
def dropped_role(sound: SoundMap, chance: random.Random) -> Planted | None:
    required = {
        (a.title, role.name): (a, data, role.name)
        for a, data, scheme in _by_scheme(sound)
        if "roles" in data
        for role in scheme.required_roles
        if role.name in dict(pairs_in(data["roles"]))
    }
    place = chosen(chance, list(required.values()))
    if place is None:
        return None
    argument, data, dropped = place
    left = [pair for pair in pairs_in(data["roles"]) if pair[0] != dropped]
    if not left:
        return None
    return Planted(edited(sound.text, data.putting({"roles": as_mapping(left)})), [argument.title])


@plants("SUP004", "a role that the scheme does not have, or a step that is not there")
def wrong_role(sound: SoundMap, chance: random.Random) -> Planted | None:
    place = chosen(chance, [each for each in _by_scheme(sound) if "roles" in each[1]])
    if place is None:
        return None
    argument, data, _ = place
    pairs = list(pairs_in(data["roles"]))
    at = chance.randrange(len(pairs))
    role, number = pairs[at]
    pairs[at] = chance.choice(((near(role, chance), number), (role, str(len(argument.steps) + 2))))
    return Planted(edited(sound.text, data.putting({"roles": as_mapping(pairs)})), [argument.title])


@plants("SUP005", "a critical question that is not answered")
def dropped_answer(sound: SoundMap, chance: random.Random) -> Planted | None:
    questions = [
        (argument, data, question.key)
        for argument, data, scheme in _by_scheme(sound)
        if "answers" in data
        for question in scheme.questions
        if question.role is None  # what argues for a premise answers a question about it
    ]
    place = chosen(chance, questions)
    if place is None:
        return None
    argument, data, key = place
    pairs = [pair for pair in pairs_in(data["answers"]) if pair[0] != key]
    text = edited(sound.text, data.putting({"answers": as_mapping(pairs)}))
    return Planted(text, [argument.title])


@plants("SUP015", "a presumptive scheme that is called strict", brings="CON LOG")
def called_strict(sound: SoundMap, chance: random.Random) -> Planted | None:
    place = chosen(chance, _by_scheme(sound))
    if place is None:
        return None
    argument, data, _ = place
    return Planted(edited(sound.text, data.putting({"strict": "true"})), [argument.title])


@plants("SUP015", "a deduction from too few premises", brings="SUP EST LOG CON")
def too_few_premises(sound: SoundMap, chance: random.Random) -> Planted | None:
    single = [
        a
        for a in structures(sound)
        if len(a.inferences) == 1
        and a.inferences[0].span
        and set(a.inferences[0].span.text) == {"-"}
    ]
    argument = chosen(chance, single)
    span = argument.inferences[0].span if argument else None
    if argument is None or span is None:
        return None
    name = chance.choice(("dilemma", "modus ponens"))
    start, end = line_span(sound.text, span.start)
    line = f"-- {name} {{uses: [{chance.choice(argument.premises).number}]}} --\n"
    text = edited(sound.text, (start, end, line))
    return Planted(text, [argument.title], _lines(text, start))


@plants("SUP016", "a scheme with a typing error", brings="SUP")
def misspelt_scheme(sound: SoundMap, chance: random.Random) -> Planted | None:
    place = chosen(chance, _by_scheme(sound))
    span = place[0].inferences[0].span if place else None
    if place is None or span is None:
        return None
    argument, _, scheme = place
    at = sound.text.index(scheme.name, span.start)
    change = (at, at + len(scheme.name), near(scheme.name, chance))
    return Planted(edited(sound.text, change), [argument.title])


@plants("SUP016", "a scheme that is in no catalogue", brings="SUP")
def unheard_of(sound: SoundMap, chance: random.Random) -> Planted | None:
    places = [
        (a, a.inferences[0].span)
        for a in structures(sound)
        if len(a.inferences) == 1
        and a.inferences[0].span
        and set(a.inferences[0].span.text) == {"-"}
    ]
    place = chosen(chance, places)
    if place is None or place[1] is None:
        return None
    argument, span = place
    name = chance.choice(("appeal to the gods", "argument from tea leaves", "plain sense"))
    text = edited(sound.text, (span.start, span.end, f"-- {{scheme: {name}}} --"))
    return Planted(text, [argument.title])


@plants("SUP016", "an answer to a question that the scheme does not ask", brings="SUP005")
def needless_answer(sound: SoundMap, chance: random.Random) -> Planted | None:
    place = chosen(chance, [each for each in _by_scheme(sound) if "answers" in each[1]])
    if place is None:
        return None
    argument, data, scheme = place
    pairs = list(pairs_in(data["answers"]))
    pairs.append((f"CQ{len(scheme.questions) + chance.randint(1, 3)}", "it is so"))
    text = edited(sound.text, data.putting({"answers": as_mapping(pairs)}))
    return Planted(text, [argument.title])

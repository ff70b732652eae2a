"""Formulas that do not hold up (LOG)."""

from __future__ import annotations

import random

from buttress.model import Argument, Statement
from seeded_defects.editing import Data, edited, line_span
from seeded_defects.places import chosen, data_of, defined, fresh, inference_data, structures
from seeded_defects.planter import Planted, plants
from seeded_defects.sound import SoundMap


def _formalised(sound: SoundMap) -> list[tuple[Statement, Data, str]]:
    """Statements with a formula that is written between double quotes."""
    return [
        (s, data, data["formalization"].strip('"'))
        for s in defined(sound)
        if (data := data_of(s)) and data.pairs and "formalization" in data
    ]


def _strict(sound: SoundMap) -> list[Argument]:
    """Arguments of one strict inference of which every step has a formula."""
    return [
        a
        for a in structures(sound)
        if len(a.inferences) == 1
        and (a.meta.strict or a.inferences[0].meta.strict)
        and all(sound.map.statements[step.title].meta.formalization for step in a.steps)
    ]


def _with(sound: SoundMap, data: Data, formula: str) -> str:
    return edited(sound.text, data.putting({"formalization": f'"{formula}"'}))


@plants("LOG001", "a formula that cannot be read", brings="LOG")
def unreadable(sound: SoundMap, chance: random.Random) -> Planted | None:
    place = chosen(chance, _formalised(sound))
    if place is None:
        return None
    statement, data, formula = place
    broken = chance.choice(
        (f"({formula}", f"{formula})", f"{formula} &", f"-> {formula}", f"{formula} {formula}")
    )
    return Planted(_with(sound, data, broken), [statement.title])


@plants("LOG001", "a symbol that is used as something else", brings="LOG")
def other_arity(sound: SoundMap, chance: random.Random) -> Planted | None:
    simple = [each for each in _formalised(sound) if each[2].lstrip("-").isalnum()]
    place = chosen(chance, simple)
    if place is None:
        return None
    _, data, formula = place
    return Planted(_with(sound, data, f"{formula}(a)"))


@plants("LOG002", "a conclusion that is denied in its formula", brings="LOG CON EST")
def denied_conclusion(sound: SoundMap, chance: random.Random) -> Planted | None:
    formulas = {s.title: (s, data, formula) for s, data, formula in _formalised(sound)}
    fitting = [
        (argument, formulas[argument.conclusion.title])
        for argument in _strict(sound)
        if argument.conclusion and argument.conclusion.title in formulas
    ]
    place = chosen(chance, fitting)
    if place is None:
        return None
    argument, (_, data, formula) = place
    denied = formula[1:] if formula.startswith("-") and "&" not in formula else f"-({formula})"
    return Planted(_with(sound, data, denied), [argument.title])


@plants("LOG002", "a strict step that lacks a premise", brings="LOG SUP REF CON SRC")
def lacking_premise(sound: SoundMap, chance: random.Random) -> Planted | None:
    fitting = [
        (a, premise)
        for a in _strict(sound)
        if len(a.premises) > 1
        for premise in a.premises
        if len(sound.map.statements[premise.title].members) == 1
    ]
    place = chosen(chance, fitting)
    if place is None:
        return None
    argument, premise = place
    if any("uses" in data for _, data in inference_data(argument)) or premise.span is None:
        return None
    start, _ = line_span(sound.text, premise.span.start)
    after = [s.span.start for s in argument.steps if s.span and s.span.start > premise.span.start]
    inference = argument.inferences[0].span
    assert inference is not None
    end = line_span(sound.text, min(*after, inference.start))[0]
    return Planted(edited(sound.text, (start, end, "")), [argument.title])


@plants("LOG002", "an implication the wrong way round", brings="LOG CON")
def turned_round(sound: SoundMap, chance: random.Random) -> Planted | None:
    formulas = {s.title: (data, formula) for s, data, formula in _formalised(sound)}
    fitting = [
        (argument, *formulas[step.title])
        for argument in _strict(sound)
        for step in argument.premises
        if step.title in formulas
        and formulas[step.title][1].count("->") == 1
        and "all" not in formulas[step.title][1]
        and "exists" not in formulas[step.title][1]
    ]
    place = chosen(chance, fitting)
    if place is None:
        return None
    argument, data, formula = place
    one, _, other = formula.partition(" -> ")
    return Planted(_with(sound, data, f"({other}) -> ({one})"), [argument.title])


@plants("LOG003", "a premise that denies another one", brings="LOG CON SUP EST REF SRC")
def denied_premise(sound: SoundMap, chance: random.Random) -> Planted | None:
    fitting = [
        (argument, step.title, formula)
        for argument in _strict(sound)
        for step in argument.premises
        if (formula := sound.map.statements[step.title].meta.formalization)
    ]
    place = chosen(chance, fitting)
    span = place[0].steps[0].span if place else None
    if place is None or span is None:
        return None
    argument, title, formula = place
    claim = fresh(sound, chance)
    start, _ = line_span(sound.text, span.start)
    data = f'{{basis: testimony, source: s1, formalization: "-({formula})"}}'
    added = f"(1) [{claim.title}]: {claim.denied} {data}\n"
    return Planted(edited(sound.text, (start, start, added)), [argument.title, claim.title, title])


@plants("LOG004", "a premise that the step does not need", brings="SRC004")
def needless_premise(sound: SoundMap, chance: random.Random) -> Planted | None:
    argument = chosen(chance, _strict(sound))
    span = argument.steps[0].span if argument else None
    if argument is None or span is None:
        return None
    claim = fresh(sound, chance)
    start, _ = line_span(sound.text, span.start)
    formula = chance.choice(("Idle", "Idle | Other", "Idle -> Other"))
    added = f'(1) [{claim.title}]: {claim.text} {{basis: data, formalization: "{formula}"}}\n'
    return Planted(edited(sound.text, (start, start, added)), [argument.title, claim.title])

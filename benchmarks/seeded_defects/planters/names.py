"""Titles that lead astray (REF)."""

from __future__ import annotations

import random

from buttress.model import Argument, ElementKind
from seeded_defects.editing import claim_span, data_after, edited, line_of
from seeded_defects.places import (
    chosen,
    data_of,
    defined,
    fresh,
    near,
    references,
    separate_relations,
)
from seeded_defects.planter import Planted, plants
from seeded_defects.sound import SoundMap

_CUT_OFF = "SUP CON REF"
"""What a reference was to hold together falls apart."""


@plants("REF001", "a reference with a typing error", brings=_CUT_OFF)
def misspelt_reference(sound: SoundMap, chance: random.Random) -> Planted | None:
    place = chosen(chance, references(sound))
    if place is None or place[1].span is None:
        return None
    statement, member = place
    wrong = near(statement.title, chance)
    if wrong in sound.map.statements:
        return None
    at = sound.text.rindex(f"[{statement.title}]", member.span.start, member.span.end)
    text = edited(sound.text, (at, at + len(statement.title) + 2, f"[{wrong}]"))
    return Planted(text, [wrong])


@plants("REF001", "a statement that is never put in words", brings=_CUT_OFF)
def lost_definition(sound: SoundMap, chance: random.Random) -> Planted | None:
    statement = chosen(chance, defined(sound))
    if statement is None or statement.canonical is None:
        return None
    start, end = claim_span(statement.canonical)
    data = data_of(statement)
    title = sound.text.rindex("]:", 0, start) + 1
    text = edited(sound.text, (title, data.end if data else end, ""))
    return Planted(text, [statement.title])


@plants("REF001", "a mention of a statement that is not there")
def dangling_mention(sound: SoundMap, chance: random.Random) -> Planted | None:
    argument = chosen(chance, [a for a in sound.map.arguments.values() if a.canonical])
    element = argument or chosen(chance, defined(sound))
    if element is None or element.canonical is None:
        return None
    title = fresh(sound, chance).title
    _, end = claim_span(element.canonical)
    text = edited(sound.text, (end - 1, end, f" (see @[{title}])."))
    return Planted(text, [title], range(line_of(text, end), line_of(text, end) + 1))


@plants("REF002", "a reference to an argument with a typing error", brings=_CUT_OFF)
def misspelt_argument(sound: SoundMap, chance: random.Random) -> Planted | None:
    relations = separate_relations(sound, positive=False) + separate_relations(sound, positive=True)
    relation = chosen(chance, [r for r in relations if r.target.kind is not ElementKind.STATEMENT])
    if relation is None or relation.span is None:
        return None
    title = relation.target.title
    at = sound.text.find(f"<{title}>", relation.span.start, relation.span.end)
    wrong = near(title, chance)
    if at < 0 or wrong in sound.map.arguments:
        return None
    return Planted(edited(sound.text, (at, at + len(title) + 2, f"<{wrong}>")), [wrong])


@plants("REF002", "an argument that nothing describes", brings="SUP006")
def undescribed_argument(sound: SoundMap, chance: random.Random) -> Planted | None:
    statement = chosen(chance, defined(sound))
    if statement is None:
        return None
    title = f"Case of the {fresh(sound, chance).title.lower()}"
    return Planted(f"{sound.text}\n[{statement.title}]\n  <+ <{title}>\n", [title])


@plants("REF003", "other words under a title that is taken", brings="REF SUP CON EST")
def other_words(sound: SoundMap, chance: random.Random) -> Planted | None:
    place = chosen(chance, [(s, m) for s, m in references(sound) if s.is_defined])
    if place is None or place[1].span is None:
        return None
    statement, member = place
    end = member.span.end
    text = edited(sound.text, (end, end, f": {fresh(sound, chance).text}"))
    return Planted(text, [statement.title])


@plants("REF003", "a second text with one word changed", brings="REF SUP CON EST SRC TXT LOG")
def one_word_changed(sound: SoundMap, chance: random.Random) -> Planted | None:
    place = chosen(chance, [(s, m) for s, m in references(sound) if s.is_defined])
    if place is None or place[1].span is None:
        return None
    statement, member = place
    words = statement.text.split()
    at = chance.randrange(1, len(words)) if len(words) > 1 else 0
    words[at] = chance.choice(("hardly", "seldom", "rival", "former", "eleven"))
    end = member.span.end
    if data_after(member.span):
        return None
    return Planted(edited(sound.text, (end, end, f": {' '.join(words)}")), [statement.title])


def _described(sound: SoundMap) -> list[Argument]:
    return [a for a in sound.map.arguments.values() if a.canonical and a.canonical.span]


@plants("REF003", "other words under an argument's title", brings="REF SUP CON")
def other_gist(sound: SoundMap, chance: random.Random) -> Planted | None:
    argument = chosen(chance, _described(sound))
    if argument is None:
        return None
    gist = fresh(sound, chance).text
    return Planted(f"{sound.text}\n<{argument.title}>: {gist}\n", [argument.title])

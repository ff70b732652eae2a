"""Titles that lead astray (REF)."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from buttress.model import Argument, ElementKind, Statement
from seeded_defects.editing import claim_span, data_after, edited, line_of
from seeded_defects.places import (
    chosen,
    data_of,
    defined,
    fresh,
    inference_data,
    near,
    references,
    separate_relations,
    structures,
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


@plants("REF002", "an argument that nothing describes", brings="SUP006 CON")
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


def _beside(title: str, text: str, target: str) -> str:
    return f"\n[{title}]: {text} {{basis: observation}}\n  +> [{target}]\n"


@plants("REF004", "a title that differs by a slip of the pen", brings="SUP006 CON")
def slip_in_title(sound: SoundMap, chance: random.Random) -> Planted | None:
    return _like_title(sound, chance, _with_slip)


@plants("REF004", "a title that differs by capitals, spaces or a plural", brings="SUP006 CON")
def looks_alike(sound: SoundMap, chance: random.Random) -> Planted | None:
    return _like_title(sound, chance, _with_other_looks)


def _like_title(
    sound: SoundMap, chance: random.Random, change: Callable[[str, random.Random], str | None]
) -> Planted | None:
    statements = defined(sound)
    if len(statements) < 2:
        return None
    statement, target = chance.sample(statements, 2)
    title = change(statement.title, chance)
    if title is None or title in sound.map.statements:
        return None
    text = sound.text + _beside(title, fresh(sound, chance).text, target.title)
    return Planted(text, [statement.title, title])


def _with_slip(title: str, chance: random.Random) -> str | None:
    words = [word for word in re.findall(r"[A-Za-z]+", title) if len(word) >= 6]
    if not words:
        return None
    word = chance.choice(words)
    return title.replace(word, near(word, chance), 1)


def _with_other_looks(title: str, chance: random.Random) -> str | None:
    changes = [title.lower(), title.title(), title.replace(" ", "-"), title.replace(" ", "  ")]
    if title[-1].isalpha() and title[-1] not in "sy":
        changes.append(f"{title}s")
    changes = [changed for changed in changes if changed != title]
    return chance.choice(changes) if changes else None


@plants("REF005", "a claim again under another title", brings="SUP006 CON")
def same_claim(sound: SoundMap, chance: random.Random) -> Planted | None:
    statements = defined(sound)
    if len(statements) < 2:
        return None
    statement, target = chance.sample(statements, 2)
    title = fresh(sound, chance).title
    text = sound.text + _beside(title, _words_of(statement), target.title)
    return Planted(text, [statement.title, title])


@plants("REF005", "a claim again without its title", brings=_CUT_OFF)
def repeated_untitled(sound: SoundMap, chance: random.Random) -> Planted | None:
    place = chosen(chance, [(s, m) for s, m in references(sound) if s.is_defined])
    if place is None or place[1].span is None:
        return None
    statement, member = place
    at = sound.text.rindex(f"[{statement.title}]", member.span.start, member.span.end)
    end = at + len(statement.title) + 2
    text = edited(sound.text, (at, end, _words_of(statement)))
    line = line_of(text, at)
    return Planted(text, [statement.title], range(line, line + 1))


@plants("REF005", "a claim again with other small words", brings="SUP006 CON")
def small_words(sound: SoundMap, chance: random.Random) -> Planted | None:
    statements = [s for s in defined(sound) if re.search(r"\b([Tt]he|an?) ", _words_of(s))]
    if len(statements) < 2:
        return None
    statement, target = chance.sample(statements, 2)
    changed = re.sub(r"\bthe ", "that ", _words_of(statement), count=1)
    if changed == _words_of(statement):
        changed = re.sub(r"\b([Aa]n?|The) ", "the ", changed, count=1)
    title = fresh(sound, chance).title
    text = sound.text + _beside(title, changed[:1].upper() + changed[1:], target.title)
    return Planted(text, [statement.title, title])


def _words_of(statement: Statement) -> str:
    assert statement.canonical is not None
    start, end = claim_span(statement.canonical)
    span = statement.canonical.span
    return span.document.text[start:end] if span else ""


@plants("REF006", "a claim that is connected with nothing")
def lone_claim(sound: SoundMap, chance: random.Random) -> Planted | None:
    claim = fresh(sound, chance)
    added = f"\n[{claim.title}]: {claim.text} {{basis: observation}}\n"
    return Planted(sound.text + added, [claim.title])


@plants("REF006", "an argument that is connected with nothing", brings="SUP002")
def lone_argument(sound: SoundMap, chance: random.Random) -> Planted | None:
    claim = fresh(sound, chance)
    return Planted(f"{sound.text}\n<{claim.title}>: {claim.text}\n", [claim.title])


@plants("REF006", "a support that is no longer drawn", brings=_CUT_OFF)
def forgotten_support(sound: SoundMap, chance: random.Random) -> Planted | None:
    leaves = [s for s in defined(sound) if _only_supports_once(sound, s)]
    statement = chosen(chance, leaves)
    if statement is None or statement.span is None:
        return None
    relation = sound.map.outgoing(statement)[0]
    if relation.span is None:
        return None
    start = relation.span.start
    line = sound.text.rfind("\n", 0, start) + 1
    data = data_of(statement)
    end = data.end if data else relation.span.end
    words = sound.text[statement.span.start : end]
    claim = words[words.index("[") :]
    text = edited(sound.text, (line, min(end + 1, len(sound.text)), ""))
    return Planted(f"{text}\n{claim}\n", [statement.title])


def _only_supports_once(sound: SoundMap, statement: Statement) -> bool:
    relations = sound.map.outgoing(statement)
    return (
        len(relations) == 1
        and relations[0].kind.is_positive
        and len(statement.members) == 1
        and not sound.map.incoming(statement)
        and statement.span is not None
        and relations[0].span is not None
        and relations[0].span.start <= statement.span.start < relations[0].span.end
    )


@plants("REF007", "a key with a typing error", brings="SUP CON SRC EST LOG SYN013")
def misspelt_key(sound: SoundMap, chance: random.Random) -> Planted | None:
    fitting = [
        (s, data, key)
        for s in defined(sound)
        if (data := data_of(s))
        for key, _ in data.pairs
        if len(key) >= 4
    ]
    place = chosen(chance, fitting)
    if place is None:
        return None
    statement, data, key = place
    wrong = chance.choice((near(key, chance), near(key, chance), key.capitalize(), key.upper()))
    text = edited(sound.text, data.renaming(key, wrong))
    return Planted(text, [statement.title], _lines(text, data.start))


def _lines(text: str, offset: int) -> range:
    return range(line_of(text, offset) - 1, line_of(text, offset) + 1)


@plants("REF007", "a key of an inference with a typing error", brings="SUP CON LOG")
def misspelt_inference_key(sound: SoundMap, chance: random.Random) -> Planted | None:
    fitting = [
        (a, data, key)
        for a in structures(sound)
        for _, data in inference_data(a)
        for key, _ in data.pairs
        if len(key) >= 4
    ]
    place = chosen(chance, fitting)
    if place is None:
        return None
    argument, data, key = place
    text = edited(sound.text, data.renaming(key, near(key, chance)))
    return Planted(text, [argument.title], _lines(text, data.start))


@plants("REF007", "a text without quotes that a comma cuts in two")
def torn_text(sound: SoundMap, chance: random.Random) -> Planted | None:
    statement = chosen(chance, [s for s in defined(sound) if data_of(s)])
    data = data_of(statement) if statement else None
    if statement is None or data is None:
        return None
    place = chance.choice(("pp. 3, 40", "chapter 2, table 5", "entries 31, 52 and 77"))
    return Planted(edited(sound.text, data.putting({"note": place})), [statement.title])

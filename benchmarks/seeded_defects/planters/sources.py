"""Sources and quotes that do not bear out what rests on them (SRC)."""

from __future__ import annotations

import random
import re
from pathlib import Path

from buttress.model import Statement
from seeded_defects.editing import Data, edited, line_of
from seeded_defects.places import backed_leaves, chosen, data_of, defined, fresh, near
from seeded_defects.planter import Planted, plants
from seeded_defects.sound import SoundMap


def _quoting(sound: SoundMap) -> list[tuple[Statement, Data, str]]:
    """Statements with one quote from a source whose text lies beside the map."""
    files = {key for key, source in sound.map.sources.items() if source.file}
    return [
        (s, data, s.meta.quote[0])
        for s in defined(sound)
        if len(s.meta.quote) == 1
        and not files.isdisjoint(s.meta.source)
        and (data := data_of(s))
        and "quote" in data
    ]


def _requoted(sound: SoundMap, data: Data, quote: str) -> str:
    return edited(sound.text, data.putting({"quote": f'"{quote}"'}))


_INVENTED = (
    "nobody in the valley had ever expected such a verdict",
    "we shall never again trust a single word of theirs",
    "prices doubled overnight in every shop along the coast",
    "the minister smiled politely and declined to comment",
    "what began as a rumour had become a certainty",
)


@plants("SRC001", "a quote that is nowhere in its source", brings="SRC006 SRC010")
def invented_quote(sound: SoundMap, chance: random.Random) -> Planted | None:
    place = chosen(chance, _quoting(sound))
    if place is None:
        return None
    statement, data, _ = place
    return Planted(_requoted(sound, data, chance.choice(_INVENTED)), [statement.title])


@plants("SRC001", "a quote from another paragraph than is said", brings="SRC006")
def wrong_paragraph(sound: SoundMap, chance: random.Random) -> Planted | None:
    place = chosen(chance, [each for each in _quoting(sound) if each[1].pairs and "at" in each[1]])
    if place is None:
        return None
    statement, data, _ = place
    number = int(re.sub(r"\D", "", data["at"]) or 1)
    wrong = number - 1 if number > 1 and chance.random() < 0.5 else number + 1
    return Planted(edited(sound.text, data.putting({"at": f"¶{wrong}"})), [statement.title])


@plants("SRC002", "another number in a quote", brings="SRC006 EST")
def other_number(sound: SoundMap, chance: random.Random) -> Planted | None:
    place = chosen(chance, [each for each in _quoting(sound) if re.search(r"\d", each[2])])
    if place is None:
        return None
    statement, data, quote = place
    digit = chance.choice([found.start() for found in re.finditer(r"\d", quote)])
    other = chance.choice([each for each in "123456789" if each != quote[digit]])
    return Planted(
        _requoted(sound, data, quote[:digit] + other + quote[digit + 1 :]), [statement.title]
    )


@plants("SRC002", "a denial that is gone from a quote", brings="SRC006 EST")
def dropped_denial(sound: SoundMap, chance: random.Random) -> Planted | None:
    place = chosen(chance, [each for each in _quoting(sound) if " not " in each[2]])
    if place is None:
        return None
    statement, data, quote = place
    return Planted(_requoted(sound, data, quote.replace(" not ", " ", 1)), [statement.title])


@plants("SRC002", "another word in a quote", brings="SRC006 EST")
def other_word(sound: SoundMap, chance: random.Random) -> Planted | None:
    place = chosen(chance, [each for each in _quoting(sound) if len(each[2].split()) >= 5])
    if place is None:
        return None
    statement, data, quote = place
    words = quote.split()
    at = chance.randrange(1, len(words) - 1)
    words[at] = chance.choice(("certainly", "hardly", "merely", "reportedly", "entire", "former"))
    return Planted(_requoted(sound, data, " ".join(words)), [statement.title])


@plants("SRC003", "a text that is not the one that was recorded", brings="SRC")
def changed_source(sound: SoundMap, chance: random.Random) -> Planted | None:
    found = chosen(chance, list(re.finditer(r"sha256:([0-9a-f]{64})", sound.text)))
    if found is None:
        return None
    at = chance.randrange(*found.span(1))
    other = chance.choice([each for each in "0123456789abcdef" if each != sound.text[at]])
    return Planted(edited(sound.text, (at, at + 1, other)))


def _sourced(sound: SoundMap) -> list[tuple[Statement, Data, str]]:
    """Statements that name one source, by a key that a slip can be made in."""
    return [
        (s, data, s.meta.source[0])
        for s in defined(sound, titled=False)
        if len(s.meta.source) == 1 and (data := data_of(s)) and data.pairs and "source" in data
    ]


@plants("SRC004", "a source with a typing error", brings="SRC SUP007 SUP008")
def misspelt_source(sound: SoundMap, chance: random.Random) -> Planted | None:
    place = chosen(chance, _sourced(sound))
    if place is None:
        return None
    statement, data, key = place
    wrong = near(key, chance) if len(key) > 3 else f"{key}0"
    if wrong in sound.map.sources:
        return None
    return Planted(edited(sound.text, data.putting({"source": wrong})), [statement.title])


@plants("SRC004", "a source that is gone from the front matter", brings="SRC SUP007 SUP008")
def removed_source(sound: SoundMap, chance: random.Random) -> Planted | None:
    place = chosen(chance, [each for each in _sourced(sound) if len(sound.map.sources) > 1])
    if place is None:
        return None
    _, _, key = place
    text, count = re.subn(rf"(?m)^  {re.escape(key)}: \{{.*\}}\n", "", sound.text, count=1)
    users = [s.title for s in sound.map.statements.values() if key in s.meta.source]
    return Planted(text, users) if count else None


@plants("SRC004", "a file of a source that is not there", brings="SRC")
def missing_file(sound: SoundMap, chance: random.Random) -> Planted | None:
    found = chosen(chance, list(re.finditer(r"file: ([\w/.-]+)", sound.text)))
    if found is None:
        return None
    name = chance.choice(("lost.txt", "texts/gone.txt", f"old-{Path(found[1]).name}"))
    return Planted(edited(sound.text, (*found.span(1), name)))


_NEED_A_SOURCE = {"observation", "statistic", "testimony", "data", "event", "law", "case-study",
                  "expert-opinion", "media", "example"}  # fmt: skip


@plants("SRC005", "a leaf without its source", brings="SRC SUP007 SUP008")
def leaf_without_source(sound: SoundMap, chance: random.Random) -> Planted | None:
    fitting = [s for s in backed_leaves(sound) if s.meta.source and s.meta.basis in _NEED_A_SOURCE]
    leaf = chosen(chance, fitting)
    data = data_of(leaf) if leaf else None
    if leaf is None or data is None:
        return None
    return Planted(edited(sound.text, data.without("source", "at", "quote", "grade")), [leaf.title])


@plants("SRC006", "a sentence of the text that is no longer quoted", brings="SRC")
def unmapped(sound: SoundMap, chance: random.Random) -> Planted | None:
    if sound.is_hand_written:  # there a sentence may be quoted twice
        return None
    place = chosen(chance, _quoting(sound))
    if place is None:
        return None
    _, data, _ = place
    return Planted(edited(sound.text, data.without("quote", "at")))


@plants("SRC007", "evidence from another time", brings="")
def outdated(sound: SoundMap, chance: random.Random) -> Planted | None:
    fitting = [s for s in defined(sound) if s.meta.as_of and s.meta.source and data_of(s)]
    statement = chosen(chance, fitting)
    data = data_of(statement) if statement else None
    if statement is None or data is None:
        return None
    year = chance.choice((chance.randint(1990, 2021), chance.randint(2030, 2040)))
    return Planted(edited(sound.text, data.putting({"as_of": f"{year}-05-01"})), [statement.title])


@plants("SRC008", "evidence without its grade")
def ungraded(sound: SoundMap, chance: random.Random) -> Planted | None:
    statement = chosen(chance, [s for s in backed_leaves(sound) if s.meta.grade])
    data = data_of(statement) if statement else None
    if statement is None or data is None:
        return None
    return Planted(edited(sound.text, data.without("grade")), [statement.title])


@plants("SRC009", "a grade that is none", brings="SYN013 SRC008")
def wrong_grade(sound: SoundMap, chance: random.Random) -> Planted | None:
    statement = chosen(chance, [s for s, _, _ in _sourced(sound) if not s.is_untitled])
    data = data_of(statement) if statement else None
    if statement is None or data is None:
        return None
    grade = chance.choice(("3B", "B7", "G2", "H1", "B", "2", "B-2", "good", "A0"))
    text = edited(sound.text, data.putting({"grade": grade}))
    line = line_of(text, data.start)
    return Planted(text, [statement.title], range(line, line + 1))


@plants("SRC009", "a reliability that is none", brings="SYN013")
def wrong_reliability(sound: SoundMap, chance: random.Random) -> Planted | None:
    found = chosen(chance, list(re.finditer(r"reliability: ([A-F])", sound.text)))
    if found is None:
        return None
    letter = chance.choice(("G", "B2", "high", "3"))
    return Planted(edited(sound.text, (*found.span(1), letter)))


@plants("SRC010", "a quote of a whole sentence", brings="SRC001 SRC002")
def long_quote(sound: SoundMap, chance: random.Random) -> Planted | None:
    files = {key for key, source in sound.map.sources.items() if source.file}
    fitting = [s for s, _, key in _sourced(sound) if key not in files and not s.is_untitled]
    statement = chosen(chance, fitting)
    data = data_of(statement) if statement else None
    if statement is None or data is None:
        return None
    words = " ".join(fresh(sound, chance).clause for _ in range(2))
    return Planted(edited(sound.text, data.putting({"quote": f'"{words}"'})), [statement.title])


@plants("SRC011", "two sources that are derived from each other", brings="SUP007 SUP008 CFG")
def derived_from_each_other(sound: SoundMap, chance: random.Random) -> Planted | None:
    listed = re.compile(r"^ +([\w-]+): \{(?=title:)(?!.*derived_from)[^\n]*\}$", re.MULTILINE)
    places = [found for found in listed.finditer(sound.text) if found[1] in sound.map.sources]
    if len(places) < 2:
        return None
    one, other = chance.sample(places, 2)
    ends = ((one, other[1]), (other, one[1]))
    changes = [(at.end() - 1, at.end() - 1, f", derived_from: {key}") for at, key in ends]
    lines = (line_of(sound.text, one.start()), line_of(sound.text, other.start()))
    return Planted(edited(sound.text, *changes), lines=range(min(lines), max(lines) + 1))

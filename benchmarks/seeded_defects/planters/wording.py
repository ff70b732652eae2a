"""Claims that are not well put (TXT), and terms that nothing answers to (SUP013, SUP014)."""

from __future__ import annotations

import random
import re

from buttress.model import Statement
from seeded_defects.editing import claim_span, edited
from seeded_defects.places import chosen, defined, fresh, structures
from seeded_defects.planter import Planted, plants
from seeded_defects.sound import SoundMap

_SAYS_MORE = "REF003 EST SUP LOG"


def _sentence(sound: SoundMap, chance: random.Random) -> tuple[Statement, int, int] | None:
    """A plain claim, no denial and without a clause inside, and where its words stand."""
    fitting = [
        s
        for s in defined(sound)
        if s.text.endswith(".")
        and "," not in s.text
        and not re.search(r"\b(not|no|never|nobody|none|nothing|only|without|cannot)\b", s.text)
        and not re.search(r"\b(if|wh\w+|that|than|as|how|because)\b", s.text, re.IGNORECASE)
    ]
    statement = chosen(chance, fitting)
    if statement is None or statement.canonical is None:
        return None
    return statement, *claim_span(statement.canonical)


@plants("TXT001", "a reason inside a claim", brings=_SAYS_MORE)
def reason_inside(sound: SoundMap, chance: random.Random) -> Planted | None:
    place = _sentence(sound, chance)
    if place is None:
        return None
    statement, start, end = place
    other = fresh(sound, chance).clause
    claim = sound.text[start : end - 1]
    low = f"{claim[:1].lower()}{claim[1:]}"
    said = chance.choice(
        (
            f"{claim} because {other}.",
            f"Because {other}, {low}.",
            f"{claim}, therefore {other}.",
            f"{claim}, and hence {other}.",
            f"From this it follows that {low}.",
            f"{claim}, from which it follows that {other}.",
        )
    )
    return Planted(edited(sound.text, (start, end, said)), [statement.title])


@plants("TXT002", "two claims under one title", brings=_SAYS_MORE)
def second_claim(sound: SoundMap, chance: random.Random) -> Planted | None:
    place = _sentence(sound, chance)
    if place is None:
        return None
    statement, start, end = place
    other = fresh(sound, chance)
    claim = sound.text[start : end - 1]
    said = chance.choice(
        (
            f"{claim}. {other.text}",
            f"{claim}; {other.clause}.",
            f"{claim}, and they {other.clause.split(' ', 2)[2]}.",
            f"{claim}, but it was not enough.",
        )
    )
    return Planted(edited(sound.text, (start, end, said)), [statement.title])


@plants("TXT003", "a question in the place of a claim", brings=_SAYS_MORE)
def question(sound: SoundMap, chance: random.Random) -> Planted | None:
    place = _sentence(sound, chance)
    if place is None or place[0].meta.open:
        return None
    statement, start, end = place
    claim = sound.text[start : end - 1]
    low = f"{claim[:1].lower()}{claim[1:]}"
    said = chance.choice((f"{claim}?", f"Is it true that {low}?", f"Who could doubt that {low}?"))
    return Planted(edited(sound.text, (start, end, said)), [statement.title])


@plants("TXT003", "a command in the place of a claim", brings=_SAYS_MORE)
def command(sound: SoundMap, chance: random.Random) -> Planted | None:
    place = _sentence(sound, chance)
    if place is None or place[0].meta.open:
        return None
    statement, start, end = place
    claim = sound.text[start : end - 1]
    low = f"{claim[:1].lower()}{claim[1:]}"
    said = chance.choice(
        (f"Let us assume that {low}.", f"Consider that {low}.", f"Do not forget that {low}.")
    )
    return Planted(edited(sound.text, (start, end, said)), [statement.title])


@plants("TXT004", "a claim about somebody who is not named", brings=_SAYS_MORE)
def pronoun(sound: SoundMap, chance: random.Random) -> Planted | None:
    fitting = [s for s in defined(sound) if re.match(r"The [a-z' ]+?\w+ed the ", s.text)]
    statement = chosen(chance, fitting)
    if statement is None or statement.canonical is None:
        return None
    start, end = claim_span(statement.canonical)
    found = re.match(r"The .+? (?=\w+ed the )", sound.text[start:end])
    if found is None:
        return None
    word = chance.choice(("They", "It", "He", "She", "This", "These"))
    return Planted(edited(sound.text, (start, start + found.end(), f"{word} ")), [statement.title])


_TERMS = ("xylophone", "comet", "vaccine", "monsoon", "cathedral choirmaster")


@plants("SUP013", "a term that no premise brings in", brings=_SAYS_MORE)
def rabbit(sound: SoundMap, chance: random.Random) -> Planted | None:
    concluded = {a.conclusion.title for a in structures(sound) if a.conclusion}
    return _with_term(sound, chance, concluded)


@plants("SUP014", "a term that holds no hand", brings=_SAYS_MORE)
def lonely(sound: SoundMap, chance: random.Random) -> Planted | None:
    used = {p.title for a in structures(sound) for p in a.premises if len(a.premises) > 1}
    return _with_term(
        sound, chance, used - {a.conclusion.title for a in structures(sound) if a.conclusion}
    )


def _with_term(sound: SoundMap, chance: random.Random, titles: set[str]) -> Planted | None:
    """One more term at the end of a claim, in a map whose terms hold hands otherwise."""
    if not sound.name.startswith("formal"):
        return None
    fitting = [s for s in defined(sound) if s.title in titles and s.text.endswith(".")]
    statement = chosen(chance, fitting)
    if statement is None or statement.canonical is None:
        return None
    _, end = claim_span(statement.canonical)
    term = f" {chance.choice(('with', 'without', 'after'))} the {chance.choice(_TERMS)}."
    return Planted(edited(sound.text, (end - 1, end, term)), [statement.title])

"""Words of likelihood and confidence that go wrong (EST)."""

from __future__ import annotations

import random
import re

from buttress.model import Statement
from seeded_defects.editing import claim_span, edited
from seeded_defects.places import chosen, data_of, defined, fresh, structures
from seeded_defects.planter import Planted, plants
from seeded_defects.sound import SoundMap

_LIKELY = re.compile(
    r"^It is (very )?likely that |^There is a roughly even chance that |^It is unlikely that "
)


def _judged(sound: SoundMap, term: str | None = None) -> list[Statement]:
    """Statements with a likelihood in the text and in the data."""
    return [
        s
        for s in defined(sound)
        if isinstance(s.meta.likelihood, str)
        and term in {None, s.meta.likelihood}
        and _LIKELY.match(s.text)
        and data_of(s)
    ]


def _concluded_once(sound: SoundMap, statement: Statement) -> bool:
    supports = [r for r in sound.map.incoming(statement) if r.kind.is_positive]
    return len(sound.map.arguments_for(statement)) == 1 and not supports


def _is_judged_premise(sound: SoundMap, statement: Statement) -> bool:
    argument = sound.map.arguments_for(statement)[0]
    return any(
        sound.map.statements[premise.title].meta.likelihood is not None
        for premise in argument.premises
    )


@plants("EST001", "a judgement that is surer than its grounds", brings="EST CON")
def surer_judgement(sound: SoundMap, chance: random.Random) -> Planted | None:
    fitting = [
        s
        for s in _judged(sound)
        if _concluded_once(sound, s)
        and _is_judged_premise(sound, s)
        and s.meta.likelihood in {"likely", "roughly even chance"}
    ]
    statement = chosen(chance, fitting)
    data = data_of(statement) if statement else None
    if statement is None or data is None or statement.canonical is None:
        return None
    start, end = claim_span(statement.canonical)
    words = _LIKELY.sub("It is almost certain that ", sound.text[start:end])
    if chance.random() < 0.5:
        change = data.putting({"likelihood": "almost certain"})
    else:
        change = data.without("likelihood")
    return Planted(edited(sound.text, (start, end, words), change), [statement.title])


@plants("EST001", "a hedged premise for a certain conclusion", brings="EST CON REF003 LOG SRC")
def lost_hedge(sound: SoundMap, chance: random.Random) -> Planted | None:
    fitting = [
        (premise, conclusion)
        for argument in structures(sound)
        if len(argument.inferences) == 1 and argument.conclusion
        for conclusion in [sound.map.statements[argument.conclusion.title]]
        if conclusion in _plain_claims(sound) and _concluded_once(sound, conclusion)
        for step in argument.premises
        for premise in [sound.map.statements[step.title]]
        if premise in _plain_claims(sound)
        and not sound.map.arguments_for(premise)
        and not any(r.kind.is_positive for r in sound.map.incoming(premise))
    ]
    place = chosen(chance, fitting)
    if place is None:
        return None
    premise, conclusion = place
    assert premise.canonical is not None
    assert conclusion.canonical is not None
    one, other = claim_span(premise.canonical), claim_span(conclusion.canonical)
    weak = chance.choice(("It is possible that ", "It is likely that ", "Perhaps "))
    sure = chance.choice(("It is certain that ", "It is almost certain that "))
    text = edited(
        sound.text, (*one, _hedged(weak, sound, one)), (*other, _hedged(sure, sound, other))
    )
    return Planted(text, [conclusion.title])


def _plain_claims(sound: SoundMap) -> list[Statement]:
    """Claims of the generator without a hedge: 'The council sold …'."""
    return [s for s in defined(sound) if re.match(r"The [a-z' ]+ed the ", s.text)]


def _hedged(words: str, sound: SoundMap, span: tuple[int, int]) -> str:
    claim = sound.text[span[0] : span[1]]
    return f"{words}{claim[:1].lower()}{claim[1:]}"


@plants("EST002", "a term that the scale does not have", brings="EST CON")
def off_scale(sound: SoundMap, chance: random.Random) -> Planted | None:
    statement = chosen(chance, [s for s in defined(sound) if s.meta.likelihood and data_of(s)])
    data = data_of(statement) if statement else None
    if statement is None or data is None:
        return None
    term = chance.choice(
        ("quite likely", "possible", "a good chance", "a realistic possibility", "fairly certain")
    )
    return Planted(edited(sound.text, data.putting({"likelihood": term})), [statement.title])


@plants("EST002", "a scale that is not known", brings="EST")
def unknown_scale(sound: SoundMap, chance: random.Random) -> Planted | None:
    if "scale: icd-203" not in sound.text:
        return None
    scale = chance.choice(("icd-302", "nato", "sherman", "kents"))
    return Planted(sound.text.replace("scale: icd-203", f"scale: {scale}", 1))


_OTHER_COLUMN = {
    "It is likely that ": ("It is probable that ", "probable"),
    "It is very likely that ": ("It is highly probable that ", "highly probable"),
    "There is a roughly even chance that ": (
        "The odds are roughly even that ",
        "roughly even odds",
    ),
    "It is unlikely that ": ("It is improbable that ", "improbable"),
}


@plants("EST003", "a term of the scale's other column", brings="EST")
def other_column(sound: SoundMap, chance: random.Random) -> Planted | None:
    judged = _judged(sound)
    if len(judged) < 3:
        return None
    statement = chosen(chance, judged)
    data = data_of(statement) if statement else None
    if statement is None or statement.canonical is None or data is None:
        return None
    start, end = claim_span(statement.canonical)
    found = _LIKELY.match(sound.text[start:end])
    assert found is not None
    words, term = _OTHER_COLUMN[found[0]]
    changes = [(start, start + found.end(), words), data.putting({"likelihood": term})]
    return Planted(edited(sound.text, *changes[chance.randrange(2) :][:2]), [statement.title])


@plants("EST004", "confidence and likelihood in one sentence", brings="EST")
def confidence_too(sound: SoundMap, chance: random.Random) -> Planted | None:
    statement = chosen(chance, _judged(sound))
    if statement is None or statement.canonical is None:
        return None
    start, _ = claim_span(statement.canonical)
    level = chance.choice(("high", "moderate", "low"))
    words = chance.choice(
        (f"We judge with {level} confidence that ", f"We have {level} confidence that ")
    )
    first = sound.text[start].lower()
    return Planted(edited(sound.text, (start, start + 1, words + first)), [statement.title])


@plants("EST005", "contradictories that are both likely", brings="CON EST")
def both_likely(sound: SoundMap, chance: random.Random) -> Planted | None:
    judged = _judged(sound, "likely") + _judged(sound, "very likely")
    statement = chosen(chance, judged)
    if statement is None:
        return None
    claim = fresh(sound, chance)
    term = chance.choice(("likely", "very likely", "[0.6, 0.9]"))
    added = (
        f"\n[{claim.title}]: It is likely that {claim.denial}. "
        f"{{basis: testimony, likelihood: {term}}}\n  >< [{statement.title}]\n"
    )
    return Planted(sound.text + added, [statement.title, claim.title])


@plants("EST005", "a strict conclusion that is less likely than its ground", brings="CON EST SUP")
def unlikely_consequence(sound: SoundMap, chance: random.Random) -> Planted | None:
    statement = chosen(chance, _judged(sound, "likely") + _judged(sound, "very likely"))
    if statement is None:
        return None
    claim, rule = fresh(sound, chance), fresh(sound, chance)
    added = (
        f"\n<{claim.title} follows>: It cannot be otherwise.\n\n(1) [{statement.title}]\n"
        f"(2) [{rule.title}]: {rule.text} {{axiom: true}}\n-- {{strict: true}} --\n"
        f"(3) [{claim.title}]: It is unlikely that {claim.clause}. {{likelihood: unlikely}}\n"
    )
    return Planted(sound.text + added, [statement.title, claim.title, f"{claim.title} follows"])


@plants("EST006", "a number that the word does not mean", brings="EST CON")
def other_number(sound: SoundMap, chance: random.Random) -> Planted | None:
    statement = chosen(chance, _judged(sound))
    data = data_of(statement) if statement else None
    if statement is None or data is None:
        return None
    wrong = {
        "likely": ("0.3", "[0.05, 0.2]", "unlikely", "almost certain"),
        "very likely": ("0.5", "[0.1, 0.4]", "unlikely"),
        "roughly even chance": ("0.9", "[0.7, 0.8]", "very likely"),
        "unlikely": ("0.8", "likely"),
    }[str(statement.meta.likelihood)]
    return Planted(
        edited(sound.text, data.putting({"likelihood": chance.choice(wrong)})), [statement.title]
    )


@plants("EST007", "a rating that is none")
def no_rating(sound: SoundMap, chance: random.Random) -> Planted | None:
    return _rated(
        sound, chance, title_changed="", rating=chance.choice(("III", "maybe", "-2", "c+"))
    )


@plants("EST007", "a rating for a hypothesis with a typing error")
def misspelt_hypothesis(sound: SoundMap, chance: random.Random) -> Planted | None:
    return _rated(sound, chance, title_changed="x", rating=chance.choice(("CC", "C", "I", "II")))


def _rated(
    sound: SoundMap, chance: random.Random, *, title_changed: str, rating: str
) -> Planted | None:
    """One statement rated against another."""
    evidence = chosen(chance, [s for s in defined(sound) if data_of(s)])
    others = [s for s in defined(sound) if s is not evidence and '"' not in s.title]
    hypothesis = chosen(chance, others)
    data = data_of(evidence) if evidence else None
    if evidence is None or hypothesis is None or data is None:
        return None
    said = f'{{"{hypothesis.title}{title_changed}": {rating}}}'
    return Planted(edited(sound.text, data.putting({"ach": said})), [evidence.title])

"""Slips of the pen that the reader stumbles over (SYN)."""

from __future__ import annotations

import random

from seeded_defects.editing import claim_span, edited, line_of, line_span
from seeded_defects.places import chosen, data_of, defined, fresh, separate_relations, structures
from seeded_defects.planter import Planted, plants
from seeded_defects.sound import SoundMap

_LOST = "REF SUP CON SYN LOG"
"""What was not read is missing elsewhere."""


def _at(text: str, offset: int, *, before: int = 0, after: int = 0) -> range:
    line = line_of(text, offset)
    return range(line - before, line + after + 1)


@plants("SYN001", "a second claim on one line", brings=_LOST)
def second_claim(sound: SoundMap, chance: random.Random) -> Planted | None:
    statement = chosen(chance, defined(sound))
    if statement is None or statement.canonical is None:
        return None
    _, end = claim_span(statement.canonical)
    claim = fresh(sound, chance)
    text = edited(sound.text, (end, end, f" [{claim.title}]: {claim.text}"))
    return Planted(text, lines=_at(text, end))


@plants("SYN001", "an argument on the line of a claim", brings=_LOST)
def argument_inside(sound: SoundMap, chance: random.Random) -> Planted | None:
    statement = chosen(chance, defined(sound))
    if statement is None or statement.canonical is None:
        return None
    _, end = claim_span(statement.canonical)
    claim = fresh(sound, chance)
    text = edited(sound.text, (end, end, f" <{claim.title}>: {claim.text}"))
    return Planted(text, lines=_at(text, end))


@plants("SYN002", "an empty line before a relation", brings=_LOST)
def detached_relation(sound: SoundMap, chance: random.Random) -> Planted | None:
    relations = separate_relations(sound, positive=False) + separate_relations(sound, positive=True)
    relation = chosen(chance, relations)
    if relation is None or relation.span is None:
        return None
    start, _ = line_span(sound.text, relation.span.start)
    text = edited(sound.text, (start, start, "\n"))
    return Planted(text, lines=_at(text, start + 1, before=1, after=1))


@plants("SYN002", "a relation below a heading", brings=_LOST)
def relation_to_nothing(sound: SoundMap, chance: random.Random) -> Planted | None:
    statement = chosen(chance, defined(sound))
    if statement is None:
        return None
    added = f"\n## Further points\n  + [{statement.title}]\n"
    return Planted(sound.text + added, lines=_at(sound.text + added, len(sound.text) + 19, after=1))


@plants("SYN003", "a structure without its inference line", brings=_LOST)
def no_inference_line(sound: SoundMap, chance: random.Random) -> Planted | None:
    fitting = [a for a in structures(sound) if len(a.inferences) == 1]
    argument = chosen(chance, fitting)
    span = argument.inferences[0].span if argument else None
    if argument is None or span is None:
        return None
    start, end = line_span(sound.text, span.start)
    text = edited(sound.text, (start, end, ""))
    return Planted(text, [argument.title], _at(text, start, before=20, after=3))


@plants("SYN003", "a structure without its conclusion", brings=_LOST)
def no_conclusion(sound: SoundMap, chance: random.Random) -> Planted | None:
    argument = chosen(chance, structures(sound))
    if argument is None or argument.conclusion is None:
        return None
    inference, span = argument.conclusion.inference.span, argument.conclusion.span
    if inference is None or span is None:
        return None
    start = line_span(sound.text, inference.start)[1]
    end = line_span(sound.text, span.end)[1]
    text = edited(sound.text, (start, end, ""))
    return Planted(text, [argument.title], _at(text, start, before=2, after=2))


@plants("SYN004", "an inference line that is not closed", brings=_LOST)
def open_inference(sound: SoundMap, chance: random.Random) -> Planted | None:
    argument = chosen(chance, structures(sound))
    span = argument.inferences[-1].span if argument else None
    if span is None:
        return None
    start, end = line_span(sound.text, span.start)
    line = chance.choice(("-- sign\n", "-- expert opinion\n", "-- sign, , analogy --\n"))
    text = edited(sound.text, (start, end, line))
    return Planted(text, lines=_at(text, start, before=1, after=2))


@plants("SYN005", "emphasis without an end", brings="SYN")
def open_emphasis(sound: SoundMap, chance: random.Random) -> Planted | None:
    statement = chosen(chance, defined(sound))
    if statement is None or statement.canonical is None:
        return None
    start, end = claim_span(statement.canonical)
    spaces = [at for at in range(start, end) if sound.text[at] == " "]
    at = chance.choice(spaces) + 1 if spaces else start
    text = edited(sound.text, (at, at, chance.choice(("*", "**", "_", "__"))))
    return Planted(text, lines=_at(text, at))


@plants("SYN006", "a second structure for one argument", brings=_LOST)
def second_structure(sound: SoundMap, chance: random.Random) -> Planted | None:
    argument = chosen(chance, structures(sound))
    if argument is None or argument.is_untitled or argument.conclusion is None:
        return None
    one, two = fresh(sound, chance), fresh(sound, chance)
    added = (
        f"\n<{argument.title}>\n\n(1) {one.text} {{basis: observation}}\n"
        f"(2) {two.text} {{basis: observation}}\n----\n(3) [{argument.conclusion.title}]\n"
    )
    first = line_of(sound.text, len(sound.text))
    return Planted(sound.text + added, [argument.title], range(first, first + 9))


@plants("SYN007", "data that are no YAML", brings=_LOST)
def broken_yaml(sound: SoundMap, chance: random.Random) -> Planted | None:
    fitting = [s for s in defined(sound, titled=False) if data_of(s)]
    statement = chosen(chance, fitting)
    data = data_of(statement) if statement else None
    if data is None:
        return None
    key, value = data.pairs[0]
    broken = chance.choice((f"{key}: [{value}", f"{key}: {value}: {value}", f"{key}: *none"))
    text = edited(sound.text, (data.start, data.end, f"{{{broken}}}"))
    return Planted(text, lines=_at(text, data.start))


@plants("SYN008", "data before the claim", brings=_LOST)
def data_in_front(sound: SoundMap, chance: random.Random) -> Planted | None:
    fitting = [s for s in defined(sound) if data_of(s) and _stands_first(sound, s)]
    statement = chosen(chance, fitting)
    data = data_of(statement) if statement else None
    if statement is None or data is None or statement.span is None:
        return None
    start = statement.span.start
    written = sound.text[data.start : data.end]
    text = edited(sound.text, (data.start, data.end, ""), (start, start, f"{written} "))
    return Planted(text, lines=_at(text, start, after=1))


def _stands_first(sound: SoundMap, statement: object) -> bool:
    """Whether a statement begins its line, so that no step's number comes before it."""
    span = getattr(statement, "span", None)
    return span is not None and line_span(sound.text, span.start)[0] == span.start


@plants("SYN009", "a file to include that is not there", brings="SYN")
def missing_include(sound: SoundMap, chance: random.Random) -> Planted | None:
    name = chance.choice(("appendix", "sources/list", "../elsewhere", "part two"))
    added = f"\n@include({name}.argdown)\n"
    return Planted(sound.text + added, lines=_at(sound.text + added, len(sound.text) + 1))


@plants("SYN010", "a backslash at the end of a line", brings=_LOST)
def backslash(sound: SoundMap, chance: random.Random) -> Planted | None:
    ends = [s.canonical.span.end for s in defined(sound) if s.canonical and s.canonical.span]
    at = chosen(chance, [end for end in ends if sound.text[end : end + 1] == "\n"])
    if at is None:
        return None
    text = edited(sound.text, (at, at, " \\"))
    return Planted(text, lines=_at(text, at))


@plants("SYN011", "a title without words", brings=_LOST)
def no_words(sound: SoundMap, chance: random.Random) -> Planted | None:
    statement = chosen(chance, defined(sound))
    if statement is None or statement.canonical is None:
        return None
    start, end = claim_span(statement.canonical)
    data = data_of(statement)
    end = data.end if data else end
    text = edited(sound.text, (start, end, ""))
    return Planted(text, [statement.title], _at(text, start))


@plants("SYN012", "data that are nested too deeply", brings=_LOST)
def deep_data(sound: SoundMap, chance: random.Random) -> Planted | None:
    statement = chosen(chance, [s for s in defined(sound) if data_of(s)])
    data = data_of(statement) if statement else None
    if data is None:
        return None
    depth = chance.randint(300, 600)
    text = edited(sound.text, data.putting({"extra": f"{'[' * depth}1{']' * depth}"}))
    return Planted(text, lines=_at(text, data.start))


_WRONG_VALUES = (
    ("basis", "observed"), ("basis", "hearsay"), ("assumption", "maybe"), ("likelihood", "1.4"),
    ("likelihood", "[0.7, 0.2]"), ("confidence", "strong"), ("expect", "yes"), ("as_of", "spring"),
    ("standard", "certainty"), ("open", "often"),
)  # fmt: skip


@plants("SYN013", "a value that a word cannot take", brings="SUP001 CON SRC005 SRC007 EST")
def wrong_value(sound: SoundMap, chance: random.Random) -> Planted | None:
    statement = chosen(chance, [s for s in defined(sound) if data_of(s)])
    data = data_of(statement) if statement else None
    if statement is None or data is None:
        return None
    key, value = chance.choice(_WRONG_VALUES)
    text = edited(sound.text, data.putting({key: value}))
    return Planted(text, [statement.title], _at(text, data.start, before=1))


@plants("SYN014", "a character that was lost", brings=_LOST)
def lost_character(sound: SoundMap, chance: random.Random) -> Planted | None:
    statement = chosen(chance, defined(sound))
    if statement is None or statement.canonical is None:
        return None
    start, end = claim_span(statement.canonical)
    at = chance.randrange(start, end)
    return Planted(edited(sound.text, (at, at + 1, "\ufffd")), lines=_at(sound.text, at))

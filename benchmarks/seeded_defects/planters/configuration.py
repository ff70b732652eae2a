"""Settings and waivers that do not do what they were written for (CFG)."""

from __future__ import annotations

import random

from seeded_defects.editing import edited, line_of
from seeded_defects.places import chosen, data_of, defined
from seeded_defects.planter import Planted, plants
from seeded_defects.sound import SoundMap


def _with_front_matter(sound: SoundMap, lines: str) -> str:
    return sound.text.replace("===\n", f"===\nbuttress:\n{lines}", 1)


@plants("CFG001", "a waiver without a reason", brings="CFG002")
def bare_waiver(sound: SoundMap, chance: random.Random) -> Planted | None:
    statement = chosen(chance, [s for s in defined(sound) if data_of(s)])
    data = data_of(statement) if statement else None
    if statement is None or data is None:
        return None
    value = chance.choice(("SUP001", "[SUP001, CON004]", "{SUP001: }", "unsupported-claim"))
    text = edited(sound.text, data.putting({"waive": value}))
    line = line_of(text, data.start)
    return Planted(text, [statement.title], range(line, line + 1))


@plants("CFG002", "a waiver of what is not found")
def idle_waiver(sound: SoundMap, chance: random.Random) -> Planted | None:
    statement = chosen(chance, [s for s in defined(sound) if data_of(s)])
    data = data_of(statement) if statement else None
    if statement is None or data is None:
        return None
    rule = chance.choice(("SUP001", "CON004", "SUP003", "REF001", "standing-objection"))
    value = f"{{{rule}: it was looked into}}"
    text = edited(sound.text, data.putting({"waive": value}))
    line = line_of(text, data.start)
    return Planted(text, [statement.title], range(line, line + 1))


@plants("CFG003", "a setting with a typing error")
def misspelt_setting(sound: SoundMap, chance: random.Random) -> Planted | None:
    lines = chance.choice(
        (
            "  ingore: [SUP003]\n",
            "  selct: [SUP, CON]\n",
            "  severty: {SUP003: warning}\n",
            "  profle: teaching\n",
            "  rules: {SRC010: {word: 20}}\n",
        )
    )
    return Planted(_with_front_matter(sound, lines))


@plants("CFG004", "a setting with a value that it cannot take", brings="CFG")
def wrong_setting(sound: SoundMap, chance: random.Random) -> Planted | None:
    lines = chance.choice(
        (
            "  severity: {SUP003: fatal}\n",
            "  ignore: [SUP999]\n",
            "  profile: journalism\n",
            "  ignore: {SUP003: true}\n",
        )
    )
    return Planted(_with_front_matter(sound, lines))

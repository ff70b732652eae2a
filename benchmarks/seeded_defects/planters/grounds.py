"""Conclusions that have fewer grounds than it looks (SUP)."""

from __future__ import annotations

import random
import re

from seeded_defects.editing import edited
from seeded_defects.places import chosen, fresh
from seeded_defects.planter import Planted, plants
from seeded_defects.sound import SoundMap


@plants("SUP007", "a conclusion from the word of one source")
def one_voice(sound: SoundMap, chance: random.Random) -> Planted | None:
    key = chosen(chance, sorted(sound.map.sources))
    if key is None:
        return None
    end, one, other = fresh(sound, chance), fresh(sound, chance), fresh(sound, chance)
    basis = chance.choice(("testimony", "media", "expert-opinion", "assertion"))
    data = f"{{basis: {basis}, source: {key}}}"
    if chance.random() < 0.5:
        added = (
            f"\n[{end.title}]: {end.text}\n  <+ [{one.title}]: {one.text} {data}\n"
            f"  <+ [{other.title}]: {other.text} {data}\n"
        )
    else:
        added = (
            f"\n<Their word>: They say so.\n\n(1) [{one.title}]: {one.text} {data}\n"
            f"(2) [{other.title}]: {other.text} {data}\n----\n(3) [{end.title}]: {end.text}\n"
        )
    return Planted(sound.text + added, [end.title])


@plants("SUP007", "a map in which one source says everything", brings="SRC")
def one_voice_for_all(sound: SoundMap, chance: random.Random) -> Planted | None:
    key = chosen(chance, sorted(sound.map.sources))
    if key is None or "source: " not in sound.text:
        return None
    head, mark, body = sound.text.partition("\n===\n")
    body = re.sub(r"basis: (?!common-belief|definition)[\w-]+", "basis: testimony", body)
    body = body.replace("{basis: testimony}", f"{{basis: testimony, source: {key}}}")
    body = re.sub(r"source: (\[[^\]]*\]|[\w-]+)", f"source: {key}", body)
    return Planted(head + mark + body)


@plants("SUP008", "two sources of a conclusion that repeat a third")
def one_origin(sound: SoundMap, chance: random.Random) -> Planted | None:
    if "\nsources:\n" not in sound.text:
        return None
    end, one, other = fresh(sound, chance), fresh(sound, chance), fresh(sound, chance)
    copies = (
        "  origin: {title: A briefing}\n  morning: {title: The Morning, derived_from: origin}\n"
        "  evening: {title: The Evening, derived_from: [origin]}\n"
    )
    basis = chance.choice(("data", "observation", "event", "media", "testimony"))
    keys = chance.choice((("morning", "evening"), ("origin", "evening")))
    added = (
        f"\n[{end.title}]: {end.text}\n"
        f"  <+ [{one.title}]: {one.text} {{basis: {basis}, source: {keys[0]}}}\n"
        f"  <+ [{other.title}]: {other.text} {{basis: {basis}, source: {keys[1]}}}\n"
    )
    at = sound.text.index("\nsources:\n") + len("\nsources:\n")
    return Planted(edited(sound.text, (at, at, copies)) + added, [end.title])


@plants("SUP008", "a map whose sources all repeat one", brings="SRC SUP007")
def one_origin_for_all(sound: SoundMap, chance: random.Random) -> Planted | None:
    keys = sorted({key for s in sound.map.statements.values() for key in s.meta.source})
    if len(keys) < 2 or "derived_from" in sound.text:
        return None
    origin = chance.choice(keys)
    text = sound.text
    for key in keys:
        if key != origin:
            derived = rf"\1{key}: {{derived_from: {origin}, "
            text = re.sub(rf"(?m)^(  ){re.escape(key)}: \{{", derived, text, count=1)
    return Planted(text)

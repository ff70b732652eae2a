"""What keeps a map's outcome from being consistent (CON008 to CON010)."""

from __future__ import annotations

import random

from seeded_defects.generating.vocabulary import Claim
from seeded_defects.places import fresh
from seeded_defects.planter import Planted, plants
from seeded_defects.sound import SoundMap

_BESIDE = "CON SUP REF EST TXT"
"""New claims that stand apart are told for other reasons as well."""

_BASIS = "{basis: observation}"


@plants("CON008", "two axioms that exclude each other", brings=_BESIDE)
def clashing_axioms(sound: SoundMap, chance: random.Random) -> Planted | None:
    one, other = _distinct(sound, chance, 2)
    added = (
        f"\n[{one.title}]: {one.text} {{axiom: true}}\n"
        f"  >< [{other.title}]: {other.text} {{axiom: true}}\n"
    )
    return Planted(sound.text + added, [one.title, other.title])


@plants("CON008", "an axiom that a strict step leads away from another", brings=_BESIDE)
def axioms_clash_by_inference(sound: SoundMap, chance: random.Random) -> Planted | None:
    one, between, other = _distinct(sound, chance, 3)
    added = (
        f"\n<Planted step>: It follows.\n\n(1) [{one.title}]: {one.text} {{axiom: true}}\n"
        f"-- {{strict: true}} --\n(2) [{between.title}]: {between.text}\n"
        f"  >< [{other.title}]: {other.text} {{axiom: true}}\n"
    )
    return Planted(sound.text + added, [one.title, between.title, other.title])


@plants("CON009", "an objection to an axiom", brings=_BESIDE)
def objection_to_an_axiom(sound: SoundMap, chance: random.Random) -> Planted | None:
    one, other = _distinct(sound, chance, 2)
    objection = f"  <- [{other.title}]: {other.text} {_BASIS}\n"
    added = f"\n[{one.title}]: {one.text} {{axiom: true}}\n{objection}"
    return Planted(sound.text + added, [one.title])


@plants("CON009", "an objection to what follows strictly", brings=_BESIDE)
def objection_to_a_strict_conclusion(sound: SoundMap, chance: random.Random) -> Planted | None:
    premise, conclusion, other = _distinct(sound, chance, 3)
    sign, target = chance.choice((("->", f"[{conclusion.title}]"), ("_>", "<Planted step>")))
    added = (
        f"\n<Planted step>: It follows.\n\n(1) [{premise.title}]: {premise.text} {_BASIS}\n"
        f"-- {{strict: true}} --\n(2) [{conclusion.title}]: {conclusion.text}\n"
        f"\n[{other.title}]: {other.text} {_BASIS}\n  {sign} {target}\n"
    )
    return Planted(sound.text + added, [conclusion.title, "Planted step"])


@plants("CON010", "a contrary that a strict step read backwards overrules", brings=_BESIDE)
def overruled_contrary(sound: SoundMap, chance: random.Random) -> Planted | None:
    premise, conclusion, denied, rival, other = _distinct(sound, chance, 5)
    added = (
        f"\n<Planted step>: It follows.\n\n(1) [{premise.title}]: {premise.text} {_BASIS}\n"
        f"-- {{strict: true}} --\n(2) [{conclusion.title}]: {conclusion.text}\n"
        f"  >< [{denied.title}]: {denied.text} {{axiom: true}}\n"
        f"\n[{rival.title}]: {rival.text}\n  >< [{premise.title}]\n"
        f"  <- [{other.title}]: {other.text} {_BASIS}\n"
    )
    return Planted(sound.text + added, [rival.title, other.title])


def _distinct(sound: SoundMap, chance: random.Random, count: int) -> list[Claim]:
    found: dict[str, Claim] = {}
    while len(found) < count:
        claim = fresh(sound, chance)
        found[claim.title] = claim
    return list(found.values())

"""The claim that the checks can be trusted stays true: a small part of the benchmark.

The whole of it is `python benchmarks/seeded_defects`; it writes docs/reference/seeded-defects.md.
"""

import pytest
from seeded_defects.generating import SHAPES
from seeded_defects.measuring import measure_planter
from seeded_defects.planters import PLANTERS
from seeded_defects.sound import findings, generated_maps, hand_written_maps
from seeded_defects.table import WITHOUT

from buttress.checks import ENTRIES

HAND_WRITTEN = hand_written_maps()
GENERATED = generated_maps((20, 60), 1)
MAPS = HAND_WRITTEN + GENERATED


def test_there_are_hand_written_maps_of_a_dozen_kinds_of_debate():
    assert len(HAND_WRITTEN) >= 12
    assert all(25 <= len(sound.map.statements) <= 60 for sound in HAND_WRITTEN)


def test_every_shape_is_generated_the_same_way_again():
    assert {sound.name.split("-")[0] for sound in GENERATED} == set(SHAPES)
    assert [sound.text for sound in generated_maps((20, 60), 1)] == [g.text for g in GENERATED]
    assert [sound.text for sound in generated_maps((20, 60), 2)] != [g.text for g in GENERATED]


@pytest.mark.parametrize("sound", MAPS, ids=lambda sound: sound.name)
def test_nothing_is_said_of_a_sound_map(sound):
    assert [str(finding) for finding in findings(sound.map, sound.path)] == []


def test_every_rule_has_a_planter_or_a_reason_why_there_is_none():
    planted = {planter.code for planter in PLANTERS}
    assert planted.isdisjoint(WITHOUT)
    assert planted | set(WITHOUT) == {entry.code for entry in ENTRIES}


@pytest.mark.parametrize("planter", PLANTERS, ids=lambda p: f"{p.code}-{p.kind.replace(' ', '-')}")
def test_planted_defects_are_found_where_they_are(planter):
    measured = measure_planter(planter, MAPS, times=3, seed=7)
    assert measured.planted == 3
    assert [(missed.map, missed.planted.titles) for missed in measured.missed] == []

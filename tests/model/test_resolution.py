"""What relations come to once the structures of the arguments are known."""

from __future__ import annotations

import pytest

from buttress.model import ArgumentMap, Grounding, MapBuilder


def stated(map: ArgumentMap) -> list[str]:
    return [str(relation) for relation in map.relations]


def test_a_reconstructed_argument_speaks_through_its_conclusion() -> None:
    builder = MapBuilder().argument("A", premises=["P"], conclusion="C")
    map = builder.support("<A>", "[T]").attack("<A>", "<Sketch>").build()
    assert stated(map) == ["[C] supports [T]", "[C] attacks <Sketch>"]


def test_a_sketch_speaks_for_itself() -> None:
    assert stated(MapBuilder().support("<Sketch>", "[T]").build()) == ["<Sketch> supports [T]"]


@pytest.mark.parametrize("mode", ["loose", "strict"])
@pytest.mark.parametrize("draw", ["support", "attack", "undercut"])
def test_what_an_argument_is_drawn_to_say_of_its_own_conclusion_is_no_news(
    draw: str, mode: str
) -> None:
    builder = MapBuilder(mode=mode).argument("A", premises=["P"], conclusion="C")
    map = getattr(builder, draw)("<A>", "[C]").build()
    assert len(map.drawn) == 1
    assert stated(map) == []


def test_a_statement_can_be_drawn_to_support_itself() -> None:
    assert stated(MapBuilder().support("[C]", "[C]").build()) == ["[C] supports [C]"]


def test_an_undercut_meets_the_last_inference_of_a_structure() -> None:
    builder = MapBuilder().infer("A", ["P"], "I").infer("A", ["Q"], "C")
    assert stated(builder.undercut("[U]", "<A>").build()) == ["[U] undercuts <A> (4)"]


def test_two_drawings_of_one_relation_become_one_with_both_places() -> None:
    builder = MapBuilder().argument("A", premises=["P"], conclusion="C")
    map = builder.support("<A>", "[T]").support("[C]", "[T]").build()
    assert stated(map) == ["[C] supports [T]"]


def test_strict_mode_makes_entailments_and_contraries_between_statements_only() -> None:
    builder = MapBuilder(mode="strict").support("[S]", "[T]").attack("[U]", "[T]")
    map = builder.attack("[T]", "[U]").support("<Sketch>", "[T]").build()
    assert stated(map) == ["[S] entails [T]", "[U] is contrary to [T]", "<Sketch> supports [T]"]


def test_an_attack_on_an_argument_repeats_one_on_its_premise() -> None:
    builder = MapBuilder().argument("A", premises=["P"], conclusion="C")
    map = builder.attack("[U]", "<A>").attack("[U]", "[P]").attack("[V]", "<A>").build()
    assert stated(map) == ["[U] attacks [P]", "[V] attacks <A>"]


def test_a_structure_bears_out_a_support_from_its_premise() -> None:
    builder = MapBuilder().argument("A", premises=["P"], conclusion="C")
    map = builder.support("[P]", "<A>").support("[Q]", "<A>").build()
    assert [relation.grounding for relation in map.relations] == [
        Grounding.GROUNDED,
        Grounding.SKETCHED,
    ]

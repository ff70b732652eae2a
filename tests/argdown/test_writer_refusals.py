"""What no text can say is refused with a reason."""

from __future__ import annotations

import attrs
import pytest

from buttress.argdown import dumps, loads
from buttress.argdown.writer import WriteError
from buttress.model import (
    ArgumentMap,
    ElementKind,
    Endpoint,
    Inference,
    MapBuilder,
    Relation,
    RelationKind,
    Section,
    Statement,
)

A = Endpoint(ElementKind.STATEMENT, "A")
B = Endpoint(ElementKind.ARGUMENT, "B")


def built(text: str) -> MapBuilder:
    return MapBuilder().statement("A", text)


@pytest.fixture
def structured() -> ArgumentMap:
    return built("a").argument("B", premises=["A"], conclusion="C").build()


def refused(m: ArgumentMap) -> str:
    with pytest.raises(WriteError) as caught:
        dumps(m)
    return str(caught.value)


@pytest.mark.parametrize("value", [{1, 2}, 1j, object(), {1: "number as key"}])
def test_data_that_are_no_yaml_are_refused(value: object):
    assert "data" in refused(built("x").statement("A", key=value).build())


def test_data_too_deep_to_be_read_are_refused():
    deep: object = 1
    for _ in range(70):
        deep = [deep]
    assert "64 levels" in refused(built("x").statement("A", key=deep).build())


def test_a_tag_that_cannot_be_written_is_refused():
    assert "'a) b'" in refused(built("x").statement("A", tags=["a) b"]).build())


@pytest.mark.parametrize("title", ["a\nb", "a]: b", "x @include(y)"])
def test_a_title_that_nothing_can_bear_is_refused(title: str):
    m = ArgumentMap(statements={title: Statement(title)})
    assert "title" in refused(m)


@pytest.mark.parametrize(
    ("relation", "reason"),
    [
        (Relation(RelationKind.ENTAILS, A, A), "strict"),
        (Relation(RelationKind.ATTACK, A, Endpoint(ElementKind.INFERENCE, "B", 2)), "undercut"),
        (Relation(RelationKind.UNDERCUT, A, Endpoint(ElementKind.INFERENCE, "B", 1)), "no such"),
        (Relation(RelationKind.SUPPORT, Endpoint(ElementKind.INFERENCE, "B", 2), A), "nothing"),
        (Relation(RelationKind.SUPPORT, A, Endpoint(ElementKind.STATEMENT, "X")), "not in the map"),
    ],
)
def test_a_relation_that_no_sign_draws_is_refused(
    structured: ArgumentMap, relation: Relation, reason: str
):
    assert reason in refused(attrs.evolve(structured, drawn=(relation,)))


def test_an_undercut_of_any_inference_can_be_said():
    builder = built("a").argument("B", premises=["A"], conclusion="C").infer("B", ["E"], "D")
    m = attrs.evolve(
        builder.build(),
        drawn=tuple(
            Relation(RelationKind.UNDERCUT, A, Endpoint(ElementKind.INFERENCE, "B", step))
            for step in (2, 4)
        ),
    )
    assert loads(dumps(m)) == m


def test_steps_used_against_their_place_have_to_be_named(structured: ArgumentMap):
    argument = structured.arguments["B"]
    first, last = argument.steps
    bare = attrs.evolve(last, inference=Inference("B", 2, ()))
    changed = attrs.evolve(argument, steps=(first, bare))
    assert "uses" in refused(attrs.evolve(structured, arguments={"B": changed}))


def test_sections_that_headings_cannot_nest_are_refused():
    flat = (Section("s1", "One", 1), Section("s2", "Two", 2))
    assert "level 2" in refused(ArgumentMap(sections=flat))
    assert "s1" in refused(ArgumentMap(sections=(Section("x", "One", 1),)))


def test_tags_have_to_be_on_an_element():
    assert "'x'" in refused(ArgumentMap(tags=("x",)))

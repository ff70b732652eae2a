"""Building maps in Python."""

from __future__ import annotations

import pytest

from buttress.model import BuildError, MapBuilder, MetadataError, Role


def test_inferences_follow_each_other():
    builder = MapBuilder().infer("A", ["p", "q"], "r").infer("A", ["s"], "t", rules=["sign"])
    argument = builder.build().arguments["A"]
    assert [(i.premises, i.conclusion) for i in argument.inferences] == [((1, 2), 3), ((3, 4), 5)]
    assert [step.member.role for step in argument.conclusions] == [
        Role.INTERMEDIARY_CONCLUSION,
        Role.MAIN_CONCLUSION,
    ]


def test_members_of_a_step_have_its_role():
    m = MapBuilder().infer("A", ["p"], "q").build()
    assert m.statements["q"].has_role(Role.MAIN_CONCLUSION)
    assert m.statements["p"].has_role(Role.PREMISE)


def test_a_builder_can_go_on_after_building():
    builder = MapBuilder().infer("A", ["p"], "q")
    first = builder.build()
    second = builder.infer("A", ["r"], "s").build()
    assert len(first.arguments["A"].steps) == 2
    assert len(second.arguments["A"].steps) == 4
    assert second.statements["q"].has_role(Role.INTERMEDIARY_CONCLUSION)


def test_sections_nest_by_level():
    m = MapBuilder().section("a").section("b", level=2).section("c").build()
    assert [[s.title for s in top.walk()] for top in m.sections] == [["a", "b"], ["c"]]


def test_strict_mode_can_be_asked_for():
    m = MapBuilder(mode="strict").support("a", "b").build()
    assert str(m.relations[0]) == "[a] entails [b]"


@pytest.mark.parametrize(
    "call",
    [
        lambda b: b.statement("a]b", "x"),
        lambda b: b.statement(" ", "x"),
        lambda b: b.argument("a\nb"),
        lambda b: b.argument("A", premises=["p"]),
        lambda b: b.argument("A", conclusion="c"),
        lambda b: b.infer("A", [], "c"),
        lambda b: b.infer("A", ["p"], "c", uses=[2]),
        lambda b: b.contradict("<A>", "b"),
        lambda b: b.section(""),
    ],
)
def test_what_no_text_can_say_is_refused(call):
    with pytest.raises(BuildError):
        call(MapBuilder())


def test_bad_data_are_refused():
    with pytest.raises(MetadataError, match="basis"):
        MapBuilder().statement("a", "x", basis="hearsay")
    with pytest.raises(MetadataError, match="strict"):
        MapBuilder().infer("A", ["p"], "c", strict="very")

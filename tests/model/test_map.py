"""The map and the questions that it answers."""

from __future__ import annotations

import attrs
import pytest

from buttress.argdown import loads
from buttress.model import ArgumentMap, MapBuilder, RelationKind, UnknownTitleError

TEXT = """
[End]: the end

<For>: a reason

(1) [P]: p
(2) [Q]: q
----
(3) [Middle]: m
(4) [R]: r
----
(5) [End]

<Sketch>: another
  + [Fact]: f
  +> [End]

[Rival]: no
  >< [End]
  -> <For>
  _> <For>
"""


@pytest.fixture(scope="module")
def m() -> ArgumentMap:
    return loads(TEXT)


def titles(elements) -> list[str]:
    return [element.title for element in elements]


def test_premises_and_conclusion_of_an_argument(m: ArgumentMap):
    assert titles(m.premises_of("For")) == ["P", "Q", "R"]
    assert m.conclusion_of("<For>") == m.statements["End"]
    assert m.conclusion_of("Sketch") is None


def test_supporters_and_attackers(m: ArgumentMap):
    assert titles(m.supporters("End")) == ["For", "Sketch"]
    assert titles(m.supporters("<Sketch>")) == ["Fact"]
    assert titles(m.supporters("Middle")) == ["For"]
    assert titles(m.attackers("End")) == ["Rival"]
    assert titles(m.attackers("Rival")) == ["End"]
    assert titles(m.attackers("<For>")) == ["Rival"]


def test_arguments_for_and_using(m: ArgumentMap):
    assert titles(m.arguments_for("Middle")) == ["For"]
    assert titles(m.arguments_using("P")) == ["For"]
    assert not m.arguments_using("End")


def test_roots_leaves_and_conclusions(m: ArgumentMap):
    assert titles(m.roots()) == ["End"]
    assert titles(m.conclusions()) == ["End"]
    assert titles(m.leaves()) == ["P", "Q", "R", "Fact", "Rival"]


def test_incoming_and_outgoing_relations(m: ArgumentMap):
    assert [str(r) for r in m.incoming("<For>")] == [
        "[Rival] attacks <For>",
        "[Rival] undercuts <For> (5)",
    ]
    assert [r.kind for r in m.outgoing("Rival")] == [
        RelationKind.CONTRADICTORY,
        RelationKind.ATTACK,
        RelationKind.UNDERCUT,
    ]


def test_the_end_of_a_relation_can_be_looked_up(m: ArgumentMap):
    undercut = m.relations_of(RelationKind.UNDERCUT)[0]
    assert m.at(undercut.source) == m.statements["Rival"]
    assert m.at(undercut.target) == m.arguments["For"].inferences[-1]


def test_an_unknown_title_is_answered_with_near_ones(m: ArgumentMap):
    with pytest.raises(UnknownTitleError, match="'Midle'; did you mean 'Middle'"):
        m.element("Midle")
    with pytest.raises(LookupError):
        m.premises_of("End")


def test_a_statement_goes_before_an_argument_of_the_same_title():
    m = loads("[A]: s\n\n<A>: a\n")
    assert m.element("A") == m.statements["A"]
    assert m.element("<A>") == m.arguments["A"]


def test_what_is_only_referred_to_is_undefined():
    m = loads("[A]\n  - <B>\n  - <C>: gist\n")
    assert titles(m.undefined()) == ["A", "B"]


def test_places_and_the_order_of_relations_do_not_count_for_equality():
    one = loads("[A]: a\n  - [B]: b\n  + [C]: c\n")
    other = loads("[B]: b\n  -> [A]: a\n\n[C]: c\n  +> [A]\n", "elsewhere.ad")
    assert one == other
    assert one != loads("[A]: a\n  - [B]: b\n  + [C]: other\n")


def test_a_map_never_changes_and_can_be_copied_with_changes(m: ArgumentMap):
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        m.settings = {}  # type: ignore[misc]
    with pytest.raises(TypeError):
        m.statements["New"] = m.statements["End"]  # type: ignore[index]
    changed = attrs.evolve(m, settings={"title": "T"})
    assert changed.title == "T"
    assert m.title is None


def test_elements_can_be_hashed_and_collected(m: ArgumentMap):
    assert len({*m.statements.values(), *m.arguments.values(), *m.relations}) == 7 + 2 + 5


def test_reprs_say_what_matters(m: ArgumentMap):
    counts = "7 statements, 2 arguments, 5 relations, 0 problems"
    assert repr(m) == f"<ArgumentMap <string>: {counts}>"
    assert repr(m.statements["End"]) == "<Statement [End]: the end>"
    assert repr(m.arguments["For"]) == "<Argument <For>: 3 premises, 2 inferences>"
    assert repr(m.arguments["Sketch"]) == "<Argument <Sketch>: a sketch>"
    assert repr(m.statements["P"].span) == "<Span <string>:6:5-6:11>"


def test_what_is_never_defined_stands_where_it_is_first_referred_to():
    m = loads("[A]\n  + <X>\n    + [A]\n    - <X>\n")
    assert repr(m.statements["A"].span) == "<Span <string>:1:1-1:4>"
    assert repr(m.arguments["X"].span) == "<Span <string>:2:5-2:8>"


def test_a_built_map_equals_the_read_one():
    builder = MapBuilder(title="T")
    builder.section("One").statement("A", "a", basis="law", tags=["t"])
    builder.argument("X", "gist", premises=["A", "B"], conclusion="C", rules=["sign"])
    builder.statement("B", "b").statement("C", "c")
    builder.contradict("A", "D").statement("D", "d")
    read = loads(
        "===\ntitle: T\n===\n\n# One\n\n[A]: a {basis: law, }\n  >< [D]: d\n\n"
        "<X>: gist\n\n(1) [A]\n(2) [B]: b\n-- sign --\n(3) [C]: c\n"
    )
    built = builder.build()
    assert built.arguments == read.arguments
    assert built.drawn == read.drawn
    assert built.statements["B"] == read.statements["B"]

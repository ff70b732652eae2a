"""The default map: what it shows, and how that is joined.

What is expected is what the reference implementation, @argdown/core 2.0.1, draws.
"""

from __future__ import annotations

import pytest

from buttress.argdown import loads
from buttress.argdown.default_map import DefaultMap, TooManyEdgesError, default_map, edges
from buttress.model import ElementKind, MapBuilder


def drawn(text: str) -> DefaultMap:
    map = loads(text)
    assert not map.problems
    return default_map(map)


def named(map: DefaultMap) -> dict[str, str]:
    """The nodes by id: statements in brackets, arguments between angles."""
    return {
        node.id: f"[{node.title}]" if node.kind is ElementKind.STATEMENT else f"<{node.title}>"
        for node in map.nodes
    }


def nodes(map: DefaultMap) -> list[str]:
    return list(named(map).values())


def arrows(map: DefaultMap) -> list[str]:
    names = named(map)
    return [f"{names[e.source]} {e.kind.value} {names[e.target]}" for e in map.edges]


STRUCTURE = "<A>: gist\n\n(1) [P]: premise\n(2) unnamed premise\n----\n(3) [C]: conclusion\n"


def test_titled_statements_and_arguments_are_shown_if_they_are_related():
    map = drawn("[S]: said\n  + <A>: gist\n\n[Alone]: said\n\n<Lonely>: gist\n")
    assert nodes(map) == ["[S]", "<A>"]
    assert arrows(map) == ["<A> support [S]"]


def test_nodes_are_numbered_statements_first():
    map = drawn("<A>: gist\n  + [S]: said\n")
    assert [node.id for node in map.nodes] == ["n0", "n1"]
    assert nodes(map) == ["[S]", "<A>"]


def test_an_untitled_statement_is_shown_if_it_is_related_and_in_no_argument():
    assert nodes(drawn("said\n  - also said\n")) == ["[Untitled 1]", "[Untitled 2]"]
    assert nodes(drawn(STRUCTURE)) == ["[P]", "[C]", "<A>"]


def test_a_structure_joins_its_premises_and_its_conclusion_to_the_argument():
    map = drawn(STRUCTURE)
    assert arrows(map) == ["<A> support [C]", "[P] support <A>"]
    assert [(e.source_statement, e.target_statement) for e in map.edges] == [("C", "C"), ("P", "P")]
    assert [e.relation for e in map.edges] == [None, None]


def test_an_argument_supports_the_one_that_uses_its_hidden_conclusion():
    text = (
        "===\nselection: {excludeStatements: [I]}\n===\n\n"
        "<A>\n\n(1) a\n----\n(2) [I]: between\n\n<B>\n\n(1) [I]\n----\n(2) b\n"
    )
    assert arrows(drawn(text)) == ["<A> support <B>"]


def test_a_relation_to_a_hidden_statement_meets_the_arguments_that_use_it():
    text = "<A>\n\n(1) hidden\n  - <B>: against\n----\n(2) [C]: conclusion\n"
    map = drawn(text)
    assert "<B> attack <A>" in arrows(map)
    edge = next(edge for edge in map.edges if edge.relation)
    assert (edge.source_statement, edge.target_statement) == (None, "Untitled 1")


def test_a_relation_from_a_hidden_statement_comes_from_the_arguments_that_conclude_it():
    assert "<A> attack [T]" in arrows(drawn("<A>\n\n(1) a\n----\n(2) b\n  -> [T]: target\n"))


def test_a_contradiction_of_hidden_statements_is_an_attack_both_ways():
    text = (
        "===\nselection: {excludeStatements: [X, Y]}\n===\n\n[X]: yes\n  >< [Y]: no\n\n"
        "<A>\n\n(1) [X]\n----\n(2) a\n\n<B>\n\n(1) b\n----\n(2) [Y]\n"
        "\n<C>\n\n(1) c\n----\n(2) [X]\n\n<D>\n\n(1) [Y]\n----\n(2) d\n"
    )
    assert arrows(drawn(text))[:2] == ["<C> attack <D>", "<B> attack <A>"]


@pytest.mark.parametrize("kind", ["contradictory", "contrary", "entails"])
def test_strict_relations_keep_their_kind_between_statements_only(kind: str):
    sign = {"contradictory": "><", "contrary": "->", "entails": "+>"}[kind]
    head = "===\nmodel: {mode: strict}\n===\n\n"
    assert arrows(drawn(f"{head}[S]: said\n  {sign} [T]: so\n")) == [f"[S] {kind} [T]"]
    hidden = f"{head}[S]: said\n  {sign} [T]: so {{isInMap: false}}\n\n"
    through = drawn(hidden + "<A>\n\n(1) [T]\n----\n(2) a\n")
    plain = "support" if kind == "entails" else "attack"
    assert arrows(through) == [f"[S] {plain} <A>"]


def test_an_undercut_meets_the_argument():
    assert arrows(drawn("<A>\n  _> <B>\n\n<B>\n\n(1) p\n----\n(2) q\n")) == ["<A> undercut <B>"]


@pytest.mark.parametrize(
    ("mode", "shown"),
    [
        ("all", ["[P]", "[Untitled 1]", "[C]", "[T]", "<A>"]),
        ("with-title", ["[P]", "[C]", "[T]", "<A>"]),
        ("top-level", ["[T]", "<A>"]),
        ("with-relations", ["[C]", "[T]", "<A>"]),
        ("not-used-in-argument", ["[T]", "<A>"]),
        ("with-more-than-one-relation", ["[T]", "<A>"]),
    ],
)
def test_the_statement_mode_chooses_statements(mode: str, shown: list[str]):
    head = f"===\nselection: {{statementSelectionMode: {mode}}}\n===\n\n"
    text = f"{head}{STRUCTURE}\n[T]: target\n  + [C]\n"
    assert nodes(drawn(text)) == shown


@pytest.mark.parametrize(
    ("setting", "shown"),
    [
        ("excludeDisconnected: false", ["[S]", "[Alone]", "<A>", "<Lonely>"]),
        ("includeStatements: [Alone]", ["[S]", "[Alone]", "<A>"]),
        ("excludeStatements: [S]", []),
        ("excludeArguments: [A]", []),
        ("selectedSections: [One]", ["[S]", "<A>"]),
        ("selectedSections: [Two]", []),
        ("selectedTags: [x]", []),
        ("{selectedTags: [x], selectElementsWithoutTag: true}", ["[S]", "<A>"]),
    ],
)
def test_the_front_matter_narrows_or_widens_the_map(setting: str, shown: list[str]):
    part = setting if setting.startswith("{") else f"{{{setting}}}"
    text = (
        f"===\nselection: {part}\n===\n\n# One\n\n[S]: said #x\n  + <A>: gist\n\n"
        "# Two\n\n[Alone]: said\n\n<Lonely>: gist\n"
    )
    assert nodes(drawn(text)) == shown


def test_data_keep_an_element_in_the_map_or_out_of_it():
    text = "[S]: said\n  + <A>: gist {isInMap: false}\n  - <B>: gist\n\n[T]: said {isInMap: true}\n"
    assert nodes(drawn(text)) == ["[S]", "[T]", "<B>"]
    ignoring = f"===\nselection: {{ignoreIsInMap: true}}\n===\n\n{text}"
    assert nodes(drawn(ignoring)) == ["[S]", "<A>", "<B>"]


@pytest.mark.parametrize(
    ("mode", "labels"),
    [
        ("hide-untitled", [("S", "said"), (None, "also said"), ("A", None)]),
        ("title", [("S", None), ("Untitled 1", None), ("A", None)]),
        ("text", [(None, "said"), (None, "also said"), ("A", None)]),
        ("none", [(None, None), (None, None), (None, None)]),
    ],
)
def test_the_label_mode_says_what_stands_in_the_boxes(mode: str, labels: list[object]):
    head = f"===\nmap: {{statementLabelMode: {mode}, argumentLabelMode: {mode}}}\n===\n\n"
    map = drawn(f"{head}[S]: said\n  - also said\n  + <A>\n")
    found = {node.title: (node.label_title, node.label_text) for node in map.nodes}
    assert [found["S"], found["Untitled 1"], found["A"]] == labels


def test_tags_are_shown_unless_the_front_matter_says_otherwise():
    text = "[S]: said #x\n  + <A>: gist\n"
    assert [node.tags for node in drawn(text).nodes] == [("x",), ()]
    assert [n.tags for n in drawn(f"===\nmap: {{addTags: false}}\n===\n\n{text}").nodes] == [(), ()]


@pytest.mark.parametrize(
    "settings", ["selection: 5\nmap: [a]\ngroup: x", "selection: {selectedTags: 7}"]
)
def test_settings_of_a_wrong_kind_count_as_not_given(settings: str):
    assert nodes(drawn(f"===\n{settings}\n===\n\n[S]: said\n  + <A>: gist\n")) == ["[S]", "<A>"]


def test_a_map_of_hidden_statements_has_a_limit_that_says_so(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(edges, "MOST_EDGES", 8)
    builder = MapBuilder().statement("X", "x", isInMap=False)
    for number in range(3):
        builder.argument(f"For {number}", premises=["P"], conclusion="X")
        builder.argument(f"From {number}", premises=["X"], conclusion="C")
    with pytest.raises(TooManyEdgesError, match="more than 8 edges"):
        default_map(builder.build())


def test_an_empty_map_is_drawn_as_nothing():
    assert default_map(loads("")) == DefaultMap()

"""The groups of the default map: sections as frames around nodes."""

from __future__ import annotations

from buttress.argdown import loads
from buttress.argdown.default_map import DefaultMap, MapGroup, default_map

THREE_DEEP = (
    "# One\n\n[A]: a\n  + [B]: b\n\n"
    "## Two\n\n[C]: c\n  + [D]: d\n\n"
    "### Three\n\n[E]: e\n  + [F]: f\n"
)


def drawn(text: str, settings: str = "") -> DefaultMap:
    map = loads((f"===\ngroup: {settings}\n===\n\n" if settings else "") + text)
    assert not map.problems
    return default_map(map)


def outline(map: DefaultMap) -> list[object]:
    """Each group as its title, the titles of its nodes, and the groups in it."""
    titles = {node.id: node.title for node in map.nodes}

    def one(group: MapGroup) -> list[object]:
        return [group.title, "".join(titles[key] for key in group.nodes), *map_(group.groups)]

    def map_(groups: tuple[MapGroup, ...]) -> list[object]:
        return [one(group) for group in groups]

    return [*map_(map.groups), "".join(titles[key] for key in map.ungrouped)]


def test_the_two_deepest_levels_of_headings_are_groups():
    assert outline(drawn(THREE_DEEP)) == [["Two", "CD", ["Three", "EF"]], "AB"]
    assert [group.level for group in drawn(THREE_DEEP).groups] == [1]


def test_the_group_depth_counts_levels_from_the_deepest():
    assert outline(drawn(THREE_DEEP, "{groupDepth: 0}")) == ["ABCDEF"]
    assert outline(drawn(THREE_DEEP, "{groupDepth: 1}")) == [["Three", "EF"], "ABCD"]
    assert outline(drawn(THREE_DEEP, "{groupDepth: 3}")) == [
        ["One", "AB", ["Two", "CD", ["Three", "EF"]]],
        "",
    ]


def test_a_heading_can_say_whether_it_is_a_group():
    text = THREE_DEEP.replace("# One", "# One {isGroup: true}", 1)
    text = text.replace("## Two", "## Two {isGroup: false}")
    assert outline(drawn(text)) == [["One", "ABCD", ["Three", "EF"]], ""]
    assert outline(drawn(text, "{ignoreIsGroup: true}")) == outline(drawn(THREE_DEEP))


def test_the_front_matter_can_say_which_headings_are_groups():
    settings = "{sections: {Two: {isGroup: true, isClosed: true}}}"
    map = drawn(THREE_DEEP, settings)
    assert outline(map) == [["Two", "CDEF"], "AB"]
    assert map.groups[0].is_closed


def test_a_group_around_groups_is_drawn_even_without_nodes_of_its_own():
    text = "# One {isClosed: true}\n\n## Two\n\n[A]: a\n  + [B]: b\n"
    map = drawn(text)
    assert outline(map) == [["One", "", ["Two", "AB"]], ""]
    assert map.groups[0].is_closed
    assert not drawn(text, "{ignoreIsClosed: true}").groups[0].is_closed


def test_a_section_that_nothing_shown_belongs_to_is_no_group():
    assert outline(drawn("# One\n\n[A]: a\n\n# Two\n\n[B]: b\n  + [C]: c\n")) == [["Two", "BC"], ""]


def test_the_front_matter_can_group_anew():
    settings = (
        "{regroup: [{title: First, statements: [A, Nobody], children: "
        "[{title: Inner, statements: [B], isClosed: true}]}, {title: Second, arguments: [X]}, 7]}"
    )
    map = drawn("[A]: a\n  + [B]: b\n  + <X>: x\n  - [C]: c\n", settings)
    assert outline(map) == [["First", "A", ["Inner", "B"]], ["Second", "X"], "C"]
    assert [group.is_closed for group in map.groups[0].groups] == [True]
    assert [group.level for group in map.groups[0].groups] == [2]


def test_sections_are_selected_by_their_new_titles():
    head = (
        "===\nselection: {selectedSections: [New]}\n"
        "group: {regroup: [{title: New, statements: [A, B]}]}\n===\n\n"
    )
    map = default_map(loads(head + "# Old\n\n[A]: a\n  + [B]: b\n  - [C]: c\n"))
    assert outline(map) == [["New", "AB"], ""]

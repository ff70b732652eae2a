"""What public Argdown texts and changes made to them have shown: small texts of our own.

What is expected here is what the reference implementation, @argdown/core 2.0.1, makes of them.
"""

from __future__ import annotations

import pytest

from buttress.argdown import dumps, loads
from buttress.argdown.default_map import default_map
from buttress.model import RelationKind, Severity, TextRangeKind

WITHOUT_TAGS = "===\nmodel:\n  removeTagsFromText: true\n===\n\n"


@pytest.mark.parametrize(
    "text",
    ["a *b [B] c* d", "*<A>d*", "*{}.*", "_b\n(1) P_", "**a [B] *b* c**", "*a\n-\n*"],
)
def test_an_emphasis_that_ends_in_another_element_is_an_error_not_a_failure(text):
    assert loads(text).problems[0].code == "SYN005"


def test_a_heading_whose_line_is_empty_is_read():
    m = loads("# \n/* to be named */\n\n[A]: text\n")
    assert [section.title for section in m.sections] == [""]
    assert [(p.code, p.severity) for p in m.problems] == [("SYN011", Severity.WARNING)]
    assert m.statements["A"].section == "s1"


@pytest.mark.parametrize(
    ("data", "found"),
    [
        ("{uses:[1, 2]}", {"uses": (1, 2)}),
        ("{place:{line: 3}, k: v}", {"place": {"line": 3}, "k": "v"}),
        ("{\n  k: v\n\t}", {"k": "v"}),
        ("{\n\t}", {}),
        ("{k:, n: , m:}", {"k": None, "n": None, "m": None}),
        ("{k: v\u00a0}", {"k": "v\u00a0"}),
        ("{k: v\t,\n\tn: 1\t}", {"k": "v", "n": 1}),
    ],
)
def test_data_with_unusual_blanks_are_read(data, found):
    m = loads(f"[A]: text {data}\n")
    assert m.statements["A"].data == found
    assert not m.problems


def test_tags_leave_the_text_where_the_front_matter_says_so():
    m = loads(
        WITHOUT_TAGS + "# Heading #(of it) here\n\n[A]: one *two #a three* (#b) four #c\nfive #d\n"
        "  + <B>: #e\n\n[A] #f\n"
    )
    member = m.statements["A"].members[0]
    assert member.text == "one two three () four five"
    assert member.tags == ("a", "b", "c", "d")
    assert [(r.kind, member.text[r.start : r.stop]) for r in member.ranges] == [
        (TextRangeKind.ITALIC, "two three")
    ]
    assert m.sections[0].title == "Heading here"
    assert m.sections[0].tags == ("of it",)
    assert m.arguments["B"].text == ""
    assert m.statements["A"].tags == ("a", "b", "c", "d", "f")


def test_a_map_whose_tags_left_the_text_is_written_and_read_again():
    m = loads(WITHOUT_TAGS + "[A]: one #a two #b\n  + <B>: three #a\n")
    assert loads(dumps(m)) == m


def test_an_argument_drawn_to_its_own_conclusion_draws_nothing():
    m = loads("[A]: a\n  + <B>\n\n<B>\n\n(1) b\n----\n(2) [A]\n")
    assert m.relations == ()


def test_an_argument_without_a_structure_may_be_drawn_to_itself():
    assert [str(r) for r in loads("<A>\n  - <A>\n").relations] == ["<A> attacks <A>"]


def test_an_argument_that_contradicts_a_statement_is_drawn_as_attacking_it():
    drawn = default_map(loads("<A>\n  >< [B]\n"))
    titles = {node.id: node.title for node in drawn.nodes}
    assert [(edge.kind, titles[edge.source], titles[edge.target]) for edge in drawn.edges] == [
        (RelationKind.ATTACK, "A", "B")
    ]


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/some_page_of_ours",
        "http://a.v.example.org/x//y_z?q=some_thing",
        "https://example.org/a_(b)",
    ],
)
def test_an_address_in_running_text_stays_as_it_is(address):
    m = loads(f"[A]: see {address} and *more* // aside\n")
    assert m.statements["A"].text == f"see {address} and more"
    assert not m.problems


def test_an_address_ends_where_markup_begins():
    m = loads("[A]: **http://example.org/** _http://example.org/_ @[B] x://#t\n")
    assert m.statements["A"].text == "http://example.org/ http://example.org/ @[B] x://#t"
    assert m.statements["A"].tags == ("t",)
    assert not m.problems


def test_front_matter_may_end_with_a_tab():
    m = loads("===\ntitle: Of trams\n\t===\n\nText\n")
    assert m.settings == {"title": "Of trams"}
    assert not m.problems

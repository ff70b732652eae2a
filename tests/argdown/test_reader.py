"""What a text comes to: titles, members, relations, structures, sections."""

from __future__ import annotations

import pytest

from buttress.argdown import loads
from buttress.model import (
    Basis,
    ElementKind,
    Endpoint,
    Grounding,
    Mode,
    RelationKind,
    Role,
    TextRangeKind,
)


def drawn(text: str) -> list[str]:
    return [str(relation) for relation in loads(text).drawn]


def test_members_with_one_title_form_one_statement():
    m = loads("[A]: first\n\n[A]\n  - [B]: against\n\n[A]: second\n")
    assert [member.text for member in m.statements["A"].members] == ["first", "", "second"]
    assert m.statements["A"].text == "second"
    assert not m.problems


def test_a_canonical_member_speaks_for_all():
    m = loads("[A]: first {isCanonical: true}\n\n[A]: second\n")
    assert m.statements["A"].text == "first"


def test_untitled_members_are_numbered_in_reading_order():
    m = loads("one\n  - two\n    + three\n  + <A>: gist\n\n(1) four\n----\n(2) five\n")
    assert [(s.title, s.text) for s in m.statements.values()] == [
        ("Untitled 1", "one"),
        ("Untitled 2", "two"),
        ("Untitled 3", "three"),
        ("Untitled 5", "four"),
        ("Untitled 6", "five"),
    ]
    assert list(m.arguments) == ["A", "Untitled 4"]


@pytest.mark.parametrize(
    ("sign", "said"),
    [
        ("+>", "[A] supports [B]"),
        ("->", "[A] attacks [B]"),
        ("_>", "[A] undercuts [B]"),
        ("<+", "[B] supports [A]"),
        ("+", "[B] supports [A]"),
        ("<-", "[B] attacks [A]"),
        ("-", "[B] attacks [A]"),
        ("<_", "[B] undercuts [A]"),
        ("_", "[B] undercuts [A]"),
        ("><", "[A] contradicts [B]"),
    ],
)
def test_signs_draw_relations(sign: str, said: str):
    assert drawn(f"[A]: a\n  {sign} [B]: b\n") == [said]


def test_a_dedent_between_two_levels_attaches_to_the_lower():
    text = "[A]\n  - [B]\n      - [C]\n    - [D]\n"
    assert drawn(text) == ["[B] attacks [A]", "[C] attacks [B]", "[D] attacks [A]"]


def test_a_tab_counts_as_one_blank():
    assert drawn("[A]\n\t- [B]\n\t\t- [C]\n") == ["[B] attacks [A]", "[C] attacks [B]"]


def test_a_relation_drawn_twice_is_one_relation_with_two_places():
    m = loads("[A]\n  - [B]\n\n[B]\n  -> [A]\n\n[C]\n  >< [D]\n\n[D]\n  >< [C]\n")
    assert [len(relation.spans) for relation in m.drawn] == [2, 2]


def test_continuation_lines_are_joined_with_one_blank():
    assert loads("[A]: one   \n   two\n\tthree\n").statements["A"].text == "one two three"


def test_a_structure_has_premises_inferences_and_conclusions():
    m = loads(
        "<A>: gist\n\n(1) [P]: p\n(2) [Q]: q\n-- modus ponens, sign {strict: true} --\n(3) [R]: r\n"
        "(4) [S]: s\n--\nx\n--\n(7) [T]: t\n"
    )
    argument = m.arguments["A"]
    assert [step.title for step in argument.premises] == ["P", "Q", "S"]
    first, second = argument.inferences
    assert (first.premises, first.conclusion, first.rules) == ((1, 2), 3, ("modus ponens", "sign"))
    assert first.meta.strict
    assert (second.premises, second.conclusion, second.scheme) == ((3, 4), 5, "x")
    assert [member.role for member in m.statements["R"].members] == [Role.INTERMEDIARY_CONCLUSION]
    assert m.statements["T"].has_role(Role.MAIN_CONCLUSION)
    assert m.conclusion_of("A") == m.statements["T"]


def test_an_inference_uses_what_its_data_say():
    m = loads("(1) a\n----\n(2) b\n(3) c\n-- {uses: [1, 3]} --\n(4) d\n")
    assert [i.premises for i in m.arguments["Untitled 1"].inferences] == [(1,), (1, 3)]


def test_steps_that_an_inference_cannot_use_are_a_problem():
    m = loads("(1) a\n-- {uses: [1, 2]} --\n(2) b\n")
    assert [(p.code, p.message) for p in m.problems] == [
        ("SYN013", "`uses`: expected steps before step 2; found [1, 2]")
    ]
    assert m.arguments["Untitled 1"].inferences[0].premises == (1,)


def test_a_structure_belongs_to_the_argument_before_it():
    text = "<A>: gist\n  - <B>\n\n// a comment\n\n(1) p\n----\n(2) c\n"
    assert loads(text).arguments["A"].is_reconstructed
    apart = loads("<A>: gist\n\ntext\n\n(1) p\n----\n(2) c\n")
    assert not apart.arguments["A"].is_reconstructed


def test_an_undercut_below_an_inference_meets_it_and_no_later_one_does():
    m = loads(
        "<A>\n\n(1) p\n----\n  <_ <U>\n(2) c\n  <_ <V>\n(3) q\n----\n(4) d\n\n[X]: x\n  <_ <W>\n"
    )
    inference = Endpoint(ElementKind.INFERENCE, "A", 2)
    assert [(r.source.title, r.target) for r in m.drawn] == [
        ("U", inference),
        ("V", inference),
        ("W", Endpoint(ElementKind.STATEMENT, "X")),
    ]


def test_what_is_drawn_from_a_structure_comes_from_its_conclusion():
    m = loads("<A>\n  +> [B]\n\n(1) p\n----\n(2) [C]: c\n\n<U>\n  _> <A>\n")
    assert [str(r) for r in m.relations] == ["[C] supports [B]", "<U> undercuts <A> (2)"]


def test_strict_mode_makes_entailments_and_contraries():
    m = loads("===\nmodel:\n  mode: strict\n===\n\n[A]\n  + [B]\n  - [C]\n  - <D>\n")
    assert m.mode is Mode.STRICT
    assert [r.kind for r in m.relations] == [
        RelationKind.ENTAILS,
        RelationKind.CONTRARY,
        RelationKind.ATTACK,
    ]


def test_relations_know_what_they_rest_on():
    m = loads(
        "<A>\n  +> <B>\n  +> <S>\n\n(1) p\n----\n(2) [C]: c\n\n<B>\n\n(1) [C]\n----\n(2) d\n\n"
        "[X]\n  - [Y]\n"
    )
    assert [(str(r), r.grounding) for r in m.relations] == [
        ("[C] supports <B>", Grounding.GROUNDED),
        ("[C] supports <S>", Grounding.SKETCHED),
        ("[Y] attacks [X]", Grounding.AXIOMATIC),
    ]


def test_data_are_merged_deeply_and_read_into_typed_fields():
    m = loads('[A]: a {basis: law, own: {x: 1}, at: "p. 4"}\n\n[A]: b {own: {y: 2}, source: nyt}\n')
    a = m.statements["A"]
    assert a.data == {"basis": "law", "own": {"x": 1, "y": 2}, "at": "p. 4", "source": "nyt"}
    assert a.meta.basis is Basis.LAW
    assert a.meta.source == ("nyt",)
    assert a.meta.at == ("p. 4",)


def test_block_style_data_follow_a_line_end():
    m = loads("[A]: a {\n  basis: data\n  list:\n    - 1\n    - two\n}\n  - [B]\n")
    assert m.statements["A"].data == {"basis": "data", "list": (1, "two")}
    assert len(m.drawn) == 1


def test_headings_make_nested_sections():
    m = loads("a\n\n# One #t\n\nb\n\n## Two {isGroup: true}\n\n[C]: c\n\n# Three\n\n[C]\n")
    assert [(s.id, s.title, s.level) for top in m.sections for s in top.walk()] == [
        ("s1", "One #t", 1),
        ("s2", "Two", 2),
        ("s3", "Three", 1),
    ]
    assert [s.section for s in m.statements.values()] == [None, "s1", "s2"]
    assert m.sections[0].children[0].data == {"isGroup": True}


def test_front_matter_is_configuration():
    m = loads("===\ntitle: T\nsources:\n  x: {title: X, derived_from: y}\n  y: Y\n===\n\na\n")
    assert m.title == "T"
    assert m.sources["x"].derived_from == ("y",)
    assert m.sources["y"].title == "Y"


def test_markup_becomes_ranges():
    m = loads("**b _i_** [l](http://x.org/a) #tag #(two words) @[S] @<A> .->. \\*\n")
    statement = m.statements["Untitled 1"]
    member = statement.members[0]
    assert member.text == "b i l #tag #(two words) @[S] @<A> → *"
    assert [(r.kind, member.text[r.start : r.stop], r.value) for r in member.ranges] == [
        (TextRangeKind.BOLD, "b i", ""),
        (TextRangeKind.ITALIC, "i", ""),
        (TextRangeKind.LINK, "l", "http://x.org/a"),
        (TextRangeKind.TAG, "#tag", "tag"),
        (TextRangeKind.TAG, "#(two words)", "two words"),
        (TextRangeKind.STATEMENT_MENTION, "@[S]", "S"),
        (TextRangeKind.ARGUMENT_MENTION, "@<A>", "A"),
    ]
    assert statement.tags == ("tag", "two words")


def test_a_url_is_no_comment():
    assert (
        loads("see http://x.org/a // gone\n").statements["Untitled 1"].text == "see http://x.org/a"
    )


def test_comments_of_all_kinds_vanish():
    m = loads("// one\n/* two\n\n*/\n<!-- three -->\n[A]: a /* x */ b // y\n\n// z")
    assert m.statements["A"].text == "a b"
    assert len(m.statements) == 1


@pytest.mark.parametrize("ends", ["\r\n", "\r"])
def test_line_ends_do_not_matter(ends: str):
    text = "# H\n\n[A]: a {\n  basis: data\n}\n  - b\n\n(1) p\n----\n(2) q\n"
    m = loads(text.replace("\n", ends))
    assert m == loads(text)
    assert not m.problems


def test_a_byte_order_mark_does_not_matter():
    assert loads("\ufeff# H\n\na\n") == loads("# H\n\na\n")


@pytest.mark.parametrize("text", ["", "\n \n", "// only a comment", "===\ntitle: x\n===\n"])
def test_nothing_is_an_empty_map(text: str):
    m = loads(text)
    assert not m.statements
    assert not m.problems


def test_list_items_stand_beside_each_other():
    m = loads(" * [A]: a\n    - [B]\n * [C]: c\n")
    assert [str(r) for r in m.drawn] == ["[B] attacks [A]"]
    assert m.statements["C"].members[0].role is Role.LIST_STATEMENT


def test_reading_can_stop_where_data_are_no_yaml_as_the_reference_does():
    text = "[A]: a\n\n[B]: b {x: [}\n\n[C]: c\n"
    assert list(loads(text).statements) == ["A", "B", "C"]
    assert list(loads(text, strict_data=True).statements) == ["A"]


def test_spans_cover_what_they_name():
    m = loads(
        "# Head\n\n[Ä]: text\n  more {basis: law}\n  - <B>: gist\n\n(1) p\n-- r --\n(2) c\n", "f.ad"
    )
    a = m.statements["Ä"].span
    assert a is not None
    assert (a.path, a.line, a.column, a.end_line, a.end_column) == ("f.ad", 3, 1, 4, 7)
    assert a.text == "[Ä]: text\n  more"
    b = m.arguments["B"].span
    assert b is not None
    assert (b.line, b.column, b.end_column) == (5, 5, 14)
    assert [r.span.text for r in m.drawn if r.span] == ["- <B>: gist"]
    inference = m.arguments["Untitled 1"].inferences[0]
    assert inference.span is not None
    assert inference.span.text == "-- r --"
    assert m.sections[0].span is not None
    assert m.sections[0].span.text == "# Head"

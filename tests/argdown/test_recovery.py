"""What is said of a text that cannot be read, and what is kept of it."""

from __future__ import annotations

import pytest

from buttress.argdown import load, loads
from buttress.model import Severity

CASES = [
    ("[A]: a [B] c\n", "SYN001", 1, 8, "a statement reference"),
    ("a <B> c\n", "SYN001", 1, 3, "an argument reference"),
    ("[A]\nfollowing\n", "SYN001", 2, 1, "text follows"),
    ("text\n# Heading\n", "SYN001", 2, 1, "a heading begins"),
    ("text\n * item\n", "SYN001", 2, 1, "a list begins"),
    ("- a\n", "SYN002", 1, 1, "the relation sign -"),
    ("a\n\n  - b\n", "SYN002", 3, 3, "the relation sign -"),
    ("a\n    - b\n  - c\n", "SYN002", 3, 3, "the relation sign -"),
    ("[A]\n  >< <B>\n", "SYN002", 2, 3, "only statements can contradict"),
    ("(1) a\n(2) b\n", "SYN003", 1, 1, "no inference"),
    ("(1) a\n----\n", "SYN003", 2, 1, "no conclusion"),
    ("(1) a\n----\n(2) b\n(3) c\n", "SYN003", 4, 5, "ends with a premise"),
    ("----\n(1) a\n", "SYN003", 1, 1, "outside a premise-conclusion structure"),
    ("<A>: gist\n(1) a\n----\n(2) b\n", "SYN003", 2, 1, "in the middle of a block"),
    ("(1) <A>\n----\n(2) b\n", "SYN003", 1, 5, "an argument cannot be a step"),
    ("(1) a\n-- rule\n(2) b\n", "SYN004", 2, 1, "not complete"),
    ("(1) a\n-- x,, y --\n(2) b\n", "SYN004", 2, 5, "a comma"),
    ("(1) a\n----\n\n(2) b\n", "SYN004", 2, 1, "does not follow on the next line"),
    ("**bold\n", "SYN005", 1, 1, "the bold text"),
    ("a _b\n", "SYN005", 1, 3, "the italic text"),
    ("<A>\n\n(1) a\n----\n(2) b\n\n<A>\n\n(1) c\n----\n(2) d\n", "SYN006", 9, 1, "<A> has"),
    ("[A]: a {x: [}\n", "SYN007", 1, 13, "this is not YAML"),
    ("[A]: a {x: 1, x: 2}\n", "SYN007", 1, 15, "duplicate key"),
    ("[A]: a {\n  - 1\n}\n", "SYN007", 2, 1, "found a list"),
    ("===\na: [\n===\n\nb\n", "SYN007", 3, 1, "the front matter cannot be read"),
    ("a {x: 1} b\n", "SYN001", 1, 10, "text follows"),
    ("[A]: a\n  - [B] {x: 1}\n{y: 2}\n", "SYN008", 3, 1, "data in braces stand"),
    ("===\ntitle: x\n===\ntext\n", "SYN008", 3, 1, "text follows the front matter"),
    ("a\n\n===\nb\n===\n", "SYN008", 3, 1, "front matter stands in the middle"),
    ("a\\\nb\n", "SYN010", 1, 2, "a backslash"),
    ("[A]:\n\n[B]: b\n", "SYN011", 1, 1, "the definition has no text"),
    ("[A]\n  +\n", "SYN011", 2, 4, "there is no text here"),
    ("[A]\n  + {x: 1}\n", "SYN011", 2, 3, "nothing on its other side"),
    ("[A]: a {basis: hearsay}\n", "SYN013", 1, 9, "expected one of assertion"),
]


@pytest.mark.parametrize(("text", "code", "line", "column", "words"), CASES)
def test_a_mistake_is_named_where_it_stands(text, code, line, column, words):
    problems = loads(text).problems
    assert problems, "nothing was said"
    first = problems[0]
    assert words in first.message
    assert first.span is not None
    assert first.code == code
    assert (first.span.line, first.span.column) == (line, column)


@pytest.mark.parametrize(("text", "code"), [(case[0], case[1]) for case in CASES])
def test_a_mistake_says_what_was_expected_or_how_to_mend_it(text, code):
    for problem in loads(text).problems:
        assert problem.expected or problem.hint


@pytest.mark.parametrize("text", [case[0] for case in CASES])
def test_a_broken_block_costs_that_block_at_most(text):
    m = loads(
        f"[Before]: one\n\n{text}\n[After]: two\n  - [Doubt]: three\n"
        if not text.startswith("===")
        else f"{text}\n[After]: two\n  - [Doubt]: three\n"
    )
    assert m.statements["After"].text == "two"
    assert ("[Doubt]", "[After]") in {(str(r.source), str(r.target)) for r in m.drawn}


def test_words_after_a_stray_reference_are_kept():
    m = loads("[A]: a [B] c\n")
    assert {s.text for s in m.statements.values()} == {"a", "", "c"}


def test_an_unclosed_sign_stays_in_the_text():
    assert loads("2 *3 and 4\n").statements["Untitled 1"].text == "2 *3 and 4"


def test_steps_of_a_broken_structure_are_kept_as_statements():
    m = loads("(1) [A]: a\n(2) [B]: b\n\n[C]: c\n")
    assert list(m.statements) == ["A", "B", "C"]
    assert not m.arguments


def test_bad_values_and_bad_yaml_are_no_errors_of_the_language():
    problems = loads("[A]: a {x: [}\n\n[B]: b {grade: Z}\n").problems
    assert {p.severity for p in problems} == {Severity.WARNING}


def test_deeply_nested_data_are_refused_with_a_reason():
    m = loads("[A]: a {x: " + "[" * 5000 + "]" * 5000 + "}\n")
    assert [p.code for p in m.problems] == ["SYN012"]


def test_aliases_that_multiply_are_refused_with_a_reason():
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]" for i in range(1, 9)]
    m = loads("===\n" + "\n".join(lines) + "\n===\n\ntext\n")
    assert "more than 100,000 values" in m.problems[0].message


def test_relations_can_nest_far_deeper_than_calls():
    depth = 2000
    text = "a\n" + "".join(" " * (i + 1) + "- b\n" for i in range(depth))
    assert len(loads(text).drawn) == depth


def test_emphasis_can_nest_far_deeper_than_calls():
    m = loads("*_" * 5000 + "x\n")
    assert m.problems[0].code == "SYN005"


def test_too_many_includes_are_refused_with_a_reason(tmp_path, monkeypatch):
    monkeypatch.setattr("buttress.argdown.include._MAX_FILES", 2)
    for name in "abc":
        (tmp_path / f"{name}.ad").write_text(f"[{name}]: x\n")
    (tmp_path / "main.ad").write_text("".join(f"@include({name}.ad)\n\n" for name in "abc"))
    m = load(tmp_path / "main.ad")
    assert list(m.statements) == ["a"]
    assert [p.code for p in m.problems] == ["SYN012", "SYN012"]


def test_a_line_outside_a_structure_is_told_once():
    problems = loads("a text\n----\n(2) c\n").problems
    assert [(problem.code, problem.span.start) for problem in problems] == [("SYN003", 7)]

"""What is read as a formula, how it is understood, and what is said of what is not."""

import sys

import pytest

from buttress.logic import Malformed, Notation, parse_formula, write_formula
from buttress.logic.parser import MAX_DEPTH, MAX_LENGTH

ASCII = {
    "p": "p",
    "not p": "-p",
    "~p": "-p",
    "!p": "-p",
    "¬p": "-p",
    "--p": "--p",
    "p & q & r": "p & q & r",
    "(p & q) & r": "(p & q) & r",
    "p and q or r": "p & q | r",
    "p AND q": "p & q",
    "p ∧ (q ∨ r)": "p & (q | r)",
    "p /\\ q \\/ r": "p & q | r",
    "p => q": "p -> q",
    "p ⊃ q": "p -> q",
    "p implies q": "p -> q",
    "(p -> q) -> r": "(p -> q) -> r",
    "p <=> q": "p <-> q",
    "p ≡ q <-> r": "(p <-> q) <-> r",
    "p -> q <-> -q -> -p": "p -> q <-> -q -> -p",
    "[p | q] & r": "(p | q) & r",
    "-p & q": "-p & q",
    "-(p & q)": "-(p & q)",
    "⊤ -> ⊥": "true -> false",
    "true | false": "true | false",
    "all x. P(x)": "all x. P(x)",
    "∀x P(x)": "all x. P(x)",
    "∀xP(x)": "all x. P(x)",
    "∀x: P(x)": "all x. P(x)",
    "forall x (P(x))": "all x. P(x)",
    "(∀x)P(x)": "all x. P(x)",
    "(∃x)(P(x) ∧ Q(x))": "exists x. (P(x) & Q(x))",
    "some x. P(x)": "exists x. P(x)",
    "all x y. R(x, y)": "all x. all y. R(x, y)",
    "all x, y (R(x,y))": "all x. all y. R(x, y)",
    "∀x∃y R(x, y)": "all x. exists y. R(x, y)",
    "all x. P(x) & q": "all x. P(x) & q",
    "all x. -P(x)": "all x. -P(x)",
    "-all x. P(x)": "-all x. P(x)",
    "all x. x = x": "all x. x = x",
    "a = b": "a = b",
    "a == b & a != c": "a = b & a != c",
    "-a = b": "a != b",
    "a ≠ f(b, g(c))": "a != f(b, g(c))",
    "Loves(alice, 1)": "Loves(alice, 1)",
    "liebt(müller, ß')": "liebt(müller, ß')",
    "p\u00a0&\n\tq": "p & q",
}


@pytest.mark.parametrize(("text", "meant"), ASCII.items())
def test_notation_is_read_as_meant(text, meant):
    formula = parse_formula(text)
    assert not isinstance(formula, Malformed), formula
    assert write_formula(formula, Notation.ASCII) == meant


def test_symbols_are_written_as_textbooks_do():
    text = "all x. (P(x) & -Q(x) -> exists y. (R(x, y) | x != y)) <-> true"
    assert write_formula(parse_formula(text)) == "∀x. (P(x) ∧ ¬Q(x) → ∃y. (R(x, y) ∨ x ≠ y)) ↔ ⊤"


def test_a_quantifier_ranges_over_what_follows_it_and_no_further():
    assert parse_formula("all x. P(x) & q") == parse_formula("(all x. P(x)) & q")


BAD = {
    "": (1, "it is empty", "a formula"),
    "  ": (1, "it is empty", "a formula"),
    "p &": (4, "it ends too early", "a formula"),
    "& p": (1, "“&” does not fit here", "a formula"),
    "p q": (3, "“q” does not fit here", "a connective"),
    "p v q": (3, "“v” does not fit here", "a connective"),
    "(p & (q)": (1, "this parenthesis is not closed", ""),
    "p & q)": (6, "this parenthesis closes none", ""),
    "()": (2, "“)” does not fit here", "a formula"),
    "P()": (3, "“)” does not fit here", "the name of a thing"),
    "P(a b)": (5, "“b” does not fit here", "“,” or “)”"),
    "P(a, )": (6, "“)” does not fit here", "the name of a thing"),
    "P(x & y)": (5, "a connective stands between formulas", "“,” or “)”"),
    "p -> q -> r": (8, "two arrows in a row can be read in two ways", ""),
    "a = b = c": (7, "“=” does not fit here", "a connective"),
    "a =": (4, "it ends too early", "the name of a thing"),
    "1 & p": (1, "a number stands for a thing, not for a claim", "a formula"),
    "all . P(x)": (5, "“.” does not fit here", "the variable"),
    "all x.": (7, "it ends too early", "a formula"),
    "all x. P(x) -> Q(x)": (18, "x stands outside what its quantifier ranges over", ""),
    "all p. (p -> q)": (9, "p is bound by a quantifier", ""),
    "all P. P(a)": (8, "P is bound by a quantifier", ""),
    "all x. (Fx -> Gx)": (9, "Fx is read as one letter, so x occurs nowhere", ""),
    "p ⊕ q": (3, "“⊕” does not fit here", "a connective"),
    "$p$": (1, "“$” does not fit here", "a formula"),
    "p \u202e& q": (3, "“U+202E (right-to-left override)” does not fit here", "a connective"),
    "p\x00": (2, "“U+0000” does not fit here", "a connective"),
}


@pytest.mark.parametrize(("text", "fault"), BAD.items())
def test_what_is_no_formula_is_told_with_its_column(text, fault):
    column, message, expected = fault
    found = parse_formula(text)
    assert isinstance(found, Malformed)
    assert found.column == column
    assert found.message.startswith(message)
    assert found.expected.startswith(expected)
    assert 0 <= found.start <= found.end <= len(text)


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("p v q", "write | for “or”"),
        ("(p", "add the missing “)”"),
        ("p (q)", None),
        ("(p)(q)", "put a connective between the two formulas"),
        ("p ⊕ q", "write -(p <-> q)"),
        ("\\forall x. P(x)", "LaTeX"),
        ("all x. Fx", "write F(x)"),
    ],
)
def test_hint_says_how_to_mend_it(text, hint):
    found = parse_formula(text)
    if hint is None:
        assert not isinstance(found, Malformed)
    else:
        assert hint in found.hint


HOSTILE = {
    "open": "(" * 100_000,
    "negations": "-" * 5_000 + "p",
    "words": "not " * 2_000 + "p",
    "quantifiers": "all x. " * 1_000 + "P(x)",
    "variables": "all " + "x, " * 3_000 + "x. P(x)",
    "functions": "P(" + "f(" * 3_000 + "a" + ")" * 3_001,
    "equivalences": "p <-> " * 1_500 + "p",
    "right": "p & (" * 1_500 + "p" + ")" * 1_500,
    "megabyte": "p & " * 250_000 + "p",
    "marks": "\u0301" * 9_000,
    "astral": "𝔭 & " * 2_000 + "𝔭",
    "surrogate": "\ud800 & p",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_texts_are_answered(text):
    found = parse_formula(text)
    if isinstance(found, Malformed):
        assert found.message
        assert 0 <= found.start <= found.end <= len(text)
    else:
        assert parse_formula(write_formula(found)) == found


def test_depth_and_length_have_limits_that_say_so():
    assert "nested more than" in parse_formula("(" * 200 + "p" + ")" * 200).message
    assert "longer than" in parse_formula("p" * (MAX_LENGTH + 1)).message
    deep = "(" * (MAX_DEPTH - 1) + "p" + ")" * (MAX_DEPTH - 1)
    assert write_formula(parse_formula(deep)) == "p"


def test_depth_limit_is_far_from_pythons():
    text = "p & (-p | (p -> (p <-> -(" * 12 + "p" + ")" * 48
    assert not isinstance(parse_formula(text), Malformed)
    assert sys.getrecursionlimit() >= 10 * MAX_DEPTH


def test_places_do_not_count_for_equality():
    assert parse_formula(" p&q") == parse_formula("(p) & q")

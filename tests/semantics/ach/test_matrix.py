"""Competing hypotheses: who is rated how, and what the ratings come to."""

from statistics import pstdev

import pytest
from hypothesis import given

from buttress.argdown import loads
from buttress.model import MapBuilder, UnknownTitleError
from buttress.semantics.ach import HypothesesError, Rating, competing_hypotheses
from buttress.testing import argument_maps

HYPOTHESES = "[H]: h #hypothesis\n\n[G]: g #hypothesis\n\n"


def ratings(text, *hypotheses):
    """The ratings of each piece of evidence, by its title, in the order of the matrix."""
    matrix = competing_hypotheses(loads(text), hypotheses)
    return {
        row.evidence.title: " ".join(
            f"{each.statement.title}:{cell.rating}"
            for each, cell in sorted(
                zip(matrix.hypotheses, row.cells, strict=True), key=lambda p: p[0].statement.title
            )
        )
        for row in matrix.rows
    }


@pytest.mark.parametrize(
    ("relation", "rated"),
    [
        ("[E]: e\n  +> [H]\n", "C"),
        ("[E]: e\n  -> [H]\n", "I"),
        ("[E]: e\n  >< [H]\n", "II"),
        ("[E]: e\n  -> <A>\n\n<A>\n  +> [H]\n", "I"),
        ("[E]: e\n  -> <A>\n\n<A>\n  -> [H]\n", "C"),
        ("[E]: e\n  +> <A>\n  +> <B>\n\n<A>\n  +> [H]\n\n<B>\n  +> [H]\n", "CC"),
        ("[E]: e\n  -> <A>\n  -> <B>\n\n<A>\n  +> [H]\n\n<B>\n  +> [H]\n", "II"),
        ("[E]: e\n  +> <A>\n  +> <B>\n\n<A>\n  +> [H]\n\n<B>\n  -> [H]\n", "N"),
        ("[E]: e\n  +> <A>\n  +> <B>\n  -> [H]\n\n<A>\n  +> [H]\n\n<B>\n  +> [H]\n", "C"),
        ("<A>\n\n(1) [E]: e\n----\n(2) [H]\n", "C"),
        ("<A>\n\n(1) [E]: e\n-- {strict: true} --\n(2) [H]\n", "CC"),
        ("<A>\n\n(1) [X]: x\n----\n(2) [H]\n\n[E]: e\n  _> <A>\n", "I"),
        ("[E]: e\n  +> [G]\n\n[G]\n  +> [H]\n", "N"),
    ],
)
def test_ratings_follow_the_lines_to_the_hypothesis(relation, rated):
    found = ratings(f"{HYPOTHESES}{relation}")["E"]
    assert f"H:{rated}" in found.split()


def test_in_strict_mode_entailment_and_contrariety_are_strong():
    text = "===\nmodel:\n  mode: strict\n===\n\n" + HYPOTHESES
    assert ratings(text + "[E]: e\n  +> [H]\n  -> [G]\n")["E"] == "G:II H:CC"


def test_what_speaks_for_one_of_two_contradictories_speaks_against_the_other():
    text = "[H]: h\n  >< [G]: g\n\n[E]: e\n  +> [H]\n\n[F]: f\n  -> [H]\n"
    assert ratings(text) == {"E": "G:I H:C", "F": "G:C H:I"}


def test_among_three_what_fits_one_says_nothing_about_the_others():
    text = "[H]: h\n  >< [G]: g\n  >< [K]: k\n\n[G]\n  >< [K]\n\n[E]: e\n  +> [H]\n"
    assert ratings(text) == {"E": "G:N H:C K:N"}


def test_sides_of_equal_strength_are_mixed():
    matrix = competing_hypotheses(
        loads(f"{HYPOTHESES}[E]: e\n  +> [H]\n  -> <A>\n\n<A>\n  +> [H]\n")
    )
    (cells,) = (row.cells for row in matrix.rows if row.evidence.title == "E")
    (cell,) = (c for c in cells if c.is_mixed)
    assert (cell.rating, cell.lines_for, cell.lines_against) == (Rating.N, 1, 1)


def test_counts_spread_and_order():
    text = (
        HYPOTHESES + "[A]: a\n  -> [H]\n\n[B]: b\n  >< [H]\n  +> [G]\n\n"
        "[C]: c\n  +> [H]\n  +> [G]\n\n[D]: d\n  -> [G]\n"
    )
    matrix = competing_hypotheses(loads(text))
    assert [(h.statement.title, h.inconsistency) for h in matrix.hypotheses] == [("G", 1), ("H", 3)]
    assert [(row.evidence.title, row.diagnosticity) for row in matrix.rows] == [
        ("B", pstdev([1, -2])), ("A", 0.5), ("D", 0.5), ("C", 0.0),
    ]  # fmt: skip


def test_evidence_against_everything_tells_nothing_apart():
    (row,) = competing_hypotheses(loads(f"{HYPOTHESES}[E]: e\n  >< [H]\n  >< [G]\n")).rows
    assert row.diagnosticity == 0


def test_hypotheses_are_named_or_tagged_or_exclude_each_other():
    text = (
        "[A]: a\n  -> [B]: b\n\n[B]\n  -> [A]\n\n[C]: c\n  >< [A]\n  >< [B]\n\n[D]: d\n  +> [A]\n"
    )

    def titles(text, *named):
        found = competing_hypotheses(loads(text), named).hypotheses
        return {each.statement.title for each in found}

    assert titles(text) == {"A", "B", "C"}
    assert titles(text, "[A]", "D") == {"A", "D"}
    assert titles(
        text.replace("[C]: c", "[C]: c #hypothesis").replace(": d", ": d #hypothesis")
    ) == {
        "C",
        "D",
    }


def test_it_is_said_when_hypotheses_are_not_clear():
    with pytest.raises(HypothesesError, match="there are none; tag"):
        competing_hypotheses(loads("[A]: a\n  + [B]: b\n"))
    with pytest.raises(HypothesesError, match="there is only one"):
        competing_hypotheses(loads("[A]: a\n"), ["A"])
    with pytest.raises(HypothesesError, match="<S> is an argument"):
        competing_hypotheses(loads("<S>: s\n"), ["<S>"])
    with pytest.raises(UnknownTitleError):
        competing_hypotheses(loads("[A]: a\n"), ["B", "A"])


def test_evidence_is_tagged_or_what_nothing_supports():
    text = (
        HYPOTHESES + "[Top]: t\n  +> [H]\n  <+ [Leaf]: l\n\n<Sketch>: s\n  -> [G]\n\n[Aside]: a\n"
    )
    assert set(ratings(text)) == {"Leaf", "Sketch"}
    assert set(ratings(text.replace(": t", ": t #evidence"))) == {"Top"}
    unsaid = text.replace("[Leaf]: l", "[Leaf]: l {implicit: true}")
    assert set(ratings(unsaid)) == {"Sketch"}


def test_the_author_may_rate():
    text = HYPOTHESES + "[E]: e {ach: {H: ii, G: NA}}\n  +> [H]\n"
    matrix = competing_hypotheses(loads(text))
    (row,) = matrix.rows
    assert all(cell.is_given for cell in row.cells)
    assert {str(cell.rating) for cell in row.cells} == {"NA", "II"}
    assert row.diagnosticity == 0
    wrong = competing_hypotheses(
        loads(HYPOTHESES + "[E]: e {ach: {H: 7, Z: C}}\n  +> [H]\n\n[F]: f {ach: C}\n  +> [G]\n")
    )
    assert [problem.split(":")[0] for problem in wrong.problems] == ["[E]", "[E]", "[F]"]
    assert not any(cell.is_given for row in wrong.rows for cell in row.cells)


def test_what_the_author_rates_is_evidence_in_any_case():
    text = HYPOTHESES + "[E]: e {ach: {H: C}}\n  <+ [D]: d\n\n[F]: f #evidence\n  -> [G]\n"
    assert ratings(text) == {"F": "G:I H:N", "E": "G:N H:C"}


def test_circles_and_long_chains_end():
    builder = MapBuilder()
    builder.statement("H", "h", tags=["hypothesis"])
    builder.statement("G", "g", tags=["hypothesis"])
    for number in range(3000):
        builder.attack(f"S{number}", f"S{number + 1}")
    builder.attack("S3000", "S0")
    builder.support("S3000", "H")
    builder.support("E", "S0")
    rows = competing_hypotheses(builder.build()).rows
    (row,) = (row for row in rows if row.evidence.title == "E")
    assert any(cell.is_mixed for cell in row.cells)


@given(argument_maps())
def test_ratings_of_any_map_are_on_the_scale(map_):
    titles = [f"[{title}]" for title in list(map_.statements)[:3]]
    if len(titles) < 2:
        return
    matrix = competing_hypotheses(map_, titles)
    spreads = [row.diagnosticity for row in matrix.rows]
    assert spreads == sorted(spreads, reverse=True)
    assert all(0 <= spread <= 2 for spread in spreads)
    counts = [each.inconsistency for each in matrix.hypotheses]
    assert counts == sorted(counts)
    for place, count in enumerate(counts):
        assert count == sum(row.cells[place].rating.inconsistency for row in matrix.rows)

"""An author's own colours can be seen in every theme."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buttress.diagram.themes import DARK, LIGHT, THEMES, Paint, PaintRole, paint_in
from buttress.diagram.themes.contrast import contrast_ratio, grey_of

COLOURS = st.from_regex(r"\A#[0-9a-f]{6}\Z")
THEME = st.sampled_from([theme for theme in THEMES.values() if theme.name != "auto"])


@given(THEME, COLOURS)
def test_lines_are_seen_on_paper_and_frames(theme, colour):
    line = paint_in(theme, Paint(PaintRole.LINE, colour))
    assert min(contrast_ratio(line, each) for each in (theme.paper, *theme.frames)) >= 3


@given(THEME, COLOURS)
def test_inks_are_read_on_cards(theme, colour):
    ink = paint_in(theme, Paint(PaintRole.INK, colour))
    assert min(contrast_ratio(ink, each) for each in (theme.card, theme.card_out)) >= 4.5


@given(THEME, COLOURS)
def test_what_stands_on_a_fill_is_read(theme, colour):
    fill = paint_in(theme, Paint(PaintRole.FILL, colour))
    assert fill == (grey_of(colour) if theme.is_grey else colour)
    assert contrast_ratio(paint_in(theme, Paint(PaintRole.ON, colour)), fill) >= 4.5


@given(THEME, COLOURS, st.none() | COLOURS)
def test_grounds_let_lines_and_headings_be_seen(theme, colour, ink):
    ground = paint_in(theme, Paint(PaintRole.GROUND, colour))
    heading = paint_in(theme, Paint(PaintRole.ON_GROUND, colour, ink))
    lines = (theme.support, theme.attack, theme.undercut, theme.contrary, theme.premise)
    assert min(contrast_ratio(line, ground) for line in lines) >= 2.9
    assert contrast_ratio(heading, ground) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_what_can_be_seen_is_left_as_it_is(theme):
    colour = theme.attack
    assert paint_in(theme, Paint(PaintRole.LINE, colour)) == colour


@given(st.sampled_from(PaintRole), COLOURS, st.none() | COLOURS)
def test_paints_are_known_by_their_names(role, colour, ink):
    paint = Paint(role, colour, ink)
    assert Paint.named(paint.name) == paint
    assert Paint.named("frame-border") is None


@pytest.mark.parametrize("role", PaintRole)
@pytest.mark.parametrize("colour", ["#ff0000", "#1b9e77", "#ffffcc", "#223344"])
def test_in_a_theme_of_greys_an_authors_colours_are_grey_too(role, colour):
    found = paint_in(THEMES["print"], Paint(role, colour))
    assert found[1:3] == found[3:5] == found[5:]


def test_a_grey_is_as_bright_as_its_colour():
    for colour in ("#ff0000", "#1b9e77", "#000000", "#ffffff"):
        assert contrast_ratio(grey_of(colour), colour) < 1.02

"""What the page itself draws can be told from what it lies on, in every theme that it offers."""

import pytest

from buttress.diagram.page.colours import choices
from buttress.diagram.themes import AUTO_THEME
from buttress.diagram.themes.contrast import contrast_ratio

OFFERED = {name: theme for name, (_, theme) in choices(AUTO_THEME).items() if theme is not None}
WRITTEN = {
    "ink": ("paper", "frame_1", "frame_2"),
    "prose": ("paper", "frame_1", "frame_2"),
    "quiet": ("paper", "frame_1", "frame_2"),
    "mark_in": ("paper", "frame_1", "frame_2"),
    "mark_out": ("paper", "frame_2"),
    "mark_undecided": ("paper", "frame_2"),
    "attack": ("paper",),
    "undercut": ("paper",),
    "support": ("paper",),
    "finding": ("paper",),
}
DRAWN = {
    "mark_in": ("paper", "frame_1", "frame_2", "frame_3", "frame_4"),
    "mark_undecided": ("paper", "frame_1", "frame_2", "frame_3", "frame_4"),
    "border": ("paper", "frame_1"),
}


def pairs(wanted, colours):
    for front, grounds in wanted.items():
        for ground in grounds:
            if ground in colours:
                yield front, ground


@pytest.mark.parametrize("name", OFFERED)
def test_what_is_written_has_the_contrast_that_reading_takes(name):
    """4.5 to 1 (WCAG 2.2, 1.4.3)."""
    colours = OFFERED[name].colours()
    for front, ground in pairs(WRITTEN, colours):
        assert contrast_ratio(colours[front], colours[ground]) >= 4.5, (front, ground)


@pytest.mark.parametrize("name", OFFERED)
def test_rings_and_borders_have_the_contrast_that_seeing_takes(name):
    """3 to 1 (WCAG 2.2, 1.4.11): rings round what is chosen and found, boxes of folded sections."""
    colours = OFFERED[name].colours()
    for front, ground in pairs(DRAWN, colours):
        assert contrast_ratio(colours[front], colours[ground]) >= 3, (front, ground)

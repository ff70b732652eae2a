"""What a theme says: one colour for each part that a picture has, and how bold its lines are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from buttress.diagram.themes.values import colour_of, fonts_of, name_of, number_of, patterns_of

__all__ = ["Theme"]

_GROUNDS = ("card", "card_out", "card_undecided", "body", "bar", "junction", "meter_ground")
_INKS = (
    *("ink", "prose", "quiet", "bar_ink", "junction_ink"),
    *("mark_in", "mark_out", "mark_undecided", "finding"),
)
_LINES = (
    *("border", "border_out", "border_undecided", "border_conclusion"),
    *("support", "attack", "undercut", "contrary", "premise", "meter"),
)


def _colour() -> Any:
    return attrs.field(converter=colour_of)


def _colours(values: Any) -> tuple[str, ...]:
    return tuple(colour_of(value) for value in values)


@attrs.frozen(kw_only=True)
class Theme:
    """The look of a picture. Each colour is `#rrggbb` in lower case; `#RGB` is taken as well.

    In the themes that come with Buttress texts contrast with what they stand on by 4.5:1 at least,
    lines by 3:1 (WCAG 2.2, criteria 1.4.3 and 1.4.11); `buttress.diagram.themes.contrast` says
    where a theme falls short.

    Raises:
        ThemeError: a value is no colour, no list of fonts, or out of bounds.
    """

    name: str = attrs.field(converter=name_of)

    paper: str = _colour()
    """What everything is drawn on."""
    ink: str = _colour()
    """Titles."""
    prose: str = _colour()
    """Texts below the titles."""
    quiet: str = _colour()
    """Small print: tags, the legend."""

    card: str = _colour()
    """A statement's box, where nothing is said about its standing; also one that is in."""
    card_out: str = _colour()
    """The box of what is out."""
    card_undecided: str = _colour()
    """The box of what is undecided."""
    border: str = _colour()
    """The frame of a box."""
    border_out: str = _colour()
    """The frame of what is out."""
    border_undecided: str = _colour()
    """The frame of what is undecided."""
    border_conclusion: str = _colour()
    """The frame of what is finally argued for."""

    bar: str = _colour()
    """The bar with an argument's title."""
    bar_ink: str = _colour()
    """The title on it."""
    body: str = _colour()
    """An argument's box below its bar."""
    junction: str = _colour()
    """The box of an inference."""
    junction_ink: str = _colour()
    """The words on it."""

    frames: tuple[str, ...] = attrs.field(converter=_colours, validator=attrs.validators.min_len(1))
    """The ground of sections, from the outermost to the innermost; the last serves all deeper."""
    frame_border: str = _colour()
    """The outline of a section."""
    frame_ink: str = _colour()
    """A section's heading."""

    support: str = _colour()
    """Lines of support and entailment."""
    attack: str = _colour()
    """Lines of attack."""
    undercut: str = _colour()
    """Lines of undercuts."""
    contrary: str = _colour()
    """Lines of contrariety and contradiction."""
    premise: str = _colour()
    """Lines from premises to their inference."""

    mark_in: str = _colour()
    """The words that say that something is in."""
    mark_out: str = _colour()
    """The words that say that something is out."""
    mark_undecided: str = _colour()
    """The words that say that something is undecided."""
    finding: str = _colour()
    """The mark of findings."""

    meter: str = _colour()
    """The filled part of a gauge."""
    meter_ground: str = _colour()
    """The rest of it."""

    pale_ground: str = _colour()
    """The box of what is drawn pale, because attention is drawn to something else."""
    pale_ink: str = _colour()
    """The words on it."""
    pale_line: str = _colour()
    """Its frame, and pale lines; these are meant to be hard to see."""

    hatch: str = _colour()
    """The lines and dots of a pattern."""

    patterns: Mapping[str, str] = attrs.field(factory=dict, converter=patterns_of)
    """The pattern that lies on a ground: `stripes`, `backstripes`, `dots` or `grid` by the name of
    its part. SVG, PNG and PDF show it."""
    line_width: float = attrs.field(default=1.0, converter=number_of)
    """How many times as heavy as usual lines and frames are, from 0.5 to 3."""
    fonts: tuple[str, ...] = attrs.field(default=(), converter=fonts_of)
    """Families of letters to be taken before the usual ones, which are as wide as Arial."""
    is_centred: bool = attrs.field(default=False, validator=attrs.validators.instance_of(bool))
    """Whether titles and texts stand in the middle of their boxes."""

    colours_tags: bool = attrs.field(default=False, validator=attrs.validators.instance_of(bool))
    """Whether boxes have the colours of their tags, as in Argdown, though the map's front matter
    does not say so."""

    dark: Theme | None = None
    """What an SVG looks like to readers who prefer dark; None where it does not follow them."""
    contrast: Theme | None = None
    """What an SVG looks like to readers who ask for more contrast; None where it does not."""

    def pale(self) -> Theme:
        """The same theme with every part of a node or line pale; no theme of its own."""
        pale: dict[str, Any] = dict.fromkeys(_GROUNDS, self.pale_ground)
        pale |= dict.fromkeys(_INKS, self.pale_ink)
        pale |= dict.fromkeys(_LINES, self.pale_line)
        return attrs.evolve(self, **pale)

    def colours(self) -> dict[str, str]:
        """Each colour by the name of its part; frames are `frame_1`, `frame_2`."""
        colours = {part: getattr(self, part) for part in self.parts()}
        colours |= {f"frame_{depth}": colour for depth, colour in enumerate(self.frames, 1)}
        return colours

    @property
    def is_grey(self) -> bool:
        """Whether it has nothing but greys."""
        return all(each[1:3] == each[3:5] == each[5:] for each in self.colours().values())

    @classmethod
    def parts(cls) -> Iterator[str]:
        """The names of the parts that have one colour; `frames` has several."""
        return (field.name for field in attrs.fields(cls) if field.converter is colour_of)

    def frame(self, level: int) -> str:
        """The ground of a section of that level, from 1."""
        return self.frames[min(level, len(self.frames)) - 1]

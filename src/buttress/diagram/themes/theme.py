"""What a theme says: one colour for each part that a picture has."""

from __future__ import annotations

from typing import Any

import attrs

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


@attrs.frozen(kw_only=True)
class Theme:
    """The colours of a picture, each `#rrggbb` in lower case, no two alike.

    No two are alike because the parts of a drawn SVG are told by their colour when it is made to
    follow a page's light and dark. Texts contrast with what they stand on by 4.5:1 at least, lines
    by 3:1 (WCAG 2.2, criteria 1.4.3 and 1.4.11).
    """

    name: str

    paper: str
    """What everything is drawn on."""
    ink: str
    """Titles."""
    prose: str
    """Texts below the titles."""
    quiet: str
    """Small print: tags, the legend."""

    card: str
    """A statement's box, where nothing is said about its standing; also one that is in."""
    card_out: str
    """The box of what is out."""
    card_undecided: str
    """The box of what is undecided."""
    border: str
    """The frame of a box."""
    border_out: str
    """The frame of what is out."""
    border_undecided: str
    """The frame of what is undecided."""
    border_conclusion: str
    """The frame of what is finally argued for."""

    bar: str
    """The bar with an argument's title."""
    bar_ink: str
    """The title on it."""
    body: str
    """An argument's box below its bar."""
    junction: str
    """The box of an inference."""
    junction_ink: str
    """The words on it."""

    frames: tuple[str, ...]
    """The ground of sections, from the outermost to the innermost; the last serves all deeper."""
    frame_border: str
    """The outline of a section."""
    frame_ink: str
    """A section's heading."""

    support: str
    """Lines of support and entailment."""
    attack: str
    """Lines of attack."""
    undercut: str
    """Lines of undercuts."""
    contrary: str
    """Lines of contrariety and contradiction."""
    premise: str
    """Lines from premises to their inference."""

    mark_in: str
    """The words that say that something is in."""
    mark_out: str
    """The words that say that something is out."""
    mark_undecided: str
    """The words that say that something is undecided."""
    finding: str
    """The mark of findings."""

    meter: str
    """The filled part of a gauge."""
    meter_ground: str
    """The rest of it."""

    pale_ground: str
    """The box of what is drawn pale, because attention is drawn to something else."""
    pale_ink: str
    """The words on it."""
    pale_line: str
    """Its frame, and pale lines; these are meant to be hard to see."""

    def pale(self) -> Theme:
        """The same theme with every part of a node or line pale; no theme of its own."""
        pale: dict[str, Any] = dict.fromkeys(_GROUNDS, self.pale_ground)
        pale |= dict.fromkeys(_INKS, self.pale_ink)
        pale |= dict.fromkeys(_LINES, self.pale_line)
        return attrs.evolve(self, **pale)

    def colours(self) -> dict[str, str]:
        """Each colour by the name of its part; frames are `frame_1`, `frame_2`."""
        fields = attrs.asdict(self)
        del fields["name"]
        for depth, colour in enumerate(fields.pop("frames"), 1):
            fields[f"frame_{depth}"] = colour
        return fields

    def frame(self, level: int) -> str:
        """The ground of a section of that level, from 1."""
        return self.frames[min(level, len(self.frames)) - 1]

"""Light on dark."""

from __future__ import annotations

from buttress.diagram.themes.theme import Theme

__all__ = ["DARK"]

DARK = Theme(
    name="dark",
    paper="#14181d",
    ink="#f0f3f6",
    prose="#d3dae2",
    quiet="#9eabb9",
    card="#232a33",
    card_out="#1a1d21",
    card_undecided="#3a3218",
    border="#7f8d9d",
    border_out="#69737f",
    border_undecided="#c79a2e",
    border_conclusion="#e4e9ee",
    bar="#476a99",
    bar_ink="#fbfcfd",
    body="#1f2935",
    junction="#2f3d4e",
    junction_ink="#dbe6f2",
    frames=("#1a1f26", "#20262e", "#262d36", "#2c343e"),
    frame_border="#3d4753",
    frame_ink="#b4c0cd",
    support="#2fbf93",
    attack="#f27651",
    undercut="#c495dd",
    contrary="#f3ed9c",
    premise="#93a3b5",
    mark_in="#6cb8f0",
    mark_out="#a5adb7",
    mark_undecided="#e0b84a",
    finding="#ff9a66",
    meter="#58a4dc",
    meter_ground="#404b58",
    pale_ground="#171b20",
    pale_ink="#8f9aa7",
    pale_line="#39424c",
    hatch="#4a5563",
)

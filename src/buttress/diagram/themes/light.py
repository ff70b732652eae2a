"""Dark on light."""

from __future__ import annotations

from buttress.diagram.themes.theme import Theme

__all__ = ["LIGHT"]

LIGHT = Theme(
    name="light",
    paper="#ffffff",
    ink="#1b2430",
    prose="#34404e",
    quiet="#5a6675",
    card="#fdfdfe",
    card_out="#e9ebee",
    card_undecided="#fff6dc",
    border="#7d8997",
    border_out="#868f9a",
    border_undecided="#b08410",
    border_conclusion="#26313e",
    bar="#3d5a80",
    bar_ink="#fefefe",
    body="#f3f6fa",
    junction="#dfe7f0",
    junction_ink="#22364f",
    frames=("#f5f6f8", "#eceff3", "#e3e7ed", "#dadfe6"),
    frame_border="#c3cad3",
    frame_ink="#475363",
    support="#00795a",
    attack="#c2381b",
    undercut="#8a4fa3",
    contrary="#1f1746",
    premise="#6a788a",
    mark_in="#0060a0",
    mark_out="#595f67",
    mark_undecided="#7d5a00",
    finding="#a83400",
    meter="#2a6496",
    meter_ground="#d3dae3",
    pale_ground="#fafbfc",
    pale_ink="#69737f",
    pale_line="#ccd2d9",
    hatch="#c3cad3",
)

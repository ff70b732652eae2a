"""Greys on white, for paper: what colours add elsewhere, patterns add here."""

from __future__ import annotations

from buttress.diagram.themes.theme import Theme

__all__ = ["PRINT"]

PRINT = Theme(
    name="print",
    paper="#ffffff",
    ink="#000000",
    prose="#1c1c1c",
    quiet="#444444",
    card="#ffffff",
    card_out="#f0f0f0",
    card_undecided="#ffffff",
    border="#555555",
    border_out="#777777",
    border_undecided="#555555",
    border_conclusion="#000000",
    bar="#3a3a3a",
    bar_ink="#ffffff",
    body="#f7f7f7",
    junction="#e4e4e4",
    junction_ink="#1c1c1c",
    frames=("#fafafa", "#f2f2f2", "#eaeaea", "#e2e2e2"),
    frame_border="#9a9a9a",
    frame_ink="#333333",
    support="#1f1f1f",
    attack="#1f1f1f",
    undercut="#1f1f1f",
    contrary="#000000",
    premise="#6c6c6c",
    mark_in="#000000",
    mark_out="#444444",
    mark_undecided="#1c1c1c",
    finding="#000000",
    meter="#444444",
    meter_ground="#d4d4d4",
    pale_ground="#ffffff",
    pale_ink="#707070",
    pale_line="#cccccc",
    hatch="#d0d0d0",
    patterns={"card_out": "stripes", "card_undecided": "dots"},
)

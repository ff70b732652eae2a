"""The look of Argdown's own maps: black Arial in the middle of white and green boxes.

Colours are those that Argdown 2.0 gives to a map without tags (the plugins for colours and for
DOT of @argdown/core 2.0.1): `#1b9e77` for nodes, `#551a8b` for undercuts, grey groups. Its
`#00ff00` for support can hardly be seen on white, and its `#ff0000` for attack hardly on its
greys; here both are darker, and its greys lighter, so that lines contrast with every ground and
are told apart with every kind of sight. Tags have the colours of Argdown's default scheme, and
boxes say which tag it is. What is out or undecided has grounds of its own, which
Argdown does not know.
"""

from __future__ import annotations

from buttress.diagram.themes.theme import Theme

__all__ = ["ARGDOWN"]

ARGDOWN = Theme(
    name="argdown",
    paper="#ffffff",
    ink="#000000",
    prose="#000000",
    quiet="#1a1a1a",
    card="#ffffff",
    card_out="#e9e9e9",
    card_undecided="#fff6dc",
    border="#1b9e77",
    border_out="#7a7a7a",
    border_undecided="#a67c00",
    border_conclusion="#0d4f3b",
    bar="#1b9e77",
    bar_ink="#000000",
    body="#1b9e77",
    junction="#d1ece4",
    junction_ink="#000000",
    frames=("#e8e8e8", "#dadada", "#d0d0d0"),
    frame_border="#aaaaaa",
    frame_ink="#000000",
    support="#0b4220",
    attack="#d21000",
    undercut="#551a8b",
    contrary="#000000",
    premise="#636970",
    mark_in="#00213b",
    mark_out="#1f1f1f",
    mark_undecided="#2e2100",
    finding="#3d0f00",
    meter="#00405f",
    meter_ground="#d3dae3",
    pale_ground="#ffffff",
    pale_ink="#737373",
    pale_line="#cccccc",
    hatch="#c3c3c3",
    fonts="Arial",
    line_width=1.2,
    is_centred=True,
    colours_tags=True,
)

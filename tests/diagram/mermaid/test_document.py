"""Mermaid, whoever reads it; its own parser is asked in `diagram.parsers`."""

import re

from buttress.diagram import EdgeKind
from buttress.diagram.mermaid import beyond_limits, mermaid_of
from buttress.diagram.mermaid.escape import escaped
from buttress.diagram.plain_label import plain_label
from buttress.diagram.themes import theme
from diagram.scenes import HOSTILE, node, scene_of

LIGHT = theme("light")


def test_mermaid_sees_no_sign_in_a_text():
    for text in HOSTILE:
        for line in plain_label(node("x", text, title=text)).lines:
            assert not re.search(r'["<>{}`%$|\\]|#(?!\d+;)', escaped(line))
    assert escaped("1. a") == "#49;. a"
    assert escaped("a #1; “b” (c): 50 – d's") == "a #35;1#59; “b” (c): 50 – d's"


def test_what_sites_refuse_to_draw_is_told():
    nodes = [node(f"S{number}") for number in range(30)]
    pairs = [(one.key, two.key) for one in nodes for two in nodes][:501]
    scene = scene_of(nodes, pairs)
    assert beyond_limits("short", scene).startswith("sites that draw Mermaid")
    assert "501 lines (at most 500)" in beyond_limits("short", scene)
    assert "50,001 characters" in beyond_limits("x" * 50_001, scene_of(nodes))
    assert beyond_limits("x" * 50_000, scene_of(nodes)) == ""


def test_every_kind_of_line_has_its_own_sign():
    scene = scene_of([node("A"), node("B")], [("A", "B", kind) for kind in EdgeKind])
    drawn = [line for line in mermaid_of(scene, LIGHT).splitlines() if line.startswith("n1 ")]
    assert len(set(drawn)) == len(EdgeKind)

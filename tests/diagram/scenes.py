"""Scenes of single nodes, and one of everything that a title must not be able to break."""

from itertools import pairwise

import attrs
import pytest

from buttress.diagram import Edge, EdgeKind, Mark, Node, NodeKind, Scene
from buttress.diagram.engines import ENGINES
from buttress.diagram.scene import Cell, Form, Remark, Tone
from buttress.model import Severity, Standing

needs_engine = pytest.mark.skipif(
    not ENGINES["auto"].is_available(), reason="there is no layout engine here"
)

HOSTILE = [
    'a "quoted" \\" title\\',
    "\\N \\G \\L \\l \\r \\E \\T \\H",
    "<b>bold</b> & <script>alert(1)</script> &amp; &lt; &#60;",
    "]]> <!-- --> <?xml?> <!DOCTYPE x>",
    "first\nsecond\r\nthird\tfourth\u2028fifth\x85",
    "\u05e9\u05dc\u05d5\u05dd \u202e overridden \u2067 isolated",
    "\x00 \x01 \x1b[31m \ud800 \ufffe \x9f",
    "{a|<b> c} %3 %s ${x} `x`",
    "x" * 10_000,
    "word " * 2_000,
    "\u6f22\u5b57" * 500,
    "e" + "\u0301" * 500,
    "\U0001f469\u200d\U0001f469\u200d\U0001f467 \U0001f1e9\U0001f1ea \ufdfd",
    "digraph",
    "node",
    "-.5",
    "",
    " ",
    "javascript:alert(1)",
]


def node(key, text="", *, kind=NodeKind.STATEMENT, title=None, **more):
    """A node whose key is its title, too."""
    return Node(key, kind, key, f"[{key}]", key if title is None else title, text, text, **more)


def scene_of(nodes, edges=(), clusters=(), **more):
    """A scene of these nodes and of edges `(source, target)` or `(source, target, kind)`."""
    drawn = [
        Edge(pair[2] if len(pair) > 2 else EdgeKind.SUPPORT, pair[0], pair[1]) for pair in edges
    ]
    return Scene(
        "default", nodes=tuple(nodes), edges=tuple(drawn), clusters=tuple(clusters), **more
    )


def hostile_figure():
    """A strip of each form for every hostile text."""
    strips = [
        Node(
            f"{form}:{text}",
            NodeKind.STATEMENT,
            text,
            text,
            title=text,
            text=text,
            form=form,
            label=text,
            role=text,
            remarks=tuple(Remark(kind, text) for kind in EdgeKind),
            standing=Standing.OUT,
            is_implicit=True,
        )
        for text in HOSTILE
        for form in Form
        if form is not Form.CARD and form not in (Form.HEADER, Form.ROW)
    ]
    strips += [
        Node(
            f"{form}:{text}",
            NodeKind.STATEMENT,
            text,
            text,
            title=text,
            text=text,
            form=form,
            cells=tuple(Cell(text, tone, text) for tone in Tone),
        )
        for text in HOSTILE
        for form in (Form.HEADER, Form.ROW)
    ]
    keys = tuple(strip.key for strip in strips)
    return Scene("argument", HOSTILE[2], nodes=tuple(strips), stacks=(keys,), sentences=HOSTILE)


def hostile_scene():
    """A node of each kind for every hostile text, each attacking the next."""
    nodes = [
        Node(
            f"{kind}:{place}:{text}",
            kind,
            text,
            text,
            title=text,
            text=text,
            detail=text,
            marks=(Mark("X", Severity.WARNING, text),),
            reason=text,
            standing=Standing.OUT,
        )
        for place, (text, kind) in enumerate((text, kind) for text in HOSTILE for kind in NodeKind)
    ]
    pairs = pairwise(nodes)
    edges = [
        (one.key, two.key, list(EdgeKind)[i % len(EdgeKind)]) for i, (one, two) in enumerate(pairs)
    ]
    scene = scene_of(nodes, edges, title=HOSTILE[2])
    return attrs.evolve(
        scene, edges=tuple(attrs.evolve(edge, note=HOSTILE[0]) for edge in scene.edges)
    )

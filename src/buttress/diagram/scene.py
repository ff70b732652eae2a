"""What is to be drawn, before anything is said about how: the neutral picture of a map.

A view makes a scene of a map; everything below works on scenes alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from functools import cached_property

import attrs

from buttress.argdown.appearance import DrawingSettings
from buttress.diagram.illustration import Illustration
from buttress.model import RelationKind, Severity, Span, Standing

__all__ = ["Cluster", "Edge", "EdgeKind", "Form", "Gauge", "Mark", "Node", "NodeKind", "Remark"]
__all__ += ["Cell", "Scene", "Tone", "Weight"]


class NodeKind(StrEnum):
    """What a node stands for."""

    STATEMENT = "statement"
    ARGUMENT = "argument"
    INFERENCE = "inference"
    SOURCE = "source"
    SECTION = "section"


class Form(StrEnum):
    """How a node is written: as a card of its own, or as a strip of a figure.

    In a figure strips of one width stand right below each other: a `heading`, numbered `step`s,
    and the `rule` between premises and conclusion; or the `header` and the `row`s of a table.
    """

    CARD = "card"
    HEADING = "heading"
    STEP = "step"
    RULE = "rule"
    HEADER = "header"
    ROW = "row"


class Weight(StrEnum):
    """How much a part of the picture calls for attention."""

    PLAIN = "plain"
    HEAVY = "heavy"
    PALE = "pale"


class EdgeKind(StrEnum):
    """What an edge says.

    `premise` leads from a premise to the inference that uses it, `source` from a statement to the
    source that it rests on, `derived` from a source to one that it repeats.
    """

    SUPPORT = "support"
    ATTACK = "attack"
    UNDERCUT = "undercut"
    ENTAILS = "entails"
    CONTRARY = "contrary"
    CONTRADICTORY = "contradictory"
    PREMISE = "premise"
    SOURCE = "source"
    DERIVED = "derived"

    @property
    def verb(self) -> str:
        """The word between the two ends: A supports B."""
        return _VERBS[self]

    @property
    def is_symmetric(self) -> bool:
        """Whether it holds in both directions."""
        return self in (EdgeKind.CONTRARY, EdgeKind.CONTRADICTORY)

    @classmethod
    def of(cls, kind: RelationKind) -> EdgeKind:
        """The edge that a relation is drawn as."""
        return cls(kind.value)


_VERBS = {
    EdgeKind.SUPPORT: "supports",
    EdgeKind.ATTACK: "attacks",
    EdgeKind.UNDERCUT: "undercuts",
    EdgeKind.ENTAILS: "entails",
    EdgeKind.CONTRARY: "is contrary to",
    EdgeKind.CONTRADICTORY: "contradicts",
    EdgeKind.PREMISE: "is a premise of",
    EdgeKind.SOURCE: "rests on",
    EdgeKind.DERIVED: "derives from",
}


@attrs.frozen
class Mark:
    """A finding about a node: the rule's code, how much it matters, what it says."""

    code: str
    severity: Severity
    message: str


@attrs.frozen
class Gauge:
    """How strong a node is, from 0 to 1, under a gradual semantics, and whether that is settled."""

    value: float
    semantics: str
    is_settled: bool = True

    def __str__(self) -> str:
        return f"{self.value:.2f}" if self.is_settled else f"{self.value:.2f} (not settled)"


class Tone(StrEnum):
    """What a cell says about what it is held against."""

    PLAIN = "plain"
    VERY_GOOD = "very-good"
    GOOD = "good"
    BAD = "bad"
    VERY_BAD = "very-bad"
    HEADING = "heading"
    TOTAL = "total"


@attrs.frozen
class Cell:
    """A cell of a table's row: a few letters, their tone, and a word below them."""

    text: str
    tone: Tone = Tone.PLAIN
    note: str = ""


@attrs.frozen
class Remark:
    """What a strip says about things outside its figure: `attacked by <X>`, with that sign."""

    kind: EdgeKind
    text: str


@attrs.frozen
class Node:
    """One box of the picture.

    `key` is unique in the scene; `title` and `text` are what is written on it, each possibly empty;
    `name` is what it is called in words; `detail` what it says in full, for a tooltip. `element` is
    the title of the statement or argument that it stands for, or of the section; what is undecided
    `is_credulous` where some extension accepts it; `colour` and `ink` are those that the map's
    author chose for it and the words on it, `#rrggbb`; `beyond` is the number of its neighbours
    that the picture leaves out; `link` leads to another picture. Strips can have a `label`, such as
    the number of a step, a `role`, and `remarks`; rows have `cells`. `notes` are a few more words
    for its last line. Cards can have `images`. `width` is that of a step where it is not the usual
    one.
    """

    key: str
    kind: NodeKind
    element: str
    name: str
    title: str = ""
    text: str = ""
    detail: str = ""
    tags: tuple[str, ...] = ()
    is_implicit: bool = False
    is_conclusion: bool = False
    span: Span | None = attrs.field(default=None, eq=False, repr=False)
    standing: Standing | None = None
    is_credulous: bool = False
    reason: str = ""
    marks: tuple[Mark, ...] = ()
    weight: Weight = Weight.PLAIN
    gauge: Gauge | None = None
    beyond: int = 0
    notes: tuple[str, ...] = ()
    form: Form = Form.CARD
    label: str = ""
    role: str = ""
    remarks: tuple[Remark, ...] = ()
    colour: str | None = None
    ink: str | None = None
    cells: tuple[Cell, ...] = ()
    width: int = 0
    link: str | None = None
    images: tuple[Illustration, ...] = ()


@attrs.frozen
class Edge:
    """A line from the node `source` to the node `target`, both named by their keys.

    One that `hangs` has its source stand below its target; if that is not said, each does that does
    not hold in both directions.
    """

    kind: EdgeKind
    source: str
    target: str
    note: str = ""
    span: Span | None = attrs.field(default=None, eq=False, repr=False)
    weight: Weight = Weight.PLAIN
    hangs: bool | None = None
    colour: str | None = None

    @property
    def joins_equals(self) -> bool:
        """Whether neither of its ends stands above the other on account of it."""
        return self.kind.is_symmetric if self.hangs is None else not self.hangs

    def is_part_of(self, inference: str) -> bool:
        """Whether it joins the inference of that key to one of its premises or its conclusion."""
        if self.kind is EdgeKind.PREMISE:
            return self.target == inference
        return self.kind is EdgeKind.SUPPORT and self.source == inference


@attrs.frozen
class Cluster:
    """Nodes that are drawn in one frame under a heading, with the frames inside it.

    Where it `is_side_by_side`, these frames stand from left to right, below its nodes. One that
    the map's author wants closed is to be drawn as one box. `link` leads to another picture.
    """

    key: str
    title: str
    level: int = 1
    nodes: tuple[str, ...] = ()
    clusters: tuple[Cluster, ...] = ()
    is_side_by_side: bool = False
    colour: str | None = None
    ink: str | None = None
    is_closed: bool = False
    link: str | None = None

    def walk(self) -> Iterator[Cluster]:
        """This cluster and all inside it, in order."""
        waiting = [self]
        while waiting:
            cluster = waiting.pop()
            yield cluster
            waiting.extend(reversed(cluster.clusters))


@attrs.frozen
class Scene:
    """Everything that one picture shows. Each node is in one cluster at most.

    `heavy_means` says for the legend what a heavy frame stands for. In a figure, `stacks` has the
    nodes that stand right below each other, from the top; edges between these are not drawn, and
    `sentences` say in words what it shows. `notes` are sentences below the picture.
    `settings` are what the map's author says about it, and the nodes of each of the `level_sets`
    stand on one level.
    """

    view: str
    title: str = ""
    path: str = ""
    nodes: tuple[Node, ...] = ()
    edges: tuple[Edge, ...] = ()
    clusters: tuple[Cluster, ...] = ()
    heavy_means: str = "what is explained"
    stacks: tuple[tuple[str, ...], ...] = ()
    sentences: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    settings: DrawingSettings = DrawingSettings()
    level_sets: tuple[tuple[str, ...], ...] = ()

    @cached_property
    def equals(self) -> frozenset[int]:
        """The places of the edges that join equals."""
        return frozenset(place for place, edge in enumerate(self.edges) if edge.joins_equals)

    @property
    def is_figure(self) -> bool:
        """Whether its nodes are strips that stand below each other."""
        return bool(self.stacks)

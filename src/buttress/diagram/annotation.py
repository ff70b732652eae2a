"""Putting what was found out about a map onto its picture: standings, strengths and findings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import Protocol

import attrs

from buttress.diagram.scene import Gauge, Mark, Node, NodeKind, Scene
from buttress.model import ElementKind, Endpoint, Severity, Standing

__all__ = ["FindingLike", "Standings", "Strengths", "with_findings", "with_standings"]
__all__ += ["with_strengths"]


class Standings(Protocol):
    """What an evaluation says; `buttress.semantics.Evaluation` is one."""

    @property
    def statements(self) -> Mapping[str, Standing]:
        """The standing of each statement, by title."""

    @property
    def arguments(self) -> Mapping[str, Standing]:
        """The standing of each argument, by title."""

    @property
    def has_one_extension(self) -> bool:
        """Whether the semantics always has exactly one extension."""

    def acceptance(self, element: str) -> AcceptanceLike:
        """How `[statement]` or `<argument>` fares across the extensions."""

    def reason(self, element: str) -> ReasonLike:
        """Why `[statement]` or `<argument>` stands as it does."""


class AcceptanceLike(Protocol):
    """What an acceptance says; `buttress.semantics.extensions.Acceptance` is one."""

    @property
    def is_credulous(self) -> bool:
        """Whether some extension accepts it."""


class ReasonLike(Protocol):
    """What a reason says; `buttress.semantics.Reason` is one."""

    @property
    def sentence(self) -> str:
        """It, in one sentence."""


class Strengths(Protocol):
    """What a gradual semantics says; `buttress.semantics.gradual.MapStrengths` is one."""

    @property
    def semantics(self) -> str:
        """Its name."""

    @property
    def statements(self) -> Mapping[str, float]:
        """The strength of each statement, by title."""

    @property
    def arguments(self) -> Mapping[str, float]:
        """The strength of each argument, by title."""

    @property
    def unsettled(self) -> Collection[Endpoint]:
        """The statements and arguments whose strengths have not settled."""


class FindingLike(Protocol):
    """What a finding says; `buttress.checks.Finding` is one."""

    @property
    def code(self) -> str:
        """The rule's code."""

    @property
    def severity(self) -> Severity:
        """How much it matters."""

    @property
    def message(self) -> str:
        """What it says."""

    @property
    def statement(self) -> str | None:
        """The title of the statement that it is about."""

    @property
    def argument(self) -> str | None:
        """The title of the argument that it is about."""


def with_standings(scene: Scene, evaluation: Standings) -> Scene:
    """The scene with the standing of each element on its node, and the reason for it."""

    def stands(node: Node) -> Node:
        is_statement = node.kind is NodeKind.STATEMENT
        of_kind = evaluation.statements if is_statement else evaluation.arguments
        standing = of_kind.get(node.element)
        if standing is None:
            return node
        name = f"[{node.element}]" if is_statement else f"<{node.element}>"
        reason = evaluation.reason(name).sentence
        is_credulous = (
            standing is Standing.UNDECIDED
            and not evaluation.has_one_extension
            and evaluation.acceptance(name).is_credulous
        )
        return attrs.evolve(node, standing=standing, reason=reason, is_credulous=is_credulous)

    return attrs.evolve(scene, nodes=tuple(stands(node) for node in scene.nodes))


def with_strengths(scene: Scene, strengths: Strengths) -> Scene:
    """The scene with the strength of each statement and argument on its node."""

    def gauged(node: Node) -> Node:
        if node.kind is NodeKind.INFERENCE:
            return node
        is_statement = node.kind is NodeKind.STATEMENT
        of_kind = strengths.statements if is_statement else strengths.arguments
        value = of_kind.get(node.element)
        if value is None:
            return node
        kind = ElementKind.STATEMENT if is_statement else ElementKind.ARGUMENT
        is_settled = Endpoint(kind, node.element) not in strengths.unsettled
        gauge = Gauge(min(max(value, 0.0), 1.0), str(strengths.semantics), is_settled)
        return attrs.evolve(node, gauge=gauge)

    return attrs.evolve(scene, nodes=tuple(gauged(node) for node in scene.nodes))


def with_findings(scene: Scene, findings: Iterable[FindingLike]) -> Scene:
    """The scene with each finding on a node of the element that it is about.

    A finding about an argument goes to the first node of it; one about a statement and an
    argument to the statement, where that is drawn.
    """
    places: dict[tuple[bool, str], str] = {}
    for node in scene.nodes:
        places.setdefault((node.kind is NodeKind.STATEMENT, node.element), node.key)
    marks: defaultdict[str, dict[Mark, None]] = defaultdict(dict)
    for finding in findings:
        key = finding.statement is not None and places.get((True, finding.statement))
        key = key or (finding.argument is not None and places.get((False, finding.argument)))
        if key:
            marks[key][Mark(finding.code, finding.severity, finding.message)] = None
    if not marks:
        return scene

    def marked(node: Node) -> Node:
        found = marks.get(node.key)
        return attrs.evolve(node, marks=tuple(found)) if found else node

    return attrs.evolve(scene, nodes=tuple(marked(node) for node in scene.nodes))

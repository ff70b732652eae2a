"""What the one-page report says, before it is put into any format."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from itertools import groupby

import attrs

from buttress.checks import Finding
from buttress.checks.context import Context
from buttress.checks.run import SettingsOf, chosen_rules, findings_in, settings_of
from buttress.checks.support import argument_node, statement_node
from buttress.model import Argument, ArgumentMap, Element, Source, Standing, Statement
from buttress.report.reasons import why

__all__ = ["Gap", "Ground", "Page", "Verdict", "build_page"]

_EFFORT = 500_000
"""How many elements are looked at, in all, to find what conclusions rest on."""

_SHOWN = 40
"""How many grounds of a conclusion are listed."""


@attrs.frozen
class Ground:
    """Something that a conclusion rests on; backed if it says itself what it rests on.

    A sketched argument is a ground too: what it rests on has not been spelt out.
    """

    element: Element
    standing: Standing
    is_backed: bool


@attrs.frozen
class Verdict:
    """A conclusion, its standing and why, and its grounds, the nearest first.

    `grounds` is None where the map is too large to follow every conclusion to its grounds, and
    holds the first forty otherwise; `unbacked` counts those of all without backing, `more` those
    that are left out. `is_argued` says whether anything is said for the conclusion.
    """

    element: Element
    standing: Standing
    reason: str
    grounds: tuple[Ground, ...] | None
    unbacked: int = 0
    more: int = 0
    is_argued: bool = False


@attrs.frozen
class Gap:
    """A finding about support; `weight` is the number of conclusions that rest on its place."""

    finding: Finding
    weight: int


@attrs.frozen
class Page:
    """A map's conclusions, its gaps by weight, what conflicts in it, and all other findings."""

    map: ArgumentMap
    semantics: str
    verdicts: tuple[Verdict, ...]
    gaps: tuple[Gap, ...]
    conflicts: tuple[Finding, ...]
    others: tuple[Finding, ...]

    @property
    def title(self) -> str:
        """The map's title, or else its path."""
        return self.map.title or self.map.path

    @cached_property
    def sources(self) -> tuple[Source, ...]:
        """The sources that the grounds name, in the order of the map's list."""
        named = {
            key
            for verdict in self.verdicts
            for ground in verdict.grounds or ()
            if isinstance(ground.element, Statement)
            for key in ground.element.meta.source
        }
        return tuple(source for key, source in self.map.sources.items() if key in named)

    @cached_property
    def gaps_by_weight(self) -> tuple[tuple[int, tuple[Finding, ...]], ...]:
        """The gaps that the same number of conclusions rest on, together."""
        return tuple(
            (weight, tuple(gap.finding for gap in gaps))
            for weight, gaps in groupby(self.gaps, key=lambda gap: gap.weight)
        )

    @property
    def is_complete(self) -> bool:
        """Whether every conclusion was followed to its grounds, so that weights are exact."""
        return all(verdict.grounds is not None for verdict in self.verdicts)

    def count(self, standing: Standing) -> int:
        """How many conclusions have a standing."""
        return sum(verdict.standing is standing for verdict in self.verdicts)


def build_page(
    map: ArgumentMap, *, settings: SettingsOf | None = None, effort: int = _EFFORT
) -> Page:
    """Judge and check a map, and gather what a reader of it should know.

    Without `settings` it is checked with those of its front matter.
    """
    context = Context(map, settings_of(map, settings))
    weights: Counter[str] = Counter()
    verdicts = []
    for element in context.contentions:
        standing = _standing(element, context)
        verdict = Verdict(element, standing, why(element, context.evaluation), None)
        if effort > 0:
            reached = list(context.support.supporting([_node(element)]))
            effort -= len(reached)
            weights.update(reached)
            verdict = _with_grounds(verdict, _grounds(reached, context), is_argued=len(reached) > 1)
        verdicts.append(verdict)
    # How many conclusions hang on a gap, the page says itself.
    findings = findings_in(context, chosen_rules(context, ignore=["SUP009"]))
    gaps = [Gap(f, weights[_place(f, map)]) for f in findings if _is_gap(f)]
    gaps.sort(key=lambda gap: (-gap.weight, -gap.finding.severity.rank))
    return Page(
        map,
        context.evaluation.semantics,
        tuple(verdicts),
        tuple(gaps),
        tuple(f for f in findings if f.code.startswith("CON")),
        tuple(f for f in findings if not (_is_gap(f) or f.code.startswith("CON"))),
    )


def _with_grounds(verdict: Verdict, grounds: Sequence[Ground], *, is_argued: bool) -> Verdict:
    return attrs.evolve(
        verdict,
        grounds=tuple(grounds[:_SHOWN]),
        unbacked=sum(not ground.is_backed for ground in grounds),
        more=max(len(grounds) - _SHOWN, 0),
        is_argued=is_argued,
    )


def _node(element: Element) -> str:
    if isinstance(element, Statement):
        return statement_node(element.title)
    return argument_node(element.title)


def _standing(element: Element, context: Context) -> Standing:
    is_argument = isinstance(element, Argument)
    evaluation = context.evaluation
    return (evaluation.arguments if is_argument else evaluation.statements)[element.title]


def _grounds(reached: Sequence[str], context: Context) -> tuple[Ground, ...]:
    """The leaves among the nodes, and what has backing of its own."""
    grounds = []
    for node in reached:
        element = context.element(node)
        is_backed = isinstance(element, Statement) and context.is_backed(element)
        is_leaf = node not in context.support.incoming
        is_itself = node == reached[0] and not is_backed
        if is_backed or (is_leaf and not is_itself):
            grounds.append(Ground(element, _standing(element, context), is_backed))
    return tuple(grounds)


def _is_gap(finding: Finding) -> bool:
    """Whether a finding is about what one element rests on; some are about the whole map."""
    return finding.code.startswith("SUP") and bool(finding.statement or finding.argument)


def _place(finding: Finding, map: ArgumentMap) -> str:
    """The node of the support graph that a finding is about."""
    if finding.statement is not None:
        return statement_node(finding.statement)
    argument = map.arguments.get(finding.argument or "")
    if argument is None:
        return ""
    if argument.conclusion:
        return statement_node(argument.conclusion.title)
    return argument_node(argument.title)

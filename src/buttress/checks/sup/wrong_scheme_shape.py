"""SUP015: wrong scheme for the shape."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.naming import listed, name, step_name
from buttress.checks.rule import rule
from buttress.checks.scheme_use import SchemeUse, scheme_uses, source_of
from buttress.model import RelationKind, Severity

if TYPE_CHECKING:
    from buttress.schemes import Scheme

__all__ = ["wrong_scheme_shape"]


@rule("SUP015", "wrong-scheme-shape", Severity.WARNING)
def wrong_scheme_shape(context: Context) -> Iterator[Finding]:
    """An inference does not have the shape of the scheme that it names.

    What it does:
        Reports three things that cannot be otherwise than wrong: fewer premises than the form of
        the scheme needs (a dilemma, an elimination of alternatives, a modus ponens from a single
        premise); an inference that is marked as strict and goes by a scheme whose conclusions
        have exceptions; and a deductive one that is marked as defeasible, or undercut, though
        there is nothing in it to undercut. Where several rules are named on one line it is
        silent.

    Why it matters:
        Either the scheme is not the one that the argument uses, and the reader asks it the wrong
        questions, or a premise is missing, or the map lets a conclusion stand where an exception
        should defeat it.

    Example:
        <Either way>: We lose either way.

        (1) [Choice]: We can stay or leave. {basis: common-belief}
        -- dilemma --
        (2) [Lost]: We lose.

    How to mend it:
        Add the missing premise, or name the scheme that fits. Take away strict: true from an
        inference that has exceptions; attack a premise of one that has none.

    Source:
        D. Walton, C. Reed and F. Macagno, Argumentation Schemes (2008), on deductive and
        presumptive schemes; H. Prakken, "An abstract framework for argumentation with structured
        arguments", Argument and Computation 1 (2010), on strict rules.
    """
    uses = {}
    for use in context.derived(scheme_uses):
        scheme = use.only_scheme
        if scheme is None or use.inference is None:
            continue
        uses[use.argument.title, use.inference.conclusion] = use
        yield from _too_few(use, scheme)
        yield from _wrong_force(use, scheme)
    if uses:
        yield from _undercut(uses, context)


def _too_few(use: SchemeUse, scheme: Scheme) -> Iterator[Finding]:
    if len(use.steps) >= scheme.least_premises:
        return
    only = step_name(use.steps[0]) if len(use.steps) == 1 else None
    given = f"{only} alone" if only else f"{len(use.steps)} premises"
    needed = "two" if scheme.least_premises == 2 else str(scheme.least_premises)
    says = " ".join(f"“{role.says}”" for role in scheme.roles[:4])
    yield wrong_scheme_shape.finding(
        f"{use.who} argues by the scheme “{scheme.name}” from {given}, and that takes {needed} "
        "premises or more.",
        use.argument,
        span=use.span,
        help=f"its premises are: {says}",
    )


def _wrong_force(use: SchemeUse, scheme: Scheme) -> Iterator[Finding]:
    inference = use.inference
    assert inference is not None  # noqa: S101
    data = inference.data if "strict" in inference.data else use.argument.data
    meta = inference.meta if "strict" in inference.data else use.argument.meta
    if meta.strict and scheme.force == "presumptive":
        yield wrong_scheme_shape.finding(
            f"{use.who} is marked as strict, but what the scheme “{scheme.name}” leads to has "
            "exceptions.",
            use.argument,
            span=use.span,
            help="take away `strict: true`, or name the rule without exception that it goes by",
        )
    elif data.get("strict") is False and scheme.force == "deductive":
        yield wrong_scheme_shape.finding(
            f"{use.who} is marked as defeasible, but “{scheme.name}” is a form of deduction, "
            "which has no exceptions.",
            use.argument,
            span=use.span,
            help="say `strict: true`, or name a scheme that allows for exceptions",
        )


def _undercut(uses: dict[tuple[str, int], SchemeUse], context: Context) -> Iterator[Finding]:
    """Undercuts of deductive inferences, each once."""
    for relation in context.map.relations:
        if relation.kind is not RelationKind.UNDERCUT:
            continue
        target = context.map.arguments.get(relation.target.title)
        if target is None or target.conclusion is None or relation.target.kind == "statement":
            continue
        use = uses.get((target.title, relation.target.step or target.conclusion.number))
        scheme = use.only_scheme if use else None
        if use is None or scheme is None or scheme.force != "deductive":
            continue
        premises = listed([step_name(step) for step in use.steps])
        yield wrong_scheme_shape.finding(
            f"{name(source_of(relation, context.map))} undercuts {name(target)}, whose inference "
            f"by “{scheme.name}” is a deduction and has no exceptions.",
            target,
            span=relation.span or use.span,
            help=f"attack a premise instead ({premises}), or name a scheme that allows for "
            "exceptions",
        )

"""CON008: inconsistent axioms."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.con.named_literals import element_of, literal_name, source_of
from buttress.checks.context import Context
from buttress.checks.finding import Finding, Related
from buttress.checks.naming import listed
from buttress.checks.rule import rule
from buttress.model import Severity
from buttress.semantics.conditions import AxiomClash, axiom_clashes
from buttress.semantics.postulates import clashes
from buttress.semantics.theory import Literal

__all__ = ["clashing_axioms", "inconsistent_axioms", "standing_clashes"]


@rule("CON008", "inconsistent-axioms", Severity.ERROR)
def inconsistent_axioms(context: Context) -> Iterator[Finding]:
    """The axioms of the map contradict each other.

    What it does:
        Follows the axioms through strict inferences, forwards and, as whoever denies what follows
        has to deny a premise, backwards. Reports each set of axioms from which two statements
        follow that exclude each other: contradictories, contraries in strict mode, or a statement
        and its negation.

    Why it matters:
        Axioms are beyond attack, so nothing can give way: two contradictories then both stand,
        and with strict inferences much else that should not.

    Example:
        [Full]: The lecture hall is full. {axiom: true}
          >< [Free]: There are free seats in the lecture hall. {axiom: true}

    How to mend it:
        Let one of them be an ordinary premise, {assumption: true}, which can be attacked, or take
        back that a step on the way is strict.

    Source:
        Axiom consistency, a condition of the rationality postulates: M. Caminada and L. Amgoud,
        "On the evaluation of argumentation formalisms" (2007); S. Modgil and H. Prakken, "A
        general account of argumentation with preferences" (2013).
    """
    for clash in context.derived(clashing_axioms):
        yield _finding(clash, context)


def clashing_axioms(context: Context) -> tuple[AxiomClash, ...]:
    """The contradictions that follow from the axioms of a map."""
    theory = context.theory
    if not theory.axioms:
        return ()
    said = {*theory.contraries, *theory.contradictories}
    said.update(pair[::-1] for pair in theory.contradictories)
    for one, other in context.derived(standing_clashes):
        if (one, other) in said and (other, one) in said:
            return tuple(axiom_clashes(theory))
    return ()  # what follows from axioms stands, so a contradiction in it would stand, too


def standing_clashes(context: Context) -> tuple[tuple[Literal, Literal], ...]:
    """What is in and speaks against what is in."""
    return tuple((v.literals[0], v.literals[1]) for v in clashes(context.evaluation.labelling))


def _finding(clash: AxiomClash, context: Context) -> Finding:
    sides = [
        _side(literal, axioms, context)
        for literal, axioms in zip((clash.one, clash.other), clash.from_axioms, strict=True)
    ]
    if clash.from_axioms[0] == clash.from_axioms[1]:
        one, other = (literal_name(literal, context) for literal in (clash.one, clash.other))
        said = f"From {_axioms(clash.axioms, context)} alone follow strictly both {one} and {other}"
    elif all(side.startswith("the axiom") for side in sides):
        said = f"{_axioms(clash.axioms, context)} exclude each other"
    else:
        said = f"{sides[0]} and {sides[1]} exclude each other"
    said = f"{said[0].upper()}{said[1:]}."
    first, *rest = (element_of(literal, context) for literal in clash.axioms)
    related = [
        Related(f"the axiom {literal_name(literal, context)}", element.span)
        for literal, element in zip(clash.axioms[1:], rest, strict=True)
    ]
    steps = [source_of(rule, context) for rule in clash.rules]
    related += [Related(f"{step.name} is strict", step.span) for step in steps]
    return inconsistent_axioms.finding(
        said,
        first,
        related=related,
        help="let one of them be an assumption, which can be attacked, or a step be defeasible"
        if clash.rules
        else "let one of them be an assumption, which can be attacked",
    )


def _side(literal: Literal, axioms: tuple[Literal, ...], context: Context) -> str:
    if axioms == (literal,):
        return f"the axiom {literal_name(literal, context)}"
    source = _axioms(axioms, context)
    return f"{literal_name(literal, context)}, which follows strictly from {source},"


def _axioms(axioms: tuple[Literal, ...], context: Context) -> str:
    names = listed([literal_name(literal, context) for literal in axioms])
    return f"the axiom {names}" if len(axioms) == 1 else f"the axioms {names}"

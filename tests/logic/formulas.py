"""Strategies for formulas."""

from hypothesis import strategies as st

from buttress.logic.formula import (
    Application,
    Atom,
    Biconditional,
    Conditional,
    Conjunction,
    Constant,
    Disjunction,
    Equality,
    Existential,
    Negation,
    Truth,
    Universal,
    Variable,
)

LETTERS = ("p", "q", "r", "s")
VARIABLES = ("x", "y")


def _compounds(children):
    several = st.lists(children, min_size=2, max_size=3).map(tuple)
    return (
        children.map(Negation)
        | several.map(Conjunction)
        | several.map(Disjunction)
        | st.builds(Conditional, children, children)
        | st.builds(Biconditional, children, children)
    )


def propositional(letters=LETTERS):
    """Formulas of propositional logic."""
    atoms = st.sampled_from(letters).map(Atom) | st.booleans().map(Truth)
    return st.recursive(atoms, _compounds, max_leaves=8)


def _terms(variables):
    names = st.sampled_from(("a", "b")).map(Constant)
    if variables:
        names |= st.sampled_from(variables).map(Variable)
    applied = st.builds(lambda term: Application("f", (term,)), names)
    return names | applied


def _atoms(variables):
    terms = _terms(variables)
    return (
        st.builds(lambda term: Atom("P", (term,)), terms)
        | st.builds(lambda left, right: Atom("R", (left, right)), terms, terms)
        | st.builds(Equality, terms, terms)
        | st.sampled_from(LETTERS).map(Atom)
    )


def first_order(depth=2, variables=()):
    """Closed formulas of first-order logic, whose quantifiers nest up to `depth`."""
    parts = _atoms(variables)
    if depth:
        for variable in VARIABLES:
            inner = first_order(depth - 1, tuple(sorted({*variables, variable})))
            parts |= st.builds(Universal, st.just(variable), inner)
            parts |= st.builds(Existential, st.just(variable), inner)
    return st.recursive(parts, _compounds, max_leaves=4)

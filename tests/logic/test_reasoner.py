"""First-order logic: what follows, what does not and why, and where it is given up."""

import sys
from itertools import product

import pytest
from hypothesis import given, settings

from buttress.logic import Negation, parse_formula, write_formula
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
    Truth,
    Universal,
    Variable,
)
from buttress.logic.solving import (
    Limits,
    LogicNotInstalledError,
    Reasoner,
    Satisfiable,
    Undecided,
    Unsatisfiable,
)
from logic.formulas import first_order

HUMANS = "all x. (Human(x) -> Mortal(x))"
GROUP = ["all x y z. f(f(x, y), z) = f(x, f(y, z))", "all x. f(e, x) = x", "all x. f(i(x), x) = e"]
ENDLESS = [
    "all x. exists y. R(x, y)",
    "all x. -R(x, x)",
    "all x y z. (R(x, y) & R(y, z) -> R(x, z))",
]
PIGEONS, HOLES = 10, 9


@pytest.fixture
def reasoner():
    pytest.importorskip("z3", reason="z3-solver is not installed")
    return Reasoner(Limits(steps=300_000))


def counter(reasoner, premises, conclusion):
    read = [parse_formula(text) for text in (conclusion, *premises)]
    return reasoner.satisfy([Negation(read[0]), *read[1:]])


VALID = [
    ([HUMANS, "Human(s)"], "Mortal(s)"),
    (["exists y. all x. R(x, y)"], "all x. exists y. R(x, y)"),
    (["a = b", "P(a)"], "P(b)"),
    (["all x. P(x)"], "exists x. P(x)"),
    (["all x. f(x) = x"], "f(f(a)) = a"),
    (GROUP, "all x. f(x, i(x)) = e"),
    (["-exists x. P(x)"], "all x. -P(x)"),
    (["exists x. (P(x) & all y. (P(y) -> y = x))", "P(a)", "P(b)"], "a = b"),
    ([], "exists x. (P(x) -> all y. P(y))"),
    (["all x. (P(x) & exists x. Q(x))"], "exists x. Q(x)"),
]


@pytest.mark.parametrize(("premises", "conclusion"), VALID)
def test_what_follows_is_found_to(reasoner, premises, conclusion):
    assert isinstance(counter(reasoner, premises, conclusion), Unsatisfiable)


INVALID = [
    ([HUMANS, "Mortal(s)"], "Human(s)", [{"Mortal(s)", "-Human(s)"}]),
    (["exists x. P(x)"], "all x. P(x)", [{"P(a)", "-P(b)"}, {"P(b)", "-P(a)"}]),
    (["P(a)", "a = b"], "P(c)", [{"P(a)", "b = a", "-P(c)"}]),
    (["p"], "P(a)", [{"p", "-P(a)"}]),
    (["all x. P(f(x))"], "P(a)", [{"P(b)", "-P(a)", "f(a) = b", "f(b) = b"}]),
]


@pytest.mark.parametrize(("premises", "conclusion", "facts"), INVALID)
def test_what_does_not_follow_has_a_counter_model(reasoner, premises, conclusion, facts):
    found = counter(reasoner, premises, conclusion)
    assert isinstance(found, Satisfiable)
    told = {("" if f.holds else "-") + write_formula(f.atom) for f in found.model.facts}
    assert told in facts


def test_core_names_the_premises_that_are_needed(reasoner):
    found = counter(reasoner, ["Greek(s)", HUMANS, "all x. x = x", "Human(s)"], "Mortal(s)")
    assert found == Unsatisfiable((0, 2, 4))


def test_worlds_that_are_not_small_are_told_to_exist(reasoner):
    four = "a != b & a != c & a != d & b != c & b != d & c != d"
    assert counter(reasoner, [four], "P(a)") == Satisfiable(None)


def test_what_takes_an_endless_world_is_given_up(reasoner):
    found = counter(reasoner, ENDLESS, "exists x. P(x)")
    assert isinstance(found, Undecided)
    assert "300,000 steps" in found.reason


def pigeons():
    """More pigeons than holes: long to refute by cases."""
    sits = [[f"p{bird}h{hole}" for hole in range(HOLES)] for bird in range(PIGEONS)]
    somewhere = [" | ".join(row) for row in sits]
    alone = [
        f"-({sits[one][hole]} & {sits[other][hole]})"
        for hole in range(HOLES)
        for one in range(PIGEONS)
        for other in range(one)
    ]
    return [parse_formula(text) for text in (*somewhere, *alone)]


def test_limits_of_steps_time_and_memory_end_the_pondering():
    pytest.importorskip("z3", reason="z3-solver is not installed")
    for limits in (
        Limits(steps=20_000),
        Limits(milliseconds=20),
        Limits(megabytes=1),
    ):
        assert isinstance(Reasoner(limits).satisfy(pigeons()), Undecided)


def test_a_memory_that_ran_out_does_not_spoil_later_answers():
    pytest.importorskip("z3", reason="z3-solver is not installed")
    reasoner = Reasoner(Limits(megabytes=1))
    letters = [parse_formula(f"p{number}") for number in range(20)]
    first, second = reasoner.satisfy(pigeons()), reasoner.satisfy(letters)
    assert isinstance(first, Undecided)
    assert not isinstance(second, Unsatisfiable)


def test_nothing_is_asked_once_the_time_for_the_map_is_over():
    pytest.importorskip("z3", reason="z3-solver is not installed")
    found = Reasoner(Limits(seconds=0)).satisfy(pigeons())
    assert found == Undecided("the 0 seconds for the map are used up")


def test_without_z3_the_exception_says_how_to_get_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "z3", None)
    with pytest.raises(LogicNotInstalledError, match=r"pip install .buttress\[logic\]"):
        Reasoner().satisfy([parse_formula("P(a)")])
    assert isinstance(Reasoner().satisfy([parse_formula("p & -p")]), Unsatisfiable)


def test_spelling_out_quantifiers_is_bounded(reasoner):
    nested = "all x. exists y. " * 15 + "R(x, y)"
    assert counter(reasoner, [nested], "exists x y. R(x, y)") is not None


# An oracle: every world of one or two things, tried one after the other


def worlds(size):
    things = range(size)
    pairs = list(product(things, repeat=2))
    for constants in product(things, repeat=2):
        for function in product(things, repeat=size):
            for unary in product((False, True), repeat=size):
                for binary in product((False, True), repeat=len(pairs)):
                    yield (
                        dict(zip("ab", constants, strict=True)),
                        function,
                        unary,
                        dict(zip(pairs, binary, strict=True)),
                    )


def value(term, world, bound):
    match term:
        case Variable(name):
            return bound[name]
        case Constant(name):
            return world[0][name]
        case Application(_, (argument,)):
            return world[1][value(argument, world, bound)]


def is_true(formula, size, world, bound):  # noqa: C901
    def true(part, more=bound):
        return is_true(part, size, world, more)

    match formula:
        case Truth(holds):
            return holds
        case Atom("P", (term,)):
            return world[2][value(term, world, bound)]
        case Atom("R", (one, other)):
            return world[3][value(one, world, bound), value(other, world, bound)]
        case Atom():
            return False
        case Equality(left, right):
            return value(left, world, bound) == value(right, world, bound)
        case Negation(operand):
            return not true(operand)
        case Conjunction(parts):
            return all(true(part) for part in parts)
        case Disjunction(parts):
            return any(true(part) for part in parts)
        case Conditional(left, right):
            return not true(left) or true(right)
        case Biconditional(left, right):
            return true(left) == true(right)
        case Universal(name, body):
            return all(true(body, {**bound, name: thing}) for thing in range(size))
        case Existential(name, body):
            return any(true(body, {**bound, name: thing}) for thing in range(size))


@settings(max_examples=60)
@given(formula=first_order())
def test_what_is_true_in_some_small_world_is_not_refuted(formula):
    pytest.importorskip("z3", reason="z3-solver is not installed")
    found = Reasoner(Limits(steps=300_000)).satisfy([formula])
    if isinstance(found, Unsatisfiable):
        assert not any(is_true(formula, 1, world, {}) for world in worlds(1))
        assert not any(is_true(formula, 2, world, {}) for world in worlds(2))
    elif isinstance(found, Satisfiable) and found.model and len(found.model.things) == 2:
        assert not any(is_true(formula, 1, world, {}) for world in worlds(1))

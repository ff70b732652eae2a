"""From a model of Z3 to the few facts of it that matter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, count, product
from typing import Any

import attrs

from buttress.logic.formula import Application, Atom, Constant, Equality, Formula, Term
from buttress.logic.solving.encoding import Encoding
from buttress.logic.solving.outcome import Fact, Model
from buttress.logic.solving.prover import Answer, Prover, irreducible
from buttress.logic.symbols import Sort, Symbol, symbols_of

__all__ = ["telling_model"]

_MOST_FACTS = 300
_LETTERS = "abcdefghijklmnopqrst"


def telling_model(
    z3: Any, encoding: Encoding, formulas: Sequence[Formula], found: Any, prover: Prover
) -> Model | None:
    """The facts of a Z3 model that make the formulas true by themselves, none of them idle.

    None where there are too many facts to be looked at, or a limit was reached.
    """
    symbols = _used(formulas)
    count = sum(_instances(symbol, len(encoding.things)) for symbol in symbols)
    if count > _MOST_FACTS:
        return None
    facts: list[Fact] = []
    expressions: list[Any] = []
    for fact, expression in _facts(encoding, symbols, found):
        facts.append(fact)
        expressions.append(expression if fact.holds else z3.Not(expression))
    whole = z3.And([encoding.formula(formula) for formula in formulas])
    prover.put([*expressions, z3.Not(whole)])
    last = len(expressions)
    if prover.ask(range(last + 1)) is not Answer.NO:
        return None
    needed = irreducible(
        [number for number in prover.core() if number != last],
        lambda rest: prover.ask([*rest, last]) is Answer.NO,
    )
    told = [facts[number] for number in needed]
    return _named(told, facts, len(encoding.things), symbols)


def _used(formulas: Iterable[Formula]) -> list[Symbol]:
    """The symbols of some formulas, each once: what is said of things before their names."""
    found: dict[tuple[str, Sort], Symbol] = {}
    for formula in formulas:
        for symbol in symbols_of(formula):
            found.setdefault((symbol.name, symbol.sort), symbol)
    order = (Sort.LETTER, Sort.PREDICATE, Sort.FUNCTION, Sort.CONSTANT)
    return sorted(found.values(), key=lambda symbol: order.index(symbol.sort))


def _instances(symbol: Symbol, size: int) -> int:
    return int(size**symbol.arity) if symbol.arity else 1


def _facts(encoding: Encoding, symbols: Iterable[Symbol], found: Any) -> Iterator[tuple[Fact, Any]]:
    """Every fact about the symbols, with the expression that it asserts or denies.

    Things go by their number here.
    """
    things = encoding.things
    for name, sort, arity, _ in symbols:
        if sort is Sort.LETTER:
            letter = encoding.predicate(name, 0)
            yield Fact(Atom(name), _holds(found, letter)), letter
            continue
        if sort is Sort.CONSTANT:
            value, same = _value(found, encoding.constant(name), things)
            yield Fact(Equality(Constant(name), _thing(value)), holds=True), same
            continue
        for numbers in product(range(len(things)), repeat=arity):
            arguments = tuple(map(_thing, numbers))
            placed = [things[number] for number in numbers]
            if sort is Sort.PREDICATE:
                said = encoding.predicate(name, arity)(*placed)
                yield Fact(Atom(name, arguments), _holds(found, said)), said
            else:
                value, same = _value(found, encoding.function(name, arity)(*placed), things)
                application = Application(name, arguments)
                yield Fact(Equality(application, _thing(value)), holds=True), same


def _thing(number: int) -> Constant:
    return Constant(str(number))


def _holds(found: Any, expression: Any) -> bool:
    return str(found.eval(expression, model_completion=True)) == "True"


def _value(found: Any, expression: Any, things: Sequence[Any]) -> tuple[int, Any]:
    value = found.eval(expression, model_completion=True)
    number = next(n for n, thing in enumerate(things) if thing.eq(value))
    return number, expression == things[number]


# Names for the things


def _named(
    needed: Sequence[Fact], facts: Sequence[Fact], size: int, symbols: Iterable[Symbol]
) -> Model:
    """The needed facts, told by the names that the formulas give to things, and by letters."""
    names: dict[str, str] = {}
    for fact in (*needed, *facts):
        if isinstance(fact.atom, Equality) and isinstance(fact.atom.left, Constant):
            names.setdefault(_number(fact.atom.right), fact.atom.left.name)
    taken = {symbol.name for symbol in symbols}
    spare = (f"thing{number}" for number in count(1))
    free = (name for name in chain(_LETTERS, spare) if name not in taken)
    unnamed = [str(number) for number in range(size) if str(number) not in names]
    new = dict(zip(unnamed, free, strict=False))
    told = [_renamed(fact, names | new) for fact in needed]
    return Model(
        tuple(fact for fact in told if not _is_trivial(fact)),
        (*names.values(), *new.values()),
        len(new),
    )


def _is_trivial(fact: Fact) -> bool:
    return isinstance(fact.atom, Equality) and fact.atom.left == fact.atom.right


def _number(term: Term) -> str:
    assert isinstance(term, Constant)  # noqa: S101  what `_facts` made
    return term.name


def _renamed(fact: Fact, names: Mapping[str, str]) -> Fact:
    match fact.atom:
        case Atom(predicate, arguments):
            return attrs.evolve(fact, atom=Atom(predicate, _terms(arguments, names)))
        case Equality(Application(function, arguments), right):
            left: Term = Application(function, _terms(arguments, names))
            return attrs.evolve(fact, atom=Equality(left, *_terms((right,), names)))
        case Equality(left, right):
            return attrs.evolve(fact, atom=Equality(left, *_terms((right,), names)))


def _terms(terms: Iterable[Term], names: Mapping[str, str]) -> tuple[Term, ...]:
    return tuple(Constant(names[_number(term)]) for term in terms)

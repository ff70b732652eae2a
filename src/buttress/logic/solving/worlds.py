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
_MOST_CHOSEN = 40
_LETTERS = "abcdefghijklmnopqrst"


def telling_model(
    z3: Any, encoding: Encoding, formulas: Sequence[Formula], found: Any, prover: Prover
) -> Model | None:
    """The facts of a world that make the formulas true by themselves, none of them idle.

    The world is the first in which they hold, if falsehoods go before truths, so that every
    version of Z3 gives the same; where that would take too long it is `found`, Z3's own. None
    where there are too many facts to be looked at, or a limit was reached.
    """
    symbols = _used(formulas)
    if sum(_instances(symbol, len(encoding.things)) for symbol in symbols) > _MOST_FACTS:
        return None
    slots = list(_slots(z3, encoding, symbols))
    conditions = [encoding.formula(formula) for formula in formulas]
    chosen = _first(slots, conditions, prover) if len(slots) <= _MOST_CHOSEN else None
    if chosen is None:
        chosen = [_true_in(found, slot) for slot in slots]
    last = len(chosen)
    prover.put([*(expression for _, expression in chosen), z3.Not(z3.And(conditions))])
    if prover.ask(range(last + 1)) is not Answer.NO:
        return None
    needed = irreducible(range(last), lambda rest: prover.ask([*rest, last]) is Answer.NO)
    facts = [fact for fact, _ in chosen]
    told = [facts[number] for number in needed]
    return _named(told, facts, len(encoding.things), symbols)


_Slot = list[tuple[Fact, Any]]
"""Facts of which exactly one holds in a world, with the expressions for them."""


def _first(slots: Sequence[_Slot], conditions: Sequence[Any], prover: Prover) -> _Slot | None:
    """From each slot the first fact that goes with the conditions and with those before it."""
    choices = [choice for slot in slots for choice in slot]
    prover.put([*conditions, *(expression for _, expression in choices)])
    fixed = list(range(len(conditions)))
    at = len(fixed)
    chosen: _Slot = []
    for slot in slots:
        for number, choice in enumerate(slot):
            answer = prover.ask([*fixed, at + number])
            if answer is Answer.UNKNOWN:
                return None
            if answer is Answer.YES:
                chosen.append(choice)
                fixed.append(at + number)
                break
        at += len(slot)
    return chosen


def _true_in(found: Any, slot: _Slot) -> tuple[Fact, Any]:
    *others, last = slot
    for choice in others:
        if str(found.eval(choice[1], model_completion=True)) == "True":
            return choice
    return last


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


def _slots(z3: Any, encoding: Encoding, symbols: Iterable[Symbol]) -> Iterator[_Slot]:
    """A slot for every atom, and for every value of a function or name. Things go by number."""
    things = encoding.things
    for name, sort, arity, _ in symbols:
        if sort is Sort.LETTER:
            letter = encoding.predicate(name, 0)
            yield [(Fact(Atom(name), False), z3.Not(letter)), (Fact(Atom(name), True), letter)]
        elif sort is Sort.CONSTANT:
            yield _values(Constant(name), encoding.constant(name), things)
        else:
            for numbers in product(range(len(things)), repeat=arity):
                arguments = tuple(map(_thing, numbers))
                placed = [things[number] for number in numbers]
                if sort is Sort.PREDICATE:
                    atom, said = Atom(name, arguments), encoding.predicate(name, arity)(*placed)
                    yield [(Fact(atom, False), z3.Not(said)), (Fact(atom, True), said)]
                else:
                    value = encoding.function(name, arity)(*placed)
                    yield _values(Application(name, arguments), value, things)


def _values(term: Term, expression: Any, things: Sequence[Any]) -> _Slot:
    return [
        (Fact(Equality(term, _thing(number)), True), expression == thing)
        for number, thing in enumerate(things)
    ]


def _thing(number: int) -> Constant:
    return Constant(str(number))


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

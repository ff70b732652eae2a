"""Models in words, by what the symbols are declared to stand for."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import attrs

from buttress.logic.declarations import Meaning
from buttress.logic.formula import Application, Atom, Constant, Equality, Term
from buttress.logic.negating import negated
from buttress.logic.notation import write_formula, write_term
from buttress.logic.solving.outcome import Fact, Model

__all__ = ["Wording"]

_MOST = 6
_LONGEST = 120
_USUAL = ("x", "y", "z")
_PREDICATE = re.compile(r"(?:is|are|was|were|has|have|had|can|will|must|does)\b")
_SMALL_WORD = re.compile(
    r"(?:a|all|an|any|each|every|he|it|no|nobody|nothing|one|our|she|some|somebody|someone|"
    r"something|that|the|their|there|these|they|this|those|we|what|when|where|who)\b",
    re.IGNORECASE,
)


@attrs.frozen
class Wording:
    """Puts facts into words; a symbol without a meaning goes by its name."""

    meanings: Mapping[str, Meaning]

    def model(self, model: Model) -> str:
        """What is the case in a model, what holds first: “it rains, and the street is not wet”."""
        facts = sorted(model.facts, key=lambda fact: not fact.holds)
        told = [self.fact(fact) for fact in facts[:_MOST]]
        if len(model.facts) > _MOST:
            told.append(f"{len(model.facts) - _MOST} more things are the case")
        words = ", and ".join([", ".join(told[:-1]), told[-1]] if len(told) > 1 else told)
        if not model.unnamed:
            return words
        names = model.things[-model.unnamed :]
        some = "there is a thing" if len(names) == 1 else "there are things"
        return f"{some} {_joined(names)} such that {words}"

    def fact(self, fact: Fact) -> str:
        """One fact in words: “it rains”, “Mortal(s) is false”."""
        words = self._atom(fact.atom)
        if words is None:
            truth = "true" if fact.holds else "false"
            return f"{write_formula(fact.atom)} is {truth}"
        words = _begun_small(_shortened(words))
        return words if fact.holds else negated(words)

    def _atom(self, atom: Atom | Equality) -> str | None:
        if isinstance(atom, Equality):
            return f"{self._term(atom.left)} is {self._term(atom.right)}"
        meaning = self.meanings.get(atom.predicate)
        if meaning is None:
            return None
        if not atom.arguments:
            return meaning.words
        things = [self._term(argument) for argument in atom.arguments]
        return _filled(meaning, things) or _said_of(meaning, things)

    def _term(self, term: Term) -> str:
        match term:
            case Constant(name):
                meaning = self.meanings.get(name)
                return _shortened(meaning.words) if meaning else name
            case Application(name, arguments):
                meaning = self.meanings.get(name)
                things = [self._term(argument) for argument in arguments]
                return (meaning and _filled(meaning, things)) or f"{name}({', '.join(things)})"
            case _:
                return write_term(term)


def _filled(meaning: Meaning, things: Sequence[str]) -> str | None:
    """The words with things for the parameters, if every parameter is in the words."""
    names = meaning.parameters or _USUAL[: len(things)]
    if len(names) != len(things):
        return None
    by_name = dict(zip(names, things, strict=True))
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)")
    if {match[0] for match in pattern.finditer(meaning.words)} != set(names):
        return None
    return pattern.sub(lambda match: by_name[match[0]], meaning.words)


def _said_of(meaning: Meaning, things: Sequence[str]) -> str | None:
    """Words that begin with a verb, “is mortal”, said of one thing."""
    if len(things) == 1 and _PREDICATE.match(meaning.words):
        return f"{things[0]} {meaning.words}"
    return None


def _shortened(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"


def _begun_small(words: str) -> str:
    """The words as they stand in the middle of a sentence."""
    first = _SMALL_WORD.match(words)
    return first[0].lower() + words[first.end() :] if first else words


def _joined(names: Sequence[str]) -> str:
    return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else names[0]

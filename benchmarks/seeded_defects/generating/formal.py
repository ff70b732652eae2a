"""Proofs: strict steps whose statements bear formulas, each step valid."""

from __future__ import annotations

import random

import attrs

from seeded_defects.generating.writing import Writing

__all__ = ["formal"]


@attrs.frozen
class _Proposition:
    """A statement with its formula; an atom is true or false in the intended model."""

    title: str
    text: str
    formula: str
    symbol: str = ""
    clause: str = ""


class _Proof:
    def __init__(self, writing: Writing, size: int) -> None:
        self.writing = writing
        self.size = size
        self.waiting: list[_Proposition] = []
        self._symbols = 0

    def atom(self) -> _Proposition:
        claim = self.writing.claim()
        self._symbols += 1
        symbol = f"P{self._symbols}"
        return _Proposition(claim.title, claim.text, symbol, symbol, claim.clause)

    def denied(self) -> tuple[_Proposition, _Proposition]:
        """An atom that is false, and its denial; only the denial is a statement of the map."""
        claim = self.writing.claim()
        self._symbols += 1
        symbol = f"P{self._symbols}"
        atom = _Proposition(claim.title, claim.text, symbol, symbol, claim.clause)
        denial = _Proposition(
            f"No {claim.title[:1].lower()}{claim.title[1:]}",
            claim.denied,
            f"-{symbol}",
            symbol,
            claim.clause,
        )
        return atom, denial

    def link(self, text: str, formula: str, name: str) -> str:
        """A premise that joins others, backed as a leaf."""
        self.writing.statements += 1
        values = {"basis": "law", "source": self.writing.source(), "formalization": f'"{formula}"'}
        return self.writing.with_data(f"[{name}]: {text}", values)

    def premise(self, proposition: _Proposition) -> str:
        """A premise with a formula, a leaf or one to be proved."""
        writing = self.writing
        said = f"[{proposition.title}]: {proposition.text}"
        formula = {"formalization": f'"{proposition.formula}"'}
        if proposition.symbol:
            formula["declarations"] = f"{{{proposition.symbol}: {proposition.clause}}}"
        if (
            writing.chance.random() < 0.35
            and writing.statements + 3 * len(self.waiting) < self.size
            and proposition.formula == proposition.symbol
        ):
            self.waiting.append(proposition)
            return writing.with_data(said, formula)
        return writing.with_data(said, writing.backing() | formula)

    def prove(self, goal: _Proposition) -> None:
        chance = self.writing.chance
        premises = chance.choice((self._detachment, self._elimination, self._cases))(goal)
        chance.shuffle(premises)
        title = f"Proof of the {goal.title[:1].lower()}{goal.title[1:]}"
        gist = f"It is shown that {goal.clause}."
        self.writing.structure(
            title, gist, premises, f"[{goal.title}]", line="-- {strict: true} --"
        )

    def _detachment(self, goal: _Proposition) -> list[str]:
        ground = self.atom()
        text = f"If {ground.clause}, {goal.clause}."
        name = f"{goal.title} by the {ground.title[:1].lower()}{ground.title[1:]}"
        return [self.premise(ground), self.link(text, f"{ground.symbol} -> {goal.symbol}", name)]

    def _elimination(self, goal: _Proposition) -> list[str]:
        atom, denial = self.denied()
        text = f"Either {atom.clause} or {goal.clause}."
        name = f"{goal.title} or the {atom.title[:1].lower()}{atom.title[1:]}"
        return [self.link(text, f"{atom.symbol} | {goal.symbol}", name), self.premise(denial)]

    def _cases(self, goal: _Proposition) -> list[str]:
        one, other = self.atom(), self.atom()
        self.writing.statements -= 2
        either = f"Either {one.clause} or {other.clause}."
        name = f"{one.title} or the {other.title[:1].lower()}{other.title[1:]}"
        premises = [self.link(either, f"{one.symbol} | {other.symbol}", name)]
        for case in (one, other):
            text = f"If {case.clause}, {goal.clause}."
            title = f"{goal.title} by the {case.title[:1].lower()}{case.title[1:]}"
            premises.append(self.link(text, f"{case.symbol} -> {goal.symbol}", title))
        return premises


def formal(chance: random.Random, size: int) -> Writing:
    """Each goal is proved by detachment, by elimination or by cases."""
    writing = Writing(chance, title="A chain of proofs")
    proof = _Proof(writing, size)
    while writing.statements < size:
        goal = proof.atom()
        data = {
            "formalization": goal.symbol,
            "declarations": f"{{{goal.symbol}: {goal.clause}}}",
            "expect": "in",
        }
        writing.lines += [writing.with_data(f"[{goal.title}]: {goal.text}", data), ""]
        proof.prove(goal)
        while proof.waiting:
            proof.prove(proof.waiting.pop(0))
    return writing

"""What an argument map is read as: an ASPIC+ theory.

Sources: S. Modgil and H. Prakken, "A general account of argumentation with preferences",
Artificial Intelligence 195 (2013); the same, "Abstract rule-based argumentation", Handbook of
Formal Argumentation (2018).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

import attrs

from buttress.model import EMPTY, Endpoint, Relation

__all__ = ["Literal", "Rule", "Theory"]

Literal = str
"""What rules are made of, named as a person writes it.

`[Title]` is a statement, `<Title>` the assumption that a sketched argument holds, `∴[Title]` the
assumption that what is said for a statement bears on it (see `buttress.semantics.reading`).
"""


@attrs.frozen
class Rule:
    """An inference from the literals of `body` to the literal `head`.

    A strict rule holds without exception. A defeasible one can be undercut by its `name` and
    rebutted at its head; `priority` ranks it among the defeasible rules that have one, higher
    above lower. `origin` is what the map has in its place: an inference, or a relation.
    """

    name: str
    body: tuple[Literal, ...]
    head: Literal
    strict: bool = False
    priority: float | None = None
    origin: Endpoint | Relation | None = attrs.field(default=None, eq=False, repr=False)

    def __str__(self) -> str:
        arrow = "→" if self.strict else "⇒"
        return f"{self.name}: {', '.join(self.body)} {arrow} {self.head}"


@attrs.frozen(repr=False)
class Theory:
    """A knowledge base, rules, and what speaks against what.

    `premises` are the ordinary premises, which can be attacked; `axioms` the necessary ones,
    which cannot. A pair in `contraries` is an attacker, a literal, and its target: a literal or a
    defeasible rule's name. `contradictories` are unordered pairs of literals. Strict rules are as
    the map has them: closing them under transposition is left to who works out what stands.
    `elements` says which statement or argument of the map a literal stands for. What is `rejected`
    is out come what may: nothing concludes it, though strict rules for it are still transposed (see
    `buttress.semantics.change`).
    """

    literals: tuple[Literal, ...] = ()
    premises: tuple[Literal, ...] = ()
    axioms: tuple[Literal, ...] = ()
    rules: tuple[Rule, ...] = ()
    contraries: tuple[tuple[Literal, str], ...] = ()
    contradictories: tuple[tuple[Literal, Literal], ...] = ()
    elements: Mapping[Literal, Endpoint] = attrs.field(default=EMPTY, eq=False)
    rejected: tuple[Literal, ...] = ()

    @cached_property
    def rules_for(self) -> Mapping[Literal, tuple[Rule, ...]]:
        """The rules by the literal that they conclude, each in the theory's order."""
        found: dict[Literal, list[Rule]] = {}
        for rule in self.rules:
            found.setdefault(rule.head, []).append(rule)
        return {head: tuple(rules) for head, rules in found.items()}

    @cached_property
    def rules_by_name(self) -> Mapping[str, Rule]:
        """The rules by their names."""
        return {rule.name: rule for rule in self.rules}

    def __str__(self) -> str:
        lines = [f"axiom {literal}" for literal in self.axioms]
        lines += [f"premise {literal}" for literal in self.premises]
        lines += [str(rule) for rule in self.rules]
        lines += [f"{attacker} is a contrary of {target}" for attacker, target in self.contraries]
        lines += [f"{one} and {other} are contradictories" for one, other in self.contradictories]
        lines += [f"{literal} is rejected" for literal in self.rejected]
        return "\n".join(lines)

    def __repr__(self) -> str:
        return (
            f"<Theory: {len(self.axioms)} axioms, {len(self.premises)} ordinary premises, "
            f"{len(self.rules)} rules, {len(self.contraries)} contraries, "
            f"{len(self.contradictories)} contradictories>"
        )

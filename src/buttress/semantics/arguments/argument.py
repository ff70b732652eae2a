"""Arguments of ASPIC+: a premise, or a rule applied to arguments for its body.

S. Modgil and H. Prakken, "A general account of argumentation with preferences", Artificial
Intelligence 195 (2013), definition 5.
"""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from buttress.semantics.theory import Literal, Rule

__all__ = ["MANY", "Argument", "Pool"]

MANY = 10**18
"""A size beyond which sizes are not told apart."""


@attrs.frozen(eq=False, repr=False)
class Argument:
    """A finite proof of a literal from premises.

    A premise has no `rule` and no `parts`; it `is_axiom` where it cannot be attacked. Otherwise
    `parts` are the arguments from which `rule` infers the `conclusion`, one for each of its places.
    Arguments of one `Pool` share their parts, and two of them are equal only if they are the same
    object.

    `size` is the number of lines that the argument takes where each line is written out wherever
    it is used: premises and inferences, counted as in a tree; `MANY` at most. What fills two places
    of a strict rule is twice among the parts and counts twice: which choice of parts has fewest
    different ones is a set cover problem, so that such a count would give no order to search in.
    """

    conclusion: Literal
    rule: Rule | None = None
    parts: tuple[Argument, ...] = ()
    is_axiom: bool = False
    size: int = 1

    @property
    def is_premise(self) -> bool:
        """Whether it is a premise and nothing else."""
        return self.rule is None

    @property
    def is_defeasible_step(self) -> bool:
        """Whether its last inference is defeasible."""
        return self.rule is not None and not self.rule.strict

    @property
    def is_transposed(self) -> bool:
        """Whether its last inference is a strict rule's transposition, not the rule as written.

        From `p, q → c`, what denies c and q together, it then infers the negation of p.
        """
        if self.rule is None or not self.rule.strict:
            return False
        used = {part.conclusion for part in self.parts}
        return self.conclusion != self.rule.head or used != set(self.rule.body)

    @property
    def subarguments(self) -> tuple[Argument, ...]:
        """Itself and all that it is made of, each once, parts before the whole."""
        found: dict[Argument, None] = {}
        waiting: list[tuple[Argument, bool]] = [(self, False)]
        while waiting:
            argument, is_seen_through = waiting.pop()
            if is_seen_through:
                found[argument] = None
            elif argument not in found:
                waiting.append((argument, True))
                waiting.extend((part, False) for part in reversed(argument.parts))
        return tuple(found)

    @property
    def premises(self) -> tuple[Literal, ...]:
        """The ordinary premises and axioms that it starts from."""
        return tuple(dict.fromkeys(x.conclusion for x in self.subarguments if x.rule is None))

    @property
    def ordinary_premises(self) -> tuple[Literal, ...]:
        """The premises that can be attacked."""
        starts = (x for x in self.subarguments if x.rule is None and not x.is_axiom)
        return tuple(dict.fromkeys(x.conclusion for x in starts))

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules that it uses, each once."""
        used = {x.rule.name: x.rule for x in self.subarguments if x.rule is not None}
        return tuple(used.values())

    @property
    def defeasible_rules(self) -> tuple[Rule, ...]:
        """The defeasible rules that it uses, each once."""
        return tuple(rule for rule in self.rules if not rule.strict)

    @property
    def last_defeasible_rules(self) -> tuple[Rule, ...]:
        """Its last rule where that is defeasible, else those of its parts together."""
        found: dict[str, Rule] = {}
        seen = {self}
        waiting = [self]
        while waiting:
            argument = waiting.pop()
            rule = argument.rule
            if rule is None:
                continue
            if not rule.strict:
                found[rule.name] = rule
                continue
            for part in reversed(argument.parts):
                if part not in seen:
                    seen.add(part)
                    waiting.append(part)
        return tuple(found.values())

    @property
    def is_strict(self) -> bool:
        """Whether it uses no defeasible rule."""
        return not self.defeasible_rules

    @property
    def is_firm(self) -> bool:
        """Whether it starts from axioms alone."""
        return not self.ordinary_premises

    def __str__(self) -> str:
        from buttress.semantics.arguments.writing import numbered_steps  # noqa: PLC0415  a circle

        return numbered_steps(self)

    def __repr__(self) -> str:
        return f"<Argument for {self.conclusion}: {len(self.subarguments)} steps>"


@attrs.define
class Pool:
    """Where arguments are made, so that equal ones are one object."""

    _made: dict[tuple[Literal, str | None, tuple[Argument, ...]], Argument] = attrs.field(
        factory=dict
    )
    _alike: dict[tuple[Literal, str, frozenset[Argument]], Argument] = attrs.field(factory=dict)
    _variants: dict[Argument, Argument] = attrs.field(factory=dict)

    def premise(self, literal: Literal, *, is_axiom: bool) -> Argument:
        """The argument that is a premise."""
        key = (literal, None, ())
        made = self._made.get(key)
        if made is None:
            made = self._made[key] = Argument(literal, is_axiom=is_axiom)
        return made

    def inference(self, conclusion: Literal, rule: Rule, parts: Iterable[Argument]) -> Argument:
        """The argument that infers a conclusion by a rule, from parts of this pool."""
        given = tuple(parts)
        key = (conclusion, rule.name, given)
        made = self._made.get(key)
        if made is None:
            size = min(MANY, 1 + sum(part.size for part in given))
            made = self._made[key] = Argument(conclusion, rule, given, size=size)
            alike = (conclusion, rule.name, frozenset(map(self.model, given)))
            first = self._alike.setdefault(alike, made)
            if first is not made:
                self._variants[made] = first
        return made

    def model(self, argument: Argument) -> Argument:
        """The first made of all arguments that say the same.

        These differ only in which places of a rule, and how many, are filled by which part.
        """
        return self._variants.get(argument, argument)

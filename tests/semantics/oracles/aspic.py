"""ASPIC+ by the book: every argument is built, every attack looked at. Plain and slow.

The definitions are those of Modgil and Prakken 2013 ("A general account of argumentation with
preferences"): undermining, restricted rebutting, undercutting; last and weakest link; elitist and
democratic comparison. Two things are as Buttress documents them: the closure of strict rules where
a statement has several contradictories; and that premises, and rules without a priority, are
neither preferred nor less preferred. So an argument is compared by its (last) defeasible rules
alone, an empty set of them is neither below nor above anything, and of two rules one is less where
both have priorities and its own is lower.

There are infinitely many arguments where rules run in a circle. Those with the same conclusion,
premises, defeasible rules and last defeasible rules attack the same and are attacked by the same,
so one of each kind is kept. The weakest link also sees what the parts rest on.
"""

from __future__ import annotations

from functools import cached_property
from itertools import product

import attrs

from buttress.model import Standing
from buttress.semantics import Rule, Theory
from semantics.oracles.defeat_graphs import extensions


class TooManyArgumentsError(Exception):
    """The theory is too large for this way of working."""


@attrs.frozen
class Argument:
    """A premise, or a rule applied to arguments."""

    conclusion: str
    parts: tuple[Argument, ...] = ()
    rule: Rule | None = None
    premises: frozenset[str] = attrs.field(init=False)
    defeasible: frozenset[str] = attrs.field(init=False)
    last: frozenset[str] = attrs.field(init=False)
    steps: frozenset[tuple[str, frozenset[str], frozenset[str]]] = attrs.field(init=False)
    subarguments: tuple[Argument, ...] = attrs.field(init=False, eq=False)

    def __attrs_post_init__(self):
        fill = object.__setattr__
        is_defeasible = self.rule is not None and not self.rule.strict
        own = frozenset([self.rule.name]) if is_defeasible else frozenset()
        below = frozenset().union(*(part.last for part in self.parts))
        fill(self, "premises", frozenset().union(*(part.premises for part in self.parts)))
        fill(self, "defeasible", own.union(*(part.defeasible for part in self.parts)))
        fill(self, "last", own if is_defeasible else below)
        if self.rule is None:
            fill(self, "premises", frozenset([self.conclusion]))
        step = {(self.rule.name, self.premises, self.defeasible)} if is_defeasible else set()
        fill(self, "steps", frozenset(step).union(*(part.steps for part in self.parts)))
        below = {(sub.kind, sub.steps): sub for part in self.parts for sub in part.subarguments}
        fill(self, "subarguments", (self, *below.values()))

    @property
    def kind(self):
        return self.conclusion, self.premises, self.defeasible, self.last, self.rule is None


class Oracle:
    """The labellings of a theory's arguments.

    `link` is "last" or "weakest", `order` "elitist" or "democratic". Where it does not transpose,
    strict rules are taken as they are, as naive systems do.
    """

    def __init__(
        self,
        theory: Theory,
        most: int = 250,
        *,
        link: str = "last",
        order: str = "elitist",
        transposes: bool = True,
    ) -> None:
        self.transposes = transposes
        self.theory = theory
        self.most = most
        self.link = link
        self.order = order
        self.against = self._contrariness()
        self.negations = {}
        self._negate()
        self.rules = [rule for rule in theory.rules if not rule.strict] + self._closed_strict()
        self.priorities = {rule.name: rule.priority for rule in theory.rules}
        self.arguments = self._arguments()
        self.defeats = [
            {i for i, attacker in enumerate(self.arguments) if self._defeats(attacker, target)}
            for target in self.arguments
        ]

    @cached_property
    def labels(self):
        """The grounded labelling."""
        return self._grounded()

    # Opposition

    def _contrariness(self):
        """Contrariness: for each literal or rule name, what speaks against it."""
        against = {}
        for attacker, target in self.theory.contraries:
            against.setdefault(target, set()).add(attacker)
        for one, other in self.theory.contradictories:
            against.setdefault(one, set()).add(other)
            against.setdefault(other, set()).add(one)
        return against

    def _is_contradictory(self, one, other):
        return one in self.against.get(other, ()) and other in self.against.get(one, ())

    def _is_coherent(self, literal):
        """Whether no odd number of steps along `><` leads from a literal to itself."""
        same, opposite = {literal}, set()
        while True:
            more_opposite = opposite.union(*(self.contradicted[x] for x in same))
            more_same = same.union(*(self.contradicted[x] for x in more_opposite))
            if (more_same, more_opposite) == (same, opposite):
                return not same & opposite
            same, opposite = more_same, more_opposite

    def _negate(self):
        """For each literal, its negations; and what denies it."""
        self.contradicted = {literal: set() for literal in self.theory.literals}
        for one, other in self.theory.contradictories:
            self.contradicted[one].add(other)
            self.contradicted[other].add(one)
        self.negated, self.denied = {}, {}
        for literal in self.theory.literals:
            self.negated[literal] = self.contradicted[literal]
            if not self.contradicted[literal] or not self._is_coherent(literal):
                made_up = self.negations[literal] = f"¬{literal}"
                self.negated[literal] = {made_up}
                self.negated[made_up] = self.denied[made_up] = {literal}
            self.denied[literal] = self.negated[literal] | {
                other
                for other in self.against.get(literal, ())
                if self._is_contradictory(other, literal)
            }

    def _closed_strict(self):
        """Closure under transposition, with every negation and every denial that there is."""
        closed = set()
        new = {
            (tuple(sorted(set(rule.body))), rule.head) for rule in self.theory.rules if rule.strict
        }
        while new:
            closed |= new
            if not self.transposes:
                break
            if len(closed) > 20 * self.most:
                raise TooManyArgumentsError
            new = {
                (tuple(sorted((*body[:i], denial, *body[i + 1 :]))), negation)
                for body, head in new
                for i, part in enumerate(body)
                for denial in self.denied[head]
                for negation in self.negated[part]
            } - closed
        as_sets = {(tuple(sorted(set(body))), head) for body, head in closed}
        return [
            Rule(f"strict {number}", body, head, strict=True)
            for number, (body, head) in enumerate(sorted(as_sets))
        ]

    # Arguments

    def _arguments(self):
        found = {}
        by_conclusion = {}

        def add(argument):
            kind = argument.kind if self.link == "last" else (argument.kind, argument.steps)
            if kind in found:
                return False
            found[kind] = argument
            by_conclusion.setdefault(argument.conclusion, []).append(argument)
            if len(found) > self.most:
                raise TooManyArgumentsError
            return True

        for literal in (*self.theory.axioms, *self.theory.premises):
            add(Argument(literal))
        grown = True
        while grown:
            grown = False
            for rule in self.rules:
                choices = [list(by_conclusion.get(literal, ())) for literal in rule.body]
                size = 1
                for choice in choices:
                    size *= len(choice)
                if size > 20 * self.most:
                    raise TooManyArgumentsError
                for parts in product(*choices):
                    grown = add(Argument(rule.head, parts, rule)) or grown
        return list(found.values())

    # Attack and defeat

    def _defeats(self, attacker, target):
        return any(self._defeats_at(attacker, part) for part in target.subarguments)

    def _defeats_at(self, attacker, part):
        """Undercutting, rebutting and undermining defeat, on one subargument."""
        said = attacker.conclusion
        if part.rule is None:
            if part.conclusion in self.theory.axioms:
                return False
        elif part.rule.strict:
            return False
        elif said in self.against.get(part.rule.name, ()):
            return True
        against = self.against.get(part.conclusion, set())
        negation = self.negations.get(part.conclusion)
        if said == negation:
            return not self._is_weaker(attacker, part)
        if said not in against:
            return False
        if not self._is_contradictory(said, part.conclusion):
            return True
        return not self._is_weaker(attacker, part)

    def _is_weaker(self, one, other):
        """The argument ordering: last or weakest link, elitist or democratic."""
        if self.link == "last":
            own, others = one.last, other.last
        else:
            own, others = one.defeasible, other.defeasible
        if not own or not others:
            return False
        if self.order == "elitist":
            return any(all(self._is_less(x, y) for y in others) for x in own)
        return all(any(self._is_less(x, y) for y in others) for x in own)

    def _is_less(self, one, other):
        low, high = self.priorities[one], self.priorities[other]
        return low is not None and high is not None and low < high

    # Labelling

    def _grounded(self):
        labels = [Standing.UNDECIDED] * len(self.arguments)
        changed = True
        while changed:
            changed = False
            for i, attackers in enumerate(self.defeats):
                if labels[i] is not Standing.UNDECIDED:
                    continue
                if all(labels[j] is Standing.OUT for j in attackers):
                    labels[i] = Standing.IN
                    changed = True
                elif any(labels[j] is Standing.IN for j in attackers):
                    labels[i] = Standing.OUT
                    changed = True
        return labels

    def labellings(self, semantics, most=14):
        """The labellings under a semantics: for each argument its label.

        Raises:
            TooManySetsError: more than `most` arguments are undecided in the grounded labelling.
        """
        return [
            [
                Standing.IN
                if number in chosen
                else Standing.OUT
                if defeaters & chosen
                else Standing.UNDECIDED
                for number, defeaters in enumerate(self.defeats)
            ]
            for chosen in extensions(self.defeats, semantics, most)
        ]

    def standings(self, semantics, most=14):
        """The labellings of the theory's literals under a semantics, each once."""
        return {
            tuple((literal, self.standing(literal, labels)) for literal in self.theory.literals)
            for labels in self.labellings(semantics, most)
        }

    def standing(self, literal, labels=None):
        """In where an argument for it is in, out where all are out, otherwise undecided.

        Without `labels` under the grounded labelling.
        """
        found = {
            label
            for argument, label in zip(self.arguments, labels or self.labels, strict=True)
            if argument.conclusion == literal
        }
        if Standing.IN in found:
            return Standing.IN
        return Standing.UNDECIDED if Standing.UNDECIDED in found else Standing.OUT

    def standing_of_tree(self, tree):
        """The label of an argument that has the same kind as `tree`."""
        for argument, label in zip(self.arguments, self.labels, strict=True):
            if argument.kind == tree.kind:
                return label
        raise AssertionError("the argument was not built")

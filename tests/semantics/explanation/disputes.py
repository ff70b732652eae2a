"""A plain second way to see whether some elements are enough, against all that can be said.

The proponent may use nothing but the given premises and rules, the opponent everything. Both sides
are one logic program: `("pro", a)` where the proponent has an accepted argument for a, `("con", a)`
where the opponent has one that the proponent does not refute.
"""

from __future__ import annotations

from itertools import combinations

from buttress.model import Standing
from buttress.semantics import Theory, grounded
from buttress.semantics.explanation.accounting import account_of, literal_of
from buttress.semantics.explanation.cheapest_proof import Prover
from buttress.semantics.explanation.ground_graph import GroundGraph, Question
from buttress.semantics.explanation.smallest_proof import smallest_proof
from buttress.semantics.program import Program
from buttress.semantics.well_founded import Truth, well_founded


def explained(theory, literal, **options):
    """The account of a literal that is in or out, and how small it is known to be."""
    labelling = grounded(theory)
    graph = GroundGraph.below(
        labelling,
        Question((labelling.translation.program.numbers[literal],)),
        is_accepted=labelling.literal(literal) is Standing.IN,
        may_defend_itself=False,
    )
    small = smallest_proof(Prover(graph), **options)
    return account_of(graph, small.proof, literal), small.minimality


class Dispute:
    def __init__(self, theory: Theory) -> None:
        self.labelling = grounded(theory)
        translation = self.labelling.translation
        self.program = translation.program
        names = list(self.program.numbers)
        known = {name for name in (*theory.premises, *theory.axioms) if name[0] != "∴"}
        self.element = []
        for clause, head in enumerate(self.program.heads):
            name = names[head]
            if clause in translation.origins:
                self.element.append(translation.origins[clause].name)
            elif isinstance(name, tuple) and name[0] == "applies":
                self.element.append(name[1])
            elif not self.program.positive[clause] and literal_of(name) in known:
                self.element.append(literal_of(name))
            else:
                self.element.append(None)

    def outcome(self, literal, elements):
        """Whether the proponent makes the literal in, or out, with these elements alone."""
        both = Program()
        program = self.program
        pro = [both.atom(("pro", atom)) for atom in range(len(program.numbers))]
        con = [both.atom(("con", atom)) for atom in range(len(program.numbers))]
        for clause, head in enumerate(program.heads):
            positive, negative = program.positive[clause], program.negative[clause]
            both.add(con[head], [con[a] for a in positive], [pro[a] for a in negative])
            if self.element[clause] is None or self.element[clause] in elements:
                both.add(pro[head], [pro[a] for a in positive], [con[a] for a in negative])
        values = well_founded(both).values
        atom = program.numbers[literal]
        if values[pro[atom]] == Truth.TRUE:
            return Standing.IN
        return Standing.OUT if values[con[atom]] == Truth.FALSE else Standing.UNDECIDED

    def has_fewer(self, literal, count):
        """Whether fewer elements than `count` settle the literal as all do."""
        standing = self.labelling.literal(literal)
        every = sorted({name for name in self.element if name is not None})
        return any(
            self.outcome(literal, set(chosen)) is standing
            for size in range(count)
            for chosen in combinations(every, size)
        )

"""Frameworks for tests: a Hypothesis strategy, and definitions applied to every subset."""

from itertools import combinations

from hypothesis import strategies as st

from buttress.frameworks import Framework
from buttress.semantics.abstract import Semantics


def framework(size, attacks):
    return Framework.of(size, [a for a, _ in attacks], [b for _, b in attacks])


@st.composite
def small_frameworks(draw, largest=7):
    size = draw(st.integers(0, largest))
    if not size:
        return framework(0, [])
    argument = st.integers(0, size - 1)
    return framework(size, draw(st.lists(st.tuples(argument, argument), max_size=3 * size)))


def by_definition(given, semantics):
    """The extensions, from the definition of the semantics applied to every set of arguments."""
    return _Definitions(given).of(semantics)


class _Definitions:
    def __init__(self, given):
        self.attacks = set(given.attacks)
        self.everything = frozenset(range(given.size))
        self.all_sets = [
            frozenset(each)
            for size in range(given.size + 1)
            for each in combinations(range(given.size), size)
        ]

    def of(self, semantics):
        return set(getattr(self, semantics.name.lower())())

    def hit(self, members):
        return {b for a, b in self.attacks if a in members}

    def defended(self, members):
        hit = self.hit(members)
        return {a for a in self.everything if all(b in hit for b, c in self.attacks if c == a)}

    def conflict_free(self):
        return [each for each in self.all_sets if not self.hit(each) & each]

    def admissible(self):
        return [each for each in self.conflict_free() if each <= self.defended(each)]

    def complete(self):
        return [each for each in self.conflict_free() if each == self.defended(each)]

    def stable(self):
        return [each for each in self.conflict_free() if self.hit(each) | each == self.everything]

    def largest(self, sets, measure=lambda each: each):
        return [a for a in sets if not any(measure(a) < measure(b) for b in sets)]

    def range_of(self, members):
        return self.hit(members) | members

    def naive(self):
        return self.largest(self.conflict_free())

    def preferred(self):
        return self.largest(self.admissible())

    def grounded(self):
        return [min(self.complete(), key=len)]

    def semi_stable(self):
        return self.largest(self.complete(), self.range_of)

    def stage(self):
        return self.largest(self.conflict_free(), self.range_of)

    def ideal(self):
        return self.admissible_within(self.preferred())

    def eager(self):
        return self.admissible_within(self.semi_stable())

    def admissible_within(self, sets):
        return self.largest([each for each in self.admissible() if all(each <= s for s in sets)])

    def cf2(self):
        return [each for each in self.all_sets if self.is_cf2(each, self.everything)]

    def is_cf2(self, members, arguments):
        """The definition, on the framework of these arguments."""
        if not members <= arguments:
            return False
        classes = {frozenset(self.tied_to(a, arguments)) for a in arguments}
        if len(classes) <= 1:
            inner = [each for each in self.conflict_free() if each <= arguments]
            return members in self.largest(inner)
        return all(self.is_cf2(members & each, each - self.hit(members - each)) for each in classes)

    def tied_to(self, argument, arguments):
        return {
            other
            for other in self.reached(argument, arguments)
            if argument in self.reached(other, arguments)
        }

    def reached(self, argument, arguments):
        found = [argument]
        for a in found:
            found += [b for c, b in self.attacks if c == a and b in arguments and b not in found]
        return found


EVERY = tuple(Semantics)

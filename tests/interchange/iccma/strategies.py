"""Hypothesis strategies for frameworks with names."""

from hypothesis import strategies as st

from buttress.frameworks import AssumptionFramework, Framework

NAMES = st.text("abcxyzABC019_", min_size=1, max_size=4)


@st.composite
def named_frameworks(draw):
    names = draw(st.lists(NAMES, max_size=8, unique=True))
    if not names:
        return Framework.of(0, [], [], [])
    argument = st.integers(0, len(names) - 1)
    attacks = draw(st.lists(st.tuples(argument, argument), max_size=20))
    return Framework.of(len(names), [a for a, _ in attacks], [b for _, b in attacks], names)


@st.composite
def assumption_frameworks(draw):
    size = draw(st.integers(1, 8))
    atom = st.integers(0, size - 1)
    assumptions = draw(st.lists(atom, unique=True))
    rules = draw(st.lists(st.tuples(atom, st.lists(atom, max_size=3)), max_size=8))
    contraries = {each: draw(atom) for each in assumptions if draw(st.integers(0, 9))}
    flat = [rule for rule in rules if rule[0] not in assumptions]
    return AssumptionFramework.of(size, assumptions, contraries, flat)

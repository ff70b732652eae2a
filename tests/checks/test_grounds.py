"""Where grounds come from, against following every way back."""

from hypothesis import given
from hypothesis import strategies as st

from buttress.argdown import loads
from buttress.checks.context import Context
from buttress.checks.sup.grounds import grounds, roots
from buttress.model import Source

KEYS = "abcdef"


def reached(sources, key):
    found = [key]
    for each in found:
        found += [k for k in sources.get(each, ()) if k not in found]
    return set(found)


@given(st.dictionaries(st.sampled_from(KEYS), st.lists(st.sampled_from(KEYS), max_size=3)))
def test_roots_are_the_sources_beyond_which_nothing_lies(derived):
    found = roots({key: Source(key, derived_from=tuple(on)) for key, on in derived.items()}, KEYS)
    for key in KEYS:
        ends = set()
        for other in reached(derived, key):
            back = reached(derived, other)
            if all(other in reached(derived, each) for each in back):
                ends.add(min(back))
        assert found[key] <= ends
        assert len(found[key]) == min(len(ends), 3)


def test_a_circle_of_support_shares_its_grounds():
    text = "[A]: a\n  + [B]: b {basis: data}\n    + [A]\n  + [C]: c {basis: testimony, source: x}\n"
    known = grounds(Context(loads(text)))
    assert known["[A]"] == known["[B]"]
    assert known["[A]"].has_other
    assert known["[A]"].voices == known["[C]"].voices == {"x"}
    assert not known["[C]"].has_other


def test_a_sketch_is_a_ground_that_is_not_known():
    known = grounds(Context(loads("[A]: a\n  + <S>: s\n    + [B]: b {basis: testimony}\n")))
    assert known["[A]"].has_sketch
    assert not known["[A]"].is_one_voice

"""What must hold of every gradual semantics, whatever the graph.

The names follow L. Amgoud and J. Ben-Naim, "Evaluation of arguments in weighted bipolar graphs",
International Journal of Approximate Reasoning 99 (2018), and P. Baroni, A. Rago and F. Toni, "From
fine-grained properties to broad principles for gradual argumentation: a principled spectrum",
International Journal of Approximate Reasoning 105 (2019).
"""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from buttress.semantics.gradual import GradualSemantics, node_strengths
from semantics.random_bipolar_graphs import SCORES, Parts, parts

ALL = tuple(GradualSemantics)
BIPOLAR = tuple(s for s in ALL if s != GradualSemantics.H_CATEGORISER)
CLOSE = 1e-9


def settled(found: Parts, semantics: str):
    """Strengths that have settled; others are set aside, they are promised nothing."""
    result = node_strengths(found.graph(), semantics, most_steps=500)
    assume(result.converged)
    return list(result.values)


@pytest.mark.parametrize("semantics", ALL)
@given(found=parts(acyclic=False))
def test_bounds(semantics, found):
    values = node_strengths(found.graph(), semantics, most_steps=200).values
    assert all(0 <= value <= 1 for value in values)


@pytest.mark.parametrize("semantics", BIPOLAR)
@given(base=st.lists(SCORES, min_size=1, max_size=5))
def test_stability_without_parents_strength_is_the_base_score(semantics, base):
    values = node_strengths(Parts(base, [], []).graph(), semantics).values
    assert list(values) == pytest.approx(base, abs=CLOSE)


@pytest.mark.parametrize("semantics", ALL)
@given(found=parts(acyclic=False), seed=st.randoms(use_true_random=False))
def test_anonymity_names_do_not_matter(semantics, found, seed):
    size = len(found.base)
    to = list(range(size))
    seed.shuffle(to)
    base = [0.0] * size
    for node, score in enumerate(found.base):
        base[to[node]] = score

    def moved(edges):
        return [(to[a], to[b]) for a, b in edges]

    renamed = Parts(base, moved(found.attacks), moved(found.supports), moved(found.links))
    before, after = settled(found, semantics), settled(renamed, semantics)
    assert [after[to[node]] for node in range(size)] == pytest.approx(before, abs=1e-7)


@pytest.mark.parametrize("semantics", ALL)
@given(found=parts(acyclic=False), data=st.data())
def test_directionality_only_ancestors_matter(semantics, found, data):
    edges = [*found.attacks, *found.supports, *found.links]
    node = data.draw(st.integers(0, len(found.base) - 1))
    above, waiting = {node}, [node]
    while waiting:
        at = waiting.pop()
        new = {a for a, b in edges if b == at} - above
        above |= new
        waiting += new

    def within(some):
        return [(a, b) for a, b in some if b in above]

    base = [score if n in above else 1 - score for n, score in enumerate(found.base)]
    changed = Parts(base, within(found.attacks), within(found.supports), within(found.links))
    before, after = settled(found, semantics), settled(changed, semantics)
    assert after[node] == pytest.approx(before[node], abs=1e-7)


@pytest.mark.parametrize("semantics", ALL)
@given(found=parts(), data=st.data())
def test_neutrality_what_has_no_strength_does_not_count(semantics, found, data):
    target = data.draw(st.integers(0, len(found.base) - 1))
    if semantics == GradualSemantics.H_CATEGORISER:
        more = Parts(found.base, found.attacks, [*found.supports, (target, target)], found.links)
    else:
        idle = len(found.base)
        more = Parts(
            [*found.base, 0.0],
            [*found.attacks, (idle, target)],
            [*found.supports, (idle, target)],
            found.links,
        )
    before, after = settled(found, semantics), settled(more, semantics)
    assert after[: len(before)] == pytest.approx(before, abs=CLOSE)


@pytest.mark.parametrize("semantics", ALL)
@given(found=parts(), score=SCORES, data=st.data())
def test_monotony_a_new_attacker_never_strengthens_a_new_supporter_never_weakens(
    semantics, found, score, data
):
    target = data.draw(st.integers(0, len(found.base) - 1))
    new = len(found.base)
    base = [*found.base, score]
    before = settled(found, semantics)[target]
    attacked = Parts(base, [*found.attacks, (new, target)], found.supports, found.links)
    supported = Parts(base, found.attacks, [*found.supports, (new, target)], found.links)
    assert settled(attacked, semantics)[target] <= before + CLOSE
    assert settled(supported, semantics)[target] >= before - CLOSE


@pytest.mark.parametrize("semantics", BIPOLAR)
@given(found=parts(), data=st.data())
def test_monotony_in_the_base_score(semantics, found, data):
    target = data.draw(st.integers(0, len(found.base) - 1))
    higher = data.draw(st.floats(found.base[target], 1))
    base = [*found.base]
    base[target] = higher
    raised = Parts(base, found.attacks, found.supports, found.links)
    assert settled(raised, semantics)[target] >= settled(found, semantics)[target] - CLOSE


@pytest.mark.parametrize("semantics", ["df-quad", "quadratic-energy"])
@given(score=SCORES, against=st.lists(SCORES, max_size=4))
def test_duality_support_of_w_mirrors_attack_on_its_complement(semantics, score, against):
    """N. Potyka, "Extending modular semantics for bipolar weighted argumentation", AAMAS 2019."""
    edges = [(n + 1, 0) for n in range(len(against))]
    up = settled(Parts([score, *against], [], edges), semantics)[0]
    down = settled(Parts([1 - score, *against], edges, []), semantics)[0]
    assert up - score == pytest.approx(1 - score - down, abs=CLOSE)


@given(found=parts(acyclic=False, links=False))
def test_h_categoriser_always_settles_at_its_one_fixed_point(found):
    found = Parts(found.base, found.attacks, [])
    result = node_strengths(found.graph(), "h-categoriser")
    assert result.converged
    for node, value in enumerate(result.values):
        against = sum(result[a] for a, b in set(found.attacks) if b == node)
        assert value == pytest.approx(1 / (1 + against), abs=1e-8)

"""Grounded semantics at size: wide fronts, narrow ones, and both in one framework."""

import random
from collections import deque

import pytest

from buttress.frameworks import Framework, arrays
from buttress.semantics.abstract import grounded
from buttress.semantics.abstract.grounded import IN, OUT, UNDECIDED, grounded_labels

SIZE = 12_000


def labels_by_sets(framework):
    """The grounded labelling with sets and a queue, one argument at a time."""
    attackers = [set(row) for row in framework.attackers_of.rows()]
    attacked = framework.attacked_by.rows()
    labels = bytearray(framework.size)
    queue = deque(a for a in range(framework.size) if not attackers[a])
    while queue:
        accepted = queue.popleft()
        labels[accepted] = IN
        for rejected in attacked[accepted]:
            if labels[rejected] == UNDECIDED:
                labels[rejected] = OUT
                for target in attacked[rejected]:
                    attackers[target].discard(rejected)
                    if not attackers[target]:
                        queue.append(target)
    return labels


def random_framework(attacks):
    chance = random.Random(attacks)
    return [(chance.randrange(SIZE), chance.randrange(SIZE)) for _ in range(attacks)]


def acyclic(attacks):
    chance = random.Random(attacks)
    return [sorted(chance.sample(range(SIZE), 2)) for _ in range(attacks)]


def chain(step):
    return [(a, a + more) for a in range(SIZE - step) for more in range(1, step + 1)]


def chain_into_a_crowd():
    middle = SIZE // 2
    crowd = [(middle, a) for a in range(middle + 1, SIZE)]
    return [(a, a + 1) for a in range(middle)] + crowd + [(a, 0) for a in range(middle + 1, SIZE)]


def bridge(width):
    """Wide fronts joined by narrow necks."""
    pairs, at = [], 0
    while at + 2 * width + 3 < SIZE:
        crowd = range(at + 1, at + 1 + width)
        answers = range(at + 1 + width, at + 1 + 2 * width)
        pairs += [(at, each) for each in crowd] + list(zip(crowd, answers, strict=True))
        neck = at + 1 + 2 * width
        pairs += [(each, neck) for each in answers] + [(neck, neck + 1)]
        at = neck + 1
    return pairs


SHAPES = {
    "sparse": random_framework(12_000),
    "random": random_framework(30_000),
    "acyclic": acyclic(36_000),
    "chain": chain(1),
    "three-fold chain": chain(3),
    "chain into a crowd": chain_into_a_crowd(),
    "wide and narrow in turn": bridge(700),
    "middling": bridge(299),
    "pairs": [(a, a ^ 1) for a in range(SIZE)],
    "none": [],
}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("has_numpy", [True, False])
def test_each_shape_is_labelled_as_one_by_one(shape, has_numpy, monkeypatch):
    if has_numpy:
        monkeypatch.setattr(arrays, "MANY", 0)
    else:
        monkeypatch.setattr(arrays, "find_spec", lambda _: None)
    pairs = SHAPES[shape]
    framework = Framework.of(SIZE, [a for a, _ in pairs], [b for _, b in pairs])
    assert arrays.is_numpy(framework.targets) == has_numpy
    labels = grounded_labels(framework)
    assert labels == labels_by_sets(framework)
    extension = grounded.grounded_extension(framework)
    assert extension == {a for a, label in enumerate(labels) if label == IN}
    assert all(type(a) is int for a in list(extension)[:3])


def test_a_chain_of_two_hundred_thousand_does_not_nest():
    size = 200_000
    framework = Framework.of(size, range(size - 1), range(1, size))
    assert grounded.grounded_extension(framework) == set(range(0, size, 2))

"""The engines that are held to the oracles, and the questions they are asked."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from itertools import islice

from semantics.graphs import FAMILIES

from buttress.frameworks import Framework
from buttress.semantics import abstract
from buttress.semantics.abstract import Semantics, cf2, grounded, plain

ENGINES = {"front": abstract, "grounded": grounded, "cf2": cf2, "plain": plain}
HAS_SAT = find_spec("buttress.semantics.abstract.sat") is not None
if HAS_SAT:
    ENGINES["sat"] = import_module("buttress.semantics.abstract.sat")
PAIRS = [
    (name, semantics)
    for name, engine in ENGINES.items()
    for semantics in Semantics
    if semantics in getattr(engine, "COVERED", Semantics)
]
"""Each engine with each semantics that it answers for; the front answers for all."""


def framework(size, attacks):
    """The framework with attacks given as pairs."""
    return Framework.of(size, [one for one, _ in attacks], [other for _, other in attacks])


def drawn(sizes, seeds) -> Iterator[tuple[str, int, list[tuple[int, int]]]]:
    """Frameworks of all families: what tells them apart, their size and their attacks."""
    for name, family in FAMILIES.items():
        for size in sizes:
            for seed in seeds:
                yield f"{name}, size {size}, seed {seed}", size, family(size, seed)


def assert_answers(engine, given, semantics, expected, arguments=None):
    """All tasks for a framework: what is found is exactly what is expected."""
    found = list(engine.extensions(given, semantics))
    assert len(found) == len(set(found)), "an extension comes twice"
    assert set(found) == expected
    assert engine.count_extensions(given, semantics) == len(expected)
    one = engine.some_extension(given, semantics)
    assert one in expected if expected else one is None
    first = list(islice(engine.extensions(given, semantics, limit=2), 3))
    assert len(set(first)) == min(2, len(expected))
    assert set(first) <= expected
    for argument in range(given.size) if arguments is None else arguments:
        assert_accepts(engine, given, semantics, expected, argument)


def assert_accepts(engine, given, semantics, expected, argument):
    """Both questions of acceptance, each with a witness where there is one."""
    having = {extension for extension in expected if argument in extension}
    answer = engine.is_credulous(given, semantics, argument)
    assert answer.holds == bool(having), f"credulous {argument}"
    assert answer.witness in having if having else answer.witness is None
    answer = engine.is_sceptical(given, semantics, argument)
    assert answer.holds == (having == expected), f"sceptical {argument}"
    assert answer.witness is None if answer.holds else answer.witness in expected - having

"""Frameworks from the literature: every engine finds the extensions that are printed there."""

from __future__ import annotations

import pytest

from semantics.abstract.engines import ENGINES, PAIRS, assert_answers, framework
from semantics.oracles.published_frameworks import PUBLISHED


@pytest.mark.parametrize("published", PUBLISHED, ids=lambda published: published.title)
def test_extensions_are_those_that_are_published(published):
    subject = framework(published.size, published.attacks)
    for name, semantics in PAIRS:
        if semantics in published.extensions:
            expected = published.expected(semantics)
            assert_answers(ENGINES[name], subject, semantics, expected)

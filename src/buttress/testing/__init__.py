"""Hypothesis strategies for statements, arguments, whole maps and Argdown texts.

For property tests of programs that work on argument maps:

    from hypothesis import given
    from buttress.testing import argument_maps

    @given(argument_maps())
    def test_every_root_is_a_statement(map):
        assert all(root.title in map.statements for root in map.roots())

They need Hypothesis, which Buttress itself does not: `pip install hypothesis`.
"""

from __future__ import annotations

from buttress.model import ButtressError

__all__ = [
    "MissingHypothesisError",
    "argdown_texts",
    "argument_data",
    "argument_maps",
    "arguments",
    "own_data",
    "statement_data",
    "statements",
    "tags",
    "texts",
    "titles",
]


class MissingHypothesisError(ButtressError, ImportError):
    """Hypothesis, which the strategies are made with, is not installed."""


try:
    import hypothesis as _hypothesis
except ImportError as error:
    raise MissingHypothesisError(
        "buttress.testing needs Hypothesis: pip install hypothesis"
    ) from error

from buttress.testing.argdown_texts import argdown_texts  # noqa: E402
from buttress.testing.data import argument_data, own_data, statement_data  # noqa: E402
from buttress.testing.elements import arguments, statements  # noqa: E402
from buttress.testing.maps import argument_maps  # noqa: E402
from buttress.testing.words import tags, texts, titles  # noqa: E402

del _hypothesis

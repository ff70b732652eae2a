"""Strategies for what stands in braces."""

from __future__ import annotations

import datetime
from functools import cache
from typing import Any

from hypothesis import strategies as st

from buttress.model import Basis, Confidence, ProofStandard, Standing
from buttress.testing.words import texts, words

__all__ = ["argument_data", "own_data", "statement_data"]

_DATES = st.dates(datetime.date(1900, 1, 1), datetime.date(2100, 1, 1))
_LOOKALIKES = st.sampled_from(
    ("true", "No", "null", "~", "1", "0x1F", "1e3", ".5", "2024-10-23", "", " a ", "a: b", "a #b",
     "- a", "? x", "[a", "}", "} x", "'", '"', "\\", "a\nb", "\t", "\u0085", "===", "]: x", ">: y",
     "@include(x)", "&a", "*a", "!a", "%a", "|", ">", "=", "<<")
)  # fmt: skip


@cache
def own_data() -> st.SearchStrategy[dict[str, Any]]:
    """Keys and values of the user's own, nested, such as YAML can hold."""
    keys = st.sampled_from(("note", "colour", "my key", "Ä", "x-1", "1", "true")) | _LOOKALIKES
    scalars = st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(allow_nan=False),
        st.text(st.characters(exclude_categories=["Cs"]), max_size=10),
        texts(),
        _LOOKALIKES,
        _DATES,
    )
    values = st.recursive(
        scalars,
        lambda inner: (
            st.lists(inner, max_size=3) | st.dictionaries(keys | words(), inner, max_size=3)
        ),
        max_leaves=6,
    )
    return st.dictionaries(keys, values, max_size=3)


@cache
def statement_data() -> st.SearchStrategy[dict[str, Any]]:
    """The words that a statement's data can have, with values that they can take."""
    probabilities = st.sampled_from((0, 0.25, 0.5, 1))
    return st.fixed_dictionaries(
        {},
        optional={
            "basis": st.sampled_from([str(word) for word in Basis]),
            "assumption": st.booleans(),
            "axiom": st.booleans(),
            "implicit": st.booleans(),
            "open": st.booleans(),
            "source": st.sampled_from(("nyt", "un", ("nyt", "un"))),
            "quote": texts().filter(str.strip),
            "at": st.sampled_from(("¶10", "p. 4", ("¶1", "¶2"))),
            "grade": st.sampled_from(("A1", "B2", "F6")),
            "likelihood": st.sampled_from(("likely", 0.7, (0.2, 0.8))) | probabilities,
            "weight": st.sampled_from((0, 0.3, 1)) | probabilities,
            "confidence": st.sampled_from([str(word) for word in Confidence]),
            "as_of": _DATES,
            "formalization": st.sampled_from(("p -> q", "∀x: F(x)")),
            "declarations": st.just({"p": "it rains"}),
            "standard": st.sampled_from([str(word) for word in ProofStandard]),
            "expect": st.sampled_from([str(word) for word in Standing]),
        },
    )


@cache
def argument_data() -> st.SearchStrategy[dict[str, Any]]:
    """The words that the data of an argument or inference can have, without `uses`."""
    return st.fixed_dictionaries(
        {},
        optional={
            "scheme": st.sampled_from(("expert opinion", "sign", "cause to effect")),
            "roles": st.just({"sign": 1, "rule": [2]}),
            "answers": st.just(("CQ1: it is met", "CQ2: so is this")),
            "strict": st.booleans(),
            "priority": st.integers(0, 5),
            "weight": st.sampled_from((0, 0.3, 1)),
        },
    )

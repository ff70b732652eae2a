"""The quick reader of small flow mappings, beside a full YAML reader."""

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from buttress.argdown.flow import Declined, read_flow

KEYS = st.sampled_from(["basis", "at", "as_of", "likelihood", "x-1", "true", "A_b"])
WORDS = ["expert-opinion", "very likely", "p. 266", "¶10", "¶ 3", "'a: b'", '"x, y"']
USUAL = st.sampled_from([*WORDS, "true", "FALSE", "null", "7", "-0.5", "2025-07-06"])
SCALARS = st.one_of(
    USUAL,
    st.sampled_from(
        ["'a: b'", '"x, y"', "'it''s'", '"\\n"', "~", "no", "Off", "0x1F", "1_000", ".5"]
    ),
    st.sampled_from(["2025-07-06", "2024-02-30", "2025-7-6", "2025-07-06 and later", "0000-01-01"]),
    st.integers().map(str),
    st.decimals(allow_nan=False, allow_infinity=False, places=3).map(str),
    st.text(alphabet="ab1-.:#¶' \"é,", max_size=8),
)
GAPS = st.sampled_from(["", " ", "\n  "])


def _mappings(values):
    pair = st.builds(lambda key, gap, value: f"{key}: {gap}{value}", KEYS, GAPS, values)
    return st.builds(
        lambda pairs, gap, comma: "{" + f",{gap}".join(pairs) + comma + "}",
        st.lists(pair, max_size=4),
        st.sampled_from([" ", "", "\n "]),
        st.sampled_from(["", ",", " "]),
    )


def _sequences(values):
    return st.lists(values, max_size=3).map(lambda items: "[" + ", ".join(items) + "]")


FLOWS = _mappings(USUAL | _sequences(USUAL)) | _mappings(
    st.recursive(SCALARS, lambda inner: _mappings(inner) | _sequences(inner))
)


@given(FLOWS)
@example("{as_of: 2025-07-06, at: [2024-01-31, p. 3]}")
def test_what_it_reads_a_full_reader_reads_the_same(text):
    try:
        quick = read_flow(text)
    except Declined:
        return
    assert quick == YAML(typ="safe", pure=True).load(text)


def test_a_date_is_a_date():
    assert read_flow("{as_of: 2025-07-06}") == {"as_of": date(2025, 7, 6)}


@pytest.mark.parametrize("text", ["{a: 2024-02-30}", "{a: 2025-7-6}", "{a: 2025-07-06 x}"])
def test_what_only_looks_like_a_date_is_left_to_a_full_reader(text):
    with pytest.raises(Declined):
        read_flow(text)

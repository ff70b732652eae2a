"""Whatever the settings say, they are read, and each fault is a finding with a sentence."""

import attrs
from hypothesis import given
from hypothesis import strategies as st

from buttress.argdown import loads
from buttress.checks import check
from buttress.checks.configuration.reading import FILE_KEYS, FRONT_MATTER_KEYS, read_layer
from buttress.checks.registry import ENTRIES

RAIN = loads("[Rain]: It has rained.\n  + [Wet]: The street is wet. {waive: {SUP001: seen}}\n")

words = st.sampled_from(
    ["SUP001", "unsupported-claim", "SUP", "SPU001", "ALL", "", "off", "error", "teaching",
     "../x", "rule", "reason", "title", "paths", "most", "icd-203", "[Wet]", "*.argdown", "\0"]
) | st.text(max_size=8)  # fmt: skip
scalars = words | st.booleans() | st.integers() | st.floats() | st.none() | st.dates()
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=8,
)
tables = st.dictionaries(st.sampled_from(FILE_KEYS) | words, values, max_size=5)


@given(tables)
def test_any_table_makes_a_layer(tmp_path_factory, table):
    folder = tmp_path_factory.getbasetemp()
    _, issues = read_layer(table, ENTRIES, folder=folder, root=folder)
    for issue in issues:
        assert issue.code in ("CFG003", "CFG004")
        assert issue.message[0].isupper()
        assert issue.message.endswith((".", "?"))


@given(tables)
def test_any_front_matter_is_survived(table):
    result = check(attrs.evolve(RAIN, settings={"buttress": table}))
    told = {finding.code for finding in result.findings}
    if set(table) - set(FRONT_MATTER_KEYS) and not {"ignore", "severity", "waivers"} & set(table):
        assert "CFG003" in told


@given(values)
def test_settings_that_are_no_table_are_survived(value):
    check(attrs.evolve(RAIN, settings={"buttress": value}))

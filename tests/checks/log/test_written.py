"""The very characters of a formula are found again, however YAML writes it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buttress.argdown import loads
from buttress.checks.log.written import find_written

WAYS = {
    "plain": "{formalization: p -> BAD}",
    "plain in two lines": "{formalization: p ->\n    BAD}",
    "single quotes": "{formalization: 'p -> BAD'}",
    "single quotes with a prime": "{formalization: 'q'' -> BAD'}",
    "double quotes": '{formalization: "p -> BAD"}',
    "double quotes with escapes": '{formalization: "\\u2200x \\x50(x) \\"-> BAD"}',
    "double quotes in two lines": '{formalization: "p ->\n    BAD"}',
    "double quotes joined": '{formalization: "p -\\\n    > BAD"}',
    "quoted key": '{"formalization": "p -> BAD"}',
    "after other data": '{note: "formalization: p", formalization: "p -> BAD", basis: data}',
    "block": "{\n  basis: data\n  formalization: p -> BAD\n}",
    "literal block": "{\n  formalization: |\n    p\n      -> BAD\n}",
    "folded block": "{\n  formalization: >-\n    p ->\n    BAD\n}",
    "symbols": "{formalization: ¬p → BAD}",
}


@pytest.mark.parametrize("data", WAYS.values(), ids=WAYS)
def test_a_part_of_a_formula_is_where_it_is_written(data):
    map_ = loads(f"[Other]: Before it.\n\n[Claim]: A claim. {data}\n\n[BAD]: After it.\n")
    (member,) = map_.statements["Claim"].members
    text = member.data["formalization"]
    written = find_written(member, text)
    start = text.index("BAD")
    span = written.span(start, start + 3)
    assert span.text == "BAD"
    assert "After it" not in span.source_line


def test_what_yaml_writes_otherwise_is_not_guessed():
    map_ = loads("[Claim]: A claim. {formalization: !!str p}\n")
    (member,) = map_.statements["Claim"].members
    assert member.data == {} or find_written(member, member.data["formalization"]) is None


def test_the_data_of_another_statement_are_not_taken():
    text = '[Claim]: A claim. {formalization: &x "p"}\n\n[Other]: x {formalization: "p"}\n'
    claim = loads(text).statements["Claim"].members[0]
    written = find_written(claim, "p")
    assert written is None


def test_a_step_of_a_structure_has_its_formula_too():
    text = '<A>: a\n\n(1) One. {formalization: "p"}\n----\n(2) [Two]: Two. {formalization: "q &"}\n'
    (member,) = loads(text).statements["Two"].members
    assert find_written(member, "q &").span(0, 3).text == "q &"


@given(st.text(alphabet="pq()&|-> '\"\\\n\t∀.:,#{}", min_size=1, max_size=30))
def test_any_text_between_double_quotes_is_found_or_not_at_all(formula):
    quoted = formula.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    map_ = loads(f'[Claim]: A claim. {{formalization: "{quoted}"}}\n')
    for member in map_.statements["Claim"].members:
        value = member.data.get("formalization")
        if isinstance(value, str):
            written = find_written(member, value)
            if written:
                assert len(written.offsets) == len(value) + 1
                assert list(written.offsets) == sorted(written.offsets)

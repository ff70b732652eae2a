"""What is written is read back the same, in both notations."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buttress.logic import Malformed, Notation, parse_formula, write_formula
from logic.formulas import first_order, propositional


@pytest.mark.parametrize("notation", Notation)
@given(formula=propositional())
def test_propositional_formulas_survive_writing_and_reading(notation, formula):
    assert parse_formula(write_formula(formula, notation)) == formula


@pytest.mark.parametrize("notation", Notation)
@given(formula=first_order())
def test_first_order_formulas_survive_writing_and_reading(notation, formula):
    assert parse_formula(write_formula(formula, notation)) == formula


@given(st.text(alphabet="pqPxy()[]&|-<>=~ ∀∃¬∧.,:'0v\n", max_size=40) | st.text(max_size=40))
def test_any_text_is_a_formula_or_told_why_not(text):
    found = parse_formula(text)
    if isinstance(found, Malformed):
        assert 0 <= found.start <= found.end <= len(text)
        assert found.message
        assert "\n" not in found.message
    else:
        assert parse_formula(write_formula(found)) == found

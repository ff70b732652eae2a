"""When a proof standard is met."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buttress.model import ProofStandard
from buttress.semantics.proof_standards import Thresholds, meets

WEIGHTS = st.none() | st.floats(0, 1)


@pytest.mark.parametrize(
    ("standard", "pro", "con", "met"),
    [
        ("scintilla", None, None, False),
        ("scintilla", 0.1, 0.9, True),
        ("preponderance", 0.5, None, True),
        ("preponderance", 0.5, 0.5, False),
        ("preponderance", 0.6, 0.5, True),
        ("preponderance", 0.0, None, False),
        ("clear-and-convincing", 0.9, 0.3, True),
        ("clear-and-convincing", 0.9, 0.4, False),
        ("clear-and-convincing", 0.8, 0.3, False),
        ("clear-and-convincing", 0.5, None, False),
        ("beyond-reasonable-doubt", 0.9, 0.2, True),
        ("beyond-reasonable-doubt", 0.9, 0.3, False),
        ("beyond-reasonable-doubt", 0.6, 0.2, False),
        ("dialectical-validity", 0.1, None, True),
        ("dialectical-validity", 0.9, 0.1, False),
    ],
)
def test_a_standard_is_met_where_its_definition_says(standard, pro, con, met):
    assert meets(ProofStandard(standard), pro, con) is met


@given(standard=st.sampled_from(ProofStandard), pro=WEIGHTS, con=WEIGHTS, more=WEIGHTS)
def test_more_for_it_never_hurts_and_more_against_it_never_helps(standard, pro, con, more):
    def most(*weights):
        return max((weight for weight in weights if weight is not None), default=None)

    if meets(standard, pro, con):
        assert meets(standard, most(pro, more), con)
    else:
        assert not meets(standard, pro, most(con, more))


@given(pro=WEIGHTS, con=WEIGHTS)
def test_the_standards_are_ordered(pro, con):
    chain = ["beyond-reasonable-doubt", "clear-and-convincing", "preponderance", "scintilla"]
    met = [meets(ProofStandard(name), pro, con) for name in chain]
    assert met == sorted(met)


def test_the_thresholds_can_be_chosen():
    gentle = Thresholds(minimum=0.4, margin=0.1, doubt=0.5)
    standard = ProofStandard.CLEAR_AND_CONVINCING
    assert meets(standard, 0.5, 0.3, gentle)
    assert not meets(standard, 0.4, 0.1, gentle)

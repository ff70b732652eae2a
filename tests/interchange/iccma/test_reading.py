"""What competition files mean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buttress.frameworks import AssumptionFramework, Framework, arrays
from buttress.interchange.iccma import Form, loads


def test_the_example_of_the_competition():
    read = loads("p af 5\n# this is a comment\n1 2\n2 4\n4 5\n5 4\n5 5\n")
    assert read == Framework.of(5, [0, 1, 3, 4, 4], [1, 3, 4, 3, 4])


def test_the_example_of_the_competition_with_assumptions():
    text = "p aba 8\n# comment\na 1\na 2\na 3\nc 1 6\nc 2 7\nc 3 8\nr 4 5 1\nr 5\nr 6 2 3\n"
    read = loads(text)
    assert read == AssumptionFramework.of(
        8, [0, 1, 2], {0: 5, 1: 6, 2: 7}, [(3, [4, 0]), (4, []), (5, [1, 2])]
    )


def test_apx_facts_stand_in_any_order_with_comments_and_blanks():
    text = '% c\natt(b,a).  arg( a ).arg(b) .\n  att(a , b). % arg(no).\narg(a).\narg("x y").'
    read = loads(text, Form.APX)
    assert read == Framework.of(3, [1, 0], [0, 1], ["a", "b", '"x y"'])


def test_tgf_labels_are_passed_over():
    read = loads("a first one\nb\n\n#\n\na b strongly so\n")
    assert read == Framework.of(2, [0], [1], ["a", "b"])


@pytest.mark.parametrize("text", ["p af 0\n", "# none\np af 000", "#\n"])
def test_a_framework_may_be_empty(text):
    form = Form.TGF if text == "#\n" else None
    assert loads(text, form) == Framework.of(0, [], [])


LINES = st.lists(
    st.one_of(
        st.tuples(st.integers(1, 9), st.integers(1, 9)).map(lambda pair: "{} {}".format(*pair)),
        st.sampled_from(
            ["# 1 2", "#", "", " 3 4", "5\t6", "7  8", "9 9 ", "# é".replace("é", "e")]
        ),
    )
)


@given(LINES, st.sampled_from(["\n", "\r\n"]), st.booleans())
def test_reading_in_bulk_and_line_by_line_give_the_same(lines, line_end, ends_its_last_line):
    text = line_end.join(["# first", "p af 9", *lines]) + line_end * ends_its_last_line
    slow = loads(text)
    before, arrays.MANY = arrays.MANY, 0
    try:
        quick = loads(text)
    finally:
        arrays.MANY = before
    assert quick == slow
    attacks = {tuple(line.split()) for line in lines if line.strip() and line[0] != "#"}
    assert slow.attack_count == len(attacks)

"""Frameworks come back from each format as they were, with names where the format has them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buttress.frameworks import Framework
from buttress.interchange.iccma import Form, UnwritableFrameworkError, dumps, load, loads
from interchange.iccma.strategies import assumption_frameworks, named_frameworks


@pytest.mark.parametrize("form", [Form.APX, Form.TGF])
@given(given_framework=named_frameworks())
def test_names_and_attacks_come_back(form, given_framework):
    written = dumps(given_framework, form)
    assert written or not given_framework.size
    if written:
        assert loads(written, form) == given_framework
        assert dumps(loads(written, form), form) == written


@given(named_frameworks())
def test_numbers_and_attacks_come_back(given_framework):
    back = loads(dumps(given_framework))
    assert list(back.names) == [str(n + 1) for n in range(given_framework.size)]
    assert list(back.attacks) == list(given_framework.attacks)


@given(named_frameworks(), st.permutations(list(Form)))
def test_attacks_survive_going_through_every_format(given_framework, forms):
    going = given_framework
    for form in forms:
        if going.size:
            going = loads(dumps(going, form), form)
    assert list(going.attacks) == list(given_framework.attacks)
    assert going.size == given_framework.size


@given(assumption_frameworks())
def test_assumption_frameworks_come_back(given_framework):
    assert loads(dumps(given_framework)) == given_framework


@pytest.mark.parametrize(
    ("name", "forms"),
    [("a b", [Form.APX, Form.TGF]), ("a,b", [Form.APX]), ("#", [Form.TGF]), ("é", list(Form)[1:])],
)
def test_names_that_a_format_cannot_say_are_refused(name, forms):
    for form in forms:
        with pytest.raises(UnwritableFrameworkError, match=f"cannot say.*|{name}"):
            dumps(Framework.of(1, [], [], [name]), form)


def test_assumptions_have_one_format():
    framework = loads("p aba 2\na 1\nc 1 2\n")
    for form in (Form.APX, Form.TGF):
        with pytest.raises(UnwritableFrameworkError, match="as i23"):
            dumps(framework, form)


@pytest.mark.parametrize("form", list(Form))
def test_the_format_is_recognised_by_suffix_or_content(form, tmp_path):
    framework = Framework.of(3, [0, 1], [1, 2], ["1", "2", "3"])
    written = dumps(framework, form)
    for name in (f"a.{form}", f"A.{form.upper()}", "no_suffix", "unknown.suffix"):
        file = tmp_path / name
        file.write_text(written, encoding="ascii")
        assert load(file) == framework

"""A scheme that is found without reading the catalogue is the one that the catalogue has."""

import pytest

from buttress.schemes import standard_catalogue
from buttress.schemes.index import find_standard

CATALOGUE = standard_catalogue()


@pytest.mark.parametrize("scheme", CATALOGUE.schemes, ids=lambda scheme: scheme.name)
def test_every_name_and_number_finds_the_same_scheme(scheme):
    names = [*scheme.names, *(f"AIF {number}" for _, number in scheme.aif if number)]
    for name in names:
        assert find_standard(name) == CATALOGUE.find(name) == scheme


@pytest.mark.parametrize("name", ["", "horoscope", "15", "AIF 999999", "sing"])
def test_what_the_catalogue_does_not_have_is_not_found(name):
    assert CATALOGUE.find(name) is None
    assert find_standard(name) is None


def test_it_is_read_once():
    assert find_standard("sign") is find_standard("Symptom")

import pytest

from buttress.checks.globs import fits_glob, fixed_part, is_glob


@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        ("a.argdown", "a.argdown"),
        ("a.argdown", "maps/old/a.argdown"),
        ("*.argdown", "maps/a.argdown"),
        ("./a.argdown", "a.argdown"),
        ("maps", "maps/old/a.argdown"),
        ("maps/", "maps/old/a.argdown"),
        ("maps/**", "maps/old/a.argdown"),
        ("maps/**/a.*", "maps/a.argdown"),
        ("maps/**/a.*", "maps/b/c/a.argdown"),
        ("**/old/*", "maps/old/a.argdown"),
        ("maps/?.argdown", "maps/a.argdown"),
        ("m*s/*-[1].argdown", "maps/a-[1].argdown"),
    ],
)
def test_it_fits(pattern, path):
    assert fits_glob(pattern, path)


@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        ("a.argdown", "b.argdown"),
        ("a", "a.argdown"),
        ("maps/*.argdown", "maps/old/a.argdown"),
        ("maps/*.argdown", "other/maps/a.argdown"),
        ("maps/?.argdown", "maps/ab.argdown"),
        ("/maps/**", "maps/a.argdown"),
        ("a.argdown", "../a.argdown2"),
    ],
)
def test_it_does_not_fit(pattern, path):
    assert not fits_glob(pattern, path)


def test_many_signs_take_no_more_time():
    assert not fits_glob("/".join(["**", "*a*"] * 200) + "/b", "/".join(["a" * 50] * 200))


def test_signs_are_told():
    assert [is_glob(p) for p in ("a.argdown", "*.ad", "a?", "maps/", "maps/**")] == [
        False, True, True, True, True
    ]  # fmt: skip
    assert fixed_part("maps/old/*.ad") == "maps/old"
    assert fixed_part("*.ad") == ""
    assert fixed_part("maps/a.ad") == "maps/a.ad"

"""Which differences in typography do not count when words are compared."""

import pytest

from buttress.sources.words import plain_words, read_words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("“No,” he said", '"no" he said'),
        ("the mayor’s ‘plan’", "the mayor's 'plan'"),
        ("two — or three", "two - or three"),
        ("a\u00a0narrow \t\n space", "a narrow space"),
        ("the ﬁrst ﬂoor", "the first floor"),
        ("an inter-\n  national port", "an international port"),
        ("an inter\u00adnational port", "an international port"),
        ("a Russian\u2010made pump", "a Russian-made pump"),
        ("some 10,000 boats", "some 10000 boats"),
        ("some 10\u202f000 boats", "some 10,000 boats"),
        ("ＦＵＬＬ width", "full width"),
        ("Cafe\u0301 noir", "Café noir"),
        ("a war.¹ Then", "a war. Then"),
        ("_truly_ *so*", "truly so"),
        ("[T]he mayor", "the mayor"),
    ],
)
def test_these_are_alike(one, other):
    assert plain_words(one) == plain_words(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("10,000 boats", "1,000 boats"),
        ("3.5 boats", "35 boats"),
        ("5 % of them", "5 of them"),
        ("-5 degrees", "5 degrees"),
        ("$5 a day", "£5 a day"),
        ("10⁶ boats", "106 boats"),
        ("don't go", "do go"),
        ("against the U.S.", "against the us"),
        ("the years 10–20", "the years 1020"),
        ("front line", "frontline"),
    ],
)
def test_these_differ(one, other):
    assert plain_words(one) != plain_words(other)


def test_words_keep_how_they_are_written_and_whether_they_are_in_brackets():
    words = read_words("some 1,200 [Fishing] boats.")
    assert [word.written for word in words] == ["some", "1,200", "Fishing", "boats"]
    assert [word.bracketed for word in words] == [False, False, True, False]


def test_scripts_without_blanks_are_compared_by_character():
    assert plain_words("海很安静。") == ("海", "很", "安", "静")

"""What a document asks for in words."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buttress.embed.figure import Options
from buttress.embed.requests import answered, read_request, tokens_of
from embed.conftest import ZOO


@pytest.mark.parametrize(
    ("line", "tokens"),
    [
        ("map a.argdown", (("", "map"), ("", "a.argdown"))),
        ("caption='It is'", (("caption", "It is"),)),
        (r'caption="say \"no\"" view=x', (("caption", 'say "no"'), ("view", "x"))),
        ('"a b.argdown"', (("", "a b.argdown"),)),
        ("link-base=https://x/?a=b", (("link_base", "https://x/?a=b"),)),
        ("element='[Don\\'t]'", (("element", "[Don't]"),)),
        ("caption= view=x", (("caption", ""), ("view", "x"))),
    ],
)
def test_words_and_pairs_are_told_apart(line, tokens):
    assert tokens_of(line) == tokens


@given(st.text())
def test_any_line_is_read(line):
    request = read_request(f"map {line}")
    assert request.kind == "map"


def test_options_are_read_into_what_they_mean():
    line = "map x.argdown view=structure element=[A] element=<B> depth=2 standing=no select=SUP,CON"
    request = read_request(line)
    assert request.problems == ()
    assert request.file == "x.argdown"
    assert request.options == Options(
        view="structure", elements=("[A]", "<B>"), depth=2, standing=False, select=("SUP", "CON")
    )


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("picture x.argdown", "there is no 'picture'"),
        ("map x.argdown veiw=structure", "did you mean view?"),
        ("map x.argdown standing=perhaps", "yes or no"),
        ("map x.argdown depth=-1", "whole number"),
        ("map x.argdown y.argdown", "one file is wanted"),
        ("", "there is no ''"),
    ],
)
def test_what_is_wrong_with_a_request_is_told(line, words):
    [problem] = read_request(line).problems
    assert problem.kind == "option"
    assert words in problem.message


def test_defaults_hold_where_a_request_says_nothing():
    request = read_request("map x.argdown view=overview", Options(view="structure", theme="dark"))
    assert (request.options.view, request.options.theme) == ("overview", "dark")


def test_a_request_is_answered_from_a_file_or_a_text(project):
    of_file = answered(read_request("standing maps/zoo.argdown"), root=project)
    of_text = answered(read_request("standing"), ZOO, root=project)
    assert of_file.markdown == of_text.markdown
    both = answered(read_request("standing maps/zoo.argdown"), ZOO, root=Path(project))
    assert "either a file or a text" in both.problems[0].message

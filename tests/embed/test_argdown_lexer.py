"""Colours for Argdown."""

from importlib.metadata import entry_points

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("pygments", reason="Pygments is not installed")

from pygments.token import Comment, Name, Operator, Text

from buttress.embed.argdown_lexer import ArgdownLexer


def test_titles_and_relations_have_colours_of_their_own():
    tokens = list(ArgdownLexer().get_tokens("[Close]: Text\n  + <Reason>\n"))
    assert (Name.Class, "[Close]") in tokens
    assert (Name.Function, "<Reason>") in tokens
    assert (Operator, "+") in tokens


def test_data_hold_braces_of_their_own():
    data = "{ach: {Storm: II}, waive: {SUP001: {why: x}}}"
    tokens = list(ArgdownLexer().get_tokens(f"[A]: a {data} b\n"))
    assert (Comment.Special, data) in tokens
    assert (Text, "{") in list(ArgdownLexer().get_tokens("a { b\n"))


@given(st.text(alphabet="[]<>(){}#-+_=/*@ \nab", max_size=60))
def test_every_text_comes_out_as_it_went_in(text):
    lexer = ArgdownLexer(ensurenl=False, stripnl=False)
    assert "".join(value for _, value in lexer.get_tokens(text)) == text


def test_pygments_finds_it_by_name():
    found = {each.name: each.value for each in entry_points(group="pygments.lexers")}
    if "argdown" not in found:
        pytest.skip("the installed package is older than its entry point")
    assert found["argdown"] == "buttress.embed.argdown_lexer:ArgdownLexer"

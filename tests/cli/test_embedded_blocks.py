"""`buttress embed --blocks`: all blocks of a document at once."""

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from buttress.cli.embed import command
from buttress.cli.netstrings import NetstringError, netstrings, read_netstrings

MAP = "[A]: One.\n  + [B]: Two. {basis: data}\n"


def asked(*blocks):
    fields = []
    for kind, form, settings, text in blocks:
        fields += [kind, form, str(len(settings)), *settings, text]
    return netstrings(field.encode() for field in fields)


def run(data):
    return CliRunner().invoke(command, ["--blocks"], input=data)


def test_blocks_are_answered_in_order_in_the_form_that_they_are_wanted_in():
    done = run(
        asked(
            ("standing", "html", ["caption=First"], MAP),
            ("standing", "markdown", [], MAP),
            ("findings", "text", ["select=SUP"], MAP),
        )
    )
    assert done.exit_code == 0
    html, first, markdown, second, text, third = read_netstrings(done.stdout_bytes)
    assert (html, markdown, text) == (b"html", b"markdown", b"text")
    assert b"First" in first
    assert b"| Conclusion" in second
    assert b"in 1 file" in third


def test_what_has_no_picture_is_given_in_words():
    done = run(asked(("map", "svg", ["view=sideways"], MAP), ("standing", "png", [], MAP)))
    assert done.exit_code == 0
    form, content, other, table = read_netstrings(done.stdout_bytes)
    assert (form, other) == (b"markdown", b"markdown")
    assert b"there is no view" in content
    assert b"| Conclusion" in table
    assert "there is no view" in done.stderr
    assert "only a map can be written as png" in done.stderr


def test_nothing_is_answered_where_nothing_is_asked():
    assert run(b"").stdout_bytes == b""


@pytest.mark.parametrize(
    "data",
    [
        b"map",
        b"3:map",
        b"3:map,",
        b"99:map,",
        b":map,",
        b"3:map,4:html,1:x,",
        b"3:map,4:html,1:9,",
        b"3:map,4:jpeg,1:0,1:x,",
        b"99999999999:map,",
    ],
)
def test_what_is_no_request_is_refused(data):
    done = run(data)
    assert done.exit_code == 2
    assert "netstrings" in done.stderr


@given(st.lists(st.binary()))
def test_what_is_written_as_netstrings_is_read_again(parts):
    assert list(read_netstrings(netstrings(parts))) == parts


@given(st.binary())
def test_any_bytes_are_netstrings_or_refused(data):
    try:
        parts = list(read_netstrings(data))
    except NetstringError:
        return
    assert list(read_netstrings(netstrings(parts))) == parts

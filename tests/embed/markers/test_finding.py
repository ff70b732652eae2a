"""Finding markers."""

import pytest

from buttress.embed.markers import Form, MarkerError, marked_in


def found(text, form=Form.MARKDOWN):
    return [(m.request, m.line, text[m.start : m.end], m.digest) for m in marked_in(text, form)]


def test_markers_are_found_with_what_stands_between_them():
    text = "a\n<!-- buttress map x.argdown -->\nold\n<!-- /buttress 0a1b -->\nb\n"
    assert found(text) == [("map x.argdown", 2, "\nold\n", "0a1b")]


def test_a_request_may_run_over_lines_and_hold_a_title_in_angles():
    text = "<!--\n  buttress argument x.argdown\n  element=<A -> B>\n-->\n<!--/buttress-->"
    assert found(text)[0][0].split() == ["argument", "x.argdown", "element=<A", "->", "B>"]


def test_other_comments_are_left_alone():
    assert found("<!-- buttresses hold walls --><!-- beside: x --><!-- a -->") == []


def test_markers_in_code_are_none_in_markdown():
    text = "```md\n<!-- buttress map x -->\n```\n\n<!-- buttress map y --><!-- /buttress -->"
    assert [request for request, *_ in found(text)] == ["map y"]
    with pytest.raises(MarkerError):
        found(text, Form.HTML)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("\n<!-- buttress map x -->\n", "2: the marker is never closed"),
        ("<!-- buttress map x -->\n\n<!-- buttress map y -->\n", "3: a marker stands within"),
        ("<!-- /buttress -->", "1: <!-- /buttress --> closes nothing"),
    ],
)
def test_markers_that_do_not_pair_up_are_refused_with_their_line(text, words):
    with pytest.raises(MarkerError, match=words):
        found(text)

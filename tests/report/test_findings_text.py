from buttress.argdown import loads
from buttress.checks import check
from buttress.model import MapBuilder
from buttress.report import findings_as_text
from report.hostile import finding, fixed, hostile_result, result_of, span_in

TEXT = """[Rain]: It has rained.
  + [Wet]: The street
    is wet.

<Slippery>: Wet streets are slippery.

(1) [Wet]
(2) Wet streets are slippery. {assumption: true}
----
(3) [Careful]: One should be careful.
"""


def test_findings_are_told_in_the_manner_of_a_compiler():
    result = check(loads(TEXT, "rain.argdown"))
    assert (
        findings_as_text(result)
        == """\
rain.argdown:2:5: warning SUP001 (unsupported-claim): Nothing supports [Wet], which supports \
[Rain], and it names no basis or source.
   |
 2 |   + [Wet]: The street
   |     ^^^^^^^^^^^^^^^^^ … to line 3
   = help: support it, say what it rests on, as {basis: observation} or {source: …}, or mark it \
{assumption: true}
   = see: rain.argdown:10:5: [Careful] rests on it here

Found 1 warning in 1 file (4 statements, 1 argument).
"""
    )


def test_nothing_found_is_said_kindly():
    assert findings_as_text(check(loads("[Rain]: It has rained."))) == (
        "Nothing to report in 1 file (1 statement, 0 arguments).\n"
    )


def test_a_finding_without_a_place_has_no_excerpt():
    builder = MapBuilder()
    builder.statement("Rain", "It has rained.").statement("Wet", "The street is wet.")
    text = findings_as_text(check(builder.support("Wet", "Rain").build()))
    assert text.startswith("warning SUP001 (unsupported-claim): Nothing supports [Wet]")
    assert "|" not in text


def test_colour_is_there_only_where_asked_for():
    result = check(loads(TEXT))
    assert "\x1b[" not in findings_as_text(result)
    coloured = findings_as_text(result, colour=True)
    assert "\x1b[33m" in coloured


def test_a_title_cannot_steer_the_terminal():
    text = "[Rain]: It has rained.\n  + [\x1b]0;owned\x07 \u202e]\n"
    shown = findings_as_text(check(loads(text, "\x1b[2J.argdown")))
    assert not {"\x1b", "\x07", "\u202e"} & set(shown)


def test_what_can_be_mended_is_marked_and_counted():
    span = span_in("a")
    safe, unsafe = fixed(span), fixed(span, is_safe=False)
    text = findings_as_text(result_of(finding(fix=safe), finding(fix=unsafe), finding()))
    assert "(unsupported-claim) [fix]: " in text
    assert "(unsupported-claim) [unsafe fix]: " in text
    assert text.endswith("\n1 can be mended with --fix, 1 more with --fix --unsafe-fixes.\n")
    assert findings_as_text(result_of(finding(fix=safe))).endswith("1 can be mended with --fix.\n")
    only_unsafe = findings_as_text(result_of(finding(fix=unsafe)))
    assert only_unsafe.endswith("1 can be mended with --fix --unsafe-fixes.\n")


def test_hostile_titles_are_survived():
    shown = findings_as_text(hostile_result())
    assert not {"\x1b", "\x07", "\u202e", "\r"} & set(shown)

"""The map in words."""

import re

import buttress
from buttress.diagram.page.contents import contents
from buttress.diagram.page.payload import payload_of

TEXT = """\
# One

[A]: First. {quote: "so it <is>", source: key}
  - <B>: Against it.

# Two

## Three

[C]: Third & last.
"""


def told(text, **choices):
    map = buttress.loads(text)
    payload = payload_of(map, evaluation=buttress.evaluate(map), **choices)
    return contents(payload["elements"])


def test_elements_stand_under_the_headings_of_their_sections():
    words = told(TEXT)
    found = re.findall(r'<h(\d)[^>]*>([^<]+)|class="title" href="[^"]+">([^<]+)', words)
    assert found == [
        ("3", "One", ""),
        ("", "", "A"),
        ("", "", "B"),
        ("3", "Two", ""),
        ("4", "Three", ""),
        ("", "", "C"),
    ]


def test_what_lines_say_is_said_in_words():
    words = told(TEXT)
    assert "<li>is attacked by &lt;B&gt;</li>" in words
    assert "<li>attacks [A]</li>" in words
    assert "✗ out" in words
    assert "Source: “so it &lt;is&gt;” key" in words


def test_what_only_some_extensions_accept_is_told_from_what_none_does():
    map = buttress.loads("[A]: a\n  >< [B]: b\n\n[S]: s\n  - [S]\n")
    words = contents(payload_of(map, evaluation=buttress.evaluate(map, "preferred"))["elements"])
    assert words.count("? in some") == 2
    assert words.count("? undecided") == 1


def test_findings_and_steps_are_told():
    map = buttress.loads("<A>\n\n(1) [P]: A premise.\n-- modus ponens --\n(2) [C]: So.\n")
    findings = buttress.check(map).findings
    words = contents(payload_of(map, findings=findings)["elements"])
    assert "(2) [C] by modus ponens" in words
    assert "SUP" in words


def test_findings_about_no_element_stand_at_the_end():
    finding = {"code": "SYN001", "severity": "error", "message": "what <is> this"}
    words = contents([], [finding])
    assert words.endswith('<ul class="whole"><li>SYN001 error: what &lt;is&gt; this</li></ul>')


def test_a_section_that_comes_again_is_one():
    words = told("# One\n\n[A]: a\n\n## In\n\n[B]: b\n\n# Two\n\n[C]: c\n")
    assert words.count("<h3") == 2
    assert words.count("<h4") == 1


def test_an_empty_map_has_none():
    assert told("") == ""

"""Findings, standing, one argument and coverage, in every form that a document takes."""

from html.parser import HTMLParser
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from buttress.embed.figure import PARTS, Options, argument, as_elements, findings, standing
from report.hostile import TITLES

MAP = Path("maps/zoo.argdown")


class Balance(HTMLParser):
    """Every element that is opened is closed."""

    def __init__(self, text):
        super().__init__()
        self.open, self.tags = [], []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def test_one_argument_has_numbered_premises_and_says_what_it_draws_on(project):
    part = argument(MAP, root=project, options=Options(elements=("<From suffering>",)))
    assert part.problems == ()
    assert "<ol" in part.html
    assert "from (1) and (2), by practical reasoning" in part.html
    assert part.markdown.index("1. **\\[Suffering\\]**") < part.markdown.index("3. from")
    assert "(2) [Wrong] It is wrong" in part.text


def test_an_argument_has_to_be_named_where_there_are_several(project):
    part = argument("<A>: One.\n\n<B>: Two.\n")
    assert "<A>, <B>" in part.problems[0].message
    assert "&lt;A&gt;, &lt;B&gt;" in part.html
    named = argument("<A>: One.\n\n<B>: Two.\n", options=Options(elements=("B",)))
    assert "Two." in named.text
    assert "One." not in named.text


def test_conclusions_are_told_with_their_standing_and_why():
    text = "[A]: One.\n  - [B]: Two.\n"
    part = standing(text)
    assert part.text.splitlines()[0].split() == ["Conclusion", "Standing", "Why"]
    assert "✗ does not stand" in part.text
    assert "| **\\[A\\]** One. | *✗ does not stand* |" in part.markdown
    assert '<span class="buttress-out">✗ does not stand</span>' in part.html
    named = standing(text, options=Options(elements=("[B]",)))
    assert "[B] Two." in named.text
    wrong = standing(text, options=Options(elements=("[C]",)))
    assert "titled '[C]'" in wrong.problems[0].message


def test_findings_can_be_chosen(project):
    everything = findings(MAP, root=project)
    chosen = findings(MAP, root=project, options=Options(select=("SUP001",)))
    none = findings(MAP, root=project, options=Options(ignore=("SUP", "CON", "REF", "SRC")))
    assert "maps/zoo.argdown:" in everything.text
    assert {each.code for each in chosen.findings.findings} == {"SUP001"}
    assert "Nothing to report" in none.text
    assert findings(MAP, root=project, options=Options(select=("XYZ",))).problems


@pytest.mark.parametrize("kind", PARTS)
@pytest.mark.parametrize("title", TITLES)
def test_nothing_that_somebody_wrote_becomes_markup(kind, title):
    line = " ".join(title.split())
    text = f"<Arg>: {line}\n\n(1) [P]: {line}\n----\n(2) [Q]: {line}\n"
    part = PARTS[kind](text, options=Options(caption=title))
    tags = Balance(part.html).tags
    assert "script" not in tags
    assert "a" not in tags
    assert "img" not in tags
    assert "\n\n" not in part.html
    rendered = MarkdownIt("commonmark").enable("table").render(part.markdown)
    assert not {"script", "a", "img"} & set(Balance(rendered).tags)
    assert "\x1b" not in part.text


@pytest.mark.parametrize("kind", PARTS)
def test_what_cannot_be_read_is_said(project, kind):
    part = PARTS[kind](Path("../secret.argdown"), root=project)
    assert [problem.kind for problem in part.problems] == ["source"]
    for form in (part.html, part.markdown, part.text):
        assert "outside" in form
        assert "Nobody" not in form


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("[Close] <From suffering>", ("[Close]", "<From suffering>")),
        ("[a; b]", ("[a; b]",)),
        ("Close; From suffering", ("Close", "From suffering")),
        ("", ()),
    ],
)
def test_elements_are_read_from_an_option(text, titles):
    assert as_elements(text) == titles

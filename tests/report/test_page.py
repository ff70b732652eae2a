"""The one-page report."""

import re
from html.parser import HTMLParser

import pytest

from buttress.argdown import loads
from buttress.model import Standing
from buttress.report import build_page, page_as_html, page_as_markdown, page_as_text

TEXT = """===
title: Weather
sources:
  almanac: {title: The Almanac, author: A. Author, url: "https://example.org/a?b&c"}
  unused: {title: Not used}
===

<Puddles>: Puddles are a sign of rain.

(1) [Wet]: The street is wet. {basis: observation, source: almanac, quote: "wet", at: "p. 4"}
(2) [Sign]: Wet streets are a sign of rain. {implicit: true}
-- sign --
(3) [Rain]: It has rained. #weather

<Umbrella>: Rain calls for an umbrella.

(1) [Sign]
(2) [Useful]: Umbrellas are useful.
----
(3) [Take it]: Take an umbrella.

[Rain]
  - <Cleaned>: The street has been cleaned.
"""


@pytest.fixture
def page():
    return build_page(loads(TEXT, "weather.argdown"))


def test_each_conclusion_has_a_standing_and_a_reason(page):
    standings = {verdict.element.title: verdict.standing for verdict in page.verdicts}
    assert standings == {"Rain": Standing.OUT, "Take it": Standing.IN}
    assert "<Cleaned>" in page.verdicts[0].reason


def test_grounds_are_leaves_backed_or_not(page):
    rain = page.verdicts[0]
    assert [(g.element.title, g.is_backed) for g in rain.grounds] == [
        ("Wet", True),
        ("Sign", False),
    ]
    assert rain.unbacked == 1


def test_gaps_come_by_the_number_of_conclusions_that_rest_on_them(page):
    assert [(gap.weight, gap.finding.statement) for gap in page.gaps[:2]] == [
        (2, "Sign"),
        (1, "Useful"),
    ]
    assert [weight for weight, _ in page.gaps_by_weight] == [2, 1, 0]


def test_conflicts_are_apart_from_gaps(page):
    assert [finding.code for finding in page.conflicts] == ["CON004"]


def test_only_sources_that_are_named_are_listed(page):
    assert [source.key for source in page.sources] == ["almanac"]


def test_text_says_all_of_it(page):
    text = page_as_text(page)
    assert text.startswith("Weather\n=======\nweather.argdown\n")
    for part in (
        "2 conclusions: 1 stands and 1 does not stand.",
        "✗ [Rain] It has rained.\n  Does not stand.",
        "It rests on 2 grounds, 1 of them without backing:",
        "+ [Wet] The street is wet. (basis: observation; source: almanac; “wet”; p. 4)",
        "2 conclusions rest on this:\n- Nothing supports [Sign]",
        "- almanac: A. Author, The Almanac",
    ):
        assert part in text
    assert "! [Sign], as above" in text
    assert max(map(len, text.splitlines())) <= 88


def test_a_circle_is_told_from_no_reason():
    text = page_as_text(build_page(loads("[A]: a\n  + [B]: b\n    + [A]\n\n[C]: c\n  - [D]: d\n")))
    assert "what is said for it goes round in a circle" in text
    assert "no reason is given for it" in text


@pytest.mark.parametrize("write", [page_as_text, page_as_markdown, page_as_html])
def test_an_empty_map_makes_a_page_too(write):
    assert "nothing to report yet" in write(build_page(loads("", "empty.argdown")))


def test_a_map_too_large_to_follow_says_so():
    text = "".join(f"[C{n}]: c\n  + [L{n}]: l\n\n" for n in range(5))
    page = build_page(loads(text), effort=4)
    assert [verdict.grounds is None for verdict in page.verdicts] == [
        False,
        False,
        True,
        True,
        True,
    ]
    assert not page.is_complete
    assert "too large to list what it rests on" in page_as_text(page)
    assert "counted over its first 2 conclusions only" in page_as_text(page)


def test_many_grounds_are_cut_and_counted():
    text = "[C]: c\n" + "".join(f"  + [L{n}]: l {n}\n" for n in range(60))
    page = build_page(loads(text))
    assert len(page.verdicts[0].grounds) == 40
    assert "It rests on 60 grounds, none of them backed:" in page_as_text(page)
    for write in (page_as_text, page_as_markdown, page_as_html):
        assert "and 20 more" in write(page)


HOSTILE = """===
title: "<script>alert(1)</script> `code` *bold*"
sources:
  s: {title: "<img src=x onerror=alert(1)>", url: "javascript:alert(1)"}
===

[T & "q"]: <b>bold</b> [link](javascript:x) | # & \\<script\\>alert(2)\\</script\\> `x` https://a.b
  + [W]: *w* {source: s, quote: "</style><script>"}
"""


class Tags(HTMLParser):
    """The tags and addresses of a page, and whether it is well nested."""

    def __init__(self):
        super().__init__()
        self.tags, self.links, self.open = set(), [], []

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.links += [value for name, value in attrs if name in ("href", "src")]
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def read(html):
    reader = Tags()
    reader.feed(html)
    assert reader.open == []
    return reader


def test_html_needs_nothing_else(page):
    html = page_as_html(page)
    found = read(html)
    assert not found.tags & {"script", "link", "img", "iframe"}
    assert found.links == ["https://example.org/a?b&c"]
    assert '<html lang="en">' in html
    assert "prefers-color-scheme: dark" in html
    assert "url(" not in html


def test_html_tells_standings_in_words_and_keeps_signs_from_screen_readers(page):
    html = page_as_html(page)
    assert '<span aria-hidden="true">✗</span> does not stand' in html
    assert len(re.findall(r"<h1", html)) == 1


def test_html_escapes_what_the_author_wrote():
    found = read(page_as_html(build_page(loads(HOSTILE))))
    assert not found.tags & {"script", "b", "img"}
    assert found.links == []


def test_markdown_escapes_what_the_author_wrote():
    markdown = page_as_markdown(build_page(loads(HOSTILE)))
    assert "<" not in markdown.replace("\\<", "")
    assert "[" not in markdown.replace("\\[", "")
    assert "`" not in markdown.replace("\\`", "").replace("`buttress check`", "")


def test_what_is_said_of_the_whole_map_is_no_gap_of_one_conclusion():
    text = """===
sources: {paper: {title: A paper}, agency: {title: An agency, derived_from: paper}}
===

[Rain]: It has rained.
  + [Wet]: The street is wet. {basis: media, source: paper}
  + [Damp]: The grass is damp. {basis: media, source: agency}
"""
    page = build_page(loads(text))
    assert "SUP008" not in {gap.finding.code for gap in page.gaps}
    assert "SUP008" in {finding.code for finding in page.others}

"""Blocks in HTML, Markdown and text."""

import pytest

from buttress.report.blocks import (
    Folded,
    Item,
    Items,
    Paragraph,
    Table,
    Words,
    blocks_as_html,
    blocks_as_markdown,
    blocks_as_text,
)

SAID = Paragraph((Words("[A]", "name", "[A]"), Words("one & two")))
LIST = Items(
    (Item((SAID, Items((Item((Paragraph((Words("below"),)),)),)))), Item((SAID, SAID))),
    is_numbered=True,
    kind="steps",
)
TABLE = Table(("Name", "Number"), (((Words("a|b"),), (Words("12"),)),), frozenset({1}))


def test_html_has_the_lists_tables_and_classes():
    html = blocks_as_html([SAID, LIST, TABLE, Folded("More <b>", (SAID,))])
    assert '<p><strong class="buttress-name">[A]</strong> one &amp; two</p>' in html
    assert '<ol class="buttress-steps">' in html
    assert '<td style="text-align:right">12</td>' in html
    assert "<summary>More &lt;b&gt;</summary>" in html


def test_markdown_nests_lists_and_escapes_cells():
    markdown = blocks_as_markdown([LIST, TABLE])
    assert markdown.splitlines()[:5] == [
        r"1. **\[A\]** one \& two",
        "   - below",
        r"2. **\[A\]** one \& two",
        "",
        r"   **\[A\]** one \& two",
    ]
    assert r"| a\|b | 12 |" in markdown
    assert "| --- | ---: |" in markdown


def test_text_has_columns_where_they_fit_and_lists_where_they_do_not():
    assert blocks_as_text([TABLE]) == "Name  Number\na|b       12"
    wide = Table(("Name", "Why"), (((Words("x" * 50),), (Words("y " * 40),)),))
    assert blocks_as_text([wide]).startswith("- " + "x" * 50 + "\n  Why: y y")
    assert blocks_as_text([LIST]).splitlines()[:2] == ["(1) [A] one & two", "    - below"]


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", " JavaScript:alert(1)", "java\nscript:x", "data:text/html,x"]
)
def test_no_link_leads_to_a_script(link):
    assert "<a" not in blocks_as_html([Paragraph((Words("x", link=link),))])


@pytest.mark.parametrize("link", ["https://example.org/?a=1&b=2", "page.html#x", "/top", "#here"])
def test_other_links_are_kept(link):
    html = blocks_as_html([Paragraph((Words("x", link=link),))])
    assert f'<a href="{link.replace("&", "&amp;")}">x</a>' in html

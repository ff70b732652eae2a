"""Running text taken out of Markdown, HTML and PDF."""

import io
from importlib import import_module
from pathlib import Path

import pytest

from buttress.sources import SourceError
from buttress.sources.extraction import extract, kinds
from buttress.sources.passages import SourceText


def lines(name, text):
    extracted = extract(text.encode("utf-8"), Path(name))
    return [line for line in extracted.text.split("\n") if line], extracted.headings


def test_plain_text_is_left_as_it_is():
    data = "\ufeffOne.\r\nTwo.\r".encode()
    assert extract(data, Path("a.txt")).text == "One.\nTwo.\n"
    assert extract("Ö.".encode("utf-16"), Path("a")).text == "Ö."


def test_markdown_paragraphs_items_and_headings():
    pytest.importorskip("markdown_it")
    text = (
        "---\ntitle: x\n---\n# The *harbour*\n\nThe council\n[voted](http://x.y) `now`.\n\n"
        "1. First\n2. Second\n\n```\ncode();\n```\n\n| a | b |\n|---|---|\n| c | d |\n"
    )
    found, headings = lines("a.md", text)
    assert found == [
        "The harbour", "The council voted now.", "First", "Second", "a", "b", "c", "d",
    ]  # fmt: skip
    assert headings == (1,)


def test_a_word_that_a_line_of_markdown_parts_is_whole_again():
    pytest.importorskip("markdown_it")
    assert lines("a.md", "The *har-\nbour* is -\nold.\n")[0] == ["The har-bour is - old."]


@pytest.mark.parametrize(
    ("page", "found"),
    [
        ("<p>One.</p> <p class='x", ["One."]),
        ("<p>One.</p>" + "<p =" * 50_000, ["One."]),
        ("<p>1 < 2", ["1 < 2"]),
        ("<p>One. <!-- two <p>Three.", ["One. <!-- two", "Three."]),
        ("<!-- a --><p>One.</p>" + "<!--" * 50_000 + "<p>x", ["One.", "<!--" * 50_000, "x"]),
    ],
)
def test_html_that_breaks_off_is_read_up_to_there(page, found):
    pytest.importorskip("bs4")
    assert lines("a.html", page)[0] == found


def test_html_article_without_what_surrounds_it():
    pytest.importorskip("bs4")
    page = """<html><head><title>T</title><script>x()</script></head><body><nav><p>Menu</p></nav>
    <article><h1>The <em>harbour</em></h1><p>The coun<b>cil</b> voted.<br>It was late.</p>
    <ul><li>First</li><li>Second</li></ul><!-- no --><figure><p>A photo</p></figure></article>
    <footer><p>Imprint</p></footer></body></html>"""
    found, headings = lines("a.html", page)
    assert found == ["The harbour", "The council voted.", "It was late.", "First", "Second"]
    assert headings == (1,)


def test_html_of_many_levels_is_read():
    pytest.importorskip("bs4")
    found, _ = lines("a.html", "<div>" * 5_000 + "deep" + "</div>" * 5_000)
    assert found == ["deep"]


def test_pdf_text_is_put_together_again():
    pypdf = pytest.importorskip("pypdf")
    writer = pypdf.PdfWriter()
    page = writer.add_blank_page(width=300, height=300)
    shown = b"BT /F1 12 Tf 20 250 Td (The sea is pa-) Tj 0 -20 Td (tient. It waits.) Tj ET"
    stream = pypdf.generic.DecodedStreamObject()
    stream.set_data(shown)
    page[pypdf.generic.NameObject("/Contents")] = writer._add_object(stream)
    font = pypdf.generic.DictionaryObject(
        {
            pypdf.generic.NameObject("/Type"): pypdf.generic.NameObject("/Font"),
            pypdf.generic.NameObject("/Subtype"): pypdf.generic.NameObject("/Type1"),
            pypdf.generic.NameObject("/BaseFont"): pypdf.generic.NameObject("/Helvetica"),
        }
    )
    fonts = pypdf.generic.DictionaryObject({pypdf.generic.NameObject("/F1"): font})
    page[pypdf.generic.NameObject("/Resources")] = pypdf.generic.DictionaryObject(
        {pypdf.generic.NameObject("/Font"): fonts}
    )
    data = io.BytesIO()
    writer.write(data)
    text = extract(data.getvalue(), Path("a.pdf")).text
    words = [word.plain for row in SourceText.read(text).words for word in row]
    assert words == ["the", "sea", "is", "patient", "it", "waits"]


@pytest.mark.parametrize("data", [b"", b"no pdf", b"%PDF-1.4\nbroken"])
def test_what_is_no_pdf_is_said_to_be_none(data):
    pytest.importorskip("pypdf")
    with pytest.raises(SourceError, match=r"a\.pdf (cannot be read as PDF|holds no text)"):
        extract(data, Path("a.pdf"))


def test_pdf_paragraphs_end_where_a_short_line_ends_a_sentence():
    pytest.importorskip("pypdf")
    paragraphs_of = import_module("buttress.sources.extraction.pdf").paragraphs_of
    full = "This line of the page is as long as all the others are"
    found = list(paragraphs_of([full, full, "and ends here.", full, "3", full, "and here."]))
    assert found == [f"{full} {full} and ends here.", f"{full} {full} and here."]


def test_a_missing_reader_is_said_to_be_an_extra(monkeypatch):
    def missing(name):
        raise ModuleNotFoundError(name="pypdf")

    monkeypatch.setattr(kinds, "import_module", missing)
    with pytest.raises(SourceError, match=r"pip install 'buttress\[sources\]'"):
        extract(b"", Path("a.pdf"))


def test_a_text_beyond_the_limit_is_refused(monkeypatch):
    monkeypatch.setattr(kinds, "MOST_CHARACTERS", 10)
    with pytest.raises(SourceError, match="longer than 10 characters"):
        extract(b"a" * 11, Path("a.txt"))

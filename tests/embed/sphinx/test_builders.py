"""What is not a web page: LaTeX, text, manual pages, books."""

import re
import xml.etree.ElementTree as ET
import zipfile

import pytest

PAGE = """\
Zoos
====

.. argdown:map:: zoo.argdown
   :caption: All of it
   :name: whole

.. argdown:argument:: zoo.argdown
   :element: <From suffering>
   :caption: One argument

.. argdown:standing:: zoo.argdown

See :argdown:statement:`Close` and :argdown:statement:`Films`.
"""


@pytest.fixture
def page(zoo):
    zoo.put("index.rst", PAGE)
    return zoo


def test_latex_includes_a_pdf_and_references_lead_to_it(page):
    built = page.build("latex")
    assert built.warnings == ""
    (tex,) = built.out.glob("*.tex")
    text = tex.read_text(encoding="utf-8")
    (stem,) = re.findall(r"\\sphinxincludegraphics\[scale=0.75\]\{\{(.*?)\}\.pdf\}", text)
    assert (built.out / f"{stem}.pdf").read_bytes().startswith(b"%PDF-")
    assert r"\caption{All of it}" in text
    labels = set(re.findall(r"\\label\{\\detokenize\{(.*?)\}\}", text))
    wanted = set(re.findall(r"\\hyperref\[\\detokenize\{(.*?)\}\]", text))
    assert {"index:statement-close"} < wanted <= labels


def test_latex_knows_the_signs_for_what_falls(page):
    (tex,) = page.build("latex", latex_elements={"preamble": "% my own"}).out.glob("*.tex")
    text = tex.read_text(encoding="utf-8")
    assert r"\DeclareUnicodeCharacter{2717}" in text
    assert "% my own" in text


def test_latex_has_widths_of_its_own(zoo):
    zoo.put("index.md", "# A\n\n```{argdown:map} zoo.argdown\n:width: 50%\n```\n")
    (tex,) = zoo.build("latex").out.glob("*.tex")
    text = tex.read_text(encoding="utf-8")
    assert r"\sphinxincludegraphics[width=0.500\linewidth]" in text
    assert r"\begin{figure}" not in text  # without a caption it stays where it is


def test_text_tells_the_picture_in_words(page):
    built = page.build("text")
    assert built.warnings == ""
    text = " ".join(built.page("index.txt").split())
    assert "attacked by **<Visitors learn>** School classes" in text
    assert "All of it" in text
    assert "from (1) and (2), by practical reasoning:" in text
    assert built.drawn == 0


def test_a_manual_page_tells_the_picture_in_words(page):
    built = page.build("man", man_pages=[("index", "zoo", "Zoos", ["me"], 1)])
    assert built.warnings == ""
    assert "School classes see animals" in built.page("zoo.1")
    assert built.drawn == 0


@pytest.mark.parametrize(("builder", "file"), [("texinfo", "*.texi"), ("xml", "index.xml")])
def test_other_builders_tell_it_in_words(page, builder, file):
    built = page.build(builder)
    assert built.warnings == ""
    (found,) = built.out.glob(file)
    assert "School classes see animals" in found.read_text(encoding="utf-8")


def test_a_book_has_a_png_with_words_in_valid_xhtml(page):
    built = page.build("epub")
    assert built.warnings == ""
    (book,) = built.out.glob("*.epub")
    with zipfile.ZipFile(book) as opened:
        names = opened.namelist()
        for name in names:
            if name.endswith((".xhtml", ".opf", ".ncx")):
                ET.fromstring(opened.read(name))
        xhtml = opened.read("index.xhtml").decode()
        image = re.search(r'<img src="(_images/[^"]+\.png)" alt="([^"]+)"', xhtml)
        assert opened.read(image[1]).startswith(b"\x89PNG")
        assert f'href="{image[1]}"' in opened.read("content.opf").decode()
    assert "4 statements, 2 arguments" in image[2]
    assert "<svg" not in xhtml
    ids = set(re.findall(r'\sid="([^"]+)"', xhtml))
    assert set(re.findall(r'href="#([^"]+)"', xhtml)) <= ids


def test_one_long_page_has_links_and_ids_that_hold(zoo):
    zoo.put("index.md", "# A\n\n```{toctree}\nb\n```\n\n```{argdown:map} zoo.argdown\n```\n")
    text = "# B\n\n```{argdown:argument} zoo.argdown\n:element: From suffering\n```\n\n"
    zoo.put("b.md", f"{text}```{{argdown:map}} zoo.argdown\n```\n")
    page = zoo.build("singlehtml").page("index.html")
    assert '<a href="#statement-close"' in page
    ids = re.findall(r'\sid="([^"]+)"', page)
    assert len(ids) == len(set(ids))

"""What is not a web page: LaTeX, text, manual pages, books."""

import re
import xml.etree.ElementTree as ET
import zipfile

import pytest

from buttress.embed.sphinx.output.turning import is_better_turned, page_size

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


def test_latex_leaves_room_for_a_caption_below_a_high_picture(zoo):
    caption = "A long caption, which goes on. " * 5
    zoo.put("index.md", f"# A\n\n```{{argdown:map}} zoo.argdown\n:caption: {caption}\n```\n")
    (tex,) = zoo.build("latex").out.glob("*.tex")
    text = tex.read_text(encoding="utf-8")
    room = re.search(r"spx@image@maxheight\\endcsname by-\\dimexpr(\d+)\\baselineskip", text)
    assert int(room[1]) >= 3 + len(caption) // 90


def test_latex_turns_what_is_too_wide_to_be_read(zoo):
    reasons = "".join(f"  + <Reason {number}>: It is so.\n" for number in range(20))
    zoo.put("wide.argdown", f"[Claim]: A claim.\n{reasons}")
    wide = "```{argdown:map} wide.argdown\n```\n"
    sized = "```{argdown:map} wide.argdown\n:width: 90%\n```\n"
    zoo.put("index.md", f"# A\n\n{wide}\n{sized}\n```{{argdown:map}} zoo.argdown\n```\n")
    (tex,) = zoo.build("latex").out.glob("*.tex")
    sizes = re.findall(r"\\sphinxincludegraphics\[(.*?)\]", tex.read_text(encoding="utf-8"))
    assert sizes == ["scale=0.75,angle=90", r"width=0.900\linewidth", "scale=0.75"]


@pytest.mark.parametrize(
    ("size", "is_turned"),
    [((1000, 300), False), ((2000, 300), True), ((300, 2000), False), ((2000, 2000), False)],
)
def test_a_picture_is_turned_only_where_that_makes_it_larger(size, is_turned):
    assert is_better_turned(*size) == is_turned
    assert is_better_turned(*page_size(b"")) is False


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


def test_a_manual_page_shows_neither_commands_nor_addresses(zoo):
    zoo.put(
        "index.md",
        "# A\n\n```{argdown:map} zoo.argdown\n:caption: Below it\n```\n\n"
        "```{argdown:standing} zoo.argdown\n```\n\n```{argdown:findings} zoo.argdown\n```\n",
    )
    page = zoo.build("man", man_pages=[("index", "zoo", "Zoos", ["me"], 1)]).page("zoo.1")
    lines = page.partition(".SH NAME")[2].splitlines()
    assert lines[lines.index("Below it") + 1] == ".TS"
    assert [line for line in lines if ".UNINDENT" in line[1:]] == []
    assert lines[lines.index(".TE") + 1] == ".sp"
    assert "statement-close" not in page


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


def test_words_about_sources_lead_to_their_boxes_in_a_book(zoo):
    zoo.put(
        "index.md",
        "# A\n\n```{argdown:map}\n:view: sources\n\n===\nsources: {log: {title: The log}}\n===\n\n"
        "[Sighted]: Whales were sighted. {source: log}\n```\n",
    )
    xhtml = zoo.build("epub").page("index.xhtml")
    links = set(re.findall(r'href="#(map-[^"]+)"', xhtml))
    assert any("source" in link for link in links)
    assert links <= set(boxes_in(xhtml))


def boxes_in(xhtml):
    """The elements that lie over a picture, by their ids."""
    tree = ET.fromstring(xhtml)
    placed = (each for each in tree.iter() if "position:absolute" in each.get("style", ""))
    return {each.get("id"): each for each in placed}


def test_boxes_of_a_picture_in_a_book_are_links_and_places(zoo):
    zoo.put(
        "index.md",
        "# A\n\n```{toctree}\nb\n```\n\n```{argdown:map} zoo.argdown\n```\n\n"
        "See {argdown:statement}`Films` and {argdown:argument}`From suffering`.\n",
    )
    zoo.put("b.md", "# B\n\n```{argdown:argument} zoo.argdown\n:element: From suffering\n```\n")
    built = zoo.build("epub")
    xhtml = built.page("index.xhtml")
    boxes = boxes_in(xhtml)
    links = {each.get("href") for each in boxes.values() if each.tag.endswith("}a")}
    assert {"b.xhtml#statement-close", "b.xhtml#argument-from-suffering"} <= links
    other = built.page("b.xhtml")
    for link in links:
        assert f'id="{link.partition("#")[2]}"' in other
    films = re.search(r'href="#(map-[^"]+)"[^>]*><em[^>]*>Films', xhtml)
    assert films[1] in boxes
    assert 'href="b.xhtml#argument-from-suffering"' in xhtml.rpartition("See ")[2]
    for box in boxes.values():
        share = dict(each.split(":") for each in box.get("style").split(";"))
        for start, length in (("left", "width"), ("top", "height")):
            assert 0 < float(share[start][:-1]) < 100
            assert 1 < float(share[length][:-1]) < 100 - float(share[start][:-1])


def test_a_large_picture_in_a_book_has_fewer_pixels_an_inch(zoo):
    reasons = "".join(f"  + <Reason {number}>: It is so.\n" for number in range(60))
    zoo.put("wide.argdown", f"[Claim]: A claim.\n{reasons}")
    zoo.put("index.md", "# A\n\n```{argdown:map} wide.argdown\n```\n")
    built = zoo.build("epub")
    (image,) = (built.out / "_images").glob("argument-map-*.png")
    size = image.read_bytes()[16:24]
    assert 5_000 < max(int.from_bytes(size[:4], "big"), int.from_bytes(size[4:], "big")) <= 6_100


def test_one_long_page_has_links_and_ids_that_hold(zoo):
    zoo.put("index.md", "# A\n\n```{toctree}\nb\n```\n\n```{argdown:map} zoo.argdown\n```\n")
    text = "# B\n\n```{argdown:argument} zoo.argdown\n:element: From suffering\n```\n\n"
    zoo.put("b.md", f"{text}```{{argdown:map}} zoo.argdown\n```\n")
    page = zoo.build("singlehtml").page("index.html")
    assert '<a href="#statement-close"' in page
    ids = re.findall(r'\sid="([^"]+)"', page)
    assert len(ids) == len(set(ids))

"""On paper, and where no script runs."""

from unicodedata import normalize

import pypdf

from browser.page.reading import node, settled


def test_the_picture_and_the_list_are_printed_light(opened):
    page = opened("theme=dark&selected=statement:Pacing&at=900,900,3", color_scheme="dark")
    page.emulate_media(media="print", color_scheme="dark")
    page.set_viewport_size({"width": 720, "height": 1000})
    settled(page)
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    for hidden in (".search", ".tools", ".zoom", "#details", "#panel-toggle"):
        assert page.locator(hidden).is_hidden()
    svg = page.locator(".picture:not([hidden]) svg").bounding_box()
    assert svg["x"] >= 0
    assert svg["x"] + svg["width"] <= 720
    entry = page.locator(".entry", has=page.locator(".title", has_text="Pacing"))
    entry.scroll_into_view_if_needed()
    assert entry.locator(".more").bounding_box()["height"] > 20
    svg = page.locator(".picture:not([hidden]) svg").bounding_box()
    assert entry.bounding_box()["y"] > svg["y"] + svg["height"]


def test_a_pdf_has_the_map_in_words(opened, tmp_path):
    page = opened("theme=dark")
    page.pdf(path=tmp_path / "zoo.pdf", format="A4")
    told = "\n".join(each.extract_text() for each in pypdf.PdfReader(tmp_path / "zoo.pdf").pages)
    assert "Elephants in zoos pace." in told
    assert "attacks [Close]" in told
    assert "Notes of a keeper" in told


def test_on_paper_it_is_told_what_is_switched_off_and_what_falls(opened, tmp_path):
    page = opened("off=statement:Watched&off=statement:Films&theme=dark")
    page.pdf(path=tmp_path / "zoo.pdf", format="A4")
    pages = pypdf.PdfReader(tmp_path / "zoo.pdf").pages
    first, *further = [normalize("NFKC", each.extract_text()) for each in pages]  # ﬀ is ff
    assert "Switched off" in first
    assert "<Visitors learn> ✗ out → ✓ in" in " ".join(first.split())
    assert "Switch everything on" not in first
    words = " ".join(" ".join(further).split())
    assert "With everything switched on: <Visitors learn> is out" in words
    assert not page.locator("#switched details[open]").count()


def test_without_a_script_picture_and_list_are_there(tab, html):
    page = tab(html, java_script_enabled=False)
    assert page.locator(".picture svg").first.is_visible()
    assert page.locator(".search").is_hidden()
    assert page.get_by_text("attacks [Close]", exact=True).is_visible()
    assert page.get_by_text("Source: “they pace”").is_visible()
    assert not node(page, "Close").count()  # names of boxes are the script's
    assert tab.complaints == []


def test_on_paper_a_folded_picture_is_whole_however_it_is_zoomed(opened):
    page = opened("fold=section:s3&at=900,900,3")
    settled(page)
    page.set_viewport_size({"width": 720, "height": 1000})
    page.emulate_media(media="print")
    settled(page)
    picture = page.locator(".picture:not([hidden]) svg").bounding_box()
    assert picture["width"] <= 720
    parts = page.locator(".picture:not([hidden]) :is(.node:not(.folded), .lid, .legend)").all()
    assert len(parts) > 5
    for part in parts:
        box = part.bounding_box()
        assert box["x"] >= picture["x"] - 1
        assert box["y"] >= picture["y"] - 1
        assert box["x"] + box["width"] <= picture["x"] + picture["width"] + 1
        assert box["y"] + box["height"] <= picture["y"] + picture["height"] + 1

"""Searching, filtering, and what is dimmed."""

from browser.page.reading import details, marked, news, settled, shown


def search(page, words):
    page.get_by_role("searchbox", name="Search titles and texts").fill(words)
    settled(page)


def test_titles_and_texts_are_searched(opened):
    page = opened()
    search(page, "PACE elephants")
    assert shown(page) == ["Pacing", "Free"]
    assert page.locator("#matches").inner_text() == "2"
    assert page.locator(".picture:not([hidden]) .ring.hit").count() == 2
    assert news(page) == "2 matches"


def test_next_and_previous_go_round_what_is_found(opened):
    page = opened()
    search(page, "pac")
    page.keyboard.press("Enter")
    settled(page)
    assert page.locator("#matches").inner_text() == "1 of 3"
    assert "Elephants in zoos pace." in details(page)
    assert news(page).startswith("1 of 3: [Pacing]")
    page.get_by_role("button", name="Previous match").click()
    settled(page)
    assert page.locator("#matches").inner_text() == "3 of 3"
    page.get_by_role("button", name="Next match").click()
    settled(page)
    assert page.locator("#matches").inner_text() == "1 of 3"


def test_what_has_the_words_in_its_title_is_found_first(opened):
    page = opened()
    search(page, "suffer")
    told = []
    for _ in range(3):
        page.keyboard.press("Enter")
        settled(page)
        told.append(news(page))
    assert told[0].startswith("1 of 3: [Suffering]")
    assert told[1].startswith("2 of 3: <From suffering>")
    assert told[2].startswith("3 of 3: [Wrong]")


def test_a_match_is_brought_into_sight(opened):
    page = opened(width=900, height=500)
    page.keyboard.press("1")
    settled(page)
    page.locator("#query").fill("herds")
    page.keyboard.press("Enter")
    settled(page)
    ring = page.locator(".ring.chosen").bounding_box()
    stage = page.locator("#stage").bounding_box()
    assert stage["x"] <= ring["x"] <= stage["x"] + stage["width"] - ring["width"]
    assert stage["y"] <= ring["y"] <= stage["y"] + stage["height"] - ring["height"]


def test_nothing_found_is_said(opened):
    page = opened()
    search(page, "giraffe")
    assert shown(page) == []
    assert page.get_by_text("Nothing matches.").is_visible()
    assert page.locator("#matches").inner_text() == "none"
    assert news(page) == "0 matches"
    assert page.get_by_role("button", name="Next match").is_disabled()
    page.locator("#query").press("Escape")
    settled(page)
    assert len(shown(page)) > 5


def tick(page, name):
    if not page.locator("#filter").evaluate("menu => menu.open"):
        page.locator("#filter > summary").click()
    page.get_by_role("checkbox", name=name).check()
    settled(page)


def undimmed(page):
    everything = page.locator(".picture:not([hidden]) .node:not(.dim)").all()
    return sorted({each.get_attribute("aria-label").split(",")[0] for each in everything})


def test_a_tag_dims_the_rest(opened):
    page = opened()
    tick(page, "#welfare")
    assert undimmed(page) == ["Free", "Suffering"]
    assert shown(page) == ["Suffering", "Free"]
    assert "does not match the filter" in page.locator(
        '.picture:not([hidden]) .node[aria-label^="Close"]'
    ).get_attribute("aria-label")
    page.get_by_role("button", name="Show everything").click()
    settled(page)
    assert marked(page, "dim") == []


def test_a_standing_dims_the_rest(opened):
    page = opened()
    tick(page, "✗ out")
    assert undimmed(page) == ["Close", "From suffering", "Signs", "Suffering", "Visitors learn"]
    assert news(page) == "5 of 11 match the filter."


def test_a_finding_dims_the_rest(opened):
    page = opened()
    tick(page, "SUP002 unreconstructed-argument")
    assert undimmed(page) == ["Visitors learn"]


def test_filters_of_several_kinds_hold_together(opened):
    page = opened("tag=welfare&standing=out")
    assert undimmed(page) == ["Suffering"]
    assert page.locator("#filter > summary .count").inner_text() == "2"


def test_lines_to_what_is_dimmed_are_dim(opened):
    page = opened("tag=welfare")
    assert page.locator(".picture:not([hidden]) .edge:not(.dim)").count() == 0


def test_a_match_in_a_folded_section_is_told_and_shown(opened):
    page = opened("fold=section:s1")
    search(page, "teach")
    page.keyboard.press("Enter")
    settled(page)
    assert news(page) == "1 of 1: [Films], in the folded section The question"
    ring = page.locator(".ring.chosen").bounding_box()
    lid = page.locator(".lid").bounding_box()
    assert ring["x"] <= lid["x"]
    assert ring["x"] + ring["width"] >= lid["x"] + lid["width"]

"""Views, themes, and all that the panel says of an element."""

import pytest

from browser.page.reading import details, node, nodes, settled


def test_the_reader_switches_between_the_views(opened):
    page = opened()
    offered = ["Map", "Structure", "Statements", "Sources"]
    assert page.locator("#view option").all_inner_texts() == offered
    assert nodes(page).count() == 11
    page.get_by_label("View").select_option("Structure")
    settled(page)
    inference = page.locator('.node[aria-label="Signs sign, out, inference"]')
    assert inference.is_visible()
    assert page.locator("#summary").inner_text().startswith("8 statements, 3 arguments")
    page.get_by_label("View").select_option("Statements")
    settled(page)
    assert page.locator('.node[aria-label*="argument"]:visible').count() == 0


@pytest.mark.parametrize(
    ("choice", "dark", "paper"),
    [
        ("Light", True, "rgb(255, 255, 255)"),
        ("Dark", False, "rgb(20, 24, 29)"),
        ("High contrast", False, "rgb(255, 255, 255)"),
        ("High contrast, dark", False, "rgb(0, 0, 0)"),
        ("Theme: system", True, "rgb(20, 24, 29)"),
        ("Theme: system", False, "rgb(255, 255, 255)"),
    ],
)
def test_page_and_picture_have_the_colours_that_are_chosen(opened, choice, dark, paper):
    page = opened(color_scheme="dark" if dark else "light")
    page.get_by_label("Theme").select_option(choice)
    body = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert body == paper
    ink = "getComputedStyle(document.querySelector('.node text')).fill"
    letters = [int(part) for part in page.evaluate(ink).removeprefix("rgb(")[:-1].split(",")]
    is_dark = sum(int(part) for part in body.removeprefix("rgb(")[:-1].split(",")) < 380
    assert (sum(letters) > 380) == is_dark


def test_the_system_can_ask_for_more_contrast(opened):
    page = opened(contrast="more", color_scheme="dark")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(0, 0, 0)"


def test_a_click_on_a_statement_tells_all_about_it(opened):
    page = opened()
    node(page, "Pacing").click()
    told = details(page)
    assert "Elephants in zoos pace." in told
    assert "[Pacing] is in: it has a ground of its own" in told
    assert "“they pace”" in told
    assert "Notes of a keeper, A. Warden, 2019-04-01, p. 4; graded B2" in told
    assert "What depends on it\n<Signs>" in told
    link = page.get_by_role("link", name="Notes of a keeper")
    assert link.get_attribute("href") == "https://example.org/notes"
    assert link.get_attribute("rel") == "noopener noreferrer"
    place = page.get_by_role("link", name="zoo.argdown:29:5")
    assert place.get_attribute("href") == "https://example.org/debate/zoo.argdown#L29"
    assert node(page, "Pacing").get_attribute("aria-current") == "true"


def test_a_click_on_an_argument_tells_its_steps_and_findings(opened):
    page = opened()
    node(page, "From suffering").click()
    told = details(page)
    assert "(1)\nSuffering: Animals in zoos suffer." in told
    assert "practical reasoning\n(3)" in told
    node(page, "Visitors learn").click()
    told = details(page)
    assert "SUP002" in told
    assert "attacks [Close]" in told
    assert "is attacked by [Films]" in told


def test_all_that_rests_on_an_element_is_told(opened):
    page = opened()
    node(page, "Pacing").click()
    page.get_by_text("and 3 more that rest on these").click()
    further = page.locator(".further li").all_inner_texts()
    assert further == ["[Suffering] ✗ out", "<From suffering> ✗ out", "[Close] ✗ out"]


def test_the_lines_of_what_is_chosen_are_heavy(opened):
    page = opened()
    node(page, "Signs").click()
    assert page.locator(".picture:not([hidden]) .edge.near").count() == 3


def test_names_in_the_panel_lead_on(opened):
    page = opened()
    node(page, "Visitors learn").click()
    page.locator("#details").get_by_role("button", name="[Films]").click()
    assert "Films teach as much." in details(page)
    page.get_by_role("button", name="‹ Contents").click()
    assert page.locator("#details").is_hidden()
    assert page.get_by_role("heading", name="Contents").is_visible()


def test_a_tag_in_the_panel_filters(opened):
    page = opened()
    node(page, "Suffering").click()
    page.get_by_role("button", name="#welfare").click()
    settled(page)
    assert node(page, "Close").get_attribute("class").endswith("dim")


def test_what_a_view_does_not_show_is_shown_in_another(opened):
    page = opened("view=overview&selected=argument:Signs")
    assert "This view does not show it." in details(page)
    page.get_by_role("button", name="Show it in “Map”").click()
    settled(page)
    assert node(page, "Signs").is_visible()


def test_on_a_narrow_screen_the_panel_comes_up_from_below(opened):
    page = opened(width=390, height=800)
    assert page.locator("#panel").is_hidden()
    node(page, "Close").click()
    panel = page.locator("#panel").bounding_box()
    assert panel["width"] == 390
    assert panel["y"] + panel["height"] == pytest.approx(800, abs=2)
    assert panel["y"] > 300
    box = page.locator(".ring.chosen").bounding_box()
    assert box["y"] + box["height"] < panel["y"]
    page.get_by_role("button", name="Close details and contents").click()
    assert page.locator("#panel").is_hidden()
    page.get_by_role("button", name="Contents", exact=True).click()
    assert page.locator("#panel").is_visible()


@pytest.mark.parametrize("width", [320, 390, 700, 1000, 1190, 1440])
def test_nothing_leaves_the_window(opened, width):
    page = opened("selected=statement:Pacing&off=statement:Pacing", width=width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate("document.body.scrollWidth") <= width

"""The keyboard alone, and what a screen reader is told."""

import re

import pytest

from browser.page.reading import details, news, node, settled


def focused(page):
    return page.evaluate(
        "document.activeElement.getAttribute('aria-label') || document.activeElement.id"
        " || document.activeElement.textContent"
    )


def press(page, *keys):
    for key in keys:
        page.keyboard.press(key)
        page.wait_for_timeout(30)


def tab_to(page, name, most=40):
    for _ in range(most):
        press(page, "Tab")
        if focused(page).startswith(name):
            return
    raise AssertionError(f"{name} is not reached")


def test_everything_is_done_with_the_keyboard_alone(opened):
    page = opened()
    press(page, "Tab")
    assert focused(page) == "Skip to the map in words"
    tab_to(page, "The map as a picture")
    press(page, "Tab")
    assert focused(page) == "Close, Zoos should be closed. out, 1 finding, statement"
    press(page, "ArrowDown")
    assert focused(page).startswith("Visitors learn, School classes see")
    assert focused(page).endswith("out, 1 finding, argument")
    assert news(page) == "<Visitors learn> attacks [Close]"
    press(page, "ArrowDown")
    assert focused(page).startswith("Films, Films teach")
    press(page, "ArrowUp", "ArrowUp", "ArrowDown")
    assert focused(page).startswith("Visitors learn")
    press(page, "ArrowUp", "ArrowRight")
    assert not focused(page).startswith("Close")
    press(page, "Home", "Enter")
    assert "Zoos should be closed." in details(page)
    assert focused(page) == "details"
    press(page, "Escape")
    assert focused(page).startswith("Close")
    press(page, "End", "x")
    assert page.locator("#switched").is_visible()
    press(page, "x")
    assert page.locator("#switched").is_hidden()
    press(page, "Escape")
    assert focused(page) == "The map as a picture"
    press(page, "/")
    assert focused(page) == "query"


def test_one_box_alone_can_be_reached_with_tab(opened):
    page = opened()
    assert page.locator('.picture:not([hidden]) .node[tabindex="0"]').count() == 1
    assert page.locator('.picture:not([hidden]) .node[tabindex="-1"]').count() == 10


def test_a_box_that_has_the_focus_is_in_sight(opened):
    page = opened(width=800, height=420)
    press(page, "1")
    node(page, "Close").focus()
    press(page, "End")
    settled(page)
    box = page.evaluate("document.activeElement.getBoundingClientRect().toJSON()")
    stage = page.locator("#stage").bounding_box()
    assert stage["x"] <= box["left"]
    assert box["right"] <= stage["x"] + stage["width"]
    assert stage["y"] <= box["top"]
    assert box["bottom"] <= stage["y"] + stage["height"]


def test_keys_for_the_picture_are_letters_in_the_search(opened):
    page = opened()
    page.locator("#query").click()
    page.keyboard.type("1+/x0")
    assert page.locator("#query").input_value() == "1+/x0"


def test_the_page_has_landmarks_and_names(opened):
    page = opened()
    for role, name in (
        ("banner", None),
        ("search", None),
        ("main", None),
        ("complementary", "Details and contents"),
        ("region", "Contents"),
        ("application", "The map as a picture"),
        ("group", "Zoom"),
        ("group", "What is shown"),
        ("searchbox", "Search titles and texts"),
        ("combobox", "View"),
        ("combobox", "Theme"),
        ("heading", "Zoos"),
        ("status", None),
    ):
        found = page.get_by_role(role, name=name, exact=True) if name else page.get_by_role(role)
        assert found.count() == 1, (role, name)
    tree = page.locator("body").aria_snapshot()
    assert 'button "Close, Zoos should be closed. out, 1 finding, statement"' in tree
    assert 'button "Larger"' in tree
    assert 'link "Close"' in tree


def test_every_control_has_a_name(opened):
    page = opened("selected=argument:Signs&off=statement:Pacing")
    for control in page.locator("button, select, input, summary, a").all():
        name = control.evaluate(
            "each => each.getAttribute('aria-label') || each.textContent.trim()"
            " || each.labels?.[0]?.textContent"
        )
        assert name, control.evaluate("each => each.outerHTML")


def test_the_contents_say_in_words_what_lines_say(opened):
    page = opened()
    entry = page.locator(".entry", has=page.locator(".title", has_text="Visitors learn"))
    assert "attacks [Close]" in entry.text_content()
    tree = entry.aria_snapshot()
    assert "attacks [Close]" in tree
    assert "is attacked by [Films]" in tree


def test_the_skip_link_leads_to_the_contents(opened):
    page = opened()
    press(page, "Tab", "Enter")
    assert focused(page).startswith("contents")


def letters(text):
    """What of a text is spoken."""
    return " ".join(re.findall(r"\w+", text.casefold()))


@pytest.mark.parametrize("state", ["", "view=structure", "fold=section:s1"])
def test_a_box_is_called_by_what_is_written_in_it(opened, state):
    """What a reader sees in a control is in its name, in that order (WCAG 2.2, 2.5.3)."""
    page = opened(state)
    boxes = page.locator(".picture:not([hidden]) :is(.node, .section-control):visible").all()
    assert boxes
    for box in boxes:
        lines = box.locator("text:visible").all_text_contents()
        assert letters(" ".join(lines)) in letters(box.get_attribute("aria-label"))


def test_a_button_that_is_drawn_anew_keeps_the_focus(opened):
    page = opened("selected=statement:Pacing")
    page.get_by_role("button", name="Switch off, and see what falls").focus()
    press(page, "Enter")
    assert focused(page) == "Switch on again"
    press(page, "Enter")
    assert focused(page) == "Switch off, and see what falls"
    page.get_by_role("button", name="‹ Contents").focus()
    press(page, "Enter")
    assert not focused(page).startswith("<")


def test_switching_on_again_from_the_bar_leaves_the_focus_in_the_page(opened):
    page = opened("off=statement:Pacing&off=statement:Films")
    page.locator("#switched .chip").first.focus()
    press(page, "Enter")
    assert focused(page).startswith("[Films]")
    press(page, "Enter")
    assert focused(page) == "The map as a picture"


def test_an_unfolded_list_stays_unfolded(opened):
    page = opened("selected=statement:Pacing&off=statement:Films")
    page.locator("#switched summary").click()
    page.get_by_text("more that rest on these").click()
    page.get_by_role("button", name="Switch off, and see what falls").click()
    settled(page)
    assert page.locator("#switched details").get_attribute("open") is not None
    assert page.locator("#details .further").get_attribute("open") is not None


def test_a_menu_closes_when_the_focus_leaves_it(opened):
    page = opened()
    page.locator("#filter > summary").focus()
    press(page, "Enter")
    assert page.locator("#filter").get_attribute("open") is not None
    page.locator("#theme").focus()
    page.wait_for_timeout(50)
    assert page.locator("#filter").get_attribute("open") is None


def test_taking_the_filter_away_leaves_the_focus_at_the_menu(opened):
    page = opened("standing=out")
    page.locator("#filter > summary").click()
    page.get_by_role("button", name="Show everything").focus()
    press(page, "Enter")
    assert focused(page).startswith("Filter")


@pytest.mark.parametrize("state", ["selected=statement:Pacing", ""])
@pytest.mark.parametrize("width", [390, 1200])
def test_the_skip_link_leads_to_the_contents_whatever_lies_over_them(opened, state, width):
    page = opened(state, width=width)
    page.locator(".skip").focus()
    press(page, "Enter")
    assert page.locator("#contents").is_visible()
    assert page.evaluate("document.activeElement.id") == "contents"


def test_tab_goes_through_the_page_and_out_of_it(opened):
    """No part of it holds the focus for good."""
    page = opened("selected=statement:Pacing&off=statement:Pacing")
    seen = []
    for _ in range(60):
        press(page, "Tab")
        here = focused(page)
        if page.evaluate("document.activeElement === document.body"):
            break
        seen.append(here)
    else:
        pytest.fail("Tab does not leave the page")
    assert "Switch on again" in seen
    assert len(seen) == len(set(seen)) or len(seen) < 60


def test_a_box_says_of_no_standing_that_it_is_what_it_was(opened):
    page = opened()
    title = node(page, "Wrong").locator("> title")
    before = title.text_content()
    assert "[Wrong] is in" in before
    node(page, "Wrong").focus()
    press(page, "x")
    assert title.text_content() == (
        f"Switched off: now out.\n\nWith everything switched on:\n{before}"
    )
    press(page, "x")
    assert title.text_content() == before


def test_a_word_that_is_divided_in_its_box_is_read_as_one(opened):
    page = opened()
    assert "Pacing is a left-over of" in node(page, "Left-over").get_attribute("aria-label")


def test_one_sees_what_has_the_focus_after_the_pointer_as_well(opened):
    """Some browsers show the focus that a script gives only if the one before was seen."""
    page = opened()
    keyed = "document.activeElement.classList.contains('keyed')"
    node(page, "Films").click()
    assert not page.evaluate("document.querySelector('.keyed')")
    press(page, "Escape")
    assert page.evaluate(keyed)
    press(page, "ArrowUp")
    assert page.evaluate(keyed)
    assert page.locator(".keyed").count() == 1
    page.locator(".picture:not([hidden]) .section-heading").first.click()
    assert page.locator(".keyed").count() == 0
    press(page, "ArrowRight")
    assert page.evaluate(keyed)

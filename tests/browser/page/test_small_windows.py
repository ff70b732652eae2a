"""Low and narrow windows, as they are on small screens and with 200 % and 400 % zoom."""

import pytest

from browser.page.reading import node, settled


def test_a_low_window_shows_picture_and_panel_side_by_side(opened):
    """1280 by 800 pixels at 200 %."""
    page = opened("selected=statement:Pacing", width=640, height=400)
    settled(page)
    stage = page.locator("#stage").bounding_box()
    panel = page.locator("#panel").bounding_box()
    assert stage["width"] > 300
    assert stage["height"] > 200
    assert panel["x"] >= stage["x"] + stage["width"] - 1
    ring = page.locator(".ring.chosen").bounding_box()
    assert ring["y"] >= stage["y"]


def test_with_400_per_cent_everything_can_be_reached(opened):
    """1280 by 1024 pixels at 400 %: the page scrolls past its tools."""
    page = opened(width=320, height=256)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    stage = page.locator("#stage")
    stage.scroll_into_view_if_needed()
    page.mouse.move(160, 20)
    page.evaluate("document.body.scrollTo(0, 10000)")
    box = stage.bounding_box()
    assert box["height"] >= 200
    assert box["y"] < 60
    node(page, "Close").click()
    settled(page)
    assert page.locator("#details-title").inner_text() == "Close"
    assert page.locator("#panel-close").is_visible()


@pytest.mark.parametrize("width", [390, 700])
def test_what_is_switched_off_does_not_cover_what_is_chosen(opened, width):
    page = opened(
        "selected=statement:Pacing&off=statement:Pacing&off=statement:Films",
        width=width,
        height=860,
    )
    settled(page)
    bar = page.locator("#switched").bounding_box()
    ring = page.locator(".ring.chosen").bounding_box()
    panel = page.locator("#panel").bounding_box()
    assert bar["y"] + bar["height"] <= ring["y"]
    assert ring["y"] + ring["height"] <= panel["y"]


def test_nothing_moves_by_itself(opened):
    page = opened(reduced_motion="reduce")
    node(page, "Close").click()
    assert page.evaluate("document.getAnimations().length") == 0
    page.emulate_media(reduced_motion="no-preference")
    node(page, "Pacing").click()
    assert page.evaluate("document.getAnimations().length") == 0

"""Folding sections."""

import pytest

from browser.page.reading import news, node, place, settled


def fold(page, title):
    if not page.locator("#fold").evaluate("menu => menu.open"):
        page.locator("#fold > summary").click()
    page.get_by_role("checkbox", name=title).click()
    settled(page)


def size(page):
    settled(page)
    return page.evaluate(
        "(({ width, height }) => [width, height])"
        "(document.querySelector('.picture:not([hidden]) svg').viewBox.baseVal)"
    )


def drawing(page):
    """Where everything is in the picture, whatever the zoom."""
    return page.evaluate(
        "[...document.querySelectorAll('.picture:not([hidden]) :is(.node, .edge, .section)')].map("
        "each => { const { x, y, width, height } = each.getBBox();"
        " return [x, y, width, height, each.getAttribute('transform')].join(); })"
    )


def test_a_folded_section_becomes_one_box(opened):
    page = opened()
    before = size(page)
    fold(page, "The question")
    assert not node(page, "Close").is_visible()
    assert not node(page, "Films").is_visible()
    assert node(page, "Free").is_visible()
    lid = page.locator(".lid")
    assert lid.count() == 1
    assert "The question" in lid.text_content()
    assert "3 boxes folded" in lid.text_content()
    assert size(page)[1] < before[1]
    assert news(page) == "The question folded"


def test_lines_lead_to_the_folded_section(opened):
    page = opened()
    fold(page, "The question")
    line = page.locator(".lids > .edge.support path")
    assert line.count() == 1
    x, y, width, height = page.locator(".lid-box").last.evaluate(
        "({ x, y, width, height }) => [x, y, width, height].map(each => each.baseVal.value)"
    )
    tip_x, tip_y = page.locator(".lids > .edge.support polygon").evaluate(
        "({ points }) => [points[0].x, points[0].y]"
    )
    assert x - 1 <= tip_x <= x + width + 1
    assert y - 1 <= tip_y <= y + height + 1


def test_an_opened_section_is_as_it_was(opened):
    page = opened()
    before = drawing(page)
    fold(page, "Welfare")
    assert drawing(page) != before
    fold(page, "Welfare")
    assert page.locator(".lid").count() == 0
    after = drawing(page)
    assert [each.rsplit(",", 1)[0] for each in after] == [each.rsplit(",", 1)[0] for each in before]


def test_boxes_keep_their_order_and_do_not_overlap(opened):
    page = opened()
    fold(page, "Elsewhere")
    boxes = [
        place(page, name) for name in ("Close", "Films", "Wrong", "Suffering", "Signs", "Pacing")
    ]
    boxes.append(tuple(page.locator(".lid-box").last.bounding_box().values()))
    for number, (x, y, width, height) in enumerate(boxes):
        for left, top, wide, high in boxes[number + 1 :]:
            apart = x + width <= left or left + wide <= x or y + height <= top or top + high <= y
            assert apart


def test_a_section_is_folded_by_its_heading_and_opened_by_its_box(opened):
    page = opened()
    heading = page.locator(".section-heading", has_text="Welfare")
    heading.click()
    settled(page)
    assert not page.locator("#folds").get_by_label("Welfare", exact=True).is_checked()
    assert not node(page, "Free").is_visible()
    assert page.locator(".lid").count() == 1
    page.locator(".lid").click()
    settled(page)
    assert node(page, "Free").is_visible()


def test_the_folded_section_stays_where_it_is_on_the_screen(opened):
    page = opened()
    heading = page.locator(".section-heading", has_text="The question")
    before = heading.bounding_box()
    heading.click()
    settled(page)
    after = page.locator(".lid-box").last.bounding_box()
    assert after["y"] == pytest.approx(before["y"], abs=14)


def test_all_sections_are_folded_and_opened(opened):
    page = opened()
    page.locator("#fold > summary").click()
    page.get_by_role("button", name="Fold all").click()
    settled(page)
    assert page.locator(".picture:not([hidden]) .node:visible").count() == 0
    assert page.locator(".lid").count() == 2
    page.get_by_role("button", name="Open all").click()
    settled(page)
    assert page.locator(".picture:not([hidden]) .node:visible").count() == 11


def test_what_is_folded_can_be_found_and_opened(opened):
    page = opened("fold=section:s1&selected=statement:Films")
    panel = page.locator("#details")
    assert "It is in a folded section." in panel.inner_text()
    panel.get_by_role("button", name="Open it").click()
    settled(page)
    assert node(page, "Films").is_visible()

"""Folding sections."""

import pytest

import buttress
from browser.page.reading import news, node, place, settled
from buttress.diagram.page import page_of


def fold(page, title):
    if not page.locator("#fold").evaluate("menu => menu.open"):
        page.locator("#fold > summary").click()
    page.get_by_role("checkbox", name=title).click()
    settled(page)


def size(page):
    settled(page)
    return page.evaluate(
        "(({ offsetWidth, offsetHeight }) => [offsetWidth, offsetHeight])"
        "(document.getElementById('sheet'))"
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
    assert news(page) == "The question is folded: 3 boxes are in it."


def test_lines_lead_to_the_folded_section(opened):
    page = opened()
    fold(page, "The question")
    line = page.locator(".lines > .edge.support path")
    assert line.count() == 1
    x, y, width, height = page.locator(".lid-box").last.evaluate(
        "({ x, y, width, height }) => [x, y, width, height].map(each => each.baseVal.value)"
    )
    tip_x, tip_y = page.locator(".lines > .edge.support polygon").evaluate(
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
    assert after["x"] == pytest.approx(before["x"], abs=14)
    assert after["y"] == pytest.approx(before["y"], abs=14)
    page.locator(".lid").click()
    settled(page)
    assert heading.bounding_box() == pytest.approx(before, abs=2)


def test_a_section_that_is_folded_by_key_stays_in_sight(made):
    wide = "".join(f"  - [Reason {number}]: r\n" for number in range(12))
    page = made(f"# Few\n\n[End]: e\n  - [Wide]\n\n# Many\n\n[Wide]: w\n{wide}", width=700)
    page.keyboard.press("1")
    settled(page)
    page.locator(".section-control", has_text="Many").focus()
    for key in ("Enter", "Enter", "ArrowLeft"):
        page.keyboard.press(key)
        settled(page)
        stage = page.locator("#stage").bounding_box()
        box = page.evaluate("document.activeElement.getBoundingClientRect().toJSON()")
        assert stage["x"] <= box["left"] < box["right"] <= stage["x"] + stage["width"]
        assert stage["y"] <= box["top"] < box["bottom"] <= stage["y"] + stage["height"]


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


def control(page, title):
    """A section's heading, or the box that it is folded to."""
    return page.locator(f'.picture:not([hidden]) .section-control[aria-label^="{title},"]')


def has_focus(page, title):
    return control(page, title).evaluate("each => each === document.activeElement")


def is_open(page, title):
    return control(page, title).get_attribute("aria-expanded") == "true"


def press(page, *keys):
    for key in keys:
        page.keyboard.press(key)
    settled(page)


@pytest.mark.parametrize("key", ["Enter", " "])
def test_a_section_that_has_the_focus_folds_and_opens_by_key(opened, key):
    page = opened()
    control(page, "The question").focus()
    assert is_open(page, "The question")
    press(page, key)
    assert not is_open(page, "The question")
    assert not node(page, "Close").is_visible()
    assert has_focus(page, "The question")
    assert news(page) == "The question is folded: 3 boxes are in it."
    press(page, key)
    assert is_open(page, "The question")
    assert node(page, "Close").is_visible()
    assert has_focus(page, "The question")
    assert news(page) == "The question is open."


def test_arrow_keys_fold_open_and_walk_as_in_a_tree(opened):
    page = opened()
    control(page, "The question").focus()
    press(page, "ArrowLeft")
    assert not is_open(page, "The question")
    press(page, "ArrowLeft")
    assert news(page) == "There is no section around this one."
    press(page, "ArrowRight")
    assert is_open(page, "The question")
    press(page, "ArrowDown")
    assert has_focus(page, "Welfare")
    press(page, "ArrowRight")
    assert has_focus(page, "Elsewhere")
    press(page, "ArrowLeft")
    assert not is_open(page, "Elsewhere")
    assert has_focus(page, "Elsewhere")
    press(page, "ArrowLeft")
    assert has_focus(page, "Welfare")
    press(page, "End")
    assert has_focus(page, "Elsewhere")
    press(page, "Home")
    assert has_focus(page, "The question")
    press(page, "ArrowRight")
    assert page.evaluate("document.activeElement.matches('.node')")
    press(page, "Escape")
    assert page.evaluate("document.activeElement.id") == "stage"


def test_tab_leads_from_a_box_to_the_section_around_it(opened):
    page = opened()
    node(page, "Pacing").focus()
    press(page, "Tab")
    assert has_focus(page, "Welfare")
    press(page, "Shift+Tab")
    assert page.evaluate("document.activeElement.getAttribute('aria-label')").startswith("Pacing")
    assert page.locator('.picture:not([hidden]) .section-control[tabindex="0"]').count() == 1


def test_a_section_that_has_the_focus_is_seen_to_have_it(opened):
    page = opened()
    node(page, "Pacing").focus()
    press(page, "Tab")
    outline = control(page, "Welfare").evaluate("each => getComputedStyle(each).outlineStyle")
    assert outline == "solid"
    press(page, "Enter")
    stroke = "each => getComputedStyle(each).strokeWidth"  # where outlines of shapes are not drawn
    assert page.locator(".lid .lid-box").last.evaluate(stroke) == "3px"
    page.locator("#stage").focus()
    assert page.locator(".lid .lid-box").last.evaluate(stroke) == "1.4px"


def test_what_is_folded_away_cannot_be_reached_and_something_else_can(opened):
    page = opened()
    node(page, "Close").focus()
    control(page, "The question").focus()
    press(page, "Enter", "Shift+Tab")
    reached = page.evaluate("document.activeElement.getAttribute('aria-label')")
    assert reached.split(",")[0] in {"Suffering", "Signs", "Pacing", "Free", "Wrong", "Left-over"}
    assert page.locator('.picture:not([hidden]) .node.folded[tabindex="0"]').count() == 0


def test_a_screen_reader_hears_what_a_section_is_and_holds(opened):
    page = opened("fold=section:s1")
    tree = page.locator("#stage").aria_snapshot()
    assert 'button "The question, 3 boxes folded, section"' in tree
    assert 'button "Welfare, section, 8 boxes" [expanded]' in tree
    assert "Films" not in tree


def test_a_box_for_what_is_found_or_chosen_shows_it(opened):
    page = opened("fold=section:s1&search=teach")
    assert page.locator(".ring.hit").count() == 1
    page = opened("fold=section:s1&selected=statement:Films")
    ring = page.locator(".ring.chosen").bounding_box()
    stage = page.locator("#stage").bounding_box()
    assert stage["y"] <= ring["y"] <= stage["y"] + stage["height"]


def test_a_box_is_dim_where_all_that_is_in_it_is(opened):
    page = opened("fold=section:s1&fold=section:s3&tag=welfare")
    dim = page.locator(".section-control.dim")
    assert [each.get_attribute("aria-label") for each in dim.all()] == [
        "The question, 3 boxes folded, section"
    ]


def test_the_legend_stays_below_the_picture(opened):
    page = opened()
    page.locator("#fold > summary").click()
    page.get_by_role("button", name="Fold all").click()
    press(page, "Escape")
    legend = page.locator(".picture:not([hidden]) .legend").bounding_box()
    lids = [each.bounding_box() for each in page.locator(".lid").all()]
    lowest = max(lid["y"] + lid["height"] for lid in lids)
    assert 0 <= legend["y"] - lowest < 60


def test_folding_leaves_the_frame_of_the_picture_alone(opened):
    """With another frame a browser lays out everything anew, a second's work in a large map."""
    page = opened()
    frame = "document.querySelector('.picture:not([hidden]) svg').getAttribute('viewBox')"
    before = page.evaluate(frame)
    fold(page, "The question")
    assert page.evaluate(frame) == before
    page.emulate_media(media="print")
    page.wait_for_function(f"before => {frame} !== before", arg=before)
    page.emulate_media(media="screen")
    page.wait_for_function(f"before => {frame} === before", arg=before)


def test_what_stays_where_it_is_is_not_touched(opened):
    page = opened()
    touched = page.evaluate(
        """async () => {
            const touched = new Set();
            const watcher = new MutationObserver((changes) => {
                for (const { target } of changes) touched.add(target);
            });
            const all = [...document.querySelectorAll(".picture:not([hidden]) :is(.node, .edge)")];
            for (const each of all) {
                watcher.observe(each, { attributes: true, attributeFilter: ["transform"] });
            }
            document.querySelector('.section-control[aria-label^="Elsewhere"]').dispatchEvent(
                new MouseEvent("click", { bubbles: true }));
            await new Promise(requestAnimationFrame);
            return [...touched].filter((each) => !each.hasAttribute("transform")).length;
        }"""
    )
    assert touched == 0


CLOSED = """\
# Open

[A]: A holds.
  + [B]: B holds.

# Closed {isClosed: true}

[C]: C holds.
  + [D]: D holds.
"""


def test_what_the_author_wants_closed_is_folded_at_first(tab):
    map_ = buttress.loads(CLOSED)
    page = tab(page_of(map_, evaluation=buttress.evaluate(map_)))
    page.locator("html.live").wait_for()
    assert is_open(page, "Open")
    assert not is_open(page, "Closed")
    assert page.evaluate("location.hash") == ""
    control(page, "Closed").click()
    settled(page)
    assert is_open(page, "Closed")
    page.reload()
    page.locator("html.live").wait_for()
    assert is_open(page, "Closed")

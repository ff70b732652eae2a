"""Panning and zooming."""

import pytest

from browser.page.reading import node, place, scale, settled


def test_dragging_moves_the_picture_with_the_pointer(opened):
    page = opened()
    x, y, *size = place(page, "Close")
    page.mouse.move(300, 300)
    page.mouse.down()
    page.mouse.move(340, 320)
    page.mouse.move(390, 330)
    page.mouse.up()
    assert place(page, "Close") == pytest.approx((x + 90, y + 30, *size), abs=1.5)


def test_a_drag_that_ends_on_a_box_selects_nothing(opened):
    page = opened()
    x, y, width, height = place(page, "Close")
    page.mouse.move(x + width / 2, y + height / 2)
    page.mouse.down()
    page.mouse.move(x + width / 2 + 60, y + height / 2 + 20, steps=3)
    page.mouse.up()
    settled(page)
    assert page.locator("#details").is_hidden()


def test_arrow_keys_move_the_picture(opened):
    page = opened()
    x, y, *size = place(page, "Close")
    page.locator("#stage").focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    assert place(page, "Close") == pytest.approx((x - 60, y - 120, *size), abs=1.5)


def test_the_wheel_zooms_and_leaves_the_point_below_it_where_it_is(opened):
    page = opened()
    x, y, width, height = place(page, "Close")
    page.mouse.move(x + width / 2, y + height / 2)
    page.mouse.wheel(0, -200)
    left, top, wider, higher = place(page, "Close")
    assert wider > 1.2 * width
    assert (left + wider / 2, top + higher / 2) == pytest.approx(
        (x + width / 2, y + height / 2), abs=3
    )


def test_keys_and_buttons_zoom(opened):
    page = opened()
    before = scale(page)
    page.keyboard.press("+")
    assert scale(page) == pytest.approx(before * 1.25, rel=0.01)
    page.keyboard.press("-")
    page.get_by_role("button", name="Smaller").click()
    assert scale(page) == pytest.approx(before * 0.8, rel=0.01)
    page.get_by_role("button", name="Larger").click()
    page.get_by_role("button", name="True size").click()
    assert scale(page) == pytest.approx(1, rel=0.01)
    page.keyboard.press("0")
    settled(page)
    stage = page.locator("#stage").bounding_box()
    picture = page.locator(".picture:not([hidden]) svg").bounding_box()
    assert picture["x"] >= stage["x"]
    assert picture["y"] >= stage["y"]
    assert picture["height"] <= stage["height"]
    assert picture["width"] <= stage["width"]
    page.keyboard.press("1")
    assert scale(page) == pytest.approx(1, rel=0.01)


def test_two_fingers_zoom(opened):
    page = opened(has_touch=True)
    before = scale(page)
    touch = page.context.new_cdp_session(page)

    def fingers(kind, *points):
        places = [{"x": x, "y": y, "id": number} for number, (x, y) in enumerate(points)]
        touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": places})

    fingers("touchStart", (300, 400), (400, 400))
    for apart in (20, 40, 60, 100):
        fingers("touchMove", (300 - apart / 2, 400), (400 + apart / 2, 400))
    fingers("touchEnd")
    assert scale(page) == pytest.approx(before * 2, rel=0.15)


def test_the_picture_cannot_be_lost(opened):
    page = opened()
    page.locator("#stage").focus()
    for _ in range(60):
        page.keyboard.press("ArrowRight")
    settled(page)
    picture = page.locator(".picture:not([hidden]) svg").bounding_box()
    assert picture["x"] + picture["width"] >= 79


def test_what_moves_is_painted_once_and_anew_only_at_rest(opened):
    page = opened()
    settled(page)
    before, moving = page.evaluate(
        """async () => {
            const painted = () => document.getElementById("sheet").style.transform;
            const before = painted();
            const turn = { deltaY: -60, clientX: 300, clientY: 300, cancelable: true };
            document.getElementById("stage").dispatchEvent(new WheelEvent("wheel", turn));
            await new Promise(requestAnimationFrame);
            return [before, painted()];
        }"""
    )
    assert moving == before
    settled(page)
    assert page.evaluate("document.getElementById('sheet').style.transform") != before


def test_a_window_of_another_size_keeps_the_middle(opened):
    page = opened("selected=statement:Pacing", width=1200)
    x, _, width, _ = place(page, "Pacing")
    page.set_viewport_size({"width": 1000, "height": 800})
    after, *_ = place(page, "Pacing")
    assert abs(after - x) <= 101
    assert node(page, "Pacing").is_visible()
    assert width == pytest.approx(place(page, "Pacing")[2], abs=1)

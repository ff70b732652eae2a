"""The browser's Back goes over what a reader has chosen, step by step."""

from browser.page.reading import marked, news, node, settled


def titles(page):
    return page.locator("#details-title:visible").all_inner_texts()


def test_back_and_forward_go_over_what_was_chosen(opened):
    page = opened()
    settled(page)
    node(page, "Pacing").click()
    settled(page)
    node(page, "Films").click()
    settled(page)
    page.get_by_label("View").select_option("Structure")
    settled(page)
    page.go_back()
    settled(page)
    assert page.locator("#view").input_value() == "default"
    assert titles(page) == ["Films"]
    page.go_back()
    settled(page)
    assert titles(page) == ["Pacing"]
    assert news(page) == "[Pacing]"
    page.go_back()
    settled(page)
    assert titles(page) == []
    page.go_forward()
    settled(page)
    assert titles(page) == ["Pacing"]


def test_back_undoes_a_fold_a_filter_and_a_switch(opened):
    page = opened()
    settled(page)
    page.locator('.section-control[aria-label^="The question"]').click()
    settled(page)
    page.evaluate("document.querySelector('#filters input').click()")
    settled(page)
    node(page, "Pacing").focus()
    page.keyboard.press("x")
    settled(page)
    assert marked(page, "off") == ["Pacing"]
    page.go_back()
    settled(page)
    assert marked(page, "off") == []
    assert marked(page, "dim")
    page.go_back()
    settled(page)
    assert marked(page, "dim") == []
    assert not node(page, "Close").is_visible()
    page.go_back()
    settled(page)
    assert node(page, "Close").is_visible()


def test_moving_and_typing_are_no_steps(opened):
    page = opened()
    settled(page)
    before = page.evaluate("history.length")
    page.keyboard.press("+")
    settled(page)
    page.locator("#query").fill("pac")
    settled(page)
    page.get_by_label("Theme").select_option("Dark")
    settled(page)
    assert page.evaluate("history.length") == before
    assert "search=pac" in page.evaluate("location.hash")


def test_in_a_frame_the_page_leaves_back_to_what_is_around_it(tab, html):
    inside = tab.address(html)
    page = tab(f'<!doctype html><iframe src="{inside}" width="1100" height="700"></iframe>')
    frame = page.frame_locator("iframe")
    frame.locator("html.live").wait_for()
    before = page.evaluate("history.length")
    frame.locator(".entry .title").first.click()
    settled(page)
    assert frame.locator("#details-title").inner_text() == "Close"
    assert page.evaluate("history.length") == before

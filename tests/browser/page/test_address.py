"""The address keeps the state."""

from urllib.parse import parse_qsl

from browser.page.reading import marked, node, place, scale, settled


def hash_of(page):
    settled(page)
    return parse_qsl(page.evaluate("location.hash.slice(1)"))


def test_at_first_there_is_nothing_in_it(opened):
    page = opened()
    assert hash_of(page) == []


def test_all_that_is_chosen_is_in_it(opened):
    page = opened()
    page.get_by_label("View").select_option("Structure")
    page.get_by_label("Theme").select_option("Dark")
    node(page, "Pacing").click()
    page.get_by_role("button", name="Switch off, and see what falls").click()
    page.locator("#query").fill("pace")
    page.locator("#filter > summary").click()
    page.get_by_role("checkbox", name="#welfare").check()
    page.locator("#fold > summary").click()
    page.locator("#folds").get_by_label("The question").click()
    page.keyboard.press("Escape")
    kept = hash_of(page)
    assert {name for name, _ in kept} == {
        *("view", "theme", "selected", "off", "search", "tag", "fold", "at"),
    }
    assert ("selected", "statement:Pacing") in kept
    assert ("fold", "section:s1") in kept


def test_a_reload_shows_the_same(opened):
    page = opened(
        "view=structure&theme=dark&selected=statement:Wrong&off=statement:Pacing"
        "&tag=welfare&fold=section:s1&at=300,320,1.3"
    )
    before = place(page, "Wrong"), scale(page), marked(page, "dim"), hash_of(page)
    page.reload()
    page.locator("html.live").wait_for()
    assert (place(page, "Wrong"), scale(page), marked(page, "dim"), hash_of(page)) == before
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"
    assert page.locator("#view").input_value() == "structure"
    assert page.locator("#details").is_visible()
    assert marked(page, "off") == ["Pacing"]
    assert not node(page, "Close").is_visible()


def test_another_address_is_followed_at_once(opened):
    page = opened()
    page.evaluate("location.hash = 'selected=statement:Films&theme=dark'")
    page.locator("#details-title", has_text="Films").wait_for()
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"


def test_what_an_address_cannot_mean_is_left_out(opened):
    page = opened(
        "view=nowhere&theme=sepia&selected=statement:Nobody&off=statement:Suffering&off=x"
        "&fold=section:none&at=1,2&standing=<b>&__proto__=1"
    )
    settled(page)
    assert page.locator("#view").input_value() == "default"
    assert page.locator("#details").is_hidden()
    assert page.locator("#switched").is_hidden()


def test_an_entry_of_the_list_has_an_address(opened):
    page = opened("entry-0")
    assert page.locator("#details-title").inner_text() == "Close"

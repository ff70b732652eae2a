"""Maps that are empty, tiny, very wordy, or written from right to left."""

import pytest

from browser.page.reading import details, nodes, settled


def test_an_empty_map_says_that_it_is_empty(made):
    page = made("")
    assert page.get_by_text("There is nothing in this map yet.").is_visible()
    assert page.get_by_text("There is nothing to draw here.").is_visible()
    assert page.get_by_text("Nothing matches.").count() == 0
    for key in ("+", "0", "1", "/"):
        page.keyboard.press(key)
    page.get_by_role("button", name="Whole picture").click()
    settled(page)


def test_a_map_of_one_statement_shows_it(made):
    """The default view, as Argdown has it, leaves out what has no relations."""
    page = made("[Only]: The one claim.\n")
    assert nodes(page).count() == 1
    assert nodes(page).first.is_visible()
    assert page.locator("#summary").inner_text().startswith("1 statement")
    nodes(page).first.click()
    assert "The one claim." in details(page)


WORDY = "words and more words " * 60


@pytest.mark.parametrize("width", [400, 1280])
def test_nothing_leaves_its_place_however_long_it_is(made, width):
    unbroken = "x" * 300
    text = f"===\ntitle: {WORDY}\n===\n\n# {WORDY}\n\n[{WORDY}]: {WORDY}. #{unbroken}\n  - [B]: b\n"
    page = made(text, "entry-0", width=width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    panel = page.locator("#panel").bounding_box()
    for part in ("#details h2", "#details .tag", "#details .text", "#details .kind"):
        box = page.locator(part).first.bounding_box()
        assert box["x"] >= panel["x"]
        assert box["x"] + box["width"] <= panel["x"] + panel["width"] + 1
    assert page.locator(".top").bounding_box()["height"] < 200
    assert page.locator("h1").get_attribute("title").startswith("words and more words")


RIGHT_TO_LEFT = """\
# מדיניות

[חופש]: חופש הביטוי הוא יסוד הדמוקרטיה.
  - [Limits]: Limits are needed.
"""


def test_what_is_written_from_right_to_left_is_read_so(made):
    page = made(RIGHT_TO_LEFT, "entry-0")
    way = "each => getComputedStyle(each).direction"
    assert page.locator("#details h2").evaluate(way) == "rtl"
    assert page.locator("#details .text").evaluate(way) == "rtl"
    assert page.locator("#entry-0").evaluate(way) == "rtl"
    assert page.locator("#entry-1").evaluate(way) == "ltr"
    text = page.locator(".picture:not([hidden]) .node text", has_text="הדמוקרטיה.").first
    first, last = text.evaluate(
        "each => [each.getStartPositionOfChar(0).x,"
        " each.getStartPositionOfChar(each.getNumberOfChars() - 1).x]"
    )
    assert last < first  # the full stop stands at the end of the line, which is at its left

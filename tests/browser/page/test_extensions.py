"""What the page says where a semantics has several extensions."""

import pytest

from browser.page.reading import details, marked, node, settled, shown

TEXT = """\
# Dinner

[Ann]: Ann comes.
  >< [Bob]: Bob comes.

[Table]: There is a table.
  + <Seen>

[Floor]: We sit on the floor.
  - [Table]

[Liar]: This is false.
  - [Liar]

[Song]: We sing.
  - [Ann]
"""


@pytest.fixture
def judged(made):
    """Opens the page of the map under a semantics, with a state in its address."""
    return lambda semantics, state="", text=TEXT: made(text, state, semantics=semantics)


def pills(page):
    """Of each entry in the list its title and what stands beside it."""
    entries = page.locator("#contents .entry").all()
    return {
        each.locator(".title").text_content(): each.locator(".standing").text_content()
        for each in entries
    }


@pytest.mark.parametrize(
    ("title", "term", "plainly"),
    [
        ("Table", "Sceptically accepted", "In every preferred extension"),
        (
            "Ann",
            "Credulously accepted, but not sceptically",
            "In some preferred extensions and not in others",
        ),
        ("Floor", "Not even credulously accepted", "In no preferred extension: however"),
        ("Liar", "Not even credulously accepted", "In no preferred extension: nothing"),
    ],
)
def test_the_panel_says_how_many_accept_it(judged, title, term, plainly):
    page = judged("preferred", f"selected=statement:{title}")
    said = page.locator("#details .accepted").inner_text()
    assert said.lower().startswith(term.lower())
    assert plainly in said


def test_the_list_and_the_boxes_tell_some_from_none(judged):
    page = judged("preferred")
    told = pills(page)
    assert told["Ann"] == "? in some"
    assert told["Liar"] == "? undecided"
    assert told["Table"] == "✓ in"
    assert ", in some" in node(page, "Ann").get_attribute("aria-label").replace(".", ",")
    assert "undecided" in node(page, "Liar").get_attribute("aria-label")


@pytest.mark.parametrize(
    ("choice", "titles"),
    [
        ("in all of them", {"Table", "Seen"}),
        ("in some, not in all", {"Ann", "Bob", "Song"}),
        ("in none of them", {"Floor", "Liar"}),
    ],
)
def test_the_filter_offers_all_some_and_none(judged, choice, titles):
    page = judged("preferred")
    page.locator("#filter > summary").click()
    group = page.get_by_role("group", name="Accepted by preferred extensions")
    group.get_by_role("checkbox", name=choice).check()
    settled(page)
    assert set(shown(page)) == titles
    assert not set(marked(page, "dim")) & titles
    page.reload()
    page.locator("html.live").wait_for()
    assert set(shown(page)) == titles


def test_the_page_says_by_what_the_map_is_judged(judged):
    page = judged("preferred")
    assert "Judged under preferred semantics." in page.locator("#summary").inner_text()
    assert "Judged" not in judged("grounded").locator("#summary").inner_text()


def test_what_is_switched_off_leaves_the_rest_as_it_was_judged(judged):
    page = judged("preferred", "off=argument:Seen&selected=statement:Ann")
    told = pills(page)
    assert told["Floor"] == "✓ in"
    assert told["Ann"] == "? in some"
    assert page.locator("#contents .standing.new").count() == 3
    assert "With everything switched on: " in page.locator("#details .accepted").inner_text()
    bar = page.get_by_role("group", name="Switched off").inner_text()
    assert "judged under preferred semantics" in bar
    assert "grounded semantics" in bar


@pytest.mark.parametrize("semantics", ["grounded", "stable"])
def test_where_there_are_not_several_there_is_nothing_to_tell(judged, semantics):
    """There is no stable extension of this map, since of the liar there is none."""
    page = judged(semantics, "selected=statement:Ann")
    assert page.locator("#details .accepted").count() == 0
    page.locator("#filter > summary").click()
    assert page.get_by_role("group", name="Accepted by").count() == 0
    if semantics == "stable":
        assert "there is no stable extension, so nothing is decided" in details(page)

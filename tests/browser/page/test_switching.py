"""Switching premises off, and what falls."""

import json

import pytest

import buttress
from browser.page.reading import details, marked, news, node, settled
from buttress.semantics.change import Scenario


def off(page, name):
    node(page, name).click()
    page.get_by_role("button", name="Switch off, and see what falls").click()
    settled(page)


def test_what_falls_is_marked_and_listed(opened):
    page = opened()
    off(page, "Left-over")
    bar = page.get_by_role("group", name="Switched off")
    assert "[Left-over]" in bar.inner_text()
    assert "4 others change: 4 now in." in bar.inner_text()
    assert marked(page, "now-in") == ["Close", "From suffering", "Signs", "Suffering"]
    assert marked(page, "off") == ["Left-over"]
    assert "switched off" in node(page, "Left-over").get_attribute("aria-label")
    assert page.locator(".picture:not([hidden]) .pill").count() == 5
    assert "[Close]" in details(page)
    assert news(page) == "Without [Left-over]: 4 others change: 4 now in."


def test_the_list_and_the_filters_follow(opened):
    page = opened()
    off(page, "Left-over")
    entry = page.locator(".entry", has=page.locator(".title", has_text="Close"))
    assert entry.locator(".standing").text_content() == "✓ in"
    page.locator("#filter > summary").click()
    assert page.locator("#filters label", has_text="✗ out").inner_text().endswith("2")


def test_a_fallen_statement_says_without_what(opened):
    page = opened("off=statement:Pacing&off=statement:Left-over&selected=statement:Suffering")
    node(page, "Films").click()
    off(page, "Films")
    node(page, "Visitors learn").click()
    told = details(page)
    assert "Without [Pacing], [Left-over], [Films] it is in" in told
    assert "with everything switched on it is out" in told


def test_everything_is_switched_on_again(opened):
    page = opened()
    off(page, "Left-over")
    page.get_by_role("button", name="[Left-over] × switch on again").or_(
        page.locator("#switched .chip")
    ).first.click()
    settled(page)
    assert page.locator("#switched").is_hidden()
    assert marked(page, "now-in") == []
    assert news(page) == "Everything is switched on again."
    off(page, "Pacing")
    page.get_by_role("button", name="Switch everything on").click()
    settled(page)
    assert page.locator(".pill").count() == 0


def test_what_cannot_be_switched_off_offers_no_button(opened):
    page = opened()
    node(page, "Suffering").click()
    assert page.get_by_role("button", name="Switch off, and see what falls").count() == 0


def test_what_is_switched_off_says_how_it_stands_otherwise(opened):
    page = opened("off=statement:Pacing&selected=statement:Pacing")
    told = details(page)
    assert "switched off" in told
    assert "With everything switched on: [Pacing] is in" in told


def test_another_view_shows_the_same_switch_filter_and_choice(opened):
    page = opened("off=statement:Left-over&selected=statement:Suffering&tag=welfare")
    settled(page)
    for view in ("Structure", "Statements", "Map"):
        page.get_by_label("View").select_option(view)
        settled(page)
        assert marked(page, "off") == ["Left-over"]
        assert "Suffering" in marked(page, "now-in")
        assert "Close" in marked(page, "dim")
        assert "Free" not in marked(page, "dim")
        ring = page.locator(".picture:not([hidden]) .ring.chosen").bounding_box()
        stage = page.locator("#stage").bounding_box()
        assert stage["x"] <= ring["x"] <= stage["x"] + stage["width"] - ring["width"]
        assert stage["y"] <= ring["y"] <= stage["y"] + stage["height"] - ring["height"]


@pytest.mark.parametrize("name", ["Left-over", "Films", "Pacing", "Wrong", "Watched"])
def test_the_page_agrees_with_python(opened, zoo, name):
    page = opened(f"off=statement:{name}")
    theory = Scenario(without=[f"[{name}]"]).apply(zoo)
    found = buttress.evaluate(zoo, theory=theory)
    expected = {f"statement:{title}": str(value) for title, value in found.statements.items()}
    expected |= {f"argument:{title}": str(value) for title, value in found.arguments.items()}
    payload = json.loads(page.locator("#payload").text_content())
    shown = {}
    for number, element in enumerate(payload["elements"]):
        words = page.locator(f"#entry-{number} > .standing").text_content()
        shown[element["id"]] = words.split()[-1]
    assert {name: expected[name] for name in shown} == shown

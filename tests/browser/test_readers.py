"""An SVG is as its reader has asked for: dark, of more contrast, in forced colours, on paper."""

import pytest

from buttress.diagram import THEMES, Picture
from buttress.diagram.engines import ENGINES
from buttress.diagram.themes import theme, theme_from
from diagram.scenes import needs_engine, node, scene_of

pytestmark = needs_engine

SCENE = scene_of([node("A", "text"), node("B", "text")], [("A", "B")])
PAPER = "getComputedStyle(document.querySelector('.f-paper')).fill"
INK = "getComputedStyle(document.querySelector('text.f-ink')).fill"


def rgb(colour):
    return f"rgb({', '.join(str(int(colour[at : at + 2], 16)) for at in (1, 3, 5))})"


def svg(name="auto"):
    return Picture(SCENE, ENGINES["auto"], theme(name)).svg()


def seen(page):
    return page.evaluate(PAPER), page.evaluate(INK)


def of(name):
    return rgb(THEMES[name].paper), rgb(THEMES[name].ink)


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        ({"color_scheme": "light"}, "light"),
        ({"color_scheme": "dark"}, "dark"),
        ({"color_scheme": "light", "contrast": "more"}, "high-contrast"),
        ({"color_scheme": "dark", "contrast": "more"}, "high-contrast-dark"),
    ],
)
@pytest.mark.parametrize("page", ["{}", '<body data-theme="auto">{}'])
def test_it_is_as_the_system_is(tab, asked, name, page):
    assert seen(tab(page.format(svg()), **asked)) == of(name)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    ("switch", "name"),
    [
        ('data-theme="dark"', "dark"),
        ('data-theme="light"', "light"),
        ('data-md-color-scheme="slate"', "dark"),
        ('data-md-color-scheme="default"', "light"),
    ],
)
def test_the_switch_of_a_page_outweighs_the_system(tab, scheme, switch, name):
    page = f"<!doctype html><body {switch}>{svg()}"
    assert seen(tab(page, color_scheme=scheme)) == of(name)
    more = "high-contrast" if name == "light" else "high-contrast-dark"
    assert seen(tab(page, color_scheme=scheme, contrast="more")) == of(more)


@pytest.mark.parametrize("switch", ["", 'data-theme="dark"'])
def test_it_prints_dark_on_white(tab, switch):
    page = tab(f"<!doctype html><body {switch}>{svg()}", color_scheme="dark")
    assert seen(page) == of("dark")
    page.emulate_media(media="print")
    assert seen(page) == of("light")


def test_where_colours_are_forced_it_has_those(tab):
    for name in ("auto", "dark"):
        page = tab(svg(name), forced_colors="active", color_scheme="dark")
        paper, ink = seen(page)
        assert (paper, ink) == tuple(
            page.evaluate(
                "['Canvas', 'CanvasText'].map(name => { const p = document.createElement('p');"
                " document.body.append(p); p.style.color = name;"
                " p.style.forcedColorAdjust = 'none'; return getComputedStyle(p).color })"
            )
        )


@pytest.mark.parametrize("name", THEMES)
def test_a_chosen_theme_stays(tab, name):
    page = tab(svg(name), color_scheme="dark", contrast="more")
    assert seen(page) == of(name)


def test_a_theme_of_ones_own_follows_where_it_says_so(tab):
    own = theme_from('[colours]\nink="#000"\n[dark.colours]\nink="#fff"\n', THEMES)
    text = Picture(SCENE, ENGINES["auto"], own).svg()
    assert seen(tab(text, color_scheme="light"))[1] == "rgb(0, 0, 0)"
    assert seen(tab(text, color_scheme="dark"))[1] == "rgb(255, 255, 255)"


def test_a_page_can_set_any_colour_in_every_scheme(tab):
    style = "<style>svg.buttress-map { --buttress-ink: #123456 }</style>"
    for scheme in ("light", "dark"):
        page = tab(f"<!doctype html>{style}{svg()}", color_scheme=scheme)
        assert seen(page)[1] == rgb("#123456")


def test_a_frame_shows_what_has_the_focus(tab):
    page = tab(svg())
    frame = "getComputedStyle(document.querySelector('.node').children[1]).strokeWidth"
    assert page.evaluate(frame) != "5px"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('class')").startswith("node")
    assert page.evaluate(frame) == "5px"

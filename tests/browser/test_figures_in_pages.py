"""Figures as a reader finds them in a page."""

import pytest

from buttress.diagram.engines import ENGINES
from buttress.embed.figure import Options, figure, with_style

pytestmark = pytest.mark.skipif(
    not ENGINES["auto"].is_available(), reason="there is no layout engine here"
)

WIDE = "[Claim]: A claim.\n" + "".join(f"  + <Reason {n}>: It is so.\n" for n in range(20))
INSIDE = """() => {
  const frame = document.querySelector(".buttress-picture").getBoundingClientRect();
  const claim = document.querySelector("[id*='statement']").getBoundingClientRect();
  return frame.left <= claim.left && claim.right <= frame.right && frame.top <= claim.top;
}"""
FRAME = "document.querySelector('.buttress-picture')"
PAPER = "getComputedStyle(document.querySelector('svg.buttress-map')).backgroundColor"


def drawn(**options):
    return with_style(figure(WIDE, options=Options(prefix="m", **options)).html)


@pytest.mark.parametrize("width", ["", "natural"])
def test_a_wide_picture_begins_at_its_uppermost_box_and_then_scrolls_freely(tab, width):
    page = tab(drawn(width=width), width=600)
    page.wait_for_function(f"{FRAME}.scrollLeft > 0")
    assert page.evaluate(INSIDE)
    page.wait_for_timeout(300)
    page.evaluate(f"{FRAME}.scrollTo(7, 0)")
    page.wait_for_timeout(100)
    assert page.evaluate(f"{FRAME}.scrollLeft") == 7


def test_only_a_picture_that_scrolls_sideways_is_kept_within_the_window(tab):
    page = tab(drawn(), width=8000, height=200)
    assert page.evaluate(f"{FRAME}.scrollHeight") == page.evaluate(f"{FRAME}.clientHeight") > 200
    page.set_viewport_size({"width": 600, "height": 200})
    page.wait_for_function(f"{FRAME}.clientHeight <= 180")
    assert page.evaluate(f"{FRAME}.scrollHeight") > 180


@pytest.mark.parametrize(
    "said",
    [
        'document.body.dataset.theme = "{}"',
        'document.body.dataset.bsTheme = "{}"',
        'document.body.className = "quarto-{}"',
        'document.documentElement.className = "{}"',
    ],
)
@pytest.mark.parametrize("system", ["light", "dark"])
def test_a_picture_follows_the_page_s_own_switch_and_else_the_system(tab, said, system):
    page = tab(drawn(), color_scheme=system)
    alone = page.evaluate(PAPER)
    found = []
    for choice in ("light", "dark"):
        page.evaluate(said.format(choice))
        found.append(page.evaluate(PAPER))
    assert found[0] != found[1]
    assert alone == found[system == "dark"]


@pytest.mark.parametrize(("scheme", "is_dark"), [("default", False), ("slate", True)])
def test_a_picture_follows_the_switch_of_material_and_zensical(tab, scheme, is_dark):
    page = tab(drawn(), color_scheme="light" if is_dark else "dark")
    before = page.evaluate(PAPER)
    page.evaluate(f'document.body.dataset.mdColorScheme = "{scheme}"')
    assert page.evaluate(PAPER) != before

"""The page's script and style are put together from all their files."""

import re
from pathlib import Path

import buttress.diagram.page
from buttress.diagram.page.assembly import SCRIPTS, STYLES, script, style
from buttress.diagram.themes import LIGHT

ASSETS = Path(buttress.diagram.page.__file__).parent / "assets"
GROUNDED = {"components", "well_founded", "grounded"}


def test_no_file_is_forgotten():
    assert {path.stem for path in ASSETS.glob("*.js")} == {*SCRIPTS, *GROUNDED}
    assert {path.stem for path in ASSETS.glob("*.css")} == set(STYLES)


def test_neither_fetches_anything_or_makes_markup_of_texts():
    for refused in ("innerHTML", "outerHTML", "insertAdjacentHTML", "eval(", "fetch(", "import("):
        assert refused not in script()
    assert "http" not in script().replace("http://www.w3.org/2000/svg", "")
    assert "@import" not in style()
    assert "url(" not in style()


def test_nothing_ends_the_elements_that_hold_them():
    assert "</" not in script()
    assert "<!--" not in script()
    assert "</" not in style()


def test_every_colour_is_one_of_the_themes():
    known = {f"--buttress-{part.replace('_', '-')}" for part in LIGHT.colours()}
    assert set(re.findall(r"--buttress-[a-z0-9-]+", style())) <= known
    assert not re.findall(r"#[0-9a-f]{3,8}\b", style())

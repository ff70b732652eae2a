"""What is shown of our values, without a kernel."""

import buttress
from buttress.embed.figure import Options, figure, standing
from buttress.embed.notebook.display import DISPLAYS
from buttress.report import build_sensitivity
from embed.conftest import ZOO, needs_engine

shown = {name: display for (_, name), display in DISPLAYS.items()}


def test_every_class_that_is_shown_is_where_it_is_said_to_be():
    for module, name in DISPLAYS:
        kind = getattr(__import__(module, fromlist=[name]), name)
        assert (kind.__module__, kind.__name__) == (module, name)


@needs_engine
def test_media_types_can_be_chosen():
    map = buttress.loads(ZOO)
    assert set(shown["ArgumentMap"](map)) == {"text/plain", "text/html", "image/svg+xml"}
    assert set(shown["ArgumentMap"](map, include={"text/plain"})) == {"text/plain"}
    assert "text/html" not in shown["ArgumentMap"](map, exclude={"text/html"})


def test_a_map_that_cannot_be_drawn_is_shown_in_words():
    drawn = figure(ZOO, options=Options(view="sideways"))
    assert set(shown["Figure"](drawn)) == {"text/plain", "text/html"}


def test_parts_and_sensitivity_are_shown():
    assert "Zoos should be closed." in shown["Part"](standing(ZOO))["text/html"]
    found = build_sensitivity(buttress.loads(ZOO))
    assert "text/markdown" in shown["Sensitivity"](found)

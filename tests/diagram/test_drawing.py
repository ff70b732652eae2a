"""What `draw` gives to the pictures that it makes."""

import pytest

import buttress
from buttress.diagram import FormatError, Picture, draw
from buttress.diagram.engines import ENGINES
from buttress.diagram.page import page_of
from diagram.scenes import needs_engine, node, scene_of

TEXT = "[A]: One.\n  + <B>\n\n<B>\n\n(1) [P]: A premise.\n----\n(2) [A]\n"


@needs_engine
def test_a_picture_of_a_map_saves_its_page(tmp_path):
    map = buttress.loads(TEXT)
    page = page_of(map, view="structure", theme="dark")
    for name in ("map.html", "map.htm"):
        path = draw(map, view="structure", theme="dark").save(tmp_path / name)
        assert path.read_text(encoding="utf-8") == page


def test_a_picture_of_no_map_has_no_page():
    with pytest.raises(FormatError, match="only a picture that `draw` made"):
        Picture(scene_of([node("A")]), ENGINES["auto"]).html()

"""The SVG that a page gets."""

import re
import xml.etree.ElementTree as ET

import attrs
import pytest

from buttress.argdown import loads
from buttress.diagram import Cluster, EngineError, NodeKind, Picture, Scene, draw
from buttress.diagram.engines import ENGINES
from buttress.diagram.svg import coded_dot, finish
from buttress.diagram.themes import DARK, LIGHT, THEMES, theme
from diagram.scenes import HOSTILE, hostile_scene, needs_engine, node, scene_of

pytestmark = needs_engine

SVG = "{http://www.w3.org/2000/svg}"
SHAPES = {
    "svg",
    "g",
    "a",
    "title",
    "desc",
    "style",
    "text",
    "path",
    "polygon",
    "polyline",
    "ellipse",
}


def picture(scene, **more):
    return Picture(scene, ENGINES["auto"], **more)


@pytest.fixture(scope="module")
def zoo_svg(marked_zoo):
    return picture(marked_zoo).svg()


@pytest.fixture(scope="module")
def hostile_svg():
    return picture(hostile_scene()).svg()


def ids(root):
    return [element.get("id") for element in root.iter() if element.get("id")]


def groups(root, word):
    return [each for each in root.iter(f"{SVG}g") if word in (each.get("class") or "").split()]


def test_it_is_one_element_of_known_shapes(zoo_svg):
    assert zoo_svg.startswith("<svg ")
    assert {element.tag.removeprefix(SVG) for element in ET.fromstring(zoo_svg).iter()} <= SHAPES


def test_it_scales_with_the_page(zoo_svg):
    root = ET.fromstring(zoo_svg)
    _, _, width, height = root.get("viewBox").split()
    assert (root.get("width"), root.get("height")) == (width, height)
    assert ".buttress-map{max-width:100%;height:auto;" in zoo_svg


def test_it_says_in_words_what_it_shows(zoo_svg):
    root = ET.fromstring(zoo_svg)
    assert root.get("role") == "graphics-document document"
    title, description = root[0], root[1]
    assert (root.get("aria-labelledby"), title.text) == (title.get("id"), "Argument map: Zoos")
    assert root.get("aria-describedby") == description.get("id")
    assert "<Left-over> undercuts the inference of <Signs>." in description.text


def test_every_part_has_a_class_an_id_and_a_tooltip(zoo_svg, marked_zoo):
    root = ET.fromstring(zoo_svg)
    nodes, edges, frames = (groups(root, word) for word in ("node", "edge", "cluster"))
    assert len(nodes) == len(marked_zoo.nodes)
    assert len(edges) == len(marked_zoo.edges)
    assert [frame[0].text for frame in frames] == ["The question", "Welfare", "Education"]
    (pleasure,) = (each for each in nodes if "[Pleasure]" in each[0].text)
    assert {"statement", "implicit", "findings"} <= set(pleasure.get("class").split())
    assert "Zoos exist for our pleasure." in pleasure[0].text
    assert "SUP001 warning: [Pacing] has no support" in pleasure[0].text
    assert "[Films] attacks <Visitors learn>" in {edge[0].text for edge in edges}


def test_ids_are_unique_begin_alike_and_do_not_depend_on_texts(zoo_svg, marked_zoo):
    found = ids(ET.fromstring(zoo_svg))
    prefix = found[0]
    assert re.fullmatch("map-[0-9a-f]{8}", prefix)
    assert len(set(found)) == len(found)
    assert all(each.startswith(prefix) for each in found)
    changed = attrs.evolve(
        marked_zoo, nodes=tuple(attrs.evolve(each, text="Other.") for each in marked_zoo.nodes)
    )
    assert set(ids(ET.fromstring(picture(changed).svg()))) == set(found)


def test_a_prefix_can_be_chosen(marked_zoo):
    found = ids(ET.fromstring(picture(marked_zoo, prefix="fig-1").svg()))
    assert all(each.startswith("fig-1") for each in found)


def test_all_colours_are_variables_of_the_page(zoo_svg):
    root = ET.fromstring(zoo_svg)
    for element in root.iter():
        classes = (element.get("class") or "").split()
        for key, letter in (("fill", "f-"), ("stroke", "s-")):
            colour = element.get(key)
            if colour and colour != "none":
                assert any(name.startswith(letter) for name in classes), (element.tag, colour)
    for name in re.findall(r"var\((--[\w-]+)\)", zoo_svg):
        assert f"{name}:" in zoo_svg


def test_it_follows_the_reader_unless_a_theme_is_chosen(marked_zoo, zoo_svg):
    assert "prefers-color-scheme:dark" in zoo_svg
    assert DARK.paper in zoo_svg
    dark = picture(marked_zoo, theme=DARK).svg()
    assert "prefers-color-scheme" not in dark
    assert LIGHT.paper not in dark
    light = picture(marked_zoo, theme=LIGHT).svg()
    assert "prefers-color-scheme" not in light
    assert DARK.paper not in light


def test_two_themes_share_a_page_without_touching_each_other(marked_zoo):
    light, dark = (picture(marked_zoo, theme=each).svg() for each in (LIGHT, DARK))
    assert not set(ids(ET.fromstring(light))) & set(ids(ET.fromstring(dark)))
    (of_light,), (of_dark,) = (
        re.findall(r":where\((\.buttress-map\.[\w-]+)\)\{--[^}]*#", svg) for svg in (light, dark)
    )
    assert of_light != of_dark
    assert of_light.removeprefix(".buttress-map.") in ET.fromstring(light).get("class").split()


def test_no_setting_of_a_variable_outweighs_a_page(marked_zoo):
    for each in ("auto", *THEMES):
        style = re.search(
            "<style>(.*?)</style>", picture(marked_zoo, theme=theme(each)).svg(), re.DOTALL
        )
        for selector in re.findall(r"([^{}]+)\{--buttress", style[1]):
            assert selector.strip().startswith(":where("), selector


def test_print_lays_patterns_on_what_is_out_and_undecided(marked_zoo):
    root = ET.fromstring(picture(marked_zoo, theme=THEMES["print"], prefix="fig").svg())
    patterns = {each.get("id") for each in root.iter(f"{SVG}pattern")}
    assert patterns == {"fig-pattern-stripes", "fig-pattern-dots"}
    for word, pattern in (("out", "stripes"), ("undecided", "dots")):
        for group in groups(root, word):
            (cover, *_) = (each for each in group if each.get("class") == "pattern")
            assert cover.get("fill") == f"url(#fig-pattern-{pattern})"
    assert not [
        each for group in groups(root, "in") for each in group if each.get("class") == "pattern"
    ]


def test_alike_colours_stay_two_parts(marked_zoo):
    alike = attrs.evolve(LIGHT, name="alike", support=LIGHT.attack, premise=LIGHT.attack)
    svg = picture(marked_zoo, theme=alike).svg()
    for part in ("support", "attack", "premise"):
        assert f'stroke="{LIGHT.attack}" class="s-{part}"' in svg
    assert "#0000" not in svg


@pytest.mark.parametrize("prefix", ['x" onload="alert(1)', "a b)", "1", "é", "<svg>"])
def test_whatever_prefix_is_chosen_ids_need_no_quoting(marked_zoo, prefix):
    found = ids(ET.fromstring(picture(marked_zoo, theme=THEMES["print"], prefix=prefix).svg()))
    assert all(re.fullmatch("[A-Za-z][A-Za-z0-9_-]*", each) for each in found)
    assert len(set(found)) == len(found)


def test_nothing_tells_when_or_with_what_it_was_made(zoo_svg):
    assert "enerated" not in zoo_svg
    assert "<!--" not in zoo_svg
    assert "<!DOCTYPE" not in zoo_svg


def test_the_same_scene_gives_the_same_svg(marked_zoo, zoo_svg):
    assert picture(marked_zoo).svg() == zoo_svg


def test_hostile_titles_stay_texts(hostile_svg):
    root = ET.fromstring(hostile_svg)
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= SHAPES
    assert not [name for element in root.iter() for name in element.attrib if name.startswith("on")]
    assert not list(root.iter(f"{SVG}a"))
    assert len(groups(root, "node")) == len(NodeKind) * len(HOSTILE)
    assert len(ids(root)) == len(set(ids(root)))
    shown = {"".join(text.itertext()) for text in root.iter(f"{SVG}text")}
    assert "\\N \\G \\L \\l \\r \\E \\T \\H" in shown
    assert any("&amp;" in text for text in shown)
    assert any("{a|<b>" in text for text in shown)


def test_the_whole_text_is_in_the_tooltip(hostile_svg):
    tooltips = [each[0].text for each in groups(ET.fromstring(hostile_svg), "node")]
    assert any("x" * 10_000 in text for text in tooltips)


def test_every_line_of_text_begins_within_its_node(zoo_svg):
    for group in groups(ET.fromstring(zoo_svg), "node"):
        corners = [
            tuple(float(part) for part in pair.split(","))
            for shape in group
            for pair in re.findall(
                r"-?[\d.]+,-?[\d.]+", shape.get("points") or shape.get("d") or ""
            )
        ]
        left, right = min(x for x, _ in corners), max(x for x, _ in corners)
        top, bottom = min(y for _, y in corners), max(y for _, y in corners)
        for text in group.iter(f"{SVG}text"):
            assert left < float(text.get("x")) < right
            assert top < float(text.get("y")) < bottom


def test_links_lead_to_lines_and_are_not_hidden_from_readers():
    map_ = loads("[A]: a\n  + [B]: b\n", "a&b.argdown")
    svg = draw(map_, link_base="https://example.org/x/").svg()
    root = ET.fromstring(svg)
    assert {each.get("href") for each in root.iter(f"{SVG}a")} == {
        "https://example.org/x/a%26b.argdown#L1",
        "https://example.org/x/a%26b.argdown#L2",
    }
    assert root.get("role").startswith("graphics-document")


def test_every_part_is_named_for_those_who_listen(zoo_svg):
    root = ET.fromstring(zoo_svg)
    for group in groups(root, "node") + groups(root, "edge") + groups(root, "cluster"):
        assert group.get("role") == "graphics-symbol img"
        assert group.get("aria-label")
    names = {group.get("aria-label") for group in groups(root, "node")}
    assert any(re.fullmatch(r"statement \[Pleasure\], implicit, \w+, 1 finding", n) for n in names)
    assert {"Section Welfare"} <= {each.get("aria-label") for each in groups(root, "cluster")}
    (legend,) = groups(root, "legend")
    assert legend.get("aria-hidden") == "true"


def test_the_focus_goes_from_box_to_box_downwards_in_each_section(zoo_svg, marked_zoo):
    root = ET.fromstring(zoo_svg)
    stops = [each for each in root.iter() if each.get("tabindex") == "0"]
    assert stops == groups(root, "node")
    section = {each.get("aria-label"): place for place, each in enumerate(stops)}
    places = [
        next(place for name, place in section.items() if title in name)
        for title in ("[Close]", "[Suffering]", "[Pacing]")
    ]
    assert places == sorted(places)


def test_with_links_the_focus_goes_from_box_to_box_too():
    map_ = loads("[A]: a\n  + [B]: b\n", "a.argdown")
    root = ET.fromstring(draw(map_, link_base="https://example.org/").svg())
    links = {each.get("aria-label"): each.get("tabindex") for each in root.iter(f"{SVG}a")}
    assert links == {"statement: A a": None, "statement: B b": None, "[B] supports [A]": "-1"}
    assert not [each for each in root.iter() if each.get("tabindex") == "0"]


def test_an_empty_scene_is_a_picture_too():
    root = ET.fromstring(picture(Scene("default")).svg())
    assert root[1].text == "0 relations."


def test_two_titles_in_two_clusters_keep_apart():
    nodes = [node("A"), node("B")]
    frames = [Cluster("1", "Same", 1, ("A",)), Cluster("2", "Same", 1, ("B",))]
    root = ET.fromstring(picture(scene_of(nodes, [("A", "B")], frames)).svg())
    assert len({each.get("id") for each in groups(root, "cluster")}) == 2


@pytest.mark.parametrize("drawn", [b"", b"no svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>"])
def test_what_is_no_svg_is_an_error_in_words(drawn):
    with pytest.raises(EngineError, match="layout engine"):
        finish(drawn, Scene("default"), LIGHT)


def test_the_engine_is_given_neither_tooltips_nor_links():
    drawn = draw(loads("[A]: a\n  - [B]: b", path="zoo.argdown"), link_base="https://x.org/")
    assert "tooltip=" in drawn.dot
    assert "URL=" in drawn.dot
    dot = coded_dot(drawn.scene, drawn.theme)
    assert "tooltip=" not in dot
    assert "URL=" not in dot

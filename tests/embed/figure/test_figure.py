"""The figure of a map: a page is built whatever a source or an option says."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from buttress.diagram import VIEWS, DiagramError
from buttress.diagram.engines import Store
from buttress.embed.figure import NoPictureError, Options, figure
from buttress.embed.figure.html import figure_as_html
from embed.conftest import ZOO, needs_engine
from report.hostile import TITLES

MAP = Path("maps/zoo.argdown")


@needs_engine
def test_a_figure_has_the_picture_inline_its_caption_and_the_map_in_words(project):
    drawn = figure(MAP, root=project, options=Options(caption="Why close?", prefix="m1"))
    html = drawn.html
    assert drawn.problems == ()
    assert html.startswith('<figure class="buttress-figure" aria-labelledby="m1-caption">')
    assert '<svg xmlns="http://www.w3.org/2000/svg" id="m1"' in html
    assert '<span class="buttress-caption" id="m1-caption">Why close?</span>' in html
    assert "<details" in html
    assert "\n\n" not in html
    assert "<figcaption>" not in figure(MAP, root=project).html


@needs_engine
def test_every_id_of_a_figure_begins_with_its_prefix(project):
    html = figure(MAP, root=project, options=Options(caption="x", prefix="one")).html
    ids = {each.get("id") for each in ET.fromstring(html).iter() if each.get("id")}
    assert len(ids) > 5
    assert all(name.startswith("one") for name in ids)


@needs_engine
@pytest.mark.parametrize("title", TITLES)
def test_a_figure_is_well_formed_whatever_a_caption_or_a_title_holds(title):
    text = f"[A]: {title}\n  + [B]: {title.replace(chr(10), ' ')}\n"
    html = figure(text, options=Options(caption=title, prefix="p")).html
    found = ET.fromstring(html)
    assert not [each for each in found.iter() if each.tag.rpartition("}")[2] == "script"]
    assert "\n\n" not in html


@needs_engine
def test_an_unchanged_map_is_not_drawn_again(project, tmp_path, monkeypatch):
    folder = tmp_path / "drawings"
    first = figure(MAP, root=project, store=Store(folder)).html

    def refuse(*_args, **_more):
        raise AssertionError("it was drawn again")

    monkeypatch.setattr("buttress.diagram.engines.embedded.run", refuse)
    monkeypatch.setattr("buttress.diagram.engines.system.run", refuse)
    assert figure(MAP, root=project, store=Store(folder)).html == first
    (project / MAP).write_text(ZOO + "\n[Close]\n  + [More]: There is more.\n", encoding="utf-8")
    with pytest.raises(AssertionError, match="drawn again"):
        _ = figure(MAP, root=project, store=Store(folder)).html


def test_a_text_needs_no_file():
    drawn = figure("[A]: One.\n  - [B]: Two.\n")
    assert list(drawn.map.statements) == ["A", "B"]
    assert "attacked by [B] Two." in drawn.text
    assert drawn.files == () or all(file.name == "pyproject.toml" for file in drawn.files)


@pytest.mark.parametrize("path", ["no.argdown", "../secret.argdown", "/etc/hostname", "a\0b", ""])
def test_what_cannot_be_read_is_said_in_the_page(project, path):
    (project / "maps" / "zoo.argdown").unlink()
    drawn = figure(Path(path), root=project, options=Options(caption="C"))
    [problem] = drawn.problems
    assert problem.kind == "source"
    assert "buttress-error" in drawn.html
    assert "<svg" not in drawn.html
    assert "Secret" not in drawn.html + drawn.markdown + drawn.text
    assert str(project) not in drawn.html
    with pytest.raises(NoPictureError):
        drawn.pdf()


@pytest.mark.parametrize(
    "options",
    [
        Options(view="sideways"),
        Options(theme="mauve"),
        Options(engine="steam"),
        Options(link_base="javascript:alert(1)"),
    ],
)
def test_a_wrong_option_is_said_in_the_page(project, options):
    drawn = figure(MAP, root=project, options=options)
    [problem] = drawn.problems
    assert problem.kind == "option"
    assert "buttress-error" in drawn.html
    assert "javascript:alert(1)&quot;" not in drawn.html
    assert problem.message.split("'")[0].strip() in drawn.text.replace("\n", " ")


@needs_engine
def test_a_width_or_prefix_that_could_break_out_is_left_out_and_told(project):
    options = Options(width='1px" onload="x', prefix='x"><script>')
    drawn = figure(MAP, root=project, options=options)
    assert [problem.kind for problem in drawn.problems] == ["option", "option"]
    html = drawn.html
    assert "onload" not in html.partition("<svg")[0]
    assert "<script>" not in html


@needs_engine
@pytest.mark.parametrize(
    ("width", "style"),
    [
        ("80%", "width:80%;max-width:100%"),
        ("400", "width:400px;max-width:100%"),
        ("natural", "overflow:auto"),
    ],
)
def test_a_width_is_kept(project, width, style):
    html = figure(MAP, root=project, options=Options(width=width)).html
    assert re.search(f'<div class="buttress-picture[a-z -]*" style="{re.escape(style)}"', html)


def test_standings_and_findings_are_there_unless_they_are_not_wanted(project):
    drawn = figure(MAP, root=project)
    assert drawn.standings.statements["Wrong"] == "in"
    assert drawn.findings.findings
    bare = figure(MAP, root=project, options=Options(standing=False, findings=False))
    assert (bare.standings, bare.findings) == (None, None)
    assert all(node.standing is None for node in bare.picture.scene.nodes)
    assert any(node.standing for node in drawn.picture.scene.nodes)


def test_an_engine_that_fails_leaves_the_words(project, monkeypatch):
    def fail(*_args, **_more):
        raise DiagramError("the engine has no steam")

    monkeypatch.setattr("buttress.diagram.engines.remembering.RememberingEngine.render", fail)
    drawn = figure(MAP, root=project)
    assert "no steam" in drawn.failure().message
    assert "no steam" in drawn.html
    assert "<svg" not in drawn.html
    assert "Zoos should be closed." in drawn.html


def test_markdown_names_the_picture_and_folds_the_words(project):
    drawn = figure(MAP, root=project, options=Options(caption="Why *close*?"))
    markdown = drawn.as_markdown("pictures/a (b).svg")
    assert markdown.startswith("![Argument map: Zoos. ")
    assert "](pictures/a%20%28b%29.svg)" in markdown
    assert r"*Why \*close\*?*" in markdown
    assert "<details>" in markdown
    assert "<details>" not in drawn.markdown


@pytest.mark.parametrize(
    ("width", "opening"),
    [
        ("2000", '<svg width="2000" height="9" style="min-width:1200px">'),
        ("700", '<svg width="700" height="9">'),
    ],
)
def test_a_wide_picture_scrolls_before_its_letters_are_too_small(width, opening):
    html = figure_as_html(f'<svg width="{width}" height="9"></svg>', Options(), ())
    assert opening in html
    assert ("overflow:auto" in html) == (width == "2000")


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_can_be_put_into_words(view):
    elements = {
        "neighbourhood": ("[Close]",),
        "argument": ("<From suffering>",),
        "path": ("[Suffering]", "[Close]"),
        "issue": ("[Close]",),
    }.get(view, ())
    drawn = figure(ZOO, options=Options(view=view, elements=elements))
    if drawn.problems:  # a view that has nothing to show of this map says so
        assert [problem.kind for problem in drawn.problems] == ["option"]
        assert "buttress-error" in drawn.html
    else:
        assert drawn.outline
        assert len(drawn.text.splitlines()) > 1

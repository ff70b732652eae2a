"""Web pages."""

import re
import xml.etree.ElementTree as ET

import pytest
from sphinx.util.inventory import InventoryFile

from buttress.diagram.engines import embedded, system

PAGES = {
    "rst": """\
Zoos
====

.. argdown:map:: zoo.argdown
   :view: structure
   :caption: The *whole* map
   :name: whole

.. argdown:argument:: zoo.argdown
   :element: <From suffering>

.. argdown:standing:: zoo.argdown

.. argdown:findings:: zoo.argdown

.. argdown:coverage:: zoo.argdown

.. argdown:text:: zoo.argdown

See :argdown:statement:`Close`, :argdown:argument:`the first <From suffering>`, :numref:`whole`.
""",
    "md": """\
# Zoos

```{argdown:map} zoo.argdown
:view: structure
:caption: The *whole* map
:name: whole
```

:::{argdown:argument} zoo.argdown
:element: <From suffering>
:::

```{argdown:standing} zoo.argdown
```

```{argdown:findings} zoo.argdown
```

```{argdown:coverage} zoo.argdown
```

```{argdown:text} zoo.argdown
```

See {argdown:statement}`Close`, {argdown:argument}`the first <From suffering>`, {numref}`whole`.
""",
}


def svgs(page):
    return [ET.fromstring(found) for found in re.findall(r"<svg\b.*?</svg>", page, re.DOTALL)]


@pytest.mark.parametrize("kind", PAGES)
def test_every_directive_and_role_shows_what_it_should(zoo, kind):
    zoo.put(f"index.{kind}", PAGES[kind])
    built = zoo.build(numfig=True)
    assert built.warnings == ""
    page = built.page("index.html")
    (svg,) = svgs(page)
    assert {"buttress-map", "structure"} <= set(svg.get("class").split())
    assert "<em>whole</em>" in page
    assert 'href="#whole"' in page
    assert "Fig. 1" in page
    assert "practical reasoning" in page
    assert "stands" in page
    assert "SUP002" in page
    assert "The map in words" in page
    assert 'class="highlight-argdown' in page
    assert 'href="#statement-close"' in page
    assert 'href="#argument-from-suffering"' in page
    for anchor in ("statement-close", "argument-from-suffering"):
        assert len(re.findall(f'id="{anchor}"', page)) == 1


def test_a_box_leads_to_where_its_statement_is_written_about(zoo):
    zoo.put("index.md", "# A\n\n```{toctree}\nwords\n```\n\n```{argdown:map} zoo.argdown\n```\n")
    zoo.put("words.md", "# B\n\n```{argdown:argument} zoo.argdown\n:element: From suffering\n```\n")
    page = zoo.build().page("index.html")
    (svg,) = svgs(page)
    links = {link.get("href") for link in svg.iter("{http://www.w3.org/2000/svg}a")}
    assert {"words.html#statement-close", "words.html#argument-from-suffering"} <= links
    assert not any("films" in link for link in links)
    for link in svg.iter("{http://www.w3.org/2000/svg}a"):  # the keyboard reaches it once
        assert link.get("tabindex") is None
        assert link.get("aria-label")


def test_the_map_in_words_leads_to_the_boxes_that_no_page_tells_of(zoo):
    zoo.put("index.md", "# A\n\n```{argdown:map} zoo.argdown\n```\n")
    page = zoo.build().page("index.html")
    (anchor,) = re.findall(r'<a class="reference internal" href="#(map-[^"]*)"><.*?Films', page)
    assert f'<g id="{anchor}"' in page


def test_a_box_leads_to_the_file_where_no_page_tells_of_it(zoo):
    zoo.put("index.md", "# A\n\n```{argdown:map} zoo.argdown\n```\n")
    (svg,) = svgs(zoo.build(buttress_link_base="https://example.org/").page("index.html"))
    links = [link.get("href") for link in svg.iter("{http://www.w3.org/2000/svg}a")]
    assert "https://example.org/zoo.argdown#L3" in links


def test_ids_are_distinct_on_a_page_and_the_same_in_the_next_build(zoo):
    text = "# A\n\n" + "```{argdown:map} zoo.argdown\n```\n\n" * 3
    zoo.put("index.md", text)
    first = zoo.build().page("index.html")
    ids = re.findall(r'\sid="([^"]+)"', first)
    assert len(ids) == len(set(ids))
    assert len({svg.get("id") for svg in svgs(first)}) == 3
    assert zoo.build(fresh=True).page("index.html") == first


def test_a_width_reaches_the_page(zoo):
    zoo.put("index.md", "# A\n\n```{argdown:map} zoo.argdown\n:width: 60%\n```\n")
    assert 'style="width:60%"' in zoo.build().page("index.html")


@pytest.mark.parametrize(
    ("option", "said"),
    [
        ("width: wide", "a width is written as"),
        ("view: cubist", "there is no view 'cubist'"),
        ("link-base: javascript:alert(1)", "links can lead to"),
        ("standing: perhaps", "write yes or no"),
        ("semantics: cubist", "no semantics named"),
    ],
)
def test_a_wrong_option_is_said_and_the_page_is_built(zoo, option, said):
    zoo.put("index.md", f"# A\n\n```{{argdown:map}} zoo.argdown\n:{option}\n```\n\nGoes on.\n")
    built = zoo.build()
    assert said in built.warnings
    assert "Goes on." in built.page("index.html")


def test_the_index_lists_titles_and_search_and_inventory_know_them(zoo):
    zoo.put("index.rst", "A\n=\n\n.. argdown:map:: zoo.argdown\n\n:ref:`argdown-index`\n")
    built = zoo.build()
    index = built.page("argdown-index.html")
    assert "Films" in index
    assert "index.html#map-" in index
    domain = built.app.env.domains["argdown"]
    assert ("Close", "Close", "statement") in {each[:3] for each in domain.get_objects()}
    with (built.out / "objects.inv").open("rb") as file:
        inventory = InventoryFile.load(file, "", lambda base, uri: uri)
    assert "Films" in inventory["argdown:statement"]
    assert "argdown:statement" in built.page("searchindex.js")


def test_a_picture_of_nothing_is_said(zoo):
    zoo.put("index.md", "# A\n\n```{argdown:map}\n[A]: Nothing bears on it.\n```\n")
    assert "the view 'default' of this map shows nothing" in zoo.build().warnings


def test_without_an_engine_the_map_is_told_in_words(zoo, monkeypatch):
    for engine in (embedded.EmbeddedEngine, system.SystemEngine):
        monkeypatch.setattr(engine, "is_available", lambda self: False)
    zoo.put("index.md", "# A\n\n```{argdown:map} zoo.argdown\n:caption: Zoos\n```\n")
    built = zoo.build()
    assert "the picture is not drawn" in built.warnings
    assert "[buttress.drawing]" in built.warnings
    page = built.page("index.html")
    assert "The map in words" in page
    assert "Films teach as much" in page


def test_strengths_and_explanations_lie_over_the_map(zoo):
    text = "# A\n\n```{argdown:map} zoo.argdown\n:view: structure\n:strength: df-quad\n```\n"
    zoo.put("index.md", text)
    assert "Strength (df-quad)" in zoo.build().page("index.html")
    zoo.put("index.md", text.replace("strength: df-quad", "explain: <Visitors learn>"))
    page = zoo.build().page("index.html")
    assert "Films" in page
    assert "Wrong" not in page
    zoo.put("index.md", text.replace("strength: df-quad", "explain: <Visitors learn>\n:whole:"))
    assert "Wrong" in zoo.build().page("index.html")


def test_a_theme_of_one_s_own_is_read_within_the_root_and_depended_on(zoo):
    zoo.put("themes/mine.toml", '[colours]\nink = "#123456"\n')
    zoo.put("index.md", "# A\n\n```{argdown:map} zoo.argdown\n:theme: themes/mine.toml\n```\n")
    assert "#123456" in zoo.build().page("index.html")
    zoo.put("themes/mine.toml", '[colours]\nink = "#654321"\n')
    assert "#654321" in zoo.build().page("index.html")
    zoo.put("index.md", "# A\n\n```{argdown:map} zoo.argdown\n```\n")
    assert "#654321" in zoo.build(buttress_theme="themes/mine.toml").page("index.html")
    zoo.put("index.md", "# A\n\n```{argdown:map} zoo.argdown\n:theme: ../other.toml\n```\n")
    assert "lies outside" in zoo.build().warnings


@pytest.mark.parametrize(
    ("pages", "picture", "is_light"),
    [("alabaster", "auto", True), ("furo", "auto", False), ("alabaster", "dark", False)],
)
def test_a_picture_stays_light_on_pages_that_have_no_dark_mode(zoo, pages, picture, is_light):
    zoo.put("index.md", f"# A\n\n```{{argdown:map}} zoo.argdown\n:theme: {picture}\n```\n")
    page = zoo.build(html_theme=pages).page("index.html")
    (frame,) = re.findall(r'<div class="buttress-picture.*?>', page)
    assert ('data-theme="light"' in frame) == is_light


def test_a_wide_picture_stays_within_the_window(zoo):
    reasons = "".join(f"  + <Reason {number}>: It is so.\n" for number in range(20))
    zoo.put("wide.argdown", f"[Claim]: A claim.\n{reasons}")
    maps = ("```{argdown:map} wide.argdown\n```\n", "```{argdown:map} zoo.argdown\n```\n")
    zoo.put("index.md", "# A\n\n" + "\n".join(maps))
    frames = re.findall(r'<div class="(buttress-picture.*?)"', zoo.build().page("index.html"))
    assert ["buttress-wide" in each for each in frames] == [True, False]

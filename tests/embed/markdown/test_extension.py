"""The extension of Python-Markdown, alone and with others."""

import re
import tomllib
from pathlib import Path

import pytest

from embed.conftest import ZOO, needs_engine

markdown = pytest.importorskip("markdown")

from buttress.embed.markdown import ButtressExtension, makeExtension  # noqa: E402
from buttress.embed.markdown.renderer import FigureError  # noqa: E402

PAGE = f"""\
# Zoos

```argdown-map view=structure caption="Why & how"
{ZOO}```

- item

    ```{{.argdown-standing}}
{re.sub("(?m)^(?=.)", "    ", ZOO)}    ```

```argdown-argument element="<From suffering>"
{ZOO}```

```argdown-findings
{ZOO}```

Words.
"""

pytestmark = needs_engine


def rendered(text, *others, before=(), **settings):
    settings.setdefault("style", False)
    return markdown.markdown(text, extensions=[*before, ButtressExtension(**settings), *others])


def without_others_markup(html):
    return re.sub(r"<svg.*?</svg>", "<svg/>", html, flags=re.DOTALL)


def test_blocks_become_figures_and_parts():
    html = rendered(PAGE)
    assert html.count("<svg ") == 1
    assert "Why &amp; how" in html
    assert re.search(r"<li>\s*<p>item</p>\s*<div class=\"buttress-part\">", html)
    assert 'class="buttress-conclusions"' in html
    assert '<ol class="buttress-steps">' in html
    assert '<ul class="buttress-findings">' in html
    assert html.endswith("<p>Words.</p>")
    assert "```" not in html


@pytest.mark.parametrize(
    ("before", "others"),
    [
        ((), ("fenced_code", "codehilite")),
        (("extra", "toc", "smarty"), ()),
        (("pymdownx.superfences",), ()),
        ((), ("pymdownx.superfences", "admonition", "attr_list")),
    ],
)
def test_other_extensions_make_no_difference(before, others):
    for extension in (*before, *others):
        if extension.startswith("pymdownx"):
            pytest.importorskip("pymdownx")
    alone = without_others_markup(rendered(PAGE))
    html = without_others_markup(rendered(PAGE, *others, before=before))
    assert html.replace(' id="zoos"', "") == alone


def test_a_plain_block_stays_code_unless_it_is_wanted_otherwise():
    text = "```argdown\n[A]: One.\n  + [B]: Two.\n```\n"
    code = '<pre><code class="language-argdown">'
    assert rendered(text, "fenced_code") == markdown.markdown(text, extensions=["fenced_code"])
    figure = rendered(text, "fenced_code", plain="figure")
    assert "<svg " in figure
    assert code not in figure
    both = rendered(text, "fenced_code", plain="beside")
    assert both.index("<svg ") < both.index(code)
    asked = rendered(text.replace("argdown", "argdown {view=structure}"), "fenced_code")
    assert "<svg " in asked
    beside = rendered(text.replace("argdown", "argdown {beside=yes}"), "fenced_code")
    assert "<svg " in beside
    assert code in beside
    with pytest.raises(ValueError, match="code, figure, beside"):
        ButtressExtension(plain="sometimes")


def test_a_block_in_a_block_is_code():
    text = "````markdown\n```argdown-map\n[A]\n```\n````\n"
    assert rendered(text, "fenced_code") == markdown.markdown(text, extensions=["fenced_code"])


def test_ids_are_unique_on_a_page_and_begin_anew_on_the_next():
    extension = ButtressExtension()
    converter = markdown.Markdown(extensions=[extension])
    block = "```argdown-map\n[A]: One.\n  + [B]\n```\n\n"
    pages = [converter.reset().convert(block * 3) for _ in range(2)]
    assert pages[0] == pages[1]
    ids = re.findall(r' id="([^"]+)"', pages[0])
    assert len(ids) == len(set(ids)) > 10
    assert pages[0].count("<style>\n.buttress-figure") == 1


def test_files_are_read_below_the_root_and_nowhere_else(project):
    inside = rendered('```argdown-map file="maps/zoo.argdown"\n```', root=str(project))
    assert "Zoos should be closed." in inside
    outside = rendered("```argdown-map file=../secret.argdown\n```", root=str(project))
    assert "buttress-error" in outside
    assert "Nobody" not in outside


def test_a_build_can_be_made_to_fail(project, caplog):
    text = "```argdown-map file=none.argdown\n```"
    assert "no file or folder none.argdown" in rendered(text, root=str(project))
    assert "none.argdown" in caplog.text
    with pytest.raises(FigureError, match=r"none\.argdown"):
        rendered(text, root=str(project), strict=True)


def test_findings_that_are_errors_are_no_failure_of_the_build(project, caplog):
    text = "```argdown-findings\n[A]: One.\n  ++ [B]: Two.\n```\n\n```argdown-map\n[A]: One.\n```\n"
    html = rendered(text, root=str(project), strict=True)
    assert "buttress-error" in html
    assert "<svg " in html
    assert not caplog.messages


def test_pictures_are_kept_in_a_folder(project, tmp_path):
    rendered("```argdown-map file=maps/zoo.argdown\n```", root=str(project), cache=str(tmp_path))
    assert list(tmp_path.glob("*.drawing"))


def test_the_settings_hold_where_a_block_says_nothing():
    html = rendered("```argdown-map\n[A]: One.\n  - [B]: Two.\n```", view="overview", theme="dark")
    assert re.search('class="buttress-map [^"]*overview\\b', html)
    assert "prefers-color-scheme" not in html


def test_the_extension_is_found_by_its_name():
    pyproject = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))
    point = pyproject["project"]["entry-points"]["markdown.extensions"]["buttress"]
    assert point == "buttress.embed.markdown:ButtressExtension"
    assert isinstance(makeExtension(view="overview"), ButtressExtension)
    assert "<svg " in markdown.markdown(PAGE, extensions=["buttress.embed.markdown"])

"""The formatter and the validator for SuperFences."""

import re

import pytest

from embed.conftest import ZOO, needs_engine

markdown = pytest.importorskip("markdown")
pytest.importorskip("pymdownx")

from buttress.embed import superfences  # noqa: E402
from buttress.embed.markdown import ButtressExtension  # noqa: E402
from buttress.embed.requests import LANGUAGES  # noqa: E402

pytestmark = needs_engine

FENCES = [
    {"name": name, "class": name, "format": superfences.fence, "validator": superfences.validate}
    for name in (*LANGUAGES, "argdown")
]


def rendered(text, *others):
    return markdown.markdown(
        text,
        extensions=["pymdownx.superfences", *others],
        extension_configs={"pymdownx.superfences": {"custom_fences": FENCES}},
    )


def test_blocks_become_figures_and_parts():
    html = rendered(
        f'```argdown-map view="structure" caption="Why"\n{ZOO}```\n\n'
        f'```{{.argdown-argument element="<From suffering>"}}\n{ZOO}```\n\n'
        f"```argdown-findings\n{ZOO}```\n"
    )
    assert re.search('class="buttress-map [^"]*structure\\b', html)
    assert "Why</span>" in html
    assert '<ol class="buttress-steps">' in html
    assert '<ul class="buttress-findings">' in html


def test_a_plain_block_stays_code_and_one_with_options_is_drawn():
    assert "<svg" not in rendered(f"```argdown\n{ZOO}```")
    assert "<svg" in rendered(f'```argdown view="structure"\n{ZOO}```')


def test_a_wrong_option_is_told_on_the_page():
    assert "did you mean view?" in rendered(f'```argdown-map veiw="structure"\n{ZOO}```')


def test_a_block_below_an_item_stays_there():
    html = rendered("- item\n\n    ```argdown-map\n    [A]: One.\n      - [B]: Two.\n    ```\n")
    assert html.index("<li>") < html.index("<svg ")
    assert html.rstrip().endswith("</li>\n</ul>")


def test_the_settings_of_the_extension_hold_where_both_are_used(project):
    (project / "only-here.argdown").write_text("[Here]: It is here.\n  + [B]\n", encoding="utf-8")
    extension = ButtressExtension(root=str(project))
    fences = {"custom_fences": FENCES}
    converter = markdown.Markdown(
        extensions=["pymdownx.superfences", extension],
        extension_configs={"pymdownx.superfences": fences},
    )
    html = superfences.fence("", "argdown-map", "", {"file": "only-here.argdown"}, converter)
    assert "It is here." in html

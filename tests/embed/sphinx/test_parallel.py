"""Pages read and written by several processes at once."""

import re

import pytest
from sphinx.util.parallel import parallel_available

PAGES = 12


@pytest.fixture
def many(zoo):
    names = [f"page{number}" for number in range(PAGES)]
    zoo.put("index.md", "# A\n\n```{toctree}\n" + "\n".join(names) + "\n```\n")
    for number, name in enumerate(names):
        zoo.put(
            f"{name}.md",
            f"# {name}\n\n```{{argdown:map}}\n[T{number}]: Number {number}.\n"
            f"  + [Close]\n```\n\nSee {{argdown:statement}}`T{(number + 5) % PAGES}`.\n\n"
            "```{argdown:standing} zoo.argdown\n```\n",
        )
    return zoo


@pytest.mark.skipif(not parallel_available, reason="pages are read in parallel where Python forks")
def test_it_comes_to_the_same(many):
    built = many.build(jobs=2)
    pages = {file.name: file.read_text(encoding="utf-8") for file in built.out.glob("*.html")}
    again = many.build("dirhtml", jobs=2)
    alone = many.build("html", fresh=True)
    assert {
        file.name: file.read_text(encoding="utf-8") for file in alone.out.glob("*.html")
    } == pages
    assert 'href="page5.html#map-' in pages["page0.html"]
    assert "isn't safe" not in built.warnings + again.warnings
    assert sorted(set(_findings(built.warnings))) == sorted(set(_findings(alone.warnings)))
    assert len(_findings(alone.warnings)) == len(set(_findings(alone.warnings)))


def _findings(warnings):
    return re.findall(r"^.*\[buttress\.[A-Z]{3}\d{3}\]$", warnings, re.MULTILINE)

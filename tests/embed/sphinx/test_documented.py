"""The page about Sphinx leaves nothing out."""

import re
from pathlib import Path

import pytest

from buttress.embed.sphinx.directives import DIRECTIVES
from buttress.embed.sphinx.directives.base import COMMON

PAGE = (Path(__file__).parents[3] / "docs/how-to/embed-in-sphinx.md").read_text(encoding="utf-8")


def cells(number):
    rows = [row.split("|") for row in re.findall(r"^\|(.* \|)$", PAGE, re.MULTILINE)]
    return [set(re.findall(r"`([^`]+)`", row[number])) for row in rows if len(row) > number + 1]


@pytest.mark.parametrize("name", DIRECTIVES)
def test_every_directive_and_each_of_its_options_is_in_a_table(name):
    assert any(f"argdown:{name}" in cell for cell in cells(0))
    own = set(DIRECTIVES[name].option_spec) - set(COMMON)
    told = zip(cells(0), cells(1), strict=True)
    documented = {option for options, of in told if name in of for option in options}
    assert documented == own


def test_the_options_of_all_directives_are_in_a_table():
    assert set(COMMON) <= set().union(*cells(0))


def test_every_setting_is_in_a_table_with_its_default(project):
    project.put("index.md", "# A\n")
    config = project.build().app.config
    for name in [each for each in config.values if each.startswith("buttress_")]:
        row = re.search(rf"^\| `{name}` \| `(.*?)` \|", PAGE, re.MULTILINE)
        assert row, name
        default = config.values[name].default
        assert row[1] == (f'"{default}"' if isinstance(default, str) else repr(default))

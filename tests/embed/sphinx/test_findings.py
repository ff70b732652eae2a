"""Findings as warnings of the build."""

import pytest
from sphinx.errors import ConfigError

GAP = """\
[Close]: Zoos should be closed.
  + <Suffering>: They suffer.

<Suffering>

(1) [Animals]: Animals suffer in zoos.
----
(2) [Close]
"""


@pytest.fixture
def gap(project):
    project.put("maps/gap.argdown", GAP)
    project.put("index.md", "# A\n\n```{argdown:map} maps/gap.argdown\n```\n")
    return project


def test_a_finding_warns_at_its_place_in_the_file_with_a_type(gap):
    warnings = gap.build().warnings
    line = next(line for line in warnings.splitlines() if "SUP001" in line)
    assert line.startswith(f"{gap.folder.resolve()}/maps/gap.argdown:6: WARNING: Nothing supports")
    assert line.endswith("[buttress.SUP001]")


@pytest.mark.parametrize(
    ("page", "text", "line"),
    [
        ("index.md", "# A\n\n```{argdown:map}\n:view: overview\n\n[A]: One.\n  + [B]\n```\n", 7),
        ("index.md", "# A\n\n:::{argdown:map}\n[A]: One.\n  + [B]\n:::\n", 5),
        ("index.md", "# A\n\n- x\n\n  ```{argdown:map}\n  [A]: One.\n    + [B]\n  ```\n", 7),
        (
            "index.rst",
            "A\n=\n\n.. argdown:map::\n   :view: overview\n\n   [A]: One.\n     + [B]\n",
            8,
        ),
    ],
)
def test_a_finding_in_a_page_warns_at_its_place_in_the_page(project, page, text, line):
    project.put(page, text)
    warnings = project.build().warnings
    assert f"{project.folder.resolve()}/{page}:{line}: WARNING: [B] is referred to" in warnings


def test_an_included_page_keeps_its_places(project):
    project.put("index.rst", "A\n=\n\nMuch\n\nbefore\n\n.. include:: part.txt\n")
    project.put("part.txt", "Text.\n\n.. argdown:map::\n\n   [A]: One.\n     + [B]\n")
    assert f"{project.folder.resolve()}/part.txt:6: WARNING: [B] is" in project.build().warnings


@pytest.mark.parametrize("what", ["buttress.SUP001", "buttress", "buttress.*"])
def test_warnings_can_be_suppressed(gap, what):
    assert "SUP001" not in gap.build(suppress_warnings=[what]).warnings


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({"buttress_warn": ["SUP"]}, True),
        ({"buttress_warn": ["REF", "unsupported-claim"]}, True),
        ({"buttress_warn": ["REF"]}, False),
        ({"buttress_warn_from": "info"}, True),
        ({"buttress_warn_from": "error"}, False),
        ({"buttress_warn_from": "none"}, False),
    ],
)
def test_the_settings_choose_which_findings_warn(gap, settings, expected):
    assert ("[buttress.SUP001]" in gap.build(**settings).warnings) is expected


def test_a_finding_is_told_once_though_many_pages_show_the_map(gap):
    gap.put("b.md", "---\norphan: true\n---\n# B\n\n```{argdown:standing} maps/gap.argdown\n```\n")
    warnings = gap.build().warnings
    assert warnings.count("[buttress.SUP001]") == 1


def test_pages_that_are_not_read_do_not_warn_again(gap):
    gap.build()
    assert gap.build().warnings == ""


def test_the_project_s_own_settings_and_waivers_count(gap):
    gap.put("buttress.toml", 'ignore = ["SUP001"]\n')
    assert "SUP001" not in gap.build().warnings


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("buttress_warn", ["SUP999"]),
        ("buttress_warn_from", "loud"),
        ("buttress_view", "cubist"),
        ("buttress_theme", "neon"),
        ("buttress_engine", "steam"),
        ("buttress_link_base", "javascript:alert(1)"),
        ("buttress_root", "nowhere"),
    ],
)
def test_a_setting_that_cannot_be_meant_ends_the_build(gap, setting, value):
    with pytest.raises(ConfigError, match=r"conf\.py"):
        gap.build(**{setting: value})

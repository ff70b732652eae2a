"""Reading within a root: what lies outside is neither read nor told."""

from pathlib import Path

import pytest

from buttress.argdown import load, loads
from buttress.embed.figure import Options, Reading, figure, read


def test_paths_in_spans_start_from_the_root_wherever_the_program_was_started(project, monkeypatch):
    monkeypatch.chdir("/")
    reading = read(Path("maps/zoo.argdown"), root=project)
    assert reading.map.path == "maps/zoo.argdown"
    assert {finding.span.path for finding in reading.checked().findings} == {"maps/zoo.argdown"}


def test_a_folder_is_read_as_one_map(project):
    (project / "maps" / "more.argdown").write_text("[More]: More.\n", encoding="utf-8")
    reading = read(Path("maps"), root=project)
    assert {"Close", "More"} <= set(reading.map.statements)
    assert {file.name for file in reading.files} == {"zoo.argdown", "more.argdown"}


def test_an_include_is_followed_within_the_root_only(project):
    (project / "both.argdown").write_text(
        "@include(maps/zoo.argdown)\n\n@include(../secret.argdown)\n", encoding="utf-8"
    )
    reading = read(Path("both.argdown"), root=project)
    assert "Close" in reading.map.statements
    assert "Secret" not in reading.map.statements
    assert [file.name for file in reading.files] == ["both.argdown", "zoo.argdown"]
    assert any("outside" in problem.message for problem in reading.map.problems)


def test_a_text_includes_nothing():
    reading = read("@include(maps/zoo.argdown)\n\n[A]: One.\n")
    assert list(reading.map.statements) == ["A"]


@pytest.mark.parametrize("name", ["maps/link.argdown", "maps"])
def test_a_link_that_leads_out_of_the_root_is_not_followed(project, name):
    (project / "maps" / "link.argdown").symlink_to(project.parent / "secret.argdown")
    reading = read(Path(name), root=project)
    assert not reading.map.statements
    assert [problem.kind for problem in reading.problems] == ["source"]


def test_settings_are_those_within_the_root(project):
    outside = project.parent / "buttress.toml"
    outside.write_text('root = true\nignore = ["SUP"]\n', encoding="utf-8")
    everything = read(Path("maps/zoo.argdown"), root=project)
    assert any(finding.code.startswith("SUP") for finding in everything.checked().findings)
    inside = project / "buttress.toml"
    inside.write_text('ignore = ["SUP"]\n', encoding="utf-8")
    reading = read(Path("maps/zoo.argdown"), root=project)
    assert not any(finding.code.startswith("SUP") for finding in reading.checked().findings)
    assert inside in reading.files
    assert outside not in reading.files


def test_waivers_of_the_settings_find_files_that_go_by_another_path(project, monkeypatch):
    (project / "buttress.toml").write_text(
        '[[waivers]]\nrule = "SUP"\npath = "maps/zoo.argdown"\nreason = "known"\n', encoding="utf-8"
    )
    monkeypatch.chdir("/")
    result = read(Path("maps/zoo.argdown"), root=project).checked()
    assert result.waived
    assert not any(finding.code.startswith("SUP") for finding in result.findings)


def test_sources_within_the_root_are_read_and_depended_on(project):
    (project / "maps" / "report.txt").write_text(
        "Elephants pace all day. Nobody asked them.", encoding="utf-8"
    )
    (project / "maps" / "quoted.argdown").write_text(
        "===\nsources:\n  r:\n    file: report.txt\n  out:\n    file: ../../secret.argdown\n===\n\n"
        "[A]: They pace. {source: r, quote: Elephants pace all day}\n",
        encoding="utf-8",
    )
    reading = read(Path("maps/quoted.argdown"), root=project)
    assert [(each.key, each.percent) for each in reading.coverages] == [("r", 50.0)]
    assert "outside" in reading.library.failures["out"]
    assert project / "maps" / "report.txt" in reading.files


def test_a_missing_file_is_depended_on_too(project):
    reading = read(Path("maps/later.argdown"), root=project)
    assert project / "maps" / "later.argdown" in reading.files


def test_a_reading_is_read_once(project):
    reading = read(Path("maps/zoo.argdown"), root=project)
    assert read(reading) is reading
    assert isinstance(reading, Reading)
    assert reading.checked() is reading.checked()
    assert reading.evaluation() is reading.evaluation()


def test_a_map_that_is_read_already_keeps_its_folder(project):
    map = load(project / "maps" / "zoo.argdown")
    assert read(map, root=project).folder == project / "maps"
    assert read(map, root=project / "elsewhere").folder == project / "elsewhere"
    assert read(loads("[A]: One."), root=project).folder == project


def test_a_theme_of_ones_own_is_read_within_the_root_and_depended_on(project):
    (project / "own.toml").write_text('name = "own"\nbase = "light"\n', encoding="utf-8")
    (project.parent / "out.toml").write_text("secret = 1\n", encoding="utf-8")
    inside = figure(Path("maps/zoo.argdown"), root=project, options=Options(theme="own.toml"))
    assert project / "own.toml" in inside.files
    assert not any("outside" in problem.message for problem in inside.problems)
    for theme in ("../out.toml", str(project.parent / "out.toml"), "a\0/b.toml"):
        outside = figure("[A]: One.", root=project, options=Options(theme=theme))
        assert [problem.kind for problem in outside.problems] == ["option"]
        assert "secret" not in outside.problems[0].message

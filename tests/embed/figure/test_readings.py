"""Maps that several figures are made of are read once, and again when they have changed."""

import os
from pathlib import Path

import pytest

import buttress.checks.run
import buttress.embed.figure.reading
import buttress.semantics
from buttress.embed.figure import Readings, figure, findings, standing
from buttress.embed.markdown.renderer import Renderer


@pytest.fixture
def work(monkeypatch):
    """How often maps were loaded, checked and judged."""
    done = {"loaded": 0, "checked": 0, "judged": 0}

    def count(module, name, kind):
        run = getattr(module, name)

        def counted(*args, **given):
            done[kind] += 1
            return run(*args, **given)

        monkeypatch.setattr(module, name, counted)

    count(buttress.embed.figure.reading, "load", "loaded")
    count(buttress.checks, "check", "checked")
    count(buttress.semantics, "evaluate", "judged")
    return done


def write(project, path, text, *, like=None):
    file = project / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    if like is not None:
        os.utime(file, ns=(like.st_atime_ns, like.st_mtime_ns))


def test_ten_blocks_about_one_file_read_check_and_judge_it_once(project, work):
    for _ in range(2):
        renderer = Renderer(project)
        for _ in range(5):
            for kind in ("standing", "findings", "map"):
                assert renderer.html(kind, [("file", "maps/zoo.argdown")], "")
    assert work == {"loaded": 1, "checked": 1, "judged": 2}  # one of them by the check


def test_figures_and_parts_share_what_was_read(project):
    given = {"root": project}
    path = Path("maps/zoo.argdown")
    assert figure(path, **given).reading is standing(path, **given).reading
    assert findings(path, **given).reading is standing(path, **given).reading


def test_a_text_is_shared_too_and_another_text_is_another_map(project):
    readings = Readings()
    first = readings.read("[A]: One.", root=project)
    assert readings.read("[A]: One.", root=project) is first
    assert readings.read("[A]: Two.", root=project) is not first
    assert readings.read("[A]: One.", root=project / "maps") is not first


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("both.argdown", "@include(maps/zoo.argdown)\n\n[More]: More.\n"),
        ("maps/zoo.argdown", "[Close]: Zoos must be closed.\n"),
        ("maps/part.argdown", "[Part]: A part.\n"),
        ("buttress.toml", 'ignore = ["SUP"]\n'),
        ("pyproject.toml", '[tool.buttress]\nignore = ["SUP"]\n'),
    ],
)
def test_what_has_changed_or_come_is_read_again(project, path, text):
    top = "@include(maps/zoo.argdown)\n\n@include(maps/part.argdown)\n\n[More]: Even more.\n"
    write(project, "both.argdown", top)
    readings = Readings()
    first = readings.read(Path("both.argdown"), root=project)
    assert readings.read(Path("both.argdown"), root=project) is first
    is_there = (project / path).exists()
    write(project, path, text, like=(project / path).stat() if is_there else None)
    second = readings.read(Path("both.argdown"), root=project)
    assert second is not first
    assert readings.read(Path("both.argdown"), root=project) is second


def test_files_that_come_to_a_folder_are_read(project):
    readings = Readings()
    first = readings.read(Path("maps"), root=project)
    write(project, "maps/notes.txt", "Nothing to do with it.")
    assert readings.read(Path("maps"), root=project) is first
    write(project, "maps/deep/more.argdown", "[More]: More.\n")
    assert "More" in readings.read(Path("maps"), root=project).map.statements


def test_only_so_many_are_kept(project):
    readings = Readings(most=2)
    first = readings.read("[A]: One.", root=project)
    readings.read("[B]: One.", root=project)
    assert readings.read("[A]: One.", root=project) is first
    readings.read("[C]: One.", root=project)
    assert readings.read("[A]: One.", root=project) is first
    readings.read("[D]: One.", root=project)
    readings.read("[E]: One.", root=project)
    assert readings.read("[A]: One.", root=project) is not first


def test_nothing_outside_the_root_is_looked_at(project):
    write(project, "both.argdown", "@include(../secret.argdown)\n\n[More]: More.\n")
    (project / "link.argdown").symlink_to(project.parent / "secret.argdown")
    for path in ("both.argdown", "link.argdown", "../secret.argdown"):
        places = Readings().read(Path(path), root=project).places
        assert all(each.is_relative_to(project) for each in places)

"""`@include`, files and folders."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from buttress.argdown import LinkedOutsideError, NothingToReadError, load, load_all, loads


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "main.argdown").write_text("# T\n\n@include(part.argdown)\n\n[B]: b\n")
    (tmp_path / "part.argdown").write_text("[A]: a\n  - [Doubt\n\n[C]: c [D] x\n")
    return tmp_path


def write(folder: Path, **files: str) -> None:
    for name, text in files.items():
        (folder / f"{name}.argdown").write_text(text)


def test_an_included_file_is_pasted_and_keeps_its_places(folder: Path):
    m = load(folder / "main.argdown")
    a, b = m.statements["A"].span, m.statements["B"].span
    assert a is not None
    assert b is not None
    assert (Path(a.path).name, a.line, a.column) == ("part.argdown", 1, 1)
    assert (Path(b.path).name, b.line, b.column) == ("main.argdown", 5, 1)
    assert m.problems[0].span is not None
    assert Path(m.problems[0].span.path).name == "part.argdown"
    assert m.problems[0].span.line == 4
    assert m.problems[0].span.source_line == "[C]: c [D] x"


def test_a_folder_holds_the_maps_that_no_other_file_includes(folder: Path):
    write(folder, other="[O]: o\n")
    assert [Path(m.path).name for m in load_all(folder)] == ["main.argdown", "other.argdown"]
    assert set(load(folder).statements) >= {"A", "B", "C", "O"}


def test_a_file_is_pasted_once(tmp_path: Path):
    write(tmp_path, main="@include(x.argdown)\n\n@include(x.argdown)\n", x="[X]: x\n")
    m = load(tmp_path / "main.argdown")
    assert len(m.statements["X"].members) == 1
    assert not m.problems


def test_includes_work_through_several_folders(tmp_path: Path):
    (tmp_path / "sub").mkdir()
    write(tmp_path, main="@include(sub/a.argdown)\n", b="[B]: b\n")
    write(tmp_path / "sub", a="[A]: a\n\n@include(../b.argdown)\n")
    assert list(load(tmp_path / "main.argdown").statements) == ["A", "B"]


def test_a_circle_is_reported_and_the_rest_is_read(tmp_path: Path):
    write(tmp_path, a="[A]: a\n\n@include(b.argdown)\n", b="[B]: b\n\n@include(a.argdown)\n")
    m = load(tmp_path / "a.argdown")
    assert list(m.statements) == ["A", "B"]
    assert [p.code for p in m.problems] == ["SYN009"]
    assert "includes itself" in m.problems[0].message
    assert m.problems[0].span is not None
    assert (Path(m.problems[0].span.path).name, m.problems[0].span.line) == ("b.argdown", 3)
    assert m.problems[0].span.text == "@include(a.argdown)"


def test_nothing_is_read_outside_the_root(tmp_path: Path):
    (tmp_path / "in").mkdir()
    write(tmp_path, secret="[Secret]: s\n")
    write(tmp_path / "in", main="@include(../secret.argdown)\n\n[A]: a\n")
    m = load(tmp_path / "in" / "main.argdown")
    assert list(m.statements) == ["A"]
    assert "outside" in m.problems[0].message
    assert "Secret" in load(tmp_path / "in" / "main.argdown", root=tmp_path).statements


def test_a_link_out_of_the_root_is_not_followed(tmp_path: Path):
    (tmp_path / "in").mkdir()
    write(tmp_path, secret="[Secret]: s\n")
    (tmp_path / "in" / "link.argdown").symlink_to(tmp_path / "secret.argdown")
    write(tmp_path / "in", main="@include(link.argdown)\n\n[A]: a\n")
    assert "Secret" not in load(tmp_path / "in" / "main.argdown").statements


@pytest.mark.parametrize("name", ["missing.argdown", ".", "\x00", "x" * 5000])
def test_a_file_that_cannot_be_read_is_a_problem(tmp_path: Path, name: str):
    write(tmp_path, main=f"@include({name})\n\n[A]: a\n")
    m = load(tmp_path / "main.argdown")
    assert [p.code for p in m.problems] == ["SYN009"]
    assert "A" in m.statements


def test_what_is_no_file_is_not_waited_for(tmp_path: Path):
    os.mkfifo(tmp_path / "pipe.argdown")
    write(tmp_path, main="@include(pipe.argdown)\n\n[A]: a\n")
    m = load(tmp_path / "main.argdown")
    assert [p.code for p in m.problems] == ["SYN009"]
    assert "A" in m.statements


def test_an_include_in_a_comment_is_none(tmp_path: Path):
    write(tmp_path, main="// @include(missing.argdown)\n[A]: a\n")
    assert not load(tmp_path / "main.argdown").problems


def test_a_text_without_a_place_includes_nothing():
    assert [p.code for p in loads("@include(x.argdown)\n\n[A]: a\n").problems] == ["SYN009"]


def test_bytes_that_are_no_text_become_replacement_characters(tmp_path: Path):
    (tmp_path / "main.argdown").write_bytes(b"[A]: \xff\xfe\n")
    assert load(tmp_path / "main.argdown").statements["A"].text == "\ufffd\ufffd"


def test_a_missing_path_says_so(tmp_path: Path):
    with pytest.raises(NothingToReadError, match="no file or folder"):
        load(tmp_path / "missing")
    with pytest.raises(NothingToReadError, match="no Argdown file"):
        load_all(tmp_path)


def test_a_link_in_a_folder_that_leads_out_of_the_project_is_refused(tmp_path):
    (tmp_path / "secret.txt").write_text("[Secret]: It is a secret.\n")
    folder = tmp_path / "maps"
    folder.mkdir()
    (folder / "map.argdown").symlink_to(tmp_path / "secret.txt")
    with pytest.raises(LinkedOutsideError, match="a link that leads out of maps; name it by"):
        load_all(folder)
    assert "Secret" in load(folder / "map.argdown").statements


def test_a_link_in_a_folder_that_stays_within_the_project_is_read(tmp_path):
    (tmp_path / "pyproject.toml").touch()
    (tmp_path / "common.argdown").write_text("[Rain]: It has rained.\n")
    folder = tmp_path / "maps"
    folder.mkdir()
    (folder / "map.argdown").symlink_to(tmp_path / "common.argdown")
    (map_,) = load_all(folder)
    assert "Rain" in map_.statements

"""Where the files of a map's sources are looked for, and what is never read."""

import pytest

import buttress
from buttress.sources import TextState, open_library
from buttress.sources.citations import verified_citations
from buttress.sources.positions import Position, read_positions


@pytest.fixture
def project(tmp_path):
    top = tmp_path / "project"
    (top / "maps").mkdir(parents=True)
    (top / "buttress.toml").touch()
    return top


def library_of(project, file, **kwargs):
    path = project / "maps" / "a.argdown"
    path.write_text(
        f'===\nsources:\n  s: {{file: "{file}"}}\n===\n\n[A]: a {{source: s, quote: "the sea"}}\n',
        encoding="utf-8",
    )
    return open_library(buttress.load(path), **kwargs)


@pytest.mark.parametrize("folder", ["maps", "."])
def test_a_path_starts_from_the_map_or_the_top_of_the_project(project, folder):
    (project / folder / "s.txt").write_text("The sea.", encoding="utf-8")
    library = library_of(project, "s.txt")
    assert library.holdings["s"].state is TextState.UNRECORDED
    assert not library.failures


def test_nothing_outside_the_project_is_read(project):
    outside = project.parent / "secret.txt"
    outside.write_text("The sea.", encoding="utf-8")
    (project / "link.txt").symlink_to(outside)
    for name in ("../../secret.txt", outside.as_posix(), "link.txt", "../link.txt"):
        library = library_of(project, name)
        assert "lies outside the project" in library.failures["s"]


def test_a_records_text_may_not_lead_out_either(project):
    (project.parent / "secret.txt").write_text("The sea.", encoding="utf-8")
    (project / "s.toml").write_text('text = "../secret.txt"\n', encoding="utf-8")
    holding = library_of(project, "s.toml").holdings["s"]
    assert holding.index is None
    assert "lies outside the project" in holding.problems[0]


@pytest.mark.parametrize("name", ["missing.txt", "maps", "a\\0b", "x" * 5000, "/dev/null", ""])
def test_what_is_no_file_is_a_failure_and_no_error(project, name):
    library = library_of(project, name)
    assert not library.holdings


def test_a_map_without_a_file_reads_nothing_unless_a_root_is_given(project):
    (project / "s.txt").write_text("The sea.", encoding="utf-8")
    text = "===\nsources:\n  s: {file: s.txt}\n===\n\n[A]: a {source: s}\n"
    map = buttress.loads(text, str(project / "maps" / "a.argdown"))
    assert not open_library(map).holdings
    assert open_library(map, project).holdings


def test_a_text_that_changes_is_read_again(project):
    file = project / "s.txt"
    file.write_text("The sea.", encoding="utf-8")
    assert len(library_of(project, "s.txt").holdings["s"].sentences) == 1
    file.write_text("The sea. It waits.", encoding="utf-8")
    assert len(library_of(project, "s.txt").holdings["s"].sentences) == 2


def test_words_are_looked_up_in_what_a_source_is_derived_from(project):
    (project / "s.txt").write_text("The sea is patient. It waits.", encoding="utf-8")
    path = project / "a.argdown"
    path.write_text(
        "===\nsources:\n  s: {file: s.txt}\n  mayor: {derived_from: clerk}\n"
        "  clerk: {derived_from: [mayor, s]}\n  other: {title: x}\n===\n\n"
        '[A]: a {source: mayor, quote: "the sea is patient"}\n'
        '[B]: b {quote: "it waits"}\n[C]: c {source: other, quote: "no word"}\n',
        encoding="utf-8",
    )
    map = buttress.load(path)
    library = open_library(map)
    assert library.behind(["mayor"]) == ("s",)
    assert library.behind(["other"]) == ()
    found = verified_citations(map, library)
    assert [(c.statement.title, c.source, c.judgement.outcome.value) for c in found] == [
        ("A", "s", "verified"),
        ("B", "s", "verified"),
    ]


@pytest.mark.parametrize(
    ("at", "positions"),
    [
        ("¶13", [Position(13)]),
        ("¶ 9 s2", [Position(9, 2)]),
        ("¶9, s. 2", [Position(9, 2)]),
        ("para. 9, sentence 2", [Position(9, 2)]),
        ("¶¶9–11", [Position(9), Position(10), Position(11)]),
        ("¶9 and ¶12", [Position(9), Position(12)]),
        ("p. 4", []),
        ("¶1-999999", [Position(n) for n in range(1, 1002)]),
    ],
)
def test_places_in_a_source(at, positions):
    assert list(read_positions([at])) == positions

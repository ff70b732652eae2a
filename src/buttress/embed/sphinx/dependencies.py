"""Which files a page depends on, and which pages have to be read again."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from buttress.argdown.reading import SUFFIXES
from buttress.embed.figure import Reading
from buttress.embed.sphinx.naming import domain_of
from buttress.embed.sphinx.request import Source

__all__ = ["note_dependencies", "pages_of_changed_folders"]

_FOLDERS = "folders"


def note_dependencies(env: BuildEnvironment, source: Source, reading: Reading) -> None:
    """Note every file that was read, and what a folder held."""
    for file in reading.files:
        env.note_dependency(str(file))
    folder = Path(source.path) if source.path else None
    if folder and folder.is_dir() and folder.resolve().is_relative_to(reading.root):
        note = (str(folder), _held(folder))
        domain_of(env).pages.add(_FOLDERS, env.docname, note)


def pages_of_changed_folders(
    app: Sphinx,
    env: BuildEnvironment,
    added: AbstractSet[str],
    changed: AbstractSet[str],
    removed: AbstractSet[str],
) -> list[str]:
    """The pages that show a folder in which Argdown files came or went."""
    seen: dict[str, tuple[str, ...]] = {}
    outdated: list[str] = []
    for docname, notes in domain_of(env).pages.of(_FOLDERS).items():
        for folder, held in notes:
            if folder not in seen:
                seen[folder] = _held(Path(folder))
            if seen[folder] != held:
                outdated.append(docname)
    return sorted({*outdated} & env.found_docs)


def _held(folder: Path) -> tuple[str, ...]:
    """The Argdown files in a folder, from there."""
    return tuple(
        sorted(
            file.relative_to(folder).as_posix()
            for file in folder.rglob("*")
            if file.suffix in SUFFIXES and file.is_file()
        )
    )

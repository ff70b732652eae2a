"""Texts, files and folders read as maps."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from buttress.argdown.complaints import Complaints
from buttress.argdown.exploding import exploded
from buttress.argdown.gather import Gatherer
from buttress.argdown.include import Includes, ReadText, read_source
from buttress.argdown.parser import Parser
from buttress.model import ArgumentMap, ButtressError, Document
from buttress.model.collector import collector_paused
from buttress.sources.project_root import project_root

__all__ = [
    "SUFFIXES",
    "LinkedOutsideError",
    "NothingToReadError",
    "load",
    "load_all",
    "load_merged",
    "loads",
    "map_files",
]

SUFFIXES = (".argdown", ".ad")
"""The endings of Argdown files."""


class LinkedOutsideError(ButtressError, PermissionError):
    """A file in a folder that is a link and leads out of the folder's project."""


class NothingToReadError(ButtressError, FileNotFoundError):
    """A path that is no file, or a folder without Argdown files in it."""


def loads(text: str, path: str = "<string>", *, strict_data: bool = False) -> ArgumentMap:
    """The map that a text says. `path` names it in spans; nothing is read from disk.

    Never raises for what the text says: see `ArgumentMap.problems`. With `strict_data` the map
    ends where data are no YAML, as it does in Argdown's reference; otherwise only these data
    are missing.
    """
    document = Document.of(text, path)
    if "@include(" in text:
        includes = Includes(None)
        document = includes.assemble(document)
        return _gathered([(document, includes.complaints(document))], strict_data=strict_data)
    return _gathered([(document, Complaints(document))], strict_data=strict_data)


def load(
    path: str | Path,
    *,
    root: str | Path | None = None,
    base: str | Path | None = None,
    strict_data: bool = False,
    read: ReadText = read_source,
) -> ArgumentMap:
    """The map in a file with what it includes, or in a folder, whose maps are read as one.

    Included files have to lie below `root`: by default the folder of the file itself. Files go by
    their paths as they were found, or, where a `base` is given, by those from that folder.
    `strict_data` is that of `loads`, `read` that of `load_all`.

    Raises:
        LinkedOutsideError: a file in the folder is a link that leads out of the project.
        NothingToReadError: there is no such file, or no Argdown file in the folder.
        OSError: a file cannot be read.
    """
    files = map_files([path], read=read)
    shown = Path(base).resolve() if base is not None else None
    opened = [_opened(file, root, read, shown) for file in files]
    return _gathered(opened, strict_data=strict_data)


def load_merged(
    paths: Iterable[str | Path], *, strict_data: bool = False, read: ReadText = read_source
) -> ArgumentMap:
    """The maps below some paths, read one after the other as one map.

    `read` is that of `load_all`.

    Raises:
        LinkedOutsideError: a file below a path is a link that leads out of the project.
        NothingToReadError: a path does not exist, or no Argdown file lies below it.
        OSError: a file cannot be read.
    """
    opened = [_opened(file, None, read) for file in map_files(paths, read=read)]
    return _gathered(opened, strict_data=strict_data)


def load_all(
    paths: str | Path | Iterable[str | Path],
    *,
    strict_data: bool = False,
    read: ReadText = read_source,
) -> list[ArgumentMap]:
    """The maps below some paths, each by itself: a file's map includes what it includes.

    Of a folder the files that no other file there includes are read. `strict_data` is that of
    `loads`; `read` gives the text of a file, where it is not to be the one on disk.

    Raises:
        LinkedOutsideError: a file below a path is a link that leads out of the project.
        NothingToReadError: a path does not exist, or no Argdown file lies below it.
        OSError: a file cannot be read.
    """
    return [
        _gathered([_opened(file, None, read)], strict_data=strict_data)
        for file in map_files(_several(paths), read=read)
    ]


def map_files(paths: Iterable[str | Path], *, read: ReadText = read_source) -> list[Path]:
    """The files that hold the maps below some paths, in order, each once.

    `read` is that of `load_all`.

    Raises:
        LinkedOutsideError: a file below a path is a link that leads out of the project.
        NothingToReadError: a path does not exist, or no Argdown file lies below it.
    """
    found: dict[Path, None] = {}
    for path in map(Path, paths):
        if path.is_dir():
            files = sorted(
                file for file in path.rglob("*") if file.suffix in SUFFIXES and file.is_file()
            )
            if not files:
                raise NothingToReadError(
                    f"no Argdown file ({' or '.join(SUFFIXES)}) lies below {path}"
                )
            _stay_inside(files, path)
            included = _included_by_others(files, path, read)
            tops = [file for file in files if file.resolve() not in included]
            found.update(dict.fromkeys(tops or files))
        elif path.is_file():
            found[path] = None
        else:
            raise NothingToReadError(f"there is no file or folder {path}")
    return list(found)


def _stay_inside(files: Iterable[Path], folder: Path) -> None:
    """Whoever checks a folder of somebody else's must not be made to read files of their own."""
    root = project_root(folder)
    for file in files:
        if not file.resolve().is_relative_to(root):
            raise LinkedOutsideError(
                f"{file} is a link that leads out of {root.name or root}; name it by itself if it "
                "is to be read"
            )


def _several(paths: str | Path | Iterable[str | Path]) -> Iterable[str | Path]:
    return [paths] if isinstance(paths, (str, Path)) else paths


def _included_by_others(files: Sequence[Path], root: Path, read: ReadText) -> set[Path]:
    """The files that another of the files includes, itself or through others."""
    included: set[Path] = set()
    for file in files:
        text = read(file)
        if "@include(" in text:
            includes = Includes(file, root, read=read)
            includes.assemble(Document.of(text, file.as_posix()))
            included |= {path for path in includes.paths if path != file.resolve()}
    return included


def _opened(
    file: Path,
    root: str | Path | None,
    read: ReadText = read_source,
    base: Path | None = None,
) -> tuple[Document, Complaints]:
    place = file.as_posix()
    shown = place if base is None else os.path.relpath(file.resolve(), base).replace(os.sep, "/")
    document = Document.of(read(file), shown, is_on_disk=True, place=place)
    if "@include(" not in document.text:
        return document, Complaints(document)
    includes = Includes(file, Path(root) if root is not None else file.parent, read=read)
    assembled = includes.assemble(document)
    return assembled, includes.complaints(assembled)


def _gathered(
    opened: Iterable[tuple[Document, Complaints]], *, strict_data: bool = False
) -> ArgumentMap:
    with collector_paused():
        gatherer = Gatherer(strict_data=strict_data)
        for _, complaints in opened:
            gatherer.add(Parser(complaints).run(), complaints)
        return exploded(gatherer.map())

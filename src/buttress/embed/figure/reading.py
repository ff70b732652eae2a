"""Reading what a document shows, within one folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from buttress.argdown import LinkedOutsideError, NothingToReadError, load, loads
from buttress.argdown.include import read_source
from buttress.embed.figure.dependencies import image_places, source_places
from buttress.embed.figure.places import States, state_of, states_of
from buttress.embed.figure.trouble import Trouble
from buttress.model import ArgumentMap, ButtressError

if TYPE_CHECKING:
    from buttress.checks import CheckResult, Settings
    from buttress.checks.configuration import Configuration
    from buttress.semantics import Evaluation
    from buttress.sources import Library
    from buttress.sources.coverage import SourceCoverage

__all__ = ["INLINE", "Reading", "Source", "read"]

_LARGEST = 50_000_000
INLINE = "<text>"
"""What a text goes by that is in no file."""


class _RefusedError(ButtressError, PermissionError):
    """A file that may not be read."""


@attrs.frozen(eq=False)
class Reading:
    """A map with all that is known of it, worked out when it is asked for.

    `map` is empty where the source could not be read; `problems` then say why. Paths in spans
    start from the `root`. `folder` is where settings are looked for, from there up to the root.
    `opened` are the maps' files, and the folder where it is one, as they were when they were read.
    """

    map: ArgumentMap
    root: Path
    folder: Path
    opened: States = attrs.field(factory=dict)
    problems: tuple[Trouble, ...] = ()

    @cached_property
    def places(self) -> States:
        """Every place that what is shown depends on, with what it holds.

        Those are maps and what they include, settings with the files that they name, sources and
        images, all of them also where there is no file yet. Paths are absolute.
        """
        found = dict(self.opened)
        others: list[Path] = []
        try:
            others += self.configuration.depends_on
        except ButtressError:  # a plugin that cannot be used: `settings` says so
            others += _settings_places(self.folder, self.root)
        others += source_places(self.map, self.library, self.root)
        others += image_places(self.map, self.folder)
        found.update(states_of(each for each in dict.fromkeys(others) if each not in found))
        return found

    @property
    def files(self) -> tuple[Path, ...]:
        """The files among those places, and the maps that are missing."""
        return tuple(
            each for each in self.places if each.is_file() or not self.opened.get(each, " ")
        )

    def evaluation(self, semantics: str = "grounded") -> Evaluation:
        """What stands.

        Raises:
            ButtressError: there is no such semantics, or it cannot be worked out.
        """
        if semantics not in self._evaluations:
            from buttress.semantics import evaluate  # noqa: PLC0415  where it is asked for

            self._evaluations[semantics] = evaluate(self.map, semantics)
        return self._evaluations[semantics]

    @cached_property
    def _evaluations(self) -> dict[str, Evaluation]:
        return {}

    @cached_property
    def configuration(self) -> Configuration:
        """What the settings files say, as far as they lie within the root.

        Raises:
            ButtressError: a plugin that they name cannot be used.
        """
        from buttress.checks.configuration import configuration_for  # noqa: PLC0415

        return configuration_for(self.folder, root=self.root)

    @cached_property
    def settings(self) -> Callable[[ArgumentMap], Settings]:
        """What they say of a map.

        Raises:
            ButtressError: a plugin that they name cannot be used.
        """
        configuration = self.configuration
        return lambda map: attrs.evolve(configuration(map), root=self.root)

    def checked(self, select: tuple[str, ...] = (), ignore: tuple[str, ...] = ()) -> CheckResult:
        """What the rules find; `select` and `ignore` are those of `buttress.check`.

        Raises:
            ButtressError: the settings cannot be used, or a selector fits no rule.
        """
        if (select, ignore) not in self._results:
            from buttress.checks import check  # noqa: PLC0415  where it is asked for

            self._results[select, ignore] = check(
                self.map, select=select, ignore=ignore, settings=self.settings
            )
        return self._results[select, ignore]

    @cached_property
    def _results(self) -> dict[tuple[tuple[str, ...], tuple[str, ...]], CheckResult]:
        return {}

    @cached_property
    def library(self) -> Library:
        """What is at hand of the sources, as far as it lies within the root."""
        from buttress.sources import Library, open_library  # noqa: PLC0415  few maps have any

        if not any(source.file for source in self.map.sources.values()):
            return Library()
        return open_library(self.map, self.root)

    @cached_property
    def coverages(self) -> tuple[SourceCoverage, ...]:
        """How much of each source is mapped.

        Raises:
            ButtressError: a source cannot be read.
        """
        from buttress.sources.coverage import coverage_of  # noqa: PLC0415  where it is asked for

        return coverage_of(self.map, self.library)


Source = str | Path | ArgumentMap | Reading
"""A text, the path of a file or folder, a map, or what was read already."""


def read(source: Source, *, root: str | Path = ".", name: str = INLINE) -> Reading:
    """A text, a map, or the file or folder at a path from the root on; never an exception.

    Nothing outside the root is read: neither what a text includes, nor what links lead to, nor
    settings, nor sources. A folder's maps are read as one. `name` is what a text goes by: the path
    of the document that it stands in, whose folder is searched for settings.
    """
    if isinstance(source, Reading):
        return source
    top = Path(root).resolve()
    if isinstance(source, ArgumentMap):
        return Reading(source, top, _folder_of(source, top))
    if isinstance(source, str):
        folder = (top / name).resolve().parent if not name.startswith("<") else top
        inside = folder.is_relative_to(top) and folder.is_dir()
        return Reading(loads(source, name), top, folder if inside else top)
    return _read_path(source, top)


def _read_path(source: Path, top: Path) -> Reading:
    opened: dict[Path, str] = {}

    def within(file: Path) -> str:
        place = file.resolve()
        if not place.is_relative_to(top):
            raise _RefusedError(f"{file.name} lies outside {top.name}, the folder that may be read")
        opened.setdefault(place, state_of(place))
        if place.stat().st_size > _LARGEST:
            raise _RefusedError(f"{file.name} is larger than {_LARGEST // 1_000_000} MB")
        return read_source(place)

    map, trouble, place = ArgumentMap(), "", top
    try:
        place = (top / source).resolve()
        if place.is_relative_to(top):
            if place.is_dir():
                opened[place] = state_of(place)
            map = load(place, root=top, base=top, read=within)
        else:
            trouble = f"{source} lies outside {top.name}, the folder that may be read"
            place = top
    except NothingToReadError:
        kind = "no Argdown file lies below" if place.is_dir() else "there is no file or folder"
        trouble = f"{kind} {source}"
        opened.setdefault(place, state_of(place))
    except LinkedOutsideError:
        trouble = f"a link in {source} leads out of {top.name}"
    except _RefusedError as error:
        trouble = str(error)
    except (OSError, ValueError) as error:  # ValueError: a name that no system can have
        trouble = f"{source} cannot be read: {getattr(error, 'strerror', None) or error}"
    folder = place if place.is_dir() else _nearest(place, top)
    problems = (Trouble("source", trouble),) if trouble else ()
    return Reading(map, top, folder, opened, problems)


def _settings_places(folder: Path, root: Path) -> Iterator[Path]:
    from buttress.checks.settings_files import NAMES, folders_outwards  # noqa: PLC0415

    for each in folders_outwards(folder, root):
        yield from (each / name for name in NAMES)


def _folder_of(map: ArgumentMap, top: Path) -> Path:
    """The folder of a map's file, where it has one within the root; else the root."""
    if not map.documents or not map.documents[0].is_on_disk:
        return top
    folder = Path(map.documents[0].place).resolve().parent
    return folder if folder.is_relative_to(top) and folder.is_dir() else top


def _nearest(place: Path, top: Path) -> Path:
    return next(_existing(place, top), top)


def _existing(place: Path, top: Path) -> Iterator[Path]:
    for folder in place.parents:
        if folder.is_relative_to(top) and folder.is_dir():
            yield folder

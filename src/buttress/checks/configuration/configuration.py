"""The settings of a project's maps: each map's own are worked out when it is checked."""

from __future__ import annotations

import os.path
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from buttress.checks.configuration.front_matter_places import FrontMatterPlaces
from buttress.checks.configuration.issue import Issue
from buttress.checks.configuration.layer import Layer
from buttress.checks.configuration.profiles import load_profile
from buttress.checks.configuration.reading import FRONT_MATTER_KEYS, read_layer
from buttress.checks.configuration.resources import read_scheme_files, read_word_files
from buttress.checks.globs import fixed_part
from buttress.checks.registry import Entry, all_entries
from buttress.checks.rule import Rule
from buttress.checks.settings import Settings
from buttress.checks.waiver import Waiver
from buttress.model import ArgumentMap, Severity

if TYPE_CHECKING:
    from buttress.language import WordLists
    from buttress.schemes import Catalogue

__all__ = ["Configuration"]


@attrs.frozen(slots=False)
class Configuration:
    """What was said outside the maps; called with a map it gives the map's settings.

    `layers` are those of settings files, the outermost first; `profile` goes before theirs.
    `plugins` are rules and `scheme_files` files of schemes that other packages add.
    `places` are where settings files were looked for, whether there was one or not.
    What a map's front matter says goes before all of them.
    """

    layers: tuple[Layer, ...] = ()
    issues: tuple[Issue, ...] = ()
    plugins: tuple[Rule, ...] = ()
    profile: str | None = None
    scheme_files: tuple[Path, ...] = ()
    places: tuple[Path, ...] = ()

    @property
    def depends_on(self) -> tuple[Path, ...]:
        """Every file that counts: settings, and the schemes and words that they name.

        Those are among them that are not there, but would count if they were.
        """
        named = ((*each.schemes, *each.words, *each.missing) for each in self.layers)
        return tuple(dict.fromkeys((*self.places, *chain.from_iterable(named))))

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """The rules that there are, those of plugins last."""
        return all_entries(self.plugins)

    @cached_property
    def for_any_map(self) -> Settings:
        """The settings of a map that neither its path nor its front matter singles out."""
        return self._settled(self.layers, self.issues)

    def __call__(self, map: ArgumentMap) -> Settings:
        """The settings of one map. Nothing is read from disk."""
        own, issues = self._front_matter(map)
        per_file = tuple(self._per_file(map))
        if own is None and not per_file and not issues:
            return self.for_any_map
        layers = (*self.layers, *per_file, *([own] if own else []))
        return self._settled(layers, (*self.issues, *issues))

    def having_checked(self, folders: Iterable[Path]) -> Configuration:
        """The same, told that everything below some folders is checked.

        A waiver that covers nothing can then be called idle, if all it could cover lies there.
        """
        tops = [folder.resolve() for folder in folders]

        def told(waiver: Waiver) -> Waiver:
            if waiver.is_whole or waiver.folder is None:
                return waiver
            reach = Path(waiver.folder) / fixed_part(waiver.path or "")
            return attrs.evolve(waiver, is_whole=any(map(reach.is_relative_to, tops)))

        layers = (
            attrs.evolve(layer, waivers=tuple(map(told, layer.waivers))) for layer in self.layers
        )
        return attrs.evolve(self, layers=tuple(layers))

    def _front_matter(self, map: ArgumentMap) -> tuple[Layer | None, tuple[Issue, ...]]:
        table = map.settings.get("buttress")
        if table is None:
            return None, ()
        places = FrontMatterPlaces(map)
        if not isinstance(table, Mapping):
            message = "The settings below `buttress` have to be keys with values."
            return None, (
                Issue("CFG004", message, places.value(), "write `ignore: [SUP003]` below it"),
            )
        return read_layer(table, self.entries, places=places, keys=FRONT_MATTER_KEYS)

    def _per_file(self, map: ArgumentMap) -> Iterable[Layer]:
        for layer in self.layers:
            if not layer.per_file or layer.folder is None or map.path.startswith("<"):
                continue
            place = map.documents[0].place if map.documents else map.path
            path = os.path.relpath(os.path.realpath(place), layer.folder).replace(os.sep, "/")
            yield from (each.layer for each in layer.per_file if each.applies(path))

    def _settled(self, layers: Sequence[Layer], issues: tuple[Issue, ...]) -> Settings:
        said = [layer.profile for layer in layers if layer.profile]
        name = self.profile or (said[-1] if said else "default")
        settings = settled((load_profile(name, self.entries), *layers), self.entries)
        catalogue, words, unread = self._resources
        return attrs.evolve(
            settings,
            plugins=self.plugins,
            catalogue=catalogue,
            words=words,
            issues=(*issues, *unread),
        )

    @cached_property
    def _resources(self) -> tuple[Catalogue | None, WordLists | None, tuple[Issue, ...]]:
        """The schemes and the words of all files that are named, read once."""
        catalogue: Catalogue | None = None
        words: WordLists | None = None
        issues: tuple[Issue, ...] = ()
        own_schemes = [file for layer in self.layers for file in layer.schemes]
        if schemes := [*self.scheme_files, *own_schemes]:
            catalogue, issues = read_scheme_files(schemes)
        if lists := [file for layer in self.layers for file in layer.words]:
            words, more = read_word_files(lists)
            issues = (*issues, *more)
        return catalogue, words, issues


def settled(layers: Iterable[Layer], entries: Sequence[Entry]) -> Settings:
    """What several layers come to, the last going before the others.

    A layer's `select` begins anew, its `extend_select` adds, and its `ignore` and its severity
    `off` take away. Rules about the settings themselves go on running through a `select`.
    """
    chosen = {entry.code for entry in entries if entry.default}
    always = {entry.code for entry in entries if entry.default and entry.family == "CFG"}
    options: dict[str, dict[str, Any]] = {}
    severities: dict[str, Severity | None] = {}
    waivers: list[Waiver] = []
    fail_on = Severity.ERROR
    scale = baseline = None
    for layer in layers:
        if layer.select is not None:
            chosen = {*layer.select, *always}
        off = {code for code, severity in layer.severities.items() if severity is None}
        chosen |= set(layer.extend_select)
        chosen -= {*layer.ignore, *off}
        severities.update(layer.severities)
        for code, values in layer.options.items():
            options.setdefault(code, {}).update(values)
        waivers += layer.waivers
        fail_on = layer.fail_on or fail_on
        scale = layer.scale or scale
        baseline = layer.baseline or baseline
    return Settings(
        options=options,
        severities={code: each for code, each in severities.items() if each is not None},
        rules=tuple(entry.code for entry in entries if entry.code in chosen),
        waivers=tuple(waivers),
        fail_on=fail_on,
        scale=scale,
        baseline=baseline,
    )

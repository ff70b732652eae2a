"""The settings of a project's maps: each map's own are worked out when it is checked."""

from __future__ import annotations

import os.path
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any

import attrs

from buttress.checks.configuration.front_matter_places import FrontMatterPlaces
from buttress.checks.configuration.issue import Issue
from buttress.checks.configuration.layer import Layer
from buttress.checks.configuration.profiles import load_profile
from buttress.checks.configuration.reading import FRONT_MATTER_KEYS, read_layer
from buttress.checks.registry import Entry, all_entries
from buttress.checks.rule import Rule
from buttress.checks.settings import Settings
from buttress.checks.waiver import Waiver
from buttress.model import ArgumentMap, Severity

__all__ = ["Configuration"]


@attrs.frozen
class Configuration:
    """What was said outside the maps; called with a map it gives the map's settings.

    `layers` are those of settings files, the outermost first; `profile` goes before theirs.
    What a map's front matter says goes before all of them.
    """

    layers: tuple[Layer, ...] = ()
    issues: tuple[Issue, ...] = ()
    plugins: tuple[Rule, ...] = ()
    profile: str | None = None

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
            path = os.path.relpath(os.path.realpath(map.path), layer.folder).replace(os.sep, "/")
            yield from (each.layer for each in layer.per_file if each.applies(path))

    def _settled(self, layers: Sequence[Layer], issues: tuple[Issue, ...]) -> Settings:
        said = [layer.profile for layer in layers if layer.profile]
        name = self.profile or (said[-1] if said else "default")
        return settled(
            (load_profile(name, self.entries), *layers), self.entries, issues, self.plugins
        )


def settled(
    layers: Iterable[Layer],
    entries: Sequence[Entry],
    issues: tuple[Issue, ...] = (),
    plugins: tuple[Rule, ...] = (),
) -> Settings:
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
    return Settings(
        options=options,
        severities={code: each for code, each in severities.items() if each is not None},
        rules=tuple(entry.code for entry in entries if entry.code in chosen),
        plugins=plugins,
        waivers=tuple(waivers),
        issues=issues,
        fail_on=fail_on,
    )

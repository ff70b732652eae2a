"""What is wrong with a map's settings for its picture: values, told by the check."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import Any

import attrs

from buttress.argdown.appearance.kinds import Each, Kind, ListOf
from buttress.argdown.appearance.vocabulary import SETTINGS

__all__ = ["Complaint", "complaints_about"]

_MOST = 100
"""So many complaints are made about one map at most."""


@attrs.frozen
class Complaint:
    """A setting that is not known, or whose value is not one; such a value is not used."""

    path: tuple[str, ...]
    message: str
    is_unknown: bool


def complaints_about(settings: Mapping[str, Any]) -> Iterator[Complaint]:
    """What is wrong with front matter's settings for the map, in the order in which they stand."""
    for number, complaint in enumerate(_found(settings)):
        if number == _MOST:
            return
        yield complaint


def _found(settings: Mapping[str, Any]) -> Iterator[Complaint]:
    waiting: list[tuple[tuple[str, ...], Any, Any]] = [
        ((key,), settings[key], SETTINGS[key])
        for key in reversed(list(SETTINGS))
        if key in settings
    ]
    while waiting:
        path, value, wanted = waiting.pop()
        if value is None:
            continue
        if isinstance(wanted, Kind):
            if not wanted.is_met(value):
                yield _wrong(path, f"has to be {wanted.words}")
        elif isinstance(wanted, ListOf):
            if not isinstance(value, (list, tuple)):
                yield _wrong(path, "has to be a list")
                continue
            waiting += [(path, item, wanted.inner) for item in reversed(value)]
        elif not isinstance(value, Mapping):
            yield _wrong(path, "has to be a set of settings, with a key for each")
        elif isinstance(wanted, Each):
            waiting += [
                ((*path, str(key)), value[key], wanted.inner) for key in reversed(list(value))
            ]
        else:
            for key in reversed(list(value)):
                if key in wanted:
                    inner = ListOf(wanted) if wanted[key] is ... else wanted[key]
                    waiting.append(((*path, key), value[key], inner))
            yield from _unknown(path, value, wanted)


def _unknown(
    path: tuple[str, ...], value: Mapping[str, Any], wanted: Mapping[str, Any]
) -> Iterator[Complaint]:
    for key in value:
        if key in wanted:
            continue
        near = get_close_matches(str(key), list(wanted), 1)
        hint = f"; did you mean `{near[0]}`?" if near else ""
        name = ".".join((*path, str(key)))
        yield Complaint((*path, str(key)), f"`{name}` is no setting of the map{hint}", True)


def _wrong(path: tuple[str, ...], words: str) -> Complaint:
    return Complaint(path, f"`{'.'.join(path)}` {words}", False)

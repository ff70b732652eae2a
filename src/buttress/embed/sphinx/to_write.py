"""Pages that a builder has to write again, though nothing on them has changed."""

from __future__ import annotations

from collections import defaultdict
from hashlib import sha256
from typing import Any

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from buttress.embed.sphinx.dependencies import states_by_page
from buttress.embed.sphinx.domain import Place
from buttress.embed.sphinx.elements import Called
from buttress.embed.sphinx.naming import domain_of

__all__ = ["pages_to_write"]

_WRITTEN = "written"
_MOST_FOLDERS = 20
_DIGITS = 16


def pages_to_write(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """The pages that are not in this builder's folder as they would be written now.

    Pictures lead to where statements are written about, which may be on pages that have changed.
    And where several builders share the pages that were read, the first of them reads a page whose
    map has changed, and the others would not notice.
    """
    folders: dict[str, dict[str, str]] = domain_of(env).data.setdefault(_WRITTEN, {})
    before = folders.pop(str(app.outdir), {})
    now = {docname: _digest(goes_in) for docname, goes_in in _going_in(env).items()}
    folders[str(app.outdir)] = now
    while len(folders) > _MOST_FOLDERS:
        del folders[next(iter(folders))]
    return sorted(docname for docname in now if before.get(docname) != now[docname])


def _going_in(env: BuildEnvironment) -> dict[str, list[Any]]:
    """What goes into each page from elsewhere: what its maps held, where its pictures lead."""
    found: dict[str, list[Any]] = defaultdict(list)
    for docname, states in states_by_page(env).items():
        found[docname] += states
    for docname, targets in _targets(env).items():
        found[docname] += sorted(targets, key=repr)
    return found


def _targets(env: BuildEnvironment) -> dict[str, list[tuple[str, str, Place | None]]]:
    """Where the elements lead that the pictures of each page show."""
    domain = domain_of(env)
    found: dict[str, list[tuple[str, str, Place | None]]] = defaultdict(list)
    for (kind, title), places in domain.places.items():
        for place in places:
            if not place.is_in_words:
                element = Called(kind, title, place.file, place.is_defined)
                found[place.docname].append((kind, title, domain.place_of(element)))
    return found


def _digest(goes_in: list[Any]) -> str:
    return sha256(repr(goes_in).encode(errors="replace")).hexdigest()[:_DIGITS]

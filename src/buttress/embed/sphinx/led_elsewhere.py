"""Pages whose pictures lead to places that have moved."""

from __future__ import annotations

from collections import defaultdict
from hashlib import sha256

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from buttress.embed.sphinx.domain import Place
from buttress.embed.sphinx.elements import Called
from buttress.embed.sphinx.naming import domain_of

__all__ = ["pages_led_elsewhere"]

_LED = "led"


def pages_led_elsewhere(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """The pages that have to be written again, though nothing on them has changed.

    Their pictures lead to where statements are written about, which may be on other pages.
    """
    domain = domain_of(env)
    before: dict[str, str] = domain.data.setdefault(_LED, {})
    now = {docname: _digest(found) for docname, found in _targets(env).items()}
    domain.data[_LED] = now
    return sorted(docname for docname in now if before.get(docname) != now[docname])


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


def _digest(found: list[tuple[str, str, Place | None]]) -> str:
    return sha256(repr(sorted(found, key=repr)).encode(errors="replace")).hexdigest()

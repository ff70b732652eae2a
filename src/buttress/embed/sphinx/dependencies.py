"""Which places a page depends on, and which pages have to be read again.

Sphinx's own dependencies go by the time at which files were written, and with one that is missing a
page is read each time. Ours go by what files hold.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from buttress import __version__
from buttress.embed.figure import Reading
from buttress.embed.figure.places import States, state_of, states_of
from buttress.embed.sphinx.naming import domain_of

__all__ = ["note_dependencies", "note_theme", "outdated_pages", "states_by_page"]

_PLACES = "places"
_VERSION = "Buttress"


def note_dependencies(env: BuildEnvironment, reading: Reading) -> None:
    """Note what each place held that was read, and where files were looked for in vain."""
    _note(env, reading.places)


def note_theme(env: BuildEnvironment, file: Path) -> None:
    """Note the file that a theme is described in."""
    _note(env, states_of([file]))


def _note(env: BuildEnvironment, states: States) -> None:
    pages = domain_of(env).pages
    noted = tuple((str(place), state) for place, state in states.items())
    if noted not in pages.of(_PLACES).get(env.docname, ()):
        pages.add(_PLACES, env.docname, noted)


def states_by_page(env: BuildEnvironment) -> dict[str, list[tuple[str, str]]]:
    """For each page that depends on places, what these held when it was read."""
    noted = domain_of(env).pages.of(_PLACES)
    return {docname: [each for states in of for each in states] for docname, of in noted.items()}


def outdated_pages(
    app: Sphinx,
    env: BuildEnvironment,
    added: AbstractSet[str],
    changed: AbstractSet[str],
    removed: AbstractSet[str],
) -> list[str]:
    """The pages that depend on a place that holds something else now, or all after an upgrade."""
    data = domain_of(env).data
    is_new, data[_VERSION] = data.get(_VERSION) != __version__, __version__
    now: dict[str, str] = {}

    def is_outdated(place: str, state: str) -> bool:
        if place not in now:
            now[place] = state_of(Path(place))
        return now[place] != state

    outdated = {
        docname
        for docname, noted in states_by_page(env).items()
        if is_new or any(is_outdated(place, state) for place, state in noted)
    }
    return sorted(outdated & env.found_docs)

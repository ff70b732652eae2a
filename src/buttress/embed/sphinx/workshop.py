"""What one run of Sphinx has read and can draw."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from weakref import WeakKeyDictionary

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from buttress.diagram.engines import Store
from buttress.embed.figure import Figure, Reading, figure, read
from buttress.embed.sphinx.request import PictureRequest, Source
from buttress.embed.sphinx.settings import root_of

__all__ = ["Workshop", "app_of", "workshop_of"]

_FOLDER = "buttress-drawings"

_WORKSHOPS: WeakKeyDictionary[Sphinx, Workshop] = WeakKeyDictionary()


class Workshop:
    """Maps are read once in each run; drawings outlive it, in the folder of the stored pages.

    `root` is the folder that nothing is read from outside of; `read_pages` are the pages that this
    run reads.
    """

    def __init__(self, root: Path, drawings: Path) -> None:
        self.root = root
        self._store = Store(drawings)
        self._readings: dict[Source, Reading] = {}
        self._figures: dict[PictureRequest, Figure] = {}
        self.read_pages: frozenset[str] = frozenset()

    def reading(self, source: Source) -> Reading:
        """The map of a source, with what is known of it."""
        if source not in self._readings:
            name = source.name or "<text>"
            self._readings[source] = read(source.as_read, root=self.root, name=name)
        return self._readings[source]

    def figure(self, request: PictureRequest) -> Figure:
        """The figure that is asked for; nothing is drawn yet."""
        if request not in self._figures:
            self._figures[request] = figure(
                self.reading(request.source),
                root=self.root,
                options=request.options,
                store=self._store,
            )
        return self._figures[request]

    def begin(self, pages: Iterable[str]) -> None:
        """Forget what was read, for files may have changed since; these pages are read now."""
        self.read_pages = frozenset(pages)
        self._readings.clear()
        self._figures.clear()


def app_of(env: BuildEnvironment) -> Sphinx:
    """The run of Sphinx."""
    app: Sphinx = env._app if hasattr(env, "_app") else env.app  # noqa: SLF001  renamed in 9.0
    return app


def workshop_of(env: BuildEnvironment) -> Workshop:
    """The workshop of this run; it is never stored with the pages."""
    app = app_of(env)
    if app not in _WORKSHOPS:
        _WORKSHOPS[app] = Workshop(root_of(app), Path(env.doctreedir) / _FOLDER)
    return _WORKSHOPS[app]

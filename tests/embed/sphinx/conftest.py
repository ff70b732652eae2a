"""Real builds of small projects."""

from __future__ import annotations

import io
import os
import re
from collections.abc import Callable
from pathlib import Path

import attrs
import pytest

pytest.importorskip("sphinx", reason="Sphinx is not installed")

from sphinx.application import Sphinx
from sphinx.util.docutils import docutils_namespace, patch_docutils

from buttress.diagram.engines import embedded, system

ZOO = """\
# Zoos

[Close]: Zoos should be closed.
  + <From suffering>
  - <Visitors learn>: School classes see animals that they would never see otherwise.
    - [Films]: Films teach as much, without bars. {basis: expert-opinion}

<From suffering>: Zoos make animals suffer for our pleasure.

(1) [Suffering]: Animals in zoos suffer. {basis: observation}
(2) [Wrong]: It is wrong to make animals suffer for our pleasure. {assumption: true}
-- practical reasoning --
(3) [Close]
"""

_COLOUR = re.compile(r"\x1b\[[0-9;]*m")


@attrs.define
class Built:
    """What one run of Sphinx did: `read` and `written` are pages, `drawn` counts engine runs."""

    app: Sphinx
    out: Path
    warnings: str
    read: list[str]
    written: list[str]
    drawn: int

    def page(self, name: str) -> str:
        return (self.out / name).read_text(encoding="utf-8")


@attrs.define
class Project:
    """A folder of pages; files written later count as changed, however quickly that happens."""

    folder: Path
    count_drawings: Callable[[], int]
    seconds: int = 0

    def write(self, **files: str) -> None:
        for name, text in files.items():
            self.put(name.replace("__", "."), text)

    def put(self, path: str, text: str) -> Path:
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        if self.seconds:
            self.touch(file)
        return file

    def touch(self, file: Path) -> None:
        self.seconds += 10
        time = file.stat().st_mtime + self.seconds
        os.utime(file, (time, time))

    def build(self, builder: str = "html", *, jobs: int = 0, fresh: bool = False, **conf) -> Built:
        self.seconds = self.seconds or 10
        out = self.folder / "_build" / builder
        warnings = io.StringIO()
        before = self.count_drawings()
        settings = {"extensions": ["myst_parser", "buttress.embed.sphinx"], "project": "Zoos"}
        settings |= {"exclude_patterns": ["_build"], "html_theme": "basic", "version": "1"}
        settings |= {
            "show_warning_types": True,
            "epub_copyright": "2026",
            "myst_enable_extensions": ["colon_fence"],
        }
        read, written = [], []
        with patch_docutils(), docutils_namespace():
            app = Sphinx(
                self.folder,
                None,
                out,
                self.folder / "_build" / "doctrees",
                builder,
                confoverrides=settings | conf,
                status=None,
                warning=warnings,
                freshenv=fresh,
                parallel=jobs,
            )
            app.connect("source-read", lambda app, docname, source: read.append(docname))
            app.connect("doctree-resolved", lambda app, tree, docname: written.append(docname))
            app.build()
        said = _COLOUR.sub("", warnings.getvalue())
        return Built(app, out, said, read, written, self.count_drawings() - before)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """An empty project, in which the runs of engines are counted."""
    runs: list[str] = []
    for module in (embedded, system):
        run = module.run

        def counted(*args, run=run, **given):
            runs.append("")
            return run(*args, **given)

        monkeypatch.setattr(module, "run", counted)
    return Project(tmp_path, lambda: len(runs))


@pytest.fixture
def zoo(project: Project) -> Project:
    """A project with one map and one page that shows all there is to show of it."""
    project.put("zoo.argdown", ZOO)
    return project

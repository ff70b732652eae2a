"""The style sheet: that of all figures, and what Sphinx's pages need besides."""

from __future__ import annotations

from pathlib import Path

from sphinx.application import Sphinx
from sphinx.builders import Builder

from buttress.embed.figure import STYLE

__all__ = ["add_style"]

_OWN = Path(__file__).with_name("buttress.css")
_FOLDER = "buttress-static"


def add_style(app: Sphinx) -> None:
    """Have every page refer to the style sheet."""
    app.add_css_file(_OWN.name)
    app.connect("write-started", _write)


def _write(app: Sphinx, _builder: Builder) -> None:
    """Put it where Sphinx copies static files from.

    Before pages are read, this would be a change of settings, which Sphinx tells its users.
    """
    folder = Path(app.doctreedir) / _FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    text = f"{STYLE}\n{_OWN.read_text(encoding='utf-8')}"
    file = folder / _OWN.name
    if not file.exists() or file.read_text(encoding="utf-8") != text:
        file.write_text(text, encoding="utf-8")
    app.config.html_static_path.append(str(folder))

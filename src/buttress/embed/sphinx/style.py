"""The style sheet: that of all figures, and what Sphinx's pages need besides."""

from __future__ import annotations

from pathlib import Path

from sphinx.application import Sphinx

from buttress.embed.figure import STYLE

__all__ = ["add_style"]

_OWN = Path(__file__).with_name("buttress.css")
_FOLDER = "buttress-static"


def add_style(app: Sphinx) -> None:
    """Have every page refer to the style sheet."""
    app.add_css_file(_OWN.name)
    app.connect("builder-inited", _write)


def _write(app: Sphinx) -> None:
    """Put it where Sphinx copies static files from."""
    folder = Path(app.doctreedir) / _FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    text = f"{STYLE}\n{_OWN.read_text(encoding='utf-8')}"
    file = folder / _OWN.name
    if not file.exists() or file.read_text(encoding="utf-8") != text:
        file.write_text(text, encoding="utf-8")
    app.config.html_static_path.append(str(folder))

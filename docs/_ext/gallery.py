"""Examples that show their code, and what it makes of itself."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from buttress.cli import main
from buttress.embed.sphinx.workshop import app_of


class GalleryExample(SphinxDirective):
    """The content is built, and then shown as it was written: one text, so they cannot differ."""

    has_content = True
    option_spec: ClassVar[dict[str, object]] = {"class": directives.class_option}

    def run(self) -> list[nodes.Node]:
        """What the code makes, and the code below it."""
        built = self.parse_content_to_nodes()
        code = "\n".join(self.content)
        shown = nodes.literal_block(code, code, language="text", classes=["gallery-code"])
        frame = nodes.container("", *built, shown, classes=["gallery-example"])
        self.set_source_info(frame)
        return [frame]


class GalleryPage(SphinxDirective):
    """Runs `buttress map FILE -o NAME.html`, which it shows, and leads to the page that it made."""

    required_arguments = 1
    final_argument_whitespace = True

    def run(self) -> list[nodes.Node]:
        """The command, and with builders of web pages a link to the page, which it makes."""
        _, command, file, _, name = words = self.arguments[0].split()
        app = app_of(self.env)
        source = Path(app.srcdir) / file
        self.env.note_dependency(str(source))
        shown = nodes.literal_block("", f"$ {' '.join(words)}", language="console")
        if app.builder.name not in ("html", "dirhtml", "singlehtml"):
            return [shown]
        page = Path(app.outdir) / name
        page.parent.mkdir(parents=True, exist_ok=True)
        main([command, str(source), "-o", str(page)], standalone_mode=False)
        link = nodes.reference("", f"Open {name}", refuri=name, internal=False)
        return [nodes.paragraph("", "", link), shown]


def setup(app: Sphinx) -> dict[str, bool]:
    """Make the directive known."""
    app.add_directive("gallery-example", GalleryExample)
    app.add_directive("gallery-page", GalleryPage)
    return {"parallel_read_safe": True, "parallel_write_safe": True}

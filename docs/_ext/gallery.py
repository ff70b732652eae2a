"""Examples that show their code, and what it makes of itself."""

from __future__ import annotations

from typing import ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective


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


def setup(app: Sphinx) -> dict[str, bool]:
    """Make the directive known."""
    app.add_directive("gallery-example", GalleryExample)
    return {"parallel_read_safe": True, "parallel_write_safe": True}

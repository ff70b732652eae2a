"""The directive `argdown:text`: the Argdown text itself, in colours."""

from __future__ import annotations

from docutils import nodes

from buttress.embed.figure import Reading
from buttress.embed.sphinx.directives.base import ArgdownDirective
from buttress.embed.sphinx.domain import Place, Rank
from buttress.embed.sphinx.elements import called
from buttress.embed.sphinx.naming import anchor_for, domain_of
from buttress.embed.sphinx.nodes import anchors
from buttress.embed.sphinx.request import Source
from buttress.model import Argument, Statement

__all__ = ["TextDirective"]


class TextDirective(ArgdownDirective):
    """Shows the text that a map is read from; references to what it puts in words lead here."""

    rank = Rank.TEXT

    def shown(self, source: Source, reading: Reading) -> list[nodes.Node]:
        """A block of code for each file, with the places of its elements before it."""
        files = {file.path: file.text for each in reading.map.documents for file in each.files}
        if not source.path:
            files = dict.fromkeys(files, "\n".join(self.content) or source.text.lstrip("\n"))
        shown: list[nodes.Node] = []
        for path, text in files.items():
            shown += self._places(path, reading)
            block = nodes.literal_block(text, text, language="argdown")
            self.set_source_info(block)
            shown.append(block)
        return self.framed(shown, "text")

    def _places(self, path: str, reading: Reading) -> list[nodes.Node]:
        ids = []
        elements: tuple[Statement | Argument, ...] = (
            *reading.map.statements.values(),
            *reading.map.arguments.values(),
        )
        for element in elements:
            name = called(element)
            if not self.is_noted or element.is_untitled or not name.is_defined or name.file != path:
                continue
            anchor = anchor_for(self.env, name)
            ids.append(anchor)
            note = Place(name.file, self.env.docname, anchor, self.rank)
            domain_of(self.env).note(name.kind, name.title, note)
        return [anchors("", ids=ids)] if ids else []

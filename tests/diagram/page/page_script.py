"""The script of the page in a process of node, which answers one question after the other."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from buttress.diagram.page.grounding import grounding_script
from node_process import NODE, NodeProcess

__all__ = ["NODE", "PageScript"]


class PageScript(NodeProcess):
    """`grounding_script()` as a browser would run it; use it as a context."""

    def __init__(self, folder: Path) -> None:
        script = folder / "grounding.js"
        script.write_text(grounding_script(), encoding="utf-8")
        super().__init__(str(Path(__file__).with_name("answering.mjs")), str(script))

    def standings(self, program: dict[str, Any], sets: list[list[str]]) -> list[dict[str, str]]:
        """What stands with each of the sets of identifiers switched off."""
        return self.ask({"program": program, "sets": sets})

    def dependents(self, elements: list[dict[str, Any]], ids: list[str]) -> list[list[str]]:
        """What rests on each of the elements."""
        return self.ask({"elements": elements, "ids": ids})

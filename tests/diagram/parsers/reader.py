"""The parsers of Mermaid and D2 in a process of node that answers one text after the other."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from node_process import NODE, NodeProcess

__all__ = ["FOLDER", "Reader", "is_installed"]

FOLDER = Path(os.environ.get("BUTTRESS_PARSERS") or Path(__file__).parent)


def is_installed() -> bool:
    """Whether node is here, and the packages have been installed in the folder."""
    return bool(NODE) and (FOLDER / "node_modules" / "mermaid").is_dir()


class Reader(NodeProcess):
    """`reading.mjs` in a folder with `node_modules`, for `mermaid` or `d2`; use it as a context."""

    def __init__(self, language: str) -> None:
        super().__init__("reading.mjs", language, folder=FOLDER)

    def read(self, text: str) -> dict[str, Any]:
        """What a text says."""
        found = self.ask(text)
        assert found["ok"], f"{found['error']}\n{text}"
        return found

"""The reference implementation as a process that answers one text after the other."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from node_process import NodeProcess

__all__ = ["Reference"]


class Reference(NodeProcess):
    """`reference.mjs --serve`, or `--colours`, in a folder with `node_modules`, as a context."""

    def __init__(self, folder: Path, serving: str = "--serve") -> None:
        super().__init__("reference.mjs", serving, folder=folder)

    def read(self, text: str) -> dict[str, Any]:
        """What the reference makes of a text: `ok`, `errors`, `exceptions` and `model`."""
        return self.ask(text)

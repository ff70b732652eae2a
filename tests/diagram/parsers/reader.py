"""The parsers of Mermaid and D2 in a process of node that answers one text after the other."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any, Self

__all__ = ["FOLDER", "Reader", "is_installed"]

FOLDER = Path(os.environ.get("BUTTRESS_PARSERS") or Path(__file__).parent)


def is_installed() -> bool:
    """Whether node is here, and the packages have been installed in the folder."""
    return bool(shutil.which("node")) and (FOLDER / "node_modules" / "mermaid").is_dir()


class Reader:
    """`reading.mjs` in a folder with `node_modules`, for `mermaid` or `d2`; use it as a context."""

    def __init__(self, language: str) -> None:
        self._process = subprocess.Popen(
            [shutil.which("node") or "node", "reading.mjs", language],
            cwd=FOLDER,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()  # it keeps nothing, and a worker of its own could hold it up
        self._process.communicate()

    def read(self, text: str) -> dict[str, Any]:
        """What a text says."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(text) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, "the parsers have stopped; run reading.mjs by hand to see why"
        found = json.loads(line)
        assert found["ok"], f"{found['error']}\n{text}"
        return found

"""The reference implementation as a process that answers one text after the other."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any, Self

__all__ = ["Reference"]


class Reference:
    """`reference.mjs --serve`, or `--colours`, in a folder with `node_modules`, as a context."""

    def __init__(self, folder: Path, serving: str = "--serve") -> None:
        node = shutil.which("node") or "node"
        self._process = subprocess.Popen(
            [node, "reference.mjs", serving],
            cwd=folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate(timeout=10)

    def read(self, text: str) -> dict[str, Any]:
        """What the reference makes of a text: `ok`, `errors`, `exceptions` and `model`."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(text) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, "the reference has stopped; run it by hand to see why"
        return json.loads(line)

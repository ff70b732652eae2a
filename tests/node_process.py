"""A script in a process of node, which answers one line of JSON with another."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any, Self

__all__ = ["NODE", "NodeProcess"]

NODE = shutil.which("node")


class NodeProcess:
    """Such a script, by its path and arguments; use it as a context."""

    def __init__(self, *command: str, folder: Path | None = None) -> None:
        self._name = command[0]
        self._process = subprocess.Popen(
            [NODE or "node", *command],
            cwd=folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()  # it keeps nothing, and a worker of its own could hold it up
        self._process.communicate()

    def ask(self, question: Any) -> Any:
        """The script's answer."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(question) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, f"{self._name} has stopped; node says why on standard error"
        return json.loads(line)

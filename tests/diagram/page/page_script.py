"""The script of the page in a process of node, which answers one question after the other."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any, Self

from buttress.diagram.page.grounding import grounding_script

__all__ = ["NODE", "PageScript"]

NODE = shutil.which("node")


class PageScript:
    """`grounding_script()` as a browser would run it; use it as a context."""

    def __init__(self, folder: Path) -> None:
        script = folder / "grounding.js"
        script.write_text(grounding_script(), encoding="utf-8")
        self._process = subprocess.Popen(
            [NODE or "node", str(Path(__file__).with_name("answering.mjs")), str(script)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()  # it keeps nothing, and a worker of its own could hold it up
        self._process.communicate()

    def standings(self, program: dict[str, Any], sets: list[list[str]]) -> list[dict[str, str]]:
        """What stands with each of the sets of identifiers switched off."""
        return self._ask({"program": program, "sets": sets})

    def dependents(self, elements: list[dict[str, Any]], ids: list[str]) -> list[list[str]]:
        """What rests on each of the elements."""
        return self._ask({"elements": elements, "ids": ids})

    def _ask(self, question: dict[str, Any]) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(question) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, "the script has stopped; node says why on standard error"
        return json.loads(line)

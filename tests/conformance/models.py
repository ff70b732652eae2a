"""What Buttress makes of a folder of Argdown texts, in the form in which the reference answers.

    python tests/conformance/models.py FOLDER >mine.jsonl

writes a line of JSON for each text: {"file": …, "ok": …, "model": …}. `ok` says whether it was read
without an error; `model` is Argdown-JSON.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from buttress.argdown import load
from buttress.interchange.argdown_json import to_argdown_json
from buttress.model import Severity

__all__ = ["read"]


def read(file: Path) -> dict[str, Any]:
    """The line for one text."""
    map_ = load(file, strict_data=True)
    ok = all(problem.severity is not Severity.ERROR for problem in map_.problems)
    return {"file": file.name, "ok": ok, "model": to_argdown_json(map_) if ok else None}


if __name__ == "__main__":
    for text in sorted(Path(sys.argv[1]).glob("*.argdown")):
        print(json.dumps(read(text)))

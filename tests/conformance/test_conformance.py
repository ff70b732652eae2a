"""The inputs of the reference's own tests are read as the reference reads them.

`BUTTRESS_CONFORMANCE` names a folder that holds them, each a `.argdown` file, and in
`expected.jsonl` a line of JSON for each: its `file`, whether it is `ok`, and the `model`.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from conformance.models import read
from conformance.normal import difference, normal

FOLDER = Path(
    os.environ.get("BUTTRESS_CONFORMANCE")
    or Path(__file__).parents[3] / "shared" / "conformance" / "argdown"
)


def answers() -> list[dict[str, Any]]:
    expected = FOLDER / "expected.jsonl"
    if not expected.is_file():
        return []
    return [json.loads(line) for line in expected.read_text(encoding="utf-8").splitlines()]


@pytest.mark.skipif(not answers(), reason="BUTTRESS_CONFORMANCE names no folder of inputs")
@pytest.mark.parametrize("expected", answers(), ids=lambda answer: answer["file"])
def test_an_input_is_read_as_the_reference_reads_it(expected: dict[str, Any]):
    found = read(FOLDER / expected["file"])
    assert found["ok"] is expected["ok"]
    if expected["ok"]:
        assert difference(normal(expected["model"]), normal(found["model"])) is None


def test_the_comparison_sees_what_differs():
    one = normal({"statements": {"A": {"members": [{"text": "a  b", "startLine": 1}]}}})
    other = normal({"statements": {"A": {"members": [{"text": "a c", "startLine": 1}]}}})
    assert difference(one, one) is None
    said = difference(one, other)
    assert said is not None
    assert said.startswith("/statements/A/members[0]/text")

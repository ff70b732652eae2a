"""The reader beside the reference implementation, on texts that cover the whole language.

It runs where BUTTRESS_REFERENCE names a folder with `reference.mjs` in which `npm install` has
been run: this one, for instance.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, example, given, settings

from buttress.argdown import loads
from buttress.interchange.argdown_json import to_argdown_json
from buttress.model import Severity
from buttress.testing import argdown_texts
from conformance.normal import difference, normal
from differential.known import known_difference
from differential.reference import Reference

FOLDER = os.environ.get("BUTTRESS_REFERENCE")

pytestmark = pytest.mark.skipif(
    not FOLDER or not shutil.which("node") or not (Path(FOLDER) / "node_modules").is_dir(),
    reason="BUTTRESS_REFERENCE names no folder with the reference, or node is missing",
)


@pytest.fixture(scope="module")
def reference() -> Iterator[Reference]:
    assert FOLDER is not None
    with Reference(Path(FOLDER)) as running:
        yield running


def compare(reference: Reference, text: str) -> None:
    m = loads(text, strict_data=True)
    assume(known_difference(text, m) is None)
    theirs = reference.read(text)
    errors = [str(problem) for problem in m.problems if problem.severity is Severity.ERROR]
    assert (not errors) == theirs["ok"], errors or theirs["errors"] or theirs["exceptions"]
    if theirs["ok"]:
        ours = json.loads(json.dumps(to_argdown_json(m)))
        assert difference(normal(theirs["model"]), normal(ours)) is None


@settings(
    max_examples=600,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
@given(argdown_texts())
@example("[A]: a\n  - b\n\n(1) c\n-- x {uses: [1]} --\n(2) [A]\n")
def test_texts_mean_the_same(reference: Reference, text: str):
    compare(reference, text)

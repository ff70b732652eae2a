"""What the writer writes means the same to the reference implementation."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings

from buttress.argdown import dumps, loads
from buttress.interchange.argdown_json import to_argdown_json
from buttress.model import ArgumentMap
from buttress.testing import argument_maps
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


@settings(
    max_examples=150,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
@given(argument_maps())
def test_a_written_map_means_the_same_to_the_reference(reference: Reference, m: ArgumentMap):
    text = dumps(m)
    assume("\ufeff" not in text)
    assume(known_difference(text, loads(text)) is None)
    theirs = reference.read(text)
    assert theirs["ok"], theirs["errors"] or theirs["exceptions"]
    ours = json.loads(json.dumps(to_argdown_json(loads(text))))
    assert difference(normal(theirs["model"]), normal(ours)) is None

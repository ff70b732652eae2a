"""What the tests of the rules of formal logic need: Z3, or, for one rule, that it is not there."""

from __future__ import annotations

import re
import sys
from importlib.util import find_spec

import pytest

_WITH_SOLVER = re.compile(r"LOG00[2346]")


@pytest.fixture(autouse=True)
def solver(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Hide Z3 from the tests of LOG005, and skip those that need it where it is not installed."""
    if "LOG005" in request.node.name:
        monkeypatch.setitem(sys.modules, "z3", None)
    elif _WITH_SOLVER.search(request.node.name) and find_spec("z3") is None:
        pytest.skip("z3-solver is not installed")

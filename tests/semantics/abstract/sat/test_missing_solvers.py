"""What is said where a solver is not installed."""

import sys

import pytest

from buttress.frameworks import Framework
from buttress.semantics.abstract import Semantics, sat

TRIANGLE = Framework.of(3, [0, 1, 2], [1, 2, 0])


@pytest.mark.parametrize(
    ("package", "module", "ask"),
    [
        ("python-sat", "pysat.solvers", sat.some_extension),
        ("clingo", "clingo", sat.count_extensions),
    ],
)
def test_it_says_what_to_install(package, module, ask, monkeypatch):
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(sat.SolverMissingError, match=rf"{package}.*buttress\[solve\]"):
        ask(TRIANGLE, Semantics.PREFERRED)


def test_the_solvers_remarks_are_not_printed(capfd):
    assert sat.count_extensions(TRIANGLE, Semantics.PREFERRED) == 1
    assert capfd.readouterr() == ("", "")

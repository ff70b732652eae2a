"""Ctrl-C during a search."""

import signal

import pysolvers
import pytest

from buttress.semantics.abstract.sat.solver import SatSolver


def test_an_interrupted_search_is_a_keyboard_interrupt_and_the_next_is_heard(monkeypatch):
    def interrupted(*_):
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        raise pysolvers.error("Caught keyboard interrupt")

    before = signal.getsignal(signal.SIGINT)
    with SatSolver(1, [[1]]) as solver:
        monkeypatch.setattr("pysolvers.cadical195_solve", interrupted)
        with pytest.raises(KeyboardInterrupt):
            solver.solve()
    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, ())
    assert signal.getsignal(signal.SIGINT) is before


def test_other_errors_of_the_solver_stay_what_they_are(monkeypatch):
    def broken(*_):
        raise pysolvers.error("out of luck")

    with SatSolver(1, [[1]]) as solver:
        monkeypatch.setattr("pysolvers.cadical195_solve", broken)
        with pytest.raises(pysolvers.error, match="out of luck"):
            solver.solve()

"""Running a program on a question in a process of its own, with a cut-off."""

from __future__ import annotations

import json
import os
import signal
import subprocess
from collections.abc import Mapping
from math import ceil
from pathlib import Path
from typing import Any

import attrs
from semantics.plan import Question

__all__ = ["Measured", "Programs"]

WORKER = Path(__file__).with_name("worker.py")


@attrs.frozen
class Measured:
    """Seconds of processor time; `failure` says why there are none, `answer` what came out."""

    reading: float = 0
    solving: float = 0
    answer: Any = attrs.field(default=None, repr=False)
    failure: str = ""

    @property
    def seconds(self) -> float:
        """Reading and solving together."""
        return self.reading + self.solving


@attrs.frozen
class Programs:
    """The interpreters that run the programs: this one's for Buttress, the peers' for the rest."""

    own: str
    peers: str
    cutoff: float
    times: int

    def versions(self, program: str) -> Mapping[str, str] | None:
        """The versions of what a program is made of; None where it cannot be run."""
        ran = self._run(program, "--versions", cutoff=60)
        return None if ran.failure else ran.answer

    def measure(self, program: str, question: Question) -> Measured:
        """The better of some runs; one run where that reaches the cut-off or fails."""
        command = [question.task, str(question.path), *filter(None, [question.query])]
        best: Measured | None = None
        for _ in range(self.times):
            ran = self._run(program, *command, cutoff=self.cutoff)
            if ran.failure:
                return best or ran
            if best is None or ran.seconds < best.seconds:
                best = ran
        assert best is not None
        return best

    def _run(self, program: str, *arguments: str, cutoff: float) -> Measured:
        """The cut-off is in seconds of processor time; ten times as many on the clock end all."""
        environment = dict(os.environ)
        python = self.own if program == "buttress_solver" else self.peers
        if python == self.peers != self.own:
            environment.pop("PYTHONPATH", None)
        with subprocess.Popen(
            [python, str(WORKER), str(ceil(cutoff)), program, *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=environment,
            start_new_session=True,
        ) as process:
            try:
                out, said = process.communicate(timeout=10 * cutoff)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.communicate()
                return Measured(failure=f"more than {cutoff:g} s")
        if process.returncode in {-signal.SIGXCPU, -signal.SIGKILL}:
            return Measured(failure=f"more than {cutoff:g} s")
        if process.returncode:
            return Measured(failure=_reason(said))
        found = json.loads(out.splitlines()[-1])
        if arguments == ("--versions",):
            return Measured(answer=found)
        return Measured(found["reading"], found["solving"], found["answer"])


def _reason(said: str) -> str:
    """The name of the error that a process ended with."""
    last = (said.strip().splitlines() or ["no word"])[-1]
    return last.partition(":")[0].rpartition(".")[2]

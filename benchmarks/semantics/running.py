"""Running a program on a question in a process of its own, with a cut-off."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from collections.abc import Mapping
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
            [python, str(WORKER), program, *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=environment,
            start_new_session=True,
        ) as process:
            ended = _ended(process, cutoff)
        if ended is None:
            return Measured(failure=f"more than {cutoff:g} s")
        out, said = ended
        if process.returncode:
            return Measured(failure=_reason(said))
        found = json.loads(out.splitlines()[-1])
        if arguments == ("--versions",):
            return Measured(answer=found)
        return Measured(found["reading"], found["solving"], found["answer"])


def _ended(process: subprocess.Popen[str], cutoff: float) -> tuple[str, str] | None:
    """What a process wrote; None where it had to be ended."""
    start = time.monotonic()
    while True:
        try:
            return process.communicate(timeout=min(0.1, cutoff))
        except subprocess.TimeoutExpired:
            if _processor_time(process.pid) > cutoff or time.monotonic() - start > 10 * cutoff:
                os.killpg(process.pid, signal.SIGKILL)
                process.communicate()
                return None


def _processor_time(pid: int) -> float:
    """Seconds of processor time that a process has taken; 0 where the system does not tell."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _reason(said: str) -> str:
    """The name of the error that a process ended with."""
    last = (said.strip().splitlines() or ["no word"])[-1]
    return last.partition(":")[0].rpartition(".")[2]

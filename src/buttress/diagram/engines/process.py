"""Running Graphviz in a process of its own, so that it can crash or hang there alone."""

from __future__ import annotations

import re
import signal
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from buttress.diagram.errors import EngineError, EngineTimeoutError
from buttress.model import EMPTY

__all__ = ["run"]

_NOISE = re.compile(r"^(Fontconfig |Pango|\(process:|Warning: |in label of |\s*$)")


def run(
    command: Sequence[str],
    text: str,
    *,
    name: str,
    time_limit: float,
    files: Mapping[str, bytes] = EMPTY,
) -> bytes:
    """What the command writes when it is given the text; `name` is the engine's, for messages.

    Where there are files, it works in a folder that holds these alone. Its warnings are kept to
    itself.

    Raises:
        EngineTimeoutError: it did not end in time, and was ended.
        EngineError: it could not be started, crashed, complained, or wrote nothing.
    """
    if files:
        with TemporaryDirectory(prefix="buttress-") as folder:
            _lay_out(files, Path(folder), name)
            done = _done(command, text, name, time_limit, folder)
    else:
        done = _done(command, text, name, time_limit, None)
    if done.returncode or not done.stdout:
        raise EngineError(f"the layout engine {name} {_failure(done)}")
    return done.stdout


def _lay_out(files: Mapping[str, bytes], folder: Path, name: str) -> None:
    try:
        for file, content in files.items():
            (folder / Path(file).name).write_bytes(content)
    except OSError as error:
        raise EngineError(
            f"the images for the layout engine {name} could not be written to a folder for "
            f"temporary files: {error.strerror or error}"
        ) from error


def _done(
    command: Sequence[str], text: str, name: str, time_limit: float, folder: str | None
) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(  # noqa: S603 - the command is ours
            command,
            input=text.encode(),
            capture_output=True,
            timeout=time_limit,
            check=False,
            cwd=folder,
        )
    except subprocess.TimeoutExpired:
        raise EngineTimeoutError(
            f"the layout engine {name} did not finish within {time_limit:g} seconds; "
            "draw less of the map (a simpler view, some of its elements, or one picture for each "
            "section), or give it more time (--time-limit)"
        ) from None
    except OSError as error:
        raise EngineError(
            f"the layout engine {name} could not be started: {error.strerror or error}"
        ) from error


def _failure(done: subprocess.CompletedProcess[bytes]) -> str:
    """What became of the process, in words."""
    if done.returncode < 0:
        try:
            cause = signal.Signals(-done.returncode).name
        except ValueError:
            cause = f"signal {-done.returncode}"
        return f"crashed ({cause})"
    lines = done.stderr.decode(errors="replace").splitlines()
    told = [line.strip() for line in lines if not _NOISE.match(line)]
    if told:
        return f"failed: {told[-1]}"
    return "wrote nothing" if not done.returncode else f"failed with status {done.returncode}"

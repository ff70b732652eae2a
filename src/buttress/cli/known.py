"""`--baseline`, `--write-baseline` and `--show-waived`: findings that are known already."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from buttress.cli.kept_options import kept_option, kept_value
from buttress.cli.reading import Failure
from buttress.model import ArgumentMap, ButtressError

if TYPE_CHECKING:
    from buttress.checks import CheckResult, Settings
    from buttress.checks.baseline import Baseline

__all__ = ["apart_from_known", "wants_waived", "with_known"]

_Command = TypeVar("_Command", bound=Callable[..., Any])


def with_known(command: _Command) -> _Command:
    """Add the options about findings that are known; their values are kept in the context."""
    for option in (
        kept_option(
            "--show-waived",
            is_flag=True,
            help="Show what is waived as well, with the reasons.",
        ),
        kept_option(
            "--write-baseline",
            metavar="FILE",
            help="Write what is found to a baseline, or bring one up to date.",
        ),
        kept_option(
            "--baseline",
            metavar="FILE",
            help="Report only what is not in this baseline.",
        ),
    ):
        command = option(command)
    return command


def wants_waived() -> bool:
    """Whether waived findings are to be shown."""
    return bool(kept_value("show_waived"))


def apart_from_known(
    result: CheckResult,
    maps: Sequence[ArgumentMap],
    settings: Callable[[ArgumentMap], Settings],
) -> CheckResult:
    """The result without what the baselines hold that the command, or else the settings, name.

    Where a baseline is to be written, this is done, and the program ends.

    Raises:
        Failure: a baseline cannot be read or written.
    """
    files = [file.path for map in maps for document in map.documents for file in document.files]
    written: str | None = kept_value("write_baseline")
    if written is not None:
        _write(result, Path(written), files)
        sys.exit(0)
    named: str | None = kept_value("baseline")
    paths = {Path(named): None} if named else dict.fromkeys(settings(m).baseline for m in maps)
    for path in paths:
        if path is not None:
            compared = _read(path).compared(result, files)
            result = compared.result
            gone = sum(known.count for known in compared.gone)
            if gone:
                one = "finding of the baseline no longer occurs"
                many = "findings of the baseline no longer occur"
                print(
                    f"{gone} {one if gone == 1 else many}; bring it up to date with "
                    f"--write-baseline {_shown(path)}",
                    file=sys.stderr,
                )
    return result


def _write(result: CheckResult, path: Path, files: Sequence[str]) -> None:
    from buttress.checks.baseline import Baseline, read_baseline  # noqa: PLC0415  few write one

    baseline = Baseline.of(result.findings, path.resolve().parent)
    if path.exists():
        try:
            old = read_baseline(path)
        except ButtressError:
            raise Failure(
                f"{path} is there and is no baseline that could be brought up to date; remove it, "
                "or name another file"
            ) from None
        baseline = baseline.with_rest_of(old, files, result.ran)
    try:
        path.write_text(baseline.as_text(), encoding="utf-8", errors="replace")
    except OSError as error:
        raise Failure(f"cannot write {path}: {error.strerror}") from None
    count = sum(known.count for known in baseline.known.values())
    findings = "finding" if count == 1 else "findings"
    print(f"wrote {path} with {count} {findings}", file=sys.stderr)


def _read(path: Path) -> Baseline:
    from buttress.checks.baseline import read_baseline  # noqa: PLC0415  few runs have one

    try:
        return read_baseline(Path(_shown(path)))
    except ButtressError as error:
        raise Failure(str(error)) from None


def _shown(path: Path) -> str:
    from buttress.checks.configuration.resources import shown_path  # noqa: PLC0415  few runs

    return shown_path(path)

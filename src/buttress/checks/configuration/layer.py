"""What one settings file, one part of it, one front matter or one profile says."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import attrs

from buttress.checks.globs import fits_glob
from buttress.checks.waiver import Waiver
from buttress.model import EMPTY, Severity

__all__ = ["Layer", "PerFile"]


@attrs.frozen(kw_only=True)
class Layer:
    """Settings as they were said in one place; None and empty values were not said.

    `select` and the other lists hold codes of rules. `severities` (None for off) and
    `options` are by code.
    `folder` is where the file lies that says so; all paths start from there. `missing` are files
    that it names and that are not there.
    """

    profile: str | None = None
    select: tuple[str, ...] | None = None
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severities: Mapping[str, Severity | None] = EMPTY
    options: Mapping[str, Mapping[str, Any]] = EMPTY
    fail_on: Severity | None = None
    scale: str | Mapping[str, Any] | None = None
    waivers: tuple[Waiver, ...] = ()
    per_file: tuple[PerFile, ...] = ()
    baseline: Path | None = None
    schemes: tuple[Path, ...] = ()
    words: tuple[Path, ...] = ()
    folder: Path | None = None
    missing: tuple[Path, ...] = ()


class PerFile(NamedTuple):
    """Settings for the files that one of some patterns stands for."""

    paths: tuple[str, ...]
    layer: Layer

    def applies(self, path: str) -> bool:
        """Whether they are for a file, its path seen from the layer's folder."""
        return any(fits_glob(pattern, path) for pattern in self.paths)

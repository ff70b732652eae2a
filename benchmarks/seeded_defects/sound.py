"""The sound maps: those that were written by hand, and generated ones."""

from __future__ import annotations

import atexit
from collections.abc import Sequence
from functools import cache, cached_property
from pathlib import Path
from tempfile import TemporaryDirectory

import attrs

from buttress.argdown import loads
from buttress.checks import Finding, check
from buttress.checks.run import settings_of
from buttress.checks.settings import Settings
from buttress.model import ArgumentMap
from seeded_defects.generating import SHAPES, generate

__all__ = ["HAND_WRITTEN", "SoundMap", "findings", "generated_maps", "hand_written_maps", "read"]

HAND_WRITTEN = Path(__file__).parent / "maps"
"""Where the maps that were written by hand lie."""


@attrs.frozen(eq=False)
class SoundMap:
    """A map that a careful reader finds nothing wrong with."""

    name: str
    text: str
    path: str
    """What the text is read as; files beside it are found from there."""
    is_hand_written: bool = False

    @cached_property
    def map(self) -> ArgumentMap:
        """The text as it is read."""
        return read(self.text, self.path)


def read(text: str, path: str) -> ArgumentMap:
    """A text as if it stood in the file of that name."""
    return loads(text, path)


def findings(map: ArgumentMap, path: str, select: Sequence[str] = ()) -> tuple[Finding, ...]:
    """What is said of a map as if it stood in that file: the texts beside it are at hand."""

    def settings(map: ArgumentMap) -> Settings:
        return attrs.evolve(settings_of(map), root=Path(path).parent)

    return check(map, select=select, settings=settings).findings


def hand_written_maps() -> list[SoundMap]:
    """One map of each kind of debate."""
    files = sorted(HAND_WRITTEN.glob("*.argdown"))
    return [SoundMap(f.stem, f.read_text(encoding="utf-8"), str(f), True) for f in files]


def generated_maps(sizes: tuple[int, ...], seed: int) -> list[SoundMap]:
    """Maps of every shape in every size."""
    return [_generated(shape, size, seed) for shape in SHAPES for size in sizes]


def _generated(shape: str, size: int, seed: int) -> SoundMap:
    name = f"{shape}-{size}-{seed}"
    writing = generate(shape, size, seed)
    folder = _folder() / name
    for file, text in writing.texts.items():
        folder.mkdir(exist_ok=True)
        (folder / file).write_text(text, encoding="utf-8")
    return SoundMap(name, writing.text, f"{folder / name}.argdown")


@cache
def _folder() -> Path:
    """Where the texts that generated maps quote lie, until the process ends."""
    folder = TemporaryDirectory(prefix="seeded-defects-")
    atexit.register(folder.cleanup)
    return Path(folder.name)

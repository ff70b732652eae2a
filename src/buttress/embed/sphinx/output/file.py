"""Drawings as files beside the pages."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

__all__ = ["write_drawing"]

_DIGITS = 16


def write_drawing(folder: Path, drawing: bytes, suffix: str) -> str:
    """Write a drawing under a name that its content gives; returns the file's name.

    Raises:
        OSError: it cannot be written.
    """
    name = f"argument-map-{sha256(drawing).hexdigest()[:_DIGITS]}.{suffix}"
    file = folder / name
    if not file.exists():
        folder.mkdir(parents=True, exist_ok=True)
        file.write_bytes(drawing)
    return name

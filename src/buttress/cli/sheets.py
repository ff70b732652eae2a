"""Large maps on the command line: a picture for each section, and word of what is closed."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from buttress.cli.reading import Failure

if TYPE_CHECKING:
    from buttress.diagram import Picture

__all__ = ["folder_for_sheets", "tell_of_closed", "write_sheets"]


def folder_for_sheets(output: str | None, form: str | None, *, split: bool) -> Path | None:
    """The folder to write one picture for each section to; None where one is written in all.

    Raises:
        Failure: no folder is named, or another format than SVG, whose pictures have no links.
    """
    if not output or output == "-":
        if split:
            raise Failure("name the folder for the pictures of the sections with -o DIR")
        return None
    folder = Path(output)
    is_folder = output.endswith(("/", os.sep)) or folder.is_dir()
    if not split and not is_folder:
        return None
    if folder.is_file() or (not is_folder and folder.suffix):
        raise Failure(f"-o {output} has to be a folder: one picture is written for each section")
    if form not in (None, "svg"):
        raise Failure("the pictures of sections lead to each other, so they are written as svg")
    return folder


def write_sheets(picture: Picture, folder: Path) -> None:
    """Write the index and the sheets of a picture that has all its sections open.

    Raises:
        Failure: a file cannot be written.
        ButtressError: a sheet cannot be drawn.
    """
    from buttress.diagram import atlas  # noqa: PLC0415

    count = 0
    for sheet in atlas(picture):
        text = sheet.picture.svg()
        try:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / sheet.name).write_text(text, "utf-8")
        except OSError as error:
            raise Failure(f"cannot write {folder / sheet.name}: {error.strerror}") from None
        count += 1
    sections = f" and {count - 1} section{'' if count == 2 else 's'}" if count > 1 else ""
    print(f"wrote {folder / 'index.svg'}{sections}", file=sys.stderr)


def tell_of_closed(picture: Picture, sections: str) -> None:
    """Say on standard error that sections are drawn closed, where nobody asked for it."""
    from buttress.diagram import NodeKind  # noqa: PLC0415

    closed = sum(node.kind is NodeKind.SECTION for node in picture.scene.nodes)
    if closed and sections == "auto":
        are = "1 section is" if closed == 1 else f"{closed} sections are"
        print(
            f"{are} drawn closed; --sections open shows everything in one picture, --split -o DIR "
            "each section in a picture of its own",
            file=sys.stderr,
        )

"""An author's colours are those that the reference implementation gives."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from buttress.argdown import loads
from buttress.argdown.appearance import COLOUR_SCHEMES, Colouring
from buttress.argdown.appearance.colour_values import hexadecimal
from buttress.argdown.default_map import Sectioning, default_map
from differential.reference import Reference

FOLDER = os.environ.get("BUTTRESS_REFERENCE")


def _is_served() -> bool:
    script = Path(FOLDER or "", "reference.mjs")
    has_modules = bool(FOLDER) and (Path(FOLDER or "") / "node_modules").is_dir()
    return has_modules and script.is_file() and "--colours" in script.read_text("utf-8")


pytestmark = pytest.mark.skipif(
    not shutil.which("node") or not _is_served(),
    reason="BUTTRESS_REFERENCE names no folder with the reference, or node is missing",
)

COLOURS = ["'#112233'", "'#abc'", "1", "3", "7"]
"""A group's colour 0 is none to the reference."""

TAGS = ["pro", "con", "two words", "other"]


@pytest.fixture(scope="module")
def reference() -> Iterator[Reference]:
    assert FOLDER is not None
    with Reference(Path(FOLDER), "--colours") as running:
        yield running


@pytest.mark.parametrize("seed", range(60))
def test_colours_are_those_of_the_reference(reference: Reference, seed: int):
    text = coloured_text(random.Random(seed))
    theirs = reference.read(text)["colours"]
    m = loads(text)
    colouring = Colouring.of(m)
    groups = colouring.groups(Sectioning.of(m).sections)
    shown = default_map(m)
    assert {**dict.fromkeys(m.statements), **colouring.statements} == long(theirs["statements"])
    assert {**dict.fromkeys(m.arguments), **colouring.arguments} == long(theirs["arguments"])
    ours = {g.title: groups.get(g.id) or colouring.group(g.level) for g in walk(shown.groups)}
    told = {title: colour for title, colour in long(theirs["groups"]).items() if colour}
    assert {title: ours[title] for title in told} == told
    kinds = {edge.kind for edge in shown.edges}
    assert {kind.value: colouring.relations.get(kind) for kind in kinds} == long(theirs["edges"])


def long(colours: dict[str, str | None]) -> dict[str, str | None]:
    return {title: hexadecimal(colour) for title, colour in colours.items()}


def walk(groups: Any) -> Iterator[Any]:
    for group in groups:
        yield group
        yield from walk(group.groups)


def coloured_text(chance: random.Random) -> str:
    """A text in which every setting for colours may occur, and each kind of element."""

    def some(share: float = 0.5) -> bool:
        return chance.random() < share

    def colour() -> str:
        return chance.choice(COLOURS)

    def marks() -> str:
        tags = "".join(f" #({tag})" for tag in TAGS if some(0.3))
        return tags + (f" {{color: {colour()}}}" if some(0.3) else "")

    settings = [f"  colorScheme: {chance.choice(list(COLOUR_SCHEMES))}"]
    settings += ["  groupColorScheme: ['#DADADA', '#111111']"]
    relations = ("support", "attack", "undercut", "contradictory")
    settings += ["  relationColors:", *(f"    {kind}: {colour()}" for kind in relations)]
    if some():
        settings.append("  tagColors:")
        for tag in chance.sample(TAGS, 2):
            value = (
                f"{{color: {colour()}, priority: {chance.randint(0, 3)}}}" if some() else colour()
            )
            settings.append(f"    {tag}: {value}")
    for key in ("colorizeByTag", "colorizeGroupsByTag", "ignoreColorData"):
        if some():
            settings.append(f"  {key}: {str(some()).lower()}")
    for key, title in (("statementColors", "A"), ("argumentColors", "B"), ("groupColors", "One")):
        if some():
            settings += [f"  {key}:", f"    {title}: {colour()}"]
    return "\n".join(
        [
            "===",
            "color:",
            *settings,
            "===",
            "",
            f"# One{marks()}",
            "",
            f"[A]: a{marks()}",
            f"  + <B>: b{marks()}",
            f"    - <C>: c{marks()}",
            f"  - [D]: d{marks()}",
            "",
            f"## Two{marks()}",
            "",
            f"[E]: e{marks()}",
            "  >< [A]",
            f"  + <F>: f{marks()}",
            "",
        ]
    )

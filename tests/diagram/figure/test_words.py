"""Figures say what there is to say, in as many lines as it takes."""

from pathlib import Path

import pytest

import buttress
from buttress.diagram.figure import written_of
from buttress.diagram.figure.signs import remark_notes
from buttress.diagram.scene import EdgeKind, Remark

ARGUMENTS = sorted((Path(__file__).parents[3] / "arguments").glob("*.argdown"))


def test_a_remark_goes_on_in_further_lines_of_the_same_colour():
    text = "supported by <NIS on the deployment>, <Preparation as deployment>, <Assembly as a sign>"
    notes = remark_notes(Remark(EdgeKind.SUPPORT, text), 250)
    assert " ".join(note.text for note in notes) == f"► {text}"
    assert {note.part for note in notes} == {"support"}
    assert len(notes) > 1


def test_a_remark_without_end_is_cut():
    notes = remark_notes(Remark(EdgeKind.ATTACK, "attacked by [Someone], " * 50), 250)
    assert len(notes) == 3
    assert notes[-1].text.endswith("…")


@pytest.mark.parametrize("path", ARGUMENTS, ids=lambda path: path.stem)
def test_no_evidence_of_the_showcase_is_cut(path):
    scene = buttress.draw(buttress.load(path), view="ach").scene
    rows = [written_of(node) for node in scene.nodes]
    assert rows
    assert not any(line.endswith("…") for row in rows for line in row.text)

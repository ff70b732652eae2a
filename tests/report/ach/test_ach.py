"""A matrix of competing hypotheses as text, Markdown and JSON."""

import json

from hypothesis import given

from buttress.argdown import loads
from buttress.report import matrix_as_json, matrix_as_markdown, matrix_as_text
from buttress.semantics.ach import competing_hypotheses
from buttress.testing import argument_maps

TEXT = """\
[Ball]: A ball did it. #hypothesis

[Storm]: A storm did it. #hypothesis

[Found]: A ball lies here.
  +> [Ball]

[Calm]: The night was calm. {ach: {Storm: II, Wind: I}}
"""
MATRIX = competing_hypotheses(loads(TEXT, "window.argdown"))


def test_as_text():
    assert matrix_as_text(MATRIX) == (
        "Hypotheses, the least inconsistent first\n"
        "  H1  inconsistency 0   [Ball] A ball did it.\n"
        "  H2  inconsistency 2   [Storm] A storm did it.\n"
        "\n"
        "Evidence, the most diagnostic first\n"
        "  H1  H2  diagnosticity\n"
        "  N   II= 1.00           [Calm] The night was calm.\n"
        "  C   N   0.50           [Found] A ball lies here.\n"
        "\n"
        "CC, C: (very) consistent; N: neutral; I, II: (very) inconsistent; NA: not applicable\n"
        "= rated by the author\n"
        "Not read: [Calm]: `ach` rates “Wind”, which is no hypothesis here\n"
    )


def test_as_markdown():
    lines = matrix_as_markdown(MATRIX).splitlines()
    assert lines[:5] == [
        r"| Evidence | \[Ball\] | \[Storm\] | Diagnosticity |",
        "| --- | :---: | :---: | ---: |",
        r"| **\[Calm\]** The night was calm. | N | II (given) | 1.00 |",
        r"| **\[Found\]** A ball lies here. | C | N | 0.50 |",
        "| **Inconsistency** | **0** | **2** |  |",
    ]


def test_as_json():
    written = json.loads(matrix_as_json(MATRIX))
    assert (written["version"], written["path"]) == (1, "window.argdown")
    assert [each["inconsistency"] for each in written["hypotheses"]] == [0, 2]
    assert written["evidence"][1] == {
        "statement": "Found",
        "argument": None,
        "text": "A ball lies here.",
        "diagnosticity": 0.5,
        "cells": [
            {"rating": "C", "for": 1, "against": 0, "mixed": False, "given": False},
            {"rating": "N", "for": 0, "against": 0, "mixed": False, "given": False},
        ],
    }


def test_where_there_is_no_evidence_that_is_said():
    matrix = competing_hypotheses(loads("[A]: a\n\n[B]: b\n"), ["A", "B"])
    assert "nothing in the map bears on these hypotheses" in matrix_as_text(matrix)


@given(argument_maps())
def test_of_any_map_it_can_be_written(map_):
    titles = [f"[{title}]" for title in list(map_.statements)[:3]]
    if len(titles) < 2:
        return
    matrix = competing_hypotheses(map_, titles)
    assert not {"\x1b", "\x07", "\x9b", "\u202e", "\r"} & set(matrix_as_text(matrix))
    assert len(json.loads(matrix_as_json(matrix))["evidence"]) == len(matrix.rows)
    table = matrix_as_markdown(matrix).splitlines()[: len(matrix.rows) + 3]
    assert all(line.startswith("| ") and line.endswith(" |") for line in table)

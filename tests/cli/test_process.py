"""As a process, the command says what it says when it is called in the process of the tests."""

from __future__ import annotations

import pytest

from buttress.cli import main
from cli.calling import as_process, buttress

RAIN = """\
===
title: Räin
===

[Rain]: It has rained. {likelihood: 0.6}
  + [Wet]: The street is wet. {basis: observation}
  - [Dry gauge]: The rain gauge is dry. {likelihood: 0.25}
"""
FRAMEWORK = "p af 2\n1 2\n"

CALLS = {
    "check": ["check", "-"],
    "evaluate": ["evaluate", "-"],
    "sensitivity": ["sensitivity", "-"],
    "solve": ["solve", "-p", "DC-CO", "-f", "-", "-a", "1"],
    "report": ["report", "-"],
    "map": ["map", "-", "--format", "dot"],
    "embed": ["embed", "--block", "findings"],
    "strength": ["strength", "-"],
    "coverage": ["coverage", "-"],
    "source": ["source", "verify", "missing.toml"],
    "convert": ["convert", "-", "--to", "argdown-json"],
    "schemes": ["schemes", "expert opinion"],
    "rules": ["rules"],
    "explain": ["explain", "Rain", "-"],
    "": ["chekc"],
}


def test_every_command_is_called():
    assert set(main.list_commands(None)) == set(CALLS) - {""}


@pytest.mark.parametrize("name", CALLS)
def test_a_process_says_the_same(name: str, tmp_path):
    text = FRAMEWORK if name == "solve" else RAIN
    here = buttress(*CALLS[name], stdin=text, cwd=tmp_path)
    assert as_process(*CALLS[name], stdin=text, cwd=tmp_path) == here
    assert here.stdout or here.stderr

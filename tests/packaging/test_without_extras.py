"""Whoever installs Buttress without extras can run every command."""

import subprocess
import sys

import pytest

MAP = """\
===
sources:
  note: {title: A note, file: note.txt}
===

[A]: One. {source: note, quote: It rains}
  + [B]: Two. {likelihood: 0.6}
  - <C>: Three.

[A]
  >< [D]: Four.
"""

PAGE = """\
<!-- buttress map map.argdown view=overview image=map.svg -->
<!-- /buttress -->

<!-- buttress standing map.argdown -->
<!-- /buttress -->
"""

COMMANDS = [
    "check map.argdown",
    "check map.argdown --profile formal --format sarif",
    "evaluate map.argdown",
    "evaluate map.argdown --semantics preferred",
    "explain A map.argdown",
    "sensitivity map.argdown --probability",
    "strength map.argdown --contributions shapley",
    "report map.argdown --format html",
    "coverage map.argdown",
    "map map.argdown --format dot",
    "map map.argdown --format mermaid",
    "map map.argdown --format graphml",
    "convert map.argdown --to argdown-json",
    "embed --check page.md",
    "rules",
    "schemes",
    "source verify --help",
]

BARE = """\
import sys

class Nobody:
    extras = "clingo IPython bs4 markdown markdown_it numpy pygments pypdf pysat sphinx z3".split()
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in self.extras:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, Nobody())
from click.testing import CliRunner
from buttress.cli import main

for line in sys.stdin.read().splitlines():
    done = CliRunner().invoke(main, line.split())
    if done.exit_code not in (0, 1) or not isinstance(done.exception, (SystemExit, type(None))):
        print(f"{line}: {done.output} {done.exception!r}")
"""


@pytest.fixture
def folder(tmp_path):
    for name, text in (("map.argdown", MAP), ("page.md", PAGE), ("note.txt", "It rains.\n")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_every_command_runs_without_extras(folder):
    done = subprocess.run(
        [sys.executable, "-c", BARE],
        input="\n".join(COMMANDS),
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.stdout, done.stderr) == ("", "")

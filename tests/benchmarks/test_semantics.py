"""The benchmark of solvers runs, checks what it is answered, and writes its section of the page."""

from __future__ import annotations

import json
import sys
from importlib.util import find_spec

import pytest
from semantics.command import main
from semantics.graphs import FAMILIES
from semantics.page import HEADING, inserted
from semantics.plan import Question, sections
from semantics.running import Measured, Programs
from semantics.verifying import objection

from buttress.frameworks import Framework
from buttress.semantics.abstract import Semantics, some_extension

TINY = ["--sizes", "8", "--grounded", "9", "--rules", "20", "--times", "1", "--seed", "3"]


@pytest.mark.skipif(find_spec("pysat") is None, reason="needs the extra solve")
def test_a_tiny_run_asks_every_question_and_writes_the_page(tmp_path, capsys):
    page = tmp_path / "page.md"
    page.write_text("# Measurements\n\n## Reading\n\ntext\n", encoding="utf-8")
    main([*TINY, "--cutoff", "60", "--write", str(page)])
    written = page.read_text(encoding="utf-8")
    assert written.startswith("# Measurements\n\n## Reading\n\ntext\n\n## What stands\n")
    assert all(f"### {title}\n" in written for title in ("Grounded", "SE-PR", "DS-PR", "SE-ST"))
    rows = [line for line in written.split("\n") if line.startswith(("| 8 |", "| 9 |", "| 20 |"))]
    assert len(rows) == 4 * 4 + 2 + 2
    assert all(" s |" in row and "more than" not in row for row in rows)
    assert not any(word in written for word in ("Error", "another answer", "not admissible"))
    assert "formal-argumentation cannot be imported" in capsys.readouterr().err


def test_a_section_takes_the_place_of_the_one_before_it():
    page = f"# M\n\n{HEADING}\n\nold\n\n### Grounded\n\nold\n\n## Next\n\nkept\n"
    assert inserted(page, f"{HEADING}\n\nnew\n") == f"# M\n\n{HEADING}\n\nnew\n\n## Next\n\nkept\n"


def test_a_process_that_takes_too_long_is_ended(tmp_path):
    path = tmp_path / "small.af"
    path.write_text("p af 2\n1 2\n", encoding="utf-8")
    programs = Programs(sys.executable, sys.executable, cutoff=0.001, times=2)
    measured = programs.measure("clingo_encoding", Question("SE-PR", "small", 2, path))
    assert measured.failure == "more than 0.001 s"


@pytest.fixture
def chain(tmp_path):
    path = tmp_path / "chain.af"
    path.write_text("p af 3\n1 2\n2 1\n2 3\n", encoding="utf-8")
    return path


@pytest.mark.skipif(find_spec("clingo") is None, reason="needs the extra solve")
@pytest.mark.parametrize(
    ("task", "answers", "told"),
    [
        ("SE-PR", {"a": [2], "b": [1, 3]}, {}),
        ("SE-PR", {"a": [1, 2], "b": [3]}, {"a": "not free of conflict", "b": "not admissible"}),
        ("SE-PR", {"a": [1], "b": []}, {"a": "not the largest", "b": "not the largest"}),
        ("SE-ST", {"a": [1], "b": [1, 3]}, {"a": "not stable"}),
        ("SE-ST", {"a": None, "b": [2]}, {"a": "finds none where another does"}),
        ("DC-CO", {"a": True, "b": False, "c": True}, {"b": "another answer"}),
        ("SE-GR", {"a": [], "b": [], "c": [1]}, {"c": "another answer"}),
    ],
)
def test_wrong_answers_are_told(chain, task, answers, told):
    measured = {name: Measured(1, 1, answer) for name, answer in answers.items()}
    assert objection(Question(task, "chain", 3, chain), measured) == told


def test_who_gave_no_answer_is_not_compared(chain):
    measured = {"a": Measured(failure="more than 20 s"), "b": Measured(1, 1, answer=True)}
    assert objection(Question("DC-CO", "chain", 3, chain), measured) == {}


def test_frameworks_are_the_same_for_the_same_seed():
    for family in FAMILIES.values():
        assert family(50, 4) == family(50, 4)
        assert family(50, 4) != family(50, 5) or family is FAMILIES["chain"]
        assert len(set(family(50, 4))) == len(family(50, 4))


def test_questions_ask_about_what_grounded_leaves_open(tmp_path):
    asked = 0
    for section in sections(tmp_path, [40], [], [20], 2):
        for question in section.questions:
            if question.path.suffix != ".af" or question.query is None:
                continue
            attacks = [
                (int(one) - 1, int(other) - 1)
                for one, other in map(str.split, question.path.read_text().split("\n")[1:-1])
            ]
            framework = Framework.of(40, *zip(*attacks, strict=True))
            accepted = some_extension(framework, Semantics.GROUNDED)
            rejected = {b for a, b in attacks if a in accepted}
            argument = int(question.query) - 1
            left = set(range(40)) - accepted - rejected
            assert argument in left or not left
            asked += 1
    assert asked == 8


def test_layered_theories_are_written_for_every_program(tmp_path):
    for section in sections(tmp_path, [], [], [40], 1):
        for question in section.questions:
            theory = json.loads(question.path.read_text())
            assert len(theory["rules"]) == 40
            known = set(theory["literals"])
            assert all({*body, head} <= known for _, body, head in theory["rules"])

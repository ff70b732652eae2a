"""What the public strategies give."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from buttress.argdown import loads
from buttress.model import (
    Argument,
    ArgumentMap,
    MapBuilder,
    RelationKind,
    Severity,
    Statement,
    fold_blanks,
)
from buttress.testing import (
    argdown_texts,
    argument_data,
    argument_maps,
    arguments,
    statement_data,
    statements,
    tags,
    texts,
    titles,
)

QUICK = settings(max_examples=2_000, database=None, derandomize=True)
NO_SHRINKING = settings(max_examples=200, phases=[Phase.generate], derandomize=True, database=None)


@given(titles())
def test_a_title_suits_statements_and_arguments(title: str):
    m = MapBuilder().statement(title, "x").argument(title, "y").build()
    assert title in m.statements
    assert title in m.arguments


@given(texts())
def test_a_text_is_a_line_with_something_on_it(text: str):
    assert text
    assert fold_blanks(text) == text


@given(tags())
def test_a_tag_can_be_read(name: str):
    assert loads(f"[A] #({name})\n").tags == (name,)


@given(statements())
def test_a_statement_says_something(statement: Statement):
    assert statement.is_defined
    assert statement.text


@given(arguments())
def test_an_argument_is_a_sketch_or_has_a_conclusion(argument: Argument):
    assert argument.text
    assert argument.is_reconstructed == (argument.conclusion is not None)


@given(statement_data(), argument_data())
def test_known_words_have_values_that_they_can_take(of_statement: dict, of_argument: dict):
    MapBuilder().statement("A", "a", **of_statement).argument("B", "b", **of_argument)


def given_by(strategy: st.SearchStrategy[Any]) -> list[Any]:
    """Some of what a strategy gives, the same every time."""
    found: list[Any] = []

    @NO_SHRINKING
    @given(strategy)
    def note(value: Any) -> None:
        found.append(value)

    note()
    return found


@pytest.fixture(scope="module")
def some_maps() -> list[ArgumentMap]:
    return given_by(argument_maps())


@pytest.fixture(scope="module")
def some_texts() -> list[str]:
    return given_by(argdown_texts())


@pytest.mark.parametrize("kind", [k for k in RelationKind if k not in ("entails", "contrary")])
def test_maps_draw_every_kind_of_relation(some_maps: list[ArgumentMap], kind: RelationKind):
    assert any(relation.kind is kind for m in some_maps for relation in m.drawn)


@pytest.mark.parametrize(
    "has",
    [
        lambda m: any(len(a.inferences) > 1 for a in m.arguments.values()),
        lambda m: any(i.meta.uses for a in m.arguments.values() for i in a.inferences),
        lambda m: any(section.children for section in m.sections),
        lambda m: m.sources and m.title and m.mode == "strict",
        lambda m: any(s.meta.basis for s in m.statements.values()),
        lambda m: any(s.tags for s in m.statements.values()),
        lambda m: any(not s.is_defined for s in m.statements.values()),
    ],
)
def test_maps_hold_everything_that_a_map_can_hold(some_maps: list[ArgumentMap], has):
    assert any(has(m) for m in some_maps)


@pytest.mark.parametrize(
    "sign",
    [
        "===\n", "# ", "#(", "[A]:", "<A>:", "@[", "@<", "](", "**", "__", "\\", ".->.", "/*",
        "<!--", "//", "{\n", "{x: ", "\n(1)", "\n----", "\n--\n", "* ", "\n  2. ", "+>", "->",
        "_>", "<+", "<-", "<_", "><", "\t+", "\r\n", "\n\n\n", "\n \n",
    ],
)  # fmt: skip
def test_texts_cover_the_language(some_texts: list[str], sign: str):
    assert any(sign in text for text in some_texts)


def test_most_texts_are_well_formed(some_texts: list[str]):
    broken = [
        text
        for text in some_texts
        if any(problem.severity is Severity.ERROR for problem in loads(text).problems)
    ]
    assert 0 < len(broken) < len(some_texts) / 2


def test_texts_shrink_to_what_matters():
    text = find(argdown_texts(), lambda text: bool(loads(text).drawn), settings=QUICK)
    assert len(text) < 20


def test_maps_shrink_to_what_matters():
    m = find(argument_maps(), lambda m: bool(m.arguments), settings=QUICK)
    assert len(m.arguments) == 1
    assert len(m.statements) + len(m.sections) + len(m.drawn) <= 2


def test_without_hypothesis_the_import_says_what_to_install():
    code = (
        "import sys; sys.modules['hypothesis'] = None\n"
        "try:\n    import buttress.testing\n"
        "except ImportError as error:\n    print(type(error).__name__, error)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == (
        "MissingHypothesisError buttress.testing needs Hypothesis: pip install hypothesis\n"
    )

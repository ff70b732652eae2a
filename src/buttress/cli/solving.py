"""What `buttress solve` reads, and the lines that it answers with."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import TypeAlias

from buttress.cli.failure import Failure
from buttress.cli.problems import Problem
from buttress.frameworks import AssumptionFramework, Framework
from buttress.interchange.iccma import Form, UnreadableFrameworkError, loads
from buttress.semantics import abstract, assumption_based
from buttress.semantics.abstract import Answer

__all__ = ["answers"]

_Either: TypeAlias = Framework | AssumptionFramework


def answers(
    problem: str | None, path: str | None, form: str | None, argument: str | None
) -> Iterator[str]:
    """The lines of the answer, as they are found.

    Raises:
        Failure: the call is incomplete or wrong, or the file cannot be read.
        ButtressError: the answer takes more than there is.
    """
    if problem is None:
        raise Failure("say what is asked, as in: -p SE-PR (--problems lists all)")
    asked = Problem.named(problem)
    if path is None:
        raise Failure("name the file with the framework, as in: -f FILE (- is standard input)")
    if asked.has_argument != (argument is not None):
        raise Failure(
            f"{asked.name} asks for one argument: name it, as in: -a 1"
            if asked.has_argument
            else f"{asked.name} asks for no argument: leave out -a"
        )
    framework = _read(path, form)
    tasks = assumption_based if isinstance(framework, AssumptionFramework) else abstract
    if argument is None:
        return _ANSWERS[asked.task](tasks, framework, asked)
    return _acceptance(tasks, framework, asked, framework.number(argument))


def _read(path: str, form: str | None) -> _Either:
    if form is not None and form not in list(Form):
        raise Failure(f"there is no format {form!r}: choose {', '.join(Form)}")
    try:
        data = sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()
    except OSError as error:
        raise Failure(f"cannot read {path}: {error.strerror}") from None
    name = "<stdin>" if path == "-" else path
    try:
        return loads(data, Form(form) if form else None, path=path)
    except UnreadableFrameworkError as error:
        raise Failure(f"{name}: {error}") from None


def _some(tasks: ModuleType, framework: _Either, asked: Problem) -> Iterator[str]:
    found = tasks.some_extension(framework, asked.semantics)
    yield "NO" if found is None else _written(framework, found)


def _every(tasks: ModuleType, framework: _Either, asked: Problem) -> Iterator[str]:
    for found in tasks.extensions(framework, asked.semantics):
        yield _written(framework, found)


def _count(tasks: ModuleType, framework: _Either, asked: Problem) -> Iterator[str]:
    yield str(tasks.count_extensions(framework, asked.semantics))


_ANSWERS: Mapping[str, Callable[[ModuleType, _Either, Problem], Iterator[str]]] = {
    "SE": _some,
    "EE": _every,
    "CE": _count,
}


def _acceptance(
    tasks: ModuleType, framework: _Either, asked: Problem, argument: int
) -> Iterator[str]:
    decide = tasks.is_credulous if asked.task == "DC" else tasks.is_sceptical
    answer: Answer = decide(framework, asked.semantics, argument)
    yield "YES" if answer.holds else "NO"
    # The competition asks for a witness on abstract frameworks only.
    if answer.witness is not None and isinstance(framework, Framework):
        yield _written(framework, answer.witness)


def _written(framework: _Either, extension: frozenset[int]) -> str:
    return " ".join(["w", *framework.names_of(extension)])

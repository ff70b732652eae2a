"""What `buttress solve` reads, and the lines that it answers with."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from buttress.cli.problems import Problem
from buttress.cli.reading import Failure
from buttress.frameworks import AssumptionFramework, Framework
from buttress.interchange.iccma import Form, UnreadableFrameworkError, loads
from buttress.semantics import abstract
from buttress.semantics.abstract import Answer

__all__ = ["answers"]


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
    if isinstance(framework, AssumptionFramework):
        raise Failure("assumption-based frameworks (p aba) cannot be solved yet")
    if argument is None:
        return _ANSWERS[asked.task](framework, asked)
    return _acceptance(framework, asked, framework.number(argument))


def _read(path: str, form: str | None) -> Framework | AssumptionFramework:
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


def _some(framework: Framework, asked: Problem) -> Iterator[str]:
    found = abstract.some_extension(framework, asked.semantics)
    yield "NO" if found is None else _written(framework, found)


def _every(framework: Framework, asked: Problem) -> Iterator[str]:
    for found in abstract.extensions(framework, asked.semantics):
        yield _written(framework, found)


def _count(framework: Framework, asked: Problem) -> Iterator[str]:
    yield str(abstract.count_extensions(framework, asked.semantics))


_ANSWERS: Mapping[str, Callable[[Framework, Problem], Iterator[str]]] = {
    "SE": _some,
    "EE": _every,
    "CE": _count,
}


def _acceptance(framework: Framework, asked: Problem, argument: int) -> Iterator[str]:
    decide: Callable[..., Answer] = (
        abstract.is_credulous if asked.task == "DC" else abstract.is_sceptical
    )
    answer = decide(framework, asked.semantics, argument)
    yield "YES" if answer.holds else "NO"
    if answer.witness is not None:
        yield _written(framework, answer.witness)


def _written(framework: Framework, extension: frozenset[int]) -> str:
    return " ".join(["w", *framework.names_of(extension)])

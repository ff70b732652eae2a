"""Whether what the page works out is what Python works out."""

from __future__ import annotations

from buttress.diagram.page.payload import payload_of
from buttress.semantics import evaluate
from buttress.semantics.change import Scenario

__all__ = ["assert_agreement", "by_python", "singles"]


def named(identifier):
    kind, _, title = identifier.partition(":")
    return f"[{title}]" if kind == "statement" else f"<{title}>"


def by_python(map, off, order="elitist"):
    theory = Scenario(without=[named(each) for each in off]).apply(map)
    found = evaluate(map, order=order, theory=theory)
    standings = {f"statement:{title}": str(value) for title, value in found.statements.items()}
    return standings | {f"argument:{title}": str(value) for title, value in found.arguments.items()}


def assert_agreement(page, map, sets, order="elitist"):
    evaluation = evaluate(map, order=order)
    payload = payload_of(map, evaluation=evaluation)
    program = payload["program"]
    for off, found in zip(sets, page.standings(program, sets), strict=True):
        expected = by_python(map, off, order)
        assert found == {name: expected[name] for name in program["ids"]}, (off, str(map))
    return payload


def singles(map):
    """Nothing, and each statement and argument by itself."""
    statements = ([f"statement:{title}"] for title in map.statements)
    return [[], *statements, *([f"argument:{title}"] for title in map.arguments)]

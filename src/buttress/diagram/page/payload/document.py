"""A map as plain data: its elements, what was found, and the program of its standings."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from buttress.diagram.links import checked_base
from buttress.diagram.page.payload.dependents import dependents_in
from buttress.diagram.page.payload.elements import entry_of, shown
from buttress.diagram.page.payload.findings import FoundLike, sort_findings
from buttress.diagram.page.payload.identifiers import identifier_of
from buttress.diagram.page.payload.judgement import judgement_of
from buttress.diagram.page.payload.program import program_of
from buttress.diagram.page.payload.sections import section_titles
from buttress.diagram.page.payload.setting import Setting
from buttress.model import ArgumentMap
from buttress.semantics.evaluated_map import Evaluation
from buttress.semantics.reading import build_theory

__all__ = ["VERSION", "payload_of"]

VERSION = 1
"""The version of the payload's shape."""


def payload_of(
    map: ArgumentMap,
    *,
    evaluation: Evaluation | None = None,
    findings: Iterable[FoundLike] = (),
    link_base: str | None = None,
) -> dict[str, Any]:
    """What a page shows of a map and works with, of strings, numbers, lists and dicts alone.

    Args:
        map: the map.
        evaluation: what stands. Its theory is the one that the page goes on from, so that what its
            scenario took away stays away.
        findings: what was found.
        link_base: where the map's files can be read; elements then lead to their lines.

    Returns:
        `version`, `title` and `path` of the map; `judgement`, what the standings were worked out
        by, or None; `elements`, statements first, each as `elements` has it; `findings` about no
        element; `program`, for `standings` in `grounded.js`, or None where there is too much of it,
        and then `program_missing` says why. `views` is empty; the page fills it.

    Raises:
        LinkBaseError: the base is not an address that a reader can safely be sent to.
    """
    theory = evaluation.theory if evaluation else build_theory(map)
    known = shown(map)
    program, missing = program_of(
        map, theory, known, order=evaluation.order if evaluation else "elitist"
    )
    about, rest = sort_findings(findings, {identifier_of(element) for element in known})
    setting = Setting(
        map=map,
        evaluation=evaluation,
        findings=about,
        dependents=dependents_in(theory),
        switchable=frozenset(
            name
            for name, clauses in zip(program["ids"], program["switches"], strict=True)
            if clauses
        )
        if program
        else frozenset(),
        sections=section_titles(map),
        link_base=checked_base(link_base),
    )
    return {
        "version": VERSION,
        "title": map.title or "",
        "path": map.path,
        "judgement": judgement_of(evaluation),
        "elements": [entry_of(element, setting) for element in known],
        "findings": rest,
        "program": program,
        "program_missing": missing,
        "views": [],
    }

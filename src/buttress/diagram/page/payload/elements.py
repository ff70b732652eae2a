"""The statements and arguments of a map, each with all that is said about it."""

from __future__ import annotations

from typing import Any

from buttress.diagram.links import address
from buttress.diagram.page.payload.acceptance import accepted_by
from buttress.diagram.page.payload.facts import facts_of
from buttress.diagram.page.payload.identifiers import identifier_of
from buttress.diagram.page.payload.relations import relations_of
from buttress.diagram.page.payload.setting import Setting
from buttress.diagram.page.payload.sources import sources_of
from buttress.diagram.page.payload.steps import steps_of
from buttress.diagram.views.nodes import is_commentary, name_of, plain_text
from buttress.model import ArgumentMap, Element, Statement

__all__ = ["entry_of", "shown"]


def shown(map: ArgumentMap) -> tuple[Element, ...]:
    """The statements that some view can show, then the arguments."""
    statements = (each for each in map.statements.values() if not is_commentary(map, each))
    return (*statements, *map.arguments.values())


def entry_of(element: Element, setting: Setting) -> dict[str, Any]:
    """All that the page knows of an element.

    Returns:
        `id`, `kind` (statement or argument), `title`, empty where the reader of the map made it up,
        `name` (what it is called in a sentence), `text`, `tags`, `sections` (headings, outermost
        first), `standing` (in, out, undecided or None), `accepted` (by all, some or none of the
        extensions where there are several, or None), `reason` (the sentence for it), `facts`
        (pairs of a label and a value), `sources`, `findings`, `steps` (of an argument),
        `relations`, `dependents` (what rests on it at first hand), `switchable`, `place`
        (`file:line:column`) and `link`, its address, each of the two possibly None.
    """
    name = identifier_of(element)
    is_statement = isinstance(element, Statement)
    standing, accepted, reason = _standing(element, setting)
    return {
        "id": name,
        "kind": "statement" if is_statement else "argument",
        "title": "" if element.is_untitled and element.text else element.title,
        "name": name_of(element),
        "text": plain_text(element),
        "tags": list(element.tags),
        "sections": list(setting.sections.get(element.section or "", ())),
        "standing": standing,
        "accepted": accepted,
        "reason": reason,
        "facts": facts_of(element),
        "sources": sources_of(element, setting.map) if isinstance(element, Statement) else [],
        "findings": list(setting.findings.get(name, ())),
        "steps": [] if isinstance(element, Statement) else steps_of(element),
        "relations": relations_of(element, setting.map),
        "dependents": list(setting.dependents.get(name, ())),
        "switchable": name in setting.switchable,
        "place": str(element.span) if element.span else None,
        "link": address(element.span, setting.link_base),
    }


def _standing(element: Element, setting: Setting) -> tuple[str | None, str | None, str]:
    evaluation = setting.evaluation
    if evaluation is None:
        return None, None, ""
    is_statement = isinstance(element, Statement)
    standings = evaluation.statements if is_statement else evaluation.arguments
    standing = standings.get(element.title)
    if standing is None:
        return None, None, ""
    name = f"[{element.title}]" if is_statement else f"<{element.title}>"
    return standing.value, accepted_by(evaluation, name), evaluation.reason(name).sentence

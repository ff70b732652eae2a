"""The map in words: every statement and argument with what it says and what it bears on.

It is what a screen reader reads, what is printed below the picture, and what remains where no
script runs.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import Any

from buttress.diagram.lettering import clean

__all__ = ["STANDING_WORDS", "contents", "text"]

STANDING_WORDS = {"in": "✓ in", "out": "✗ out", "undecided": "? undecided"}
_DEEPEST = 6
_CUT = 400


def contents(
    elements: Sequence[Mapping[str, Any]], findings: Sequence[Mapping[str, Any]] = ()
) -> str:
    """HTML of the elements of a payload, under the headings of their sections, in their order.

    `findings` are those about no element; they stand at the end.
    """
    names = {each["id"]: str(each["name"]) for each in elements}
    numbers = {each["id"]: number for number, each in enumerate(elements)}
    lines = [*_lines(_by_section(elements), names, numbers)]
    if told := "".join(_findings({"findings": findings})):
        lines.append('<h3 class="section">About the map as a whole</h3>')
        lines.append(f'<ul class="whole">{told}</ul>')
    return "\n".join(lines)


def text(value: object) -> str:
    """A text as HTML, without anything that a page cannot bear."""
    return escape(clean(str(value)))


def _by_section(
    elements: Sequence[Mapping[str, Any]],
) -> dict[tuple[str, ...], list[Mapping[str, Any]]]:
    """The elements by their headings, outermost first, each section below the one around it."""
    found: dict[tuple[str, ...], list[Mapping[str, Any]]] = {}
    for each in elements:
        path = tuple(each["sections"])
        for end in range(len(path) + 1):
            found.setdefault(path[:end], [])
        found[path].append(each)
    places = {path: place for place, path in enumerate(found)}
    order = sorted(found, key=lambda path: [places[path[:end]] for end in range(len(path) + 1)])
    return {path: found[path] for path in order}


def _lines(
    sections: Mapping[tuple[str, ...], Sequence[Mapping[str, Any]]],
    names: Mapping[str, str],
    numbers: Mapping[str, int],
) -> Iterator[str]:
    for path, inside in sections.items():
        if path:
            level = min(2 + len(path), _DEEPEST)
            yield f'<h{level} class="section" dir="auto">{text(path[-1])}</h{level}>'
        if inside:
            yield '<ul class="entries">'
            for each in inside:
                yield _entry(each, names, numbers[each["id"]])
            yield "</ul>"


def _entry(element: Mapping[str, Any], names: Mapping[str, str], number: int) -> str:
    kind = element["kind"]
    title = _brief(element["title"] or element["name"])
    says = "" if not element["title"] and element["name"].startswith("“") else element["text"]
    standing = element["standing"]
    parts = [
        f'<li class="entry {kind}" id="entry-{number}" dir="auto">',
        f'<a class="title" href="#entry-{number}">{text(title)}</a>',
        f'<span class="unseen"> ({kind})</span>',
    ]
    if standing:
        words = "? in some" if element["accepted"] == "some" else STANDING_WORDS[standing]
        parts.append(f' <span class="standing {standing}">{words}</span>')
    if says:
        parts.append(f'<p class="says" dir="auto">{text(says)}</p>')
    more = [*_relations(element, names), *_sources(element), *_findings(element)]
    if element["reason"]:
        more.insert(0, f'<li class="reason">{text(element["reason"])}</li>')
    if more:
        parts.append(f'<ul class="more" dir="ltr">{"".join(more)}</ul>')
    parts.append("</li>")
    return "".join(parts)


def _relations(element: Mapping[str, Any], names: Mapping[str, str]) -> Iterator[str]:
    for step in element["steps"]:
        rules = f" by {', '.join(map(str, step['rules']))}" if step["rules"] else ""
        said = text(f"({step['number']}) {names.get(step['id'], '')}{rules}")
        yield f'<li class="step {text(step["role"])}">{said}</li>'
    for relation in element["relations"]:
        other = names.get(relation["id"])
        if other:
            yield f"<li>{text(relation['verb'])} {text(_brief(other))}</li>"


def _sources(element: Mapping[str, Any]) -> Iterator[str]:
    for source in element["sources"]:
        told = [source["author"], source["title"] or source["key"], source["date"]]
        quotes = [f"“{quote}”" for quote in source["quote"]]
        where = ", ".join(str(part) for part in (*told, *source["at"]) if part)
        said = " ".join(part for part in (*quotes, where) if part)
        if said:
            yield f"<li>Source: {text(said)}</li>"


def _findings(element: Mapping[str, Any]) -> Iterator[str]:
    for finding in element["findings"]:
        said = f"{finding['code']} {finding['severity']}: {finding['message']}"
        yield f"<li>{text(said)}</li>"


def _brief(name: str) -> str:
    return name if len(name) <= _CUT else f"{name[: _CUT - 1]}…"

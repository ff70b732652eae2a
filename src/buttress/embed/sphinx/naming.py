"""Words that name a statement or an argument: references to it, or the place to lead to."""

from __future__ import annotations

from hashlib import sha256
from typing import cast

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.environment import BuildEnvironment

from buttress.embed.sphinx.blocks_as_nodes import Named
from buttress.embed.sphinx.domain import ArgdownDomain, Place, Rank
from buttress.embed.sphinx.elements import Called, called_by_name
from buttress.embed.sphinx.nodes import anchors
from buttress.model import ArgumentMap

__all__ = ["anchor_for", "domain_of", "places_of", "references_of"]

_LONGEST = 60
_TAKEN = "buttress anchors"


def domain_of(env: BuildEnvironment) -> ArgdownDomain:
    """The domain, which knows all places."""
    domain = env.domains["argdown"]
    assert isinstance(domain, ArgdownDomain)  # noqa: S101  nobody else has that name
    return domain


def references_of(map: ArgumentMap, docname: str) -> Named:
    """Makes of names references to where they are documented, and leaves them as they are else."""

    def named(name: str, shown: list[nodes.Node], link: str) -> list[nodes.Node]:
        element = called_by_name(map, name)
        return [_reference(element, docname, shown, link=link)] if element else shown

    return named


def places_of(env: BuildEnvironment, map: ArgumentMap, rank: Rank, *, noted: bool = True) -> Named:
    """The same, and the first mention of each name is a place that others are led to."""
    mentioned: set[str] = set()
    refer = references_of(map, env.docname)

    def named(name: str, shown: list[nodes.Node], link: str) -> list[nodes.Node]:
        element = called_by_name(map, name)
        if not noted or element is None or name in mentioned:
            return refer(name, shown, link)
        mentioned.add(name)
        anchor = anchor_for(env, element)
        note = Place(element.file, env.docname, anchor, rank, element.is_defined)
        domain_of(env).note(element.kind, element.title, note)
        reference = _reference(element, env.docname, shown, anchor)
        return [anchors("", ids=[anchor]), reference]

    return named


def _reference(
    element: Called, docname: str, shown: list[nodes.Node], own: str = "", link: str = ""
) -> pending_xref:
    """A reference that may lead nowhere, or else to the `link`.

    `own` is the anchor at which it stands itself.
    """
    reference = pending_xref(
        "",
        nodes.inline("", "", *shown),
        refdomain="argdown",
        reftype=element.kind,
        reftarget=element.title,
        refexplicit=True,
        refwarn=False,
        refdoc=docname,
    )
    reference["argdown-element"] = tuple(element)
    reference["argdown-anchor"] = own
    reference["argdown-else"] = link.removeprefix("#")
    return reference


def anchor_for(env: BuildEnvironment, element: Called) -> str:
    """An anchor that no other place on the page has, and that the next build gives again."""
    taken = cast("set[str]", env.temp_data.setdefault(_TAKEN, set()))
    slug = nodes.make_id(element.title)[:_LONGEST].strip("-")
    if not slug:
        slug = sha256(element.title.encode(errors="replace")).hexdigest()[:8]
    stem = anchor = f"{element.kind}-{slug}"
    number = 1
    while anchor in taken:
        number += 1
        anchor = f"{stem}-{number}"
    taken.add(anchor)
    return anchor

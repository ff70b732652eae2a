"""The domain itself: it gathers the places of titles and resolves references to them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from difflib import get_close_matches
from typing import Any, ClassVar

from docutils.nodes import Element, emphasis, reference
from sphinx.addnodes import pending_xref
from sphinx.builders import Builder
from sphinx.domains import Domain, ObjType
from sphinx.environment import BuildEnvironment
from sphinx.util import logging
from sphinx.util.nodes import make_refnode

from buttress.embed.sphinx.domain.index import ElementIndex
from buttress.embed.sphinx.domain.places import Place, bare_title, best, qualified, rivals
from buttress.embed.sphinx.domain.roles import ElementRole
from buttress.embed.sphinx.elements import Called
from buttress.embed.sphinx.pages import PageNotes

__all__ = ["ArgdownDomain"]

_LOG = logging.getLogger(__name__)

Key = tuple[str, str]
"""A kind (`statement` or `argument`) and a title."""


class ArgdownDomain(Domain):
    """Statements and arguments as objects of the documentation.

    `places` holds, for each kind and title, where it is documented: by a figure of an argument,
    in an Argdown text, in a table of standings, or only in a picture.
    """

    name = "argdown"
    label = "Argdown"
    object_types: ClassVar[dict[str, ObjType]] = {
        "statement": ObjType("statement", "statement"),
        "argument": ObjType("argument", "argument"),
    }
    roles: ClassVar[dict[str, Any]] = {
        "statement": ElementRole(innernodeclass=emphasis, warn_dangling=True),
        "argument": ElementRole(innernodeclass=emphasis, warn_dangling=True),
    }
    indices: ClassVar[list[type[ElementIndex]]] = [ElementIndex]  # type: ignore[assignment]
    initial_data: ClassVar[dict[str, Any]] = {"places": {}, "pages": {}}
    data_version = 2

    @property
    def places(self) -> dict[Key, list[Place]]:
        """Where each title is documented."""
        places: dict[Key, list[Place]] = self.data["places"]
        return places

    @property
    def pages(self) -> PageNotes:
        """What is known of each page besides."""
        return PageNotes(self.data["pages"])

    def note(self, kind: str, title: str, place: Place) -> None:
        """Remember that a title is documented at a place."""
        self.places.setdefault((kind, title), []).append(place)

    def clear_doc(self, docname: str) -> None:
        """Forget what a page documents."""
        self.pages.forget(docname)
        for key, places in list(self.places.items()):
            kept = [place for place in places if place.docname != docname]
            if kept:
                self.places[key] = kept
            else:
                del self.places[key]

    def merge_domaindata(self, docnames: AbstractSet[str], otherdata: Mapping[str, Any]) -> None:
        """Take over what another process read."""
        self.pages.merge(docnames, otherdata["pages"])
        for key, places in otherdata["places"].items():
            mine = self.places.setdefault(key, [])
            mine.extend(place for place in places if place.docname in docnames)

    def place_of(self, element: Called) -> Place | None:
        """Where an element of a map can be read about in words, if anywhere.

        What the map itself does not put in words is looked for in all maps.
        """
        places = self.places.get((element.kind, element.title), ())
        found = [place for place in places if place.is_in_words]
        own = best(found, file=element.file)
        if element.is_defined or (own and own.is_defined):
            return own
        return best(found)

    def resolve_xref(
        self,
        env: BuildEnvironment,
        fromdocname: str,
        builder: Builder,
        typ: str,
        target: str,
        node: pending_xref,
        contnode: Element,
    ) -> Element | None:
        """The reference that a role asks for; a warning with near titles where there is none."""
        if "argdown-element" in node:
            return self._resolve_named(fromdocname, builder, node, contnode)
        file, title = bare_title(target)
        places = self.places.get((typ, title), [])
        found = best(places, fromdocname, file) or best(places, fromdocname, _beside(file, env))
        if found is None:
            return None
        others = () if file else rivals(places, found)
        if others and found.docname != fromdocname:
            _LOG.warning(
                "several maps have the %s %r: %s; the reference leads to the one in %s. Name "
                "the file to choose another: %s",
                typ,
                title,
                ", ".join(sorted((found.file, *others))),
                found.file,
                qualified(others[0], title),
                location=node,
                type="buttress",
                subtype="ambiguous",
            )
        return _reference(builder, fromdocname, found, contnode, title)

    def _resolve_named(
        self, fromdocname: str, builder: Builder, node: pending_xref, contnode: Element
    ) -> Element:
        """What a directive names leads to where it is documented, if that is elsewhere."""
        element = Called(*node["argdown-element"])
        place = self.place_of(element)
        if place is None and node["argdown-else"]:
            return reference("", "", contnode, internal=True, refid=node["argdown-else"])
        if place is None or (place.docname, place.anchor) == (fromdocname, node["argdown-anchor"]):
            return contnode
        return _reference(builder, fromdocname, place, contnode, element.title)

    def resolve_any_xref(
        self,
        env: BuildEnvironment,
        fromdocname: str,
        builder: Builder,
        target: str,
        node: pending_xref,
        contnode: Element,
    ) -> list[tuple[str, Element]]:
        """What the role `any` may mean: a statement or an argument of that title."""
        file, title = bare_title(target)
        found: list[tuple[str, Element]] = []
        for kind in self.object_types:
            place = best(self.places.get((kind, title), ()), fromdocname, file)
            if place:
                shown = _reference(builder, fromdocname, place, contnode, title)
                found.append((f"argdown:{kind}", shown))
        return found

    def get_objects(self) -> Iterator[tuple[str, str, str, str, str, int]]:
        """Every title once, and once more by its file where several maps use it."""
        for (kind, title), places in sorted(self.places.items()):
            first = best(places)
            if first is None:
                continue
            yield title, title, kind, first.docname, first.anchor, 1
            files = sorted({place.file for place in places})
            for file in files if len(files) > 1 else ():
                place = best(places, file=file)
                if place:
                    name = qualified(file, title)
                    yield name, f"{title} ({file})", kind, place.docname, place.anchor, 2

    def near(self, typ: str, target: str) -> list[str]:
        """The titles that look most like one that is not documented, three at most."""
        _, title = bare_title(target)
        known = [each for kind, each in self.places if kind == typ]
        return get_close_matches(title, known, n=3, cutoff=0.6)


def _beside(file: str, env: BuildEnvironment) -> str:
    """A file named from the folder of the page."""
    return env.relfn2path(file)[0] if file else file


def _reference(
    builder: Builder, fromdocname: str, place: Place, contnode: Element, title: str
) -> Element:
    return make_refnode(builder, fromdocname, place.docname, place.anchor, contnode, title)

"""The views: which elements of a map a picture shows, how grouped and how labelled.

Each view is a function from a map and what is asked of it to a `Scene`, in a file of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from buttress.diagram.errors import UnknownNameError
from buttress.diagram.views.ach import ach_view
from buttress.diagram.views.argument import argument_view
from buttress.diagram.views.default import default_view
from buttress.diagram.views.issue import issue_view
from buttress.diagram.views.neighbourhood import neighbourhood_view
from buttress.diagram.views.options import EVERYTHING, View, ViewOptions
from buttress.diagram.views.overview import overview
from buttress.diagram.views.path import path_view
from buttress.diagram.views.sources import sources_view
from buttress.diagram.views.structure import structure_view

__all__ = ["EVERYTHING", "VIEWS", "View", "ViewOptions", "view"]

VIEWS: Mapping[str, View] = MappingProxyType(
    {
        "default": default_view,
        "structure": structure_view,
        "overview": overview,
        "argument": argument_view,
        "neighbourhood": neighbourhood_view,
        "path": path_view,
        "issue": issue_view,
        "ach": ach_view,
        "sources": sources_view,
    }
)
"""The views by name."""


def view(name: str) -> View:
    """The view of that name.

    Raises:
        UnknownNameError: there is none; the message names those that exist.
    """
    found = VIEWS.get(name)
    if found is None:
        raise UnknownNameError("view", name, VIEWS)
    return found

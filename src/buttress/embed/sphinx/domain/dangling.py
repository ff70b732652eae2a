"""What is said of a reference that leads nowhere."""

from __future__ import annotations

from docutils.nodes import Element
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.domains import Domain
from sphinx.util import logging

from buttress.embed.sphinx.domain.domain import ArgdownDomain
from buttress.embed.sphinx.domain.places import bare_title

__all__ = ["warn_missing"]

_LOG = logging.getLogger(__name__)


def warn_missing(app: Sphinx, domain: Domain | None, node: pending_xref) -> bool | None:
    """Say which titles look alike; True keeps Sphinx from saying it once more."""
    if not isinstance(domain, ArgdownDomain):
        return None
    kind = node["reftype"]
    _, title = bare_title(node["reftarget"])
    near = domain.near(kind, title)
    other = "argument" if kind == "statement" else "statement"
    if (other, title) in domain.places:
        advice = f"there is an {other} of that title" if other == "argument" else ""
        advice = advice or f"there is a {other} of that title"
        advice += f": use the role argdown:{other}"
    elif near:
        advice = f"did you mean {' or '.join(repr(each) for each in near)}?"
    else:
        advice = "a directive or an Argdown text has to show it first"
    _LOG.warning(
        "no %s titled %r is documented; %s",
        kind,
        title,
        advice,
        location=node,
        type="buttress",
        subtype="ref",
    )
    return True


def keep_words(node: pending_xref) -> Element:
    """What stands in the place of a reference that leads nowhere: its words."""
    return node[0]

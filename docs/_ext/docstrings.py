"""Docstrings as they are written here, made into what Sphinx expects.

An indented block after an empty line is code, as in Markdown; reStructuredText wants to be told.
The docstring of an attribute is a sentence; napoleon would take words before a colon for a type.
"""

from __future__ import annotations

from sphinx.application import Sphinx

_COLON = "\N{RATIO}"


def prepare(app: Sphinx, what: str, name: str, obj: object, options: object, lines: list[str]):
    """Announce each indented block as code, and hide an attribute's colons from napoleon."""
    marked: list[str] = []
    in_block = False
    for number, line in enumerate(lines):
        indented = line.startswith("    ")
        if indented and not in_block and number and not lines[number - 1].strip():
            marked += [".. code-block:: python", ""]
            in_block = True
        elif line.strip() and not indented:
            in_block = False
        marked.append(line)
    if what in {"attribute", "property"} and marked:
        marked[0] = marked[0].replace(":", _COLON)
    lines[:] = marked


def restore(app: Sphinx, what: str, name: str, obj: object, options: object, lines: list[str]):
    """Put an attribute's colons back."""
    lines[:] = [line.replace(_COLON, ":") for line in lines]


def setup(app: Sphinx) -> dict[str, bool]:
    """Listen before and after napoleon, whose priority is 500."""
    app.connect("autodoc-process-docstring", prepare, priority=400)
    app.connect("autodoc-process-docstring", restore, priority=600)
    return {"parallel_read_safe": True, "parallel_write_safe": True}

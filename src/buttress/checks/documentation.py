"""A rule's docstring, taken apart."""

from __future__ import annotations

import re
from collections.abc import Mapping
from inspect import cleandoc
from textwrap import dedent

import attrs

__all__ = ["SECTIONS", "Documentation"]

SECTIONS = ("What it does", "Why it matters", "Example", "How to mend it", "Source")
"""The sections that every rule's docstring has, in this order."""

_HEADING = re.compile(rf"^({'|'.join(SECTIONS)}):\n", re.MULTILINE)


@attrs.frozen
class Documentation:
    """The first line of a docstring and its sections by name; `text` is the whole."""

    summary: str
    sections: Mapping[str, str]
    text: str

    @classmethod
    def of(cls, docstring: str) -> Documentation:
        """Take a docstring apart: a heading is a section's name and a colon on its own line."""
        text = cleandoc(docstring)
        opening, *parts = _HEADING.split(text + "\n")
        sections = {
            name: dedent(body).strip("\n").rstrip()
            for name, body in zip(parts[::2], parts[1::2], strict=True)
        }
        return cls(opening.partition("\n")[0].strip(), sections, text)

    @property
    def example(self) -> str:
        """The Argdown text that triggers the rule."""
        example = self.sections.get("Example", "")
        return f"{example}\n" if example else ""

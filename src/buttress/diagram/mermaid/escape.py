"""Text that means nothing to Mermaid.

Mermaid looks for comments, directives, styles, entities and icons in the whole of a diagram's text
before it parses it, also inside quotation marks, and takes some labels for Markdown and HTML. So
every sign that any of these begin with is written as an entity: `#`, a number and a semicolon.
"""

from __future__ import annotations

import json
import re

__all__ = ["escaped", "front_matter", "quoted", "spoken"]

_SIGNS = re.compile(
    r"""["#&<>%{}`\\$|~*_\[\]@^=;ﬂ]"""
    r"|:(?=//)"  # addresses
    r"|(?<=fa):|(?<=fa[bklrs]):"  # icons
    r"|(?<=¶)ß"  # what Mermaid itself puts in the place of a semicolon
    r"|s(?=tyle)|c(?=lassDef)"  # lines that seem to be styles lose a semicolon
)
_LEADING = re.compile(r"^(?:[-+](?= )|\d+(?=[.)]( |$)))")  # lists
_SILENT = re.compile(r"[\"#&%{}`\\;ﬂ]+")


def escaped(text: str) -> str:
    """The text, with every sign that could mean something as an entity; it has to be one line."""
    leading = _LEADING.match(text)
    start = leading[0] if leading else ""
    rest = _SIGNS.sub(lambda found: _entities(found[0]), text[len(start) :])
    return _entities(start) + rest


def quoted(lines: tuple[str, ...], *, is_first_bold: bool = False) -> str:
    """The same in quotation marks, with line breaks between the lines."""
    written = [escaped(line) for line in lines]
    if is_first_bold and written:
        written[0] = f"<b>{written[0]}</b>"
    return f'"{"<br/>".join(written)}"'


def spoken(text: str) -> str:
    """The text for a line that is read out: there entities stay as they are, so signs go."""
    return " ".join(_SILENT.sub(" ", text.replace("<", "‹").replace(">", "›")).split())


def front_matter(text: str) -> str:
    """The text as a string of YAML, in which it starts no directive and no tag."""
    plain = json.dumps(text.replace("<", "‹").replace(">", "›"), ensure_ascii=False)
    return plain.replace("%", "\\u0025").replace("#", "\\u0023").replace(";", "\\u003b")


def _entities(text: str) -> str:
    return "".join(f"#{ord(sign)};" for sign in text)

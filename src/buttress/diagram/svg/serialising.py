"""Writing the tree of an SVG as text, each element on a line of its own.

The standard library's writer does the same at three times the time: it looks up the namespace of
every name.
"""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

__all__ = ["serialised"]

_CODED = re.compile(r"""[&<>"\r\n\t]""")


def serialised(root: ET.Element) -> str:
    """The tree as text. Names are written as they are; nothing may follow an element's end tag."""
    lines: list[str] = []
    waiting: list[ET.Element | str] = [root]
    while waiting:
        element = waiting.pop()
        if isinstance(element, str):
            lines.append(element)
            continue
        tag = element.tag
        start = f"<{tag}{_attributes(element.attrib)}"
        text = element.text
        if len(element):
            lines.append(f"{start}>{_text(text) if text else ''}")
            waiting.append(f"</{tag}>")
            waiting.extend(reversed(element))
        elif text:
            lines.append(f"{start}>{_text(text)}</{tag}>")
        else:
            lines.append(f"{start} />")
    return "\n".join(lines)


def _attributes(attributes: dict[str, str]) -> str:
    """The attributes; most elements have none that needs a code, which one search tells."""
    if _CODED.search("".join(attributes.values())):
        attributes = {name: _value(value) for name, value in attributes.items()}
    return "".join([f' {name}="{value}"' for name, value in attributes.items()])


def _text(text: str) -> str:
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    return text.replace(">", "&gt;") if ">" in text else text


def _value(value: str) -> str:
    value = _text(value)
    if '"' in value:
        value = value.replace('"', "&quot;")
    for sign, code in (("\r", "&#13;"), ("\n", "&#10;"), ("\t", "&#09;")):
        if sign in value:
            value = value.replace(sign, code)
    return value

"""Writing the elements of an SVG as text, each on a line of its own.

The standard library's writer does the same at three times the time: it looks up the namespace of
every name.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from xml.etree import ElementTree as ET

from buttress.diagram.lettering import has_right_to_left

__all__ = ["attribute", "bidi", "content", "serialised", "start_tag"]

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
        start = start_tag(element.tag, element.attrib)
        text = content(element.text or "")
        if len(element):
            lines.append(f"{start}{text}")
            waiting.append(f"</{element.tag}>")
            waiting.extend(reversed(element))
        else:
            lines.append(f"{start}{text}</{element.tag}>" if text else f"{start[:-1]} />")
    return "\n".join(lines)


def start_tag(name: str, attributes: Mapping[str, str]) -> str:
    """The beginning of an element."""
    return f"<{name}{''.join([attribute(*each) for each in attributes.items()])}>"


def attribute(name: str, value: str) -> str:
    """An attribute, with the space before it; most values have no sign that needs a code."""
    return f' {name}="{_value(value) if _CODED.search(value) else value}"'


def bidi(text: str) -> str:
    """The attribute of a line that takes its direction from its own letters, where it has to."""
    return ' unicode-bidi="plaintext"' if has_right_to_left(text) else ""


def content(text: str) -> str:
    """The text between two tags."""
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    return text.replace(">", "&gt;") if ">" in text else text


def _value(value: str) -> str:
    value = content(value).replace('"', "&quot;")
    for sign, code in (("\r", "&#13;"), ("\n", "&#10;"), ("\t", "&#09;")):
        value = value.replace(sign, code)
    return value

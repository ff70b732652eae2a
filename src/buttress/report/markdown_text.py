"""Text that somebody else wrote, put into Markdown so that it stays text."""

from __future__ import annotations

import re

from buttress.report.terminal import visible

__all__ = ["inert", "inert_html", "plain"]

_MARKUP = re.compile(r"([\\`*_\[\]<>#|~&$!])")
_CALLING = re.compile(r"@|(?<!&)#|(?<=GH)-(?=\d)|(?<=gh)-(?=\d)|(?<=:)//|(?<=www)\.")


def plain(text: str) -> str:
    """A text on one line with every sign of CommonMark and HTML escaped."""
    return _MARKUP.sub(r"\\\1", " ".join(visible(text).split()))


def inert(text: str) -> str:
    """The same for a comment on GitHub: it notifies nobody and links to nothing.

    GitHub looks for mentions (`@name`), references (`#1`, `GH-1`) and addresses after Markdown has
    been rendered, where a backslash is gone; a character of no width keeps them apart.
    """
    return _CALLING.sub(r"\g<0>&#8203;", plain(text))


def inert_html(text: str) -> str:
    """The same where GitHub reads HTML, as between `<summary>` and its end."""
    text = " ".join(visible(text).split())
    text = (
        text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    )
    return _CALLING.sub(r"\g<0>&#8203;", text)

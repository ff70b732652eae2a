"""Colours for Argdown wherever Pygments colours code: in Sphinx, MkDocs, notebooks, terminals."""

from __future__ import annotations

from pygments.lexer import RegexLexer, bygroups
from pygments.token import Comment, Keyword, Literal, Name, Operator, Text

__all__ = ["ArgdownLexer"]

_DATA = r"\{(?:[^{}]++|\{(?:[^{}]++|\{[^{}]*+\})*+\})*+\}"
"""Braces with braces in them, three deep; without going back, so that time is linear."""


class ArgdownLexer(RegexLexer):
    """Titles, relations, inference lines, tags, data and comments; the rest is text."""

    name = "Argdown"
    aliases = ("argdown",)
    filenames = ("*.argdown", "*.ad")
    url = "https://argdown.org"

    tokens = {  # noqa: RUF012  Pygments' way
        "root": [
            (r"===+[^=]*===+", Comment.Preproc),
            (r"//.*|/\*(?:.|\n)*?\*/|<!--(?:.|\n)*?-->", Comment),
            (r"^#+ .*", Keyword),
            (r"^([^\S\n]*)(\+>|->|_>|<\+|<-|<_|><|[+_-](?=\s))", bygroups(Text, Operator)),
            (r"^([^\S\n]*)(\(\d+\))", bygroups(Text, Literal)),
            (r"^[^\S\n]*--.*?(?:--+|$)", Operator),
            (r"@?\[[^\]\n]+\]", Name.Class),
            (r"@?<[^>\n]+>", Name.Function),
            (r"@include\([^)]*\)", Keyword),
            (r"#\([^)]*\)|#\w+(?:-\w+)*", Name.Tag),
            (_DATA, Comment.Special),
            (r"\w+|[^\S\n]+|\n|.", Text),
        ],
    }

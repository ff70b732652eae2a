"""Colours for Argdown in code blocks."""

from __future__ import annotations

from pygments.lexer import RegexLexer, bygroups
from pygments.token import Comment, Keyword, Literal, Name, Operator, Punctuation
from sphinx.application import Sphinx


class ArgdownLexer(RegexLexer):
    """Titles, relations, inference lines, tags, data and comments; the rest is text."""

    name = "Argdown"
    aliases = ("argdown",)
    filenames = ("*.argdown", "*.ad")

    tokens = {  # noqa: RUF012  Pygments' way
        "root": [
            (r"===+[^=]*===+", Comment.Preproc),
            (r"//.*|/\*(?:.|\n)*?\*/|<!--(?:.|\n)*?-->", Comment),
            (r"^#+ .*", Keyword),
            (r"^(\s*)(\+>|->|_>|<\+|<-|<_|><|[+_-](?=\s))", bygroups(Punctuation, Operator)),
            (r"^(\s*)(\(\d+\))", bygroups(Punctuation, Literal)),
            (r"^\s*--.*?(?:--+|$)", Operator),
            (r"@?\[[^\]\n]+\]", Name.Class),
            (r"@?<[^>\n]+>", Name.Function),
            (r"@include\([^)]*\)", Keyword),
            (r"#\([^)]*\)|#\w+(?:-\w+)*", Name.Tag),
            (r"\{[^}]*\}", Comment.Special),
            (r"\w+|\s+|.", Punctuation),
        ],
    }


def setup(app: Sphinx) -> dict[str, bool]:
    """Make the lexer known."""
    app.add_lexer("argdown", ArgdownLexer)
    return {"parallel_read_safe": True, "parallel_write_safe": True}

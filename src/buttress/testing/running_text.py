"""Strategies for running text as it is written in a source, with markup, escapes and comments."""

from __future__ import annotations

from functools import cache

from hypothesis import strategies as st

from buttress.testing.words import words

__all__ = ["comments", "content", "source_titles"]

_SHORTCODES = (".A.", ":E:", ".->.", ":<->:", ".~.", ".v_.", ":happy:", ".+1.", ".no.", ":x:y:")
_ESCAPES = (r"\*", r"\_", r"\#", r"\[", r"\]", r"\<", r"\{", r"\\", r"\.", r"\:", r"\-", r"\ ")
_HARMLESS = (
    "(x)", "5 * 3", "C# and", "a; b, c", "::", "...", "==", "x = y", "->", "- -", "1. x", "(1)",
    "'", "`", "a > b", "a]", "}", "~", "|", "&", "^", "e.g.:", "@", "@x", "/", "a/b", "$", "(",
    "\u00a0", "x.y.z", "10:30:15", "=", "+ x", "_ ", "😀", "\x0b", ")", "1 < 2",
)  # fmt: skip
"""Signs that could mean something and here do not, or not always."""

_ADDRESSES = ("x.html", "https://example.org/a_b?c=d#e", "../y", "a b")
_TITLES = (
    "A", "B", "C", "D", "Two words", "Über", "T-1", "a:b", "x.y", "(1)", "*x*", "Untitled 2", " A",
)  # fmt: skip


@cache
def source_titles() -> st.SearchStrategy[str]:
    """Titles from a small pool, so that they meet again."""
    return st.sampled_from(_TITLES)


@cache
def comments() -> st.SearchStrategy[str]:
    """A comment of one of the two kinds that end by themselves, on one line or several."""
    inside = st.sampled_from(("x", "a\nb", "[A]: no", "\n", "a\n\nb", "# no", "{x", "*", "")).map(
        str
    )
    return st.builds("/* {} */".format, inside) | st.builds("<!-- {} -->".format, inside)


@cache
def _plain() -> st.SearchStrategy[str]:
    return st.lists(words(), min_size=1, max_size=4).map(" ".join)


def _emphasized(sign: str, inner: str, after: str) -> str:
    """The words between two signs, unless they hold such signs themselves."""
    inner = inner.strip()
    if not inner or sign[0] in inner:
        return inner + after
    return f"{sign}{inner}{sign}{after}"


@cache
def _emphasis(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    signs = st.sampled_from(("*", "_", "**", "__"))
    after = st.sampled_from(("", "", "", ".", ",", ")", ":", "-", "!"))
    words_ = st.lists(inner, min_size=1, max_size=2).map(" ".join)
    return st.builds(_emphasized, signs, words_, after)


@cache
def _pieces() -> st.SearchStrategy[str]:
    title = source_titles()
    atoms = st.one_of(
        _plain(),
        _plain(),
        st.sampled_from(_SHORTCODES),
        st.sampled_from(_ESCAPES),
        st.builds("[{}]({})".format, words(), st.sampled_from(_ADDRESSES)),
        st.builds("@[{}]".format, title),
        st.builds("@<{}>".format, title),
        st.sampled_from(("#x", "#a-b", "#(two words)", "#größe", "#x.")),
        st.sampled_from(_HARMLESS),
    )
    return atoms | st.recursive(atoms, _emphasis, max_leaves=4)


@cache
def content(*, multiline: bool = True) -> st.SearchStrategy[str]:
    """Running text; with `multiline`, in lines that continue the one before."""
    blanks = st.sampled_from((" ",) * 12 + ("  ", "", "\t") + ("\n", "\n  ", " \n\t") * multiline)
    notes = comments() if multiline else st.just("/* x */")
    tail = st.lists(st.tuples(blanks, st.one_of(*[_pieces()] * 6, notes)), max_size=4)
    long = st.builds(lambda first, rest: first + "".join(map("".join, rest)), _pieces(), tail)
    return st.one_of(_plain(), _plain(), long)

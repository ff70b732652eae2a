"""Strategies for titles, texts and tags."""

from __future__ import annotations

from functools import cache

from hypothesis import strategies as st

from buttress.model import fold_blanks

__all__ = ["PHRASES", "SIGNS", "tags", "texts", "titles", "words"]

_WORDS = (
    "war", "peace", "troops", "the", "pact", "is", "not", "likely", "2024", "if", "so", "Übel",
    "naïve", "戦争", "né", "a", "I", "e.g.", "z.B.", "U.S.", "3.5", "50%", "10:30", "well-known",
    "don't", "(perhaps)", '"so"', "said,", "thus;", "why?", "no!", "$5", "A/B", "x=y", "é", "😀",
)  # fmt: skip

SIGNS = (
    "*", "_", "**", "__", "#", "@", "[", "]", "<", ">", "(", ")", "{", "}", "\\", "/", "//", "/*",
    "*/", "<!--", "-->", ".", ":", "::", ".A.", ":->:", ":heart:", ".y.", "...", "===", "====",
    "+", "-", "--", "----", "->", "+>", "><", "_>", "<+", "<-", "<_", "(1)", "1.", "*x*", "_x_",
    "**x**", "__x__", "#tag", "#(a tag)", "@[A]", "@<A>", "[A]", "<A>", "[A]:", "<A>:", "[x](y)",
    "{a: 1}", "{", "}", ",", ";", "'", "'+", "`", "~", "|", "&", "%", "^", "@include(x)",
    "http://a.b/c_d", "C#", "* ", "# ", "\u00a0", "\u2028", "\ufeff", "\x0b", "\x00", "=",
)  # fmt: skip
"""Signs that mean something somewhere in Argdown, or nearly."""

PHRASES = (
    "Russia deploys troops.",
    "The pact covers an attack on either side.",
    "It is not so, e.g. in 2024 (or later).",
    "Wherefore? Because!",
    "Der Regen: er fällt; die Straße wird naß.",
)

_TITLES = ("A", "B", "C", "Claim", "The pact", "Über uns", "T-1", "Untitled 1", "Untitled 2", "x:y")


@cache
def words() -> st.SearchStrategy[str]:
    """A word, as prose has it."""
    return st.sampled_from(_WORDS)


@cache
def titles() -> st.SearchStrategy[str]:
    """Titles that a statement can bear, and an argument too: `[…]` and `<…>`."""
    characters = st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp"), exclude_characters="]>")
    odd = st.text(characters, min_size=1, max_size=12).filter(_is_title)
    signed = st.lists(words() | st.sampled_from(SIGNS), min_size=1, max_size=3)
    return st.one_of(
        st.sampled_from(_TITLES),
        st.lists(words(), min_size=1, max_size=4).map(" ".join),
        signed.map("".join).filter(_is_title),
        odd,
    )


def _is_title(title: str) -> bool:
    return (
        bool(title.strip())
        and title[0] not in "-+_!"
        and not any(sign in title for sign in ("]", ">", "\n", "\r", "\u2028", "@include("))
    )


@cache
def texts() -> st.SearchStrategy[str]:
    """What a statement says: a text without markup, that is not empty, its white space folded."""
    pieces = st.one_of(words(), st.sampled_from(PHRASES), st.sampled_from(SIGNS))
    spaced = st.lists(pieces, min_size=1, max_size=8).map(" ".join)
    joined = st.lists(words() | st.sampled_from(SIGNS), min_size=1, max_size=6).map("".join)
    odd = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20)
    return st.one_of(st.sampled_from(PHRASES), spaced, joined, odd).map(fold_blanks).filter(bool)


@cache
def tags() -> st.SearchStrategy[str]:
    """Names of tags, without their sign."""
    simple = st.sampled_from(("pact-scope", "strategic-motive", "x", "H1", "größe", "a_b"))
    several = st.lists(words(), min_size=1, max_size=3).map(" ".join)
    return simple | several.filter(lambda name: ")" not in name)

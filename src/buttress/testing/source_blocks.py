"""Strategies for the blocks of a source: elements, headings, lists and structures.

A block is a text of one or several lines, without an empty line in it and without a line end
after it.
"""

from __future__ import annotations

from functools import cache

from hypothesis import strategies as st

from buttress.testing.running_text import comments, content, source_titles
from buttress.testing.source_data import data_blocks

__all__ = ["arguments_with_structure", "elements", "headings", "lists", "structures"]

_COUNTS = st.integers(0, 4)
_STEPS = st.sampled_from((2, 2, 2, 1, 4))
_DIRECTIONS = st.sampled_from((0, 0, 0, 1, 2, 3, 1, 2, -1))
_INDENTATIONS = st.sampled_from((" ", " ", " ", " ", " ", " ", " ", "\t"))
_SIGNS = st.sampled_from(("+", "-", "+>", "->", "<+", "<-", "><", "_>") * 2 + ("_", "<_"))
_UNDERCUTS = st.sampled_from(("_", "<_"))
_FLAGS = st.booleans()
_FEW = st.integers(1, 3)
_NUMBERS = st.sampled_from((0, 0, 0, 1, 99))
_LIST_INDENTATIONS = st.sampled_from(("", "  ", "\t", "    "))
_TAGS = ("", "", "", " #x", " #x #(two words)", " #y")
_RULES = (
    "modus ponens", "a, b", "cause to effect", "a. b: c", r"a\, b", "x - y", "*a*", "[A]", "a_b #c",
)  # fmt: skip


@cache
def _often(strategy: st.SearchStrategy[str], times: int) -> st.SearchStrategy[str]:
    """Nothing, or one time in so many what the strategy gives."""
    return st.one_of(*[st.just("")] * (times - 1), strategy)


@cache
def _tail(*, data: bool = True) -> st.SearchStrategy[str]:
    """What can follow the words of an element: data, and comments around them."""
    blanks = st.sampled_from((" ", " ", "", "\n", "  \n "))
    block = st.builds("{}{}".format, blanks, data_blocks())
    note = st.builds(" {}".format, comments()) | st.just(" // a note")
    return st.builds("{}{}".format, _often(block, 4) if data else st.just(""), _often(note, 8))


@cache
def _statements() -> st.SearchStrategy[str]:
    titles = source_titles()
    tags = st.sampled_from(_TAGS)
    definition = st.builds("[{}]: {}".format, titles, content())
    reference = st.builds("[{}]{}".format, titles, tags)
    return st.one_of(content(), definition, definition, reference)


@cache
def _arguments() -> st.SearchStrategy[str]:
    titles = source_titles().filter(lambda title: not title.startswith("Untitled"))
    definition = st.builds("<{}>: {}".format, titles, content())
    reference = st.builds("<{}>{}".format, titles, st.sampled_from(_TAGS))
    return definition | reference


@cache
def _with_tail(words: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.builds("{}{}".format, words, _tail())


@cache
def _heads() -> st.SearchStrategy[str]:
    return _with_tail(_statements() | _arguments())


@cache
@st.composite
def _relations(draw: st.DrawFn, *, base: int = 0) -> str:
    """Lines with relations, indented below their parents in one way or another.

    Most go one level deeper, stay, or go back to a level that is open; some to one between two,
    which is allowed, or below all, which is not.
    """
    lines: list[str] = []
    open_ = [base]
    for _ in range(draw(_COUNTS)):
        deeper = open_[-1] + draw(_STEPS)
        level = deeper
        if len(open_) > 1:
            going = draw(_DIRECTIONS)
            if going > 0:
                level = open_[1:][going % (len(open_) - 1)]
            elif going < 0:
                level = draw(st.integers(max(base, 1), deeper))
        while len(open_) > 1 and open_[-1] > level:
            open_.pop()
        if level > open_[-1]:
            open_.append(level)
        indentation = draw(_INDENTATIONS) * level
        sign = draw(_SIGNS)
        child = draw(_with_tail(_statements()) if sign == "><" else _heads())
        lines.append(f"\n{indentation}{sign} {child}")
    return "".join(lines)


@cache
def elements() -> st.SearchStrategy[str]:
    """A statement or argument with the relations below it."""
    return st.builds("{}{}".format, _heads(), _relations() | st.just(""))


@cache
def headings() -> st.SearchStrategy[str]:
    """A heading of level 1 to 4, with tags and data at times."""
    signs = st.sampled_from(("#", "##", "###", "####"))
    tags = st.sampled_from(("", "", " #x", " #(two words)"))
    return st.builds("{} {}{}{}".format, signs, content(multiline=False), tags, _tail())


@cache
@st.composite
def lists(draw: st.DrawFn) -> str:
    """An ordered or unordered list, whose items are statements or arguments."""
    is_ordered = draw(_FLAGS)
    indentation = draw(_LIST_INDENTATIONS)
    items: list[str] = []
    for number in range(1, draw(_FEW) + 1):
        sign = f"{number}." if is_ordered else "*"
        below = draw(_relations(base=len(indentation) + 1)) if draw(_FLAGS) else ""
        items.append(f"{indentation}{sign} {draw(_heads())}{below}")
    return "\n".join(items)


@cache
def _inference_lines() -> st.SearchStrategy[str]:
    rules = st.sampled_from(_RULES)
    data = _often(st.builds(" {}".format, data_blocks()), 3)
    return st.one_of(
        st.sampled_from(("----", "-----", "------", "  ----")),
        st.builds("-- {}{} --".format, rules, data),
        st.builds("--\n{}{}\n--".format, rules, data),
        st.builds("--{} --".format, st.builds(" {}".format, data_blocks())),
        st.builds("--\n{}\n{}\n---".format, rules, data_blocks()),
    )


@cache
@st.composite
def structures(draw: st.DrawFn) -> str:
    """A premise-conclusion structure of one to three inferences; most are complete."""
    lines: list[str] = []
    number = 0

    def step() -> None:
        nonlocal number
        number += 1
        below = draw(_relations()) if draw(_FEW) == 3 else ""
        shown = draw(_NUMBERS) or number
        lines.append(f"({shown}) {draw(_with_tail(_statements()))}{below}")

    step()
    for _ in range(draw(_FEW)):
        for _ in range(draw(_FEW) - 1):
            step()
        lines.append(draw(_inference_lines()))
        if draw(_COUNTS) == 4:
            lines.append(f"  {draw(_UNDERCUTS)} {draw(_heads())}")
        step()
    return "\n".join(lines)


@cache
def arguments_with_structure() -> st.SearchStrategy[str]:
    """An argument with its structure below it, parted by an empty line or directly."""
    gap = st.sampled_from(("\n\n", "\n\n", "\n\n", "\n \t\n", "\n\n/* x */\n\n", "\n"))
    return st.builds("{}{}{}".format, _with_tail(_arguments()), gap, structures())

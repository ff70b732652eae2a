"""Frameworks from the literature, with the extensions that are given for them there.

An attack is written `a>b`; a set by the letters of its members, so `""` is the empty set.
"""

from __future__ import annotations

from collections.abc import Mapping

import attrs

_DUNG = "P. M. Dung, Artificial Intelligence 77 (1995)"
_GENTLE = "M. Caminada, A gentle introduction to argumentation semantics (2008)"
_ASPARTIX = (
    "U. Egly, S. A. Gaggl, S. Woltran, Argument and Computation 1 (2010), the running example"
)
_CF2 = "S. A. Gaggl, S. Woltran, The cf2 argumentation semantics revisited (2013)"
_GAGGL = "S. A. Gaggl, A comprehensive analysis of the cf2 argumentation semantics (2013)"
_BARONI = "P. Baroni, M. Giacomin, G. Guida, Artificial Intelligence 168 (2005)"


@attrs.frozen
class Published:
    """A framework, where it is from, and its extensions."""

    title: str
    source: str
    arguments: str
    written: str
    extensions: Mapping[str, tuple[str, ...]]

    @property
    def size(self) -> int:
        return len(self.arguments)

    @property
    def attacks(self) -> list[tuple[int, int]]:
        pairs = (attack.split(">") for attack in self.written.split())
        return [(self.arguments.index(one), self.arguments.index(other)) for one, other in pairs]

    def expected(self, semantics: str) -> frozenset[frozenset[int]]:
        return frozenset(
            frozenset(map(self.arguments.index, members)) for members in self.extensions[semantics]
        )


PUBLISHED = (
    Published(
        "two statesmen, neither of whom recognises the other's government; one is a terrorist's",
        f"{_DUNG}, example 3",
        "iat",
        "i>a a>i t>a",
        {"preferred": ("it",), "grounded": ("it",), "stable": ("it",), "complete": ("it",)},
    ),
    Published(
        "the Nixon diamond",
        f"{_DUNG}, example 9",
        "ab",
        "a>b b>a",
        {
            "preferred": ("a", "b"),
            "grounded": ("",),
            "stable": ("a", "b"),
            "complete": ("", "a", "b"),
        },
    ),
    Published(
        "an argument that attacks itself: preferred, not stable",
        f"{_DUNG}, after lemma 15",
        "a",
        "a>a",
        {"preferred": ("",), "stable": (), "grounded": ("",)},
    ),
    Published(
        "reinstatement",
        f"{_GENTLE}, figure 1",
        "abc",
        "c>b b>a",
        dict.fromkeys(("complete", "grounded", "preferred", "stable", "semi-stable"), ("ac",)),
    ),
    Published(
        "three that attack each other in turn",
        f"{_GENTLE}, figure 2",
        "abc",
        "a>b b>c c>a",
        {
            "complete": ("",),
            "grounded": ("",),
            "preferred": ("",),
            "stable": (),
            "semi-stable": ("",),
        },
    ),
    Published(
        "an unattacked argument settles a mutual attack",
        f"{_GENTLE}, figure 4",
        "abcd",
        "a>b b>c c>b c>d",
        dict.fromkeys(("complete", "grounded", "preferred", "stable", "semi-stable"), ("ac",)),
    ),
    Published(
        "a chain that ends in a mutual attack",
        f"{_GENTLE}, figure 5",
        "abcde",
        "a>b b>c c>d d>c d>e",
        {
            "complete": ("a", "ace", "ad"),
            "grounded": ("a",),
            "preferred": ("ace", "ad"),
            "stable": ("ace", "ad"),
            "semi-stable": ("ace", "ad"),
        },
    ),
    Published(
        "the one that attacks itself is bystander to the rest",
        f"{_GENTLE}, figure 6",
        "abcd",
        "a>a a>c b>c c>d",
        {
            "complete": ("bd",),
            "grounded": ("bd",),
            "preferred": ("bd",),
            "stable": (),
            "semi-stable": ("bd",),
        },
    ),
    Published(
        "a mutual attack before an odd cycle",
        f"{_GENTLE}, figure 7",
        "abcde",
        "a>b b>a b>c c>d d>e e>c",
        {
            "complete": ("", "a", "bd"),
            "grounded": ("",),
            "preferred": ("a", "bd"),
            "stable": ("bd",),
            "semi-stable": ("bd",),
            "ideal": ("",),
            "eager": ("bd",),
        },
    ),
    Published(
        "floating acceptance",
        f"{_GENTLE}, figure 11",
        "abcde",
        "a>b b>a a>c b>c c>d d>e",
        {"preferred": ("ad", "bd"), "grounded": ("",), "ideal": ("",)},
    ),
    Published(
        "the ideal extension goes beyond the grounded one",
        f"{_GENTLE}, figure 12",
        "ab",
        "a>a a>b b>a",
        {"grounded": ("",), "ideal": ("b",), "preferred": ("b",)},
    ),
    Published(
        "five arguments, the last of which attacks itself",
        _ASPARTIX,
        "abcde",
        "a>b c>b c>d d>c d>e e>e",
        {
            "conflict-free": ("", "a", "b", "c", "d", "ac", "ad", "bd"),
            "naive": ("ac", "ad", "bd"),
            "admissible": ("", "a", "c", "d", "ac", "ad"),
            "complete": ("a", "ac", "ad"),
            "grounded": ("a",),
            "preferred": ("ac", "ad"),
            "stable": ("ad",),
            "semi-stable": ("ad",),
            "stage": ("ad",),
        },
    ),
    Published(
        "three cycles that share arguments",
        _CF2,
        "abcdefghi",
        "a>b b>c c>a b>d b>e d>f e>f f>e f>g g>h h>i i>f",
        {"cf2": ("adegi", "cdegi", "bfh", "bgi"), "stable": ()},
    ),
    Published(
        "a stage extension without the grounded one, which no CF2 extension leaves out",
        _GAGGL,
        "abc",
        "a>b b>c c>b c>c",
        {
            "stable": (),
            "admissible": ("", "a"),
            "preferred": ("a",),
            "grounded": ("a",),
            "naive": ("a", "b"),
            "stage": ("a", "b"),
            "cf2": ("a",),
        },
    ),
    Published(
        "an odd cycle before a chain is treated as an even one would be",
        f"{_BARONI}, on cycles of any length",
        "abcde",
        "a>b b>c c>a a>d b>d c>d d>e",
        {"cf2": ("ae", "be", "ce"), "preferred": ("",), "grounded": ("",)},
    ),
)

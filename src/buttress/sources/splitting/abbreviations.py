"""The words of a language that a sentence's end can be mistaken for."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Language", "language"]


class Language(NamedTuple):
    """What the splitter knows of a language; every word in lower case and without its last point.

    `titles` stand before a name, `joints` before what belongs to them, `counters` before a
    number; after `endings` a sentence may end. `openers` are words that, with a capital, begin
    a sentence even after an abbreviation. `ordinals` says whether a point makes a number one.
    """

    titles: frozenset[str] = frozenset()
    joints: frozenset[str] = frozenset()
    counters: frozenset[str] = frozenset()
    endings: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    ordinals: bool = False


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ENGLISH = Language(
    titles=_words(
        "mr mrs ms messrs dr prof rev fr hon pres gov sen rep gen col lt sgt capt cpt cmdr adm maj "
        "brig pvt cpl supt insp st mt ft ste msgr amb atty"
    ),
    joints=_words("e.g i.e vs v cf viz approx ca c al resp incl esp"),
    counters=_words(
        "no nos nr fig figs p pp vol vols ch chap sec sect art arts para paras eq eqs ex app tab "
        "l ll n nn b d r jan feb mar apr jun jul aug sep sept oct nov dec"
    ),
    endings=_words(
        "etc inc ltd co corp plc llc jr sr bros dept est govt assn univ ave blvd rd a.m p.m ph.d "
        "m.d b.a m.a b.sc m.sc d.c bn"
    ),
    openers=_words(
        "the a an this that these those there here it he she they we you i his her its their our "
        "my your in on at by to for from with without after before during since until under over "
        "and but or nor so yet if when while where what who why how which whether because although "
        "though as however moreover furthermore meanwhile instead also then thus therefore still "
        "some many most all no not none one two both each every such another other even only"
    ),
)
_NUMBERING = _words("cs da de et fi hr hu lv nb nl nn no pl sk sl sr sv tr")


def language(tag: str) -> Language:
    """What is known of the language that a tag such as `en` or `en-GB` names."""
    primary = tag.lower().replace("_", "-").partition("-")[0]
    if primary == "en":
        return _ENGLISH
    return Language(ordinals=primary in _NUMBERING)

"""Lists of words that rules about wording go by, for one language."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

import attrs

from buttress.model import EMPTY

__all__ = ["WordLists"]


@attrs.frozen(kw_only=True, repr=False)
class WordLists:
    """What the words of a language do in a claim. All are in small letters.

    `hedges` go from the weakest claim to the strongest, by the name of their rank. What each list
    is for is said in `english.toml` beside this module.
    """

    language: str
    stemmer: str = ""
    stop_words: tuple[str, ...] = ()
    light_words: tuple[str, ...] = ()
    indicators: tuple[str, ...] = ()
    not_indicators: tuple[str, ...] = ()
    subordinators: tuple[str, ...] = ()
    comparatives: tuple[str, ...] = ()
    negations: tuple[str, ...] = ()
    determiners: tuple[str, ...] = ()
    commands: tuple[str, ...] = ()
    imperatives: tuple[str, ...] = ()
    imperative_objects: tuple[str, ...] = ()
    pronouns: tuple[str, ...] = ()
    demonstratives: tuple[str, ...] = ()
    expletives: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    conjunctions: tuple[str, ...] = ()
    auxiliaries: tuple[str, ...] = ()
    verb_endings: tuple[str, ...] = ()
    impersonal: tuple[str, ...] = ()
    impersonal_links: tuple[str, ...] = ()
    normative: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()
    question_marks: tuple[str, ...] = ()
    chances: tuple[str, ...] = ()
    figure_links: tuple[str, ...] = ()
    per_cent: tuple[str, ...] = ()
    confidence: tuple[str, ...] = ()
    hedges: Mapping[str, tuple[str, ...]] = attrs.field(default=EMPTY, hash=False)

    @cached_property
    def strengths(self) -> Mapping[str, int]:
        """How strong a claim is that carries a hedge: 1 for the weakest rank."""
        return {
            hedge: rank
            for rank, hedges in enumerate(self.hedges.values(), start=1)
            for hedge in hedges
        }

    @cached_property
    def subordinators_set(self) -> frozenset[str]:
        """The subordinators, to look words up in."""
        return frozenset(self.subordinators)

    @cached_property
    def negations_set(self) -> frozenset[str]:
        """The negations, to look words up in."""
        return frozenset(self.negations)

    @cached_property
    def opening_words(self) -> frozenset[str]:
        """The words that a command begins with."""
        return frozenset((*self.imperatives, *(words.split()[0] for words in self.commands)))

    @cached_property
    def empty_words(self) -> frozenset[str]:
        """The single words that have no subject matter: stop words, hedges, indicators."""
        others = (word for word in (*self.strengths, *self.indicators) if " " not in word)
        return frozenset((*self.stop_words, *others))

    def is_for(self, language: object) -> bool:
        """Whether a text in a language (`en`, `en-GB`) can be read with these lists.

        What no one says is taken to be in the language of the lists.
        """
        if not isinstance(language, str) or not language.strip():
            return True
        return _primary(language) == _primary(self.language)

    def __repr__(self) -> str:
        return f"<WordLists {self.language}>"


_NAMES = {"english": "en"}


def _primary(language: str) -> str:
    tag = language.strip().casefold().replace("_", "-").partition("-")[0]
    return _NAMES.get(tag, tag)

"""The terms of the steps of each inference, for rules that follow words through an argument."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import attrs

from buttress.checks.context import Context
from buttress.checks.wording import Claim, claims, place, words_for
from buttress.language.stems import terms
from buttress.model import Argument, Conclusion, Span, Step

__all__ = ["InferenceTerms", "inferences_with_terms", "joined"]

_SHORTEST = 5
"""From how many letters on a stem stands for the longer ones that begin with it."""

_LONGEST = 30


@attrs.frozen
class InferenceTerms:
    """An inference, and the terms of each of its steps by title: stem to word and place.

    Stems of which one begins with the other (`korea`, `korean`) count as one.
    """

    argument: Argument
    conclusion: Conclusion
    premises: tuple[Step, ...]
    terms: Mapping[str, Mapping[str, tuple[str, int]]]
    claims: Mapping[str, Claim]

    def place(self, step: Step, term: str) -> Span | None:
        """Where a step has a term; the step where it only refers to the statement that has it."""
        claim = self.claims[step.title]
        word, start = self.terms[step.title][term]
        if step.member.span is None or step.member.text != claim.member.text:
            return step.span
        return place(step.member, start, word)


def inferences_with_terms(context: Context, ignored: Iterable[str]) -> Iterator[InferenceTerms]:
    """Each inference whose steps are all put in words; `ignored` words are no terms."""
    words = words_for(context)
    if words is None:
        return
    texts = context.derived(claims)
    plain = frozenset(word.casefold() for word in ignored)
    known: dict[str, dict[str, tuple[str, int]]] = {}

    def terms_of(title: str) -> dict[str, tuple[str, int]]:
        if title not in known:
            found = terms(texts[title].text, words)
            known[title] = {k: v for k, v in found.items() if v[0].casefold() not in plain}
        return known[title]

    for argument in context.map.arguments.values():
        for conclusion in argument.conclusions:
            numbers = dict.fromkeys(conclusion.inference.premises)
            premises = tuple(argument.step(number) for number in numbers)
            titles = [conclusion.title, *(premise.title for premise in premises)]
            if len(titles) > 1 and all(title in texts for title in titles):
                by_title = {title: terms_of(title) for title in titles}
                yield InferenceTerms(argument, conclusion, premises, joined(by_title), texts)


def joined(
    by_title: Mapping[str, dict[str, tuple[str, int]]],
) -> Mapping[str, Mapping[str, tuple[str, int]]]:
    """The same terms, each stem by the shortest one that it begins with."""
    stems = frozenset(stem for found in by_title.values() for stem in found)
    return {
        title: {_shortest(stem, stems): found for stem, found in reversed(terms.items())}
        for title, terms in by_title.items()
    }


def _shortest(stem: str, stems: frozenset[str]) -> str:
    ends = range(_SHORTEST, min(len(stem), _LONGEST))
    return next((stem[:end] for end in ends if stem[:end] in stems), stem)

"""Schemes by every name that they go by."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

import attrs

from buttress.schemes.naming import NearNames, plain_name
from buttress.schemes.problem import CatalogueProblem
from buttress.schemes.scheme import Scheme

__all__ = ["Catalogue", "interchange_number"]


@attrs.frozen(eq=False, repr=False)
class Catalogue:
    """Schemes in the order of their groups; `problems` is what could not be read of them.

    Of two schemes that share an alias, the one that comes later has it. A name goes before an
    alias.
    """

    schemes: tuple[Scheme, ...] = ()
    problems: tuple[CatalogueProblem, ...] = ()

    def __iter__(self) -> Iterator[Scheme]:
        return iter(self.schemes)

    def __len__(self) -> int:
        return len(self.schemes)

    @cached_property
    def _by_name(self) -> dict[str, Scheme]:
        found = {plain_name(name): scheme for scheme in self.schemes for name in scheme.names}
        found.update((plain_name(scheme.name), scheme) for scheme in self.schemes)
        found.pop("", None)
        return found

    @cached_property
    def _by_number(self) -> dict[int, Scheme]:
        return {number: scheme for scheme in self.schemes for _, number in scheme.aif if number}

    @cached_property
    def _near(self) -> NearNames:
        return NearNames(self._by_name)

    def find(self, name: str) -> Scheme | None:
        """The scheme of that name, alias or AIF name, however it is spaced, or None.

        `AIF 15` is looked up among the numbers of AIFdb.
        """
        found = self._by_name.get(plain_name(name))
        if found is None and (number := interchange_number(name)) is not None:
            found = self._by_number.get(number)
        return found

    def misspelt(self, name: str) -> Scheme | None:
        """The one scheme from which the name is a slip of the pen away, if there is just one."""
        found = {
            self._by_name[near].name: self._by_name[near]
            for near in self._near.to(plain_name(name))
        }
        return next(iter(found.values())) if len(found) == 1 else None

    def near(self, name: str, *, most: int = 3) -> tuple[Scheme, ...]:
        """The schemes whose names look most like this one, the likest first.

        It compares with every name: for a user's question, not for every line of a map.
        """
        from difflib import get_close_matches  # noqa: PLC0415  only for what was not found

        plain = plain_name(name)
        likest = get_close_matches(plain, self._by_name, n=3 * most, cutoff=0.7)
        likest = [*self._near.to(plain), *likest]
        found = {self._by_name[near].name: self._by_name[near] for near in likest}
        return tuple(found.values())[:most]

    def search(self, words: Iterable[str]) -> tuple[Scheme, ...]:
        """The schemes that have every one of the words, the most fitting first.

        A word is found where it begins a word. It weighs most in a name and least in a question.
        """
        wanted = [word for text in words for word in _words(text)]
        ranked = []
        for number, scheme in enumerate(self.schemes):
            weights = [_weight(word, scheme) for word in wanted]
            if wanted and all(weights):
                ranked.append((-sum(weights), number, scheme))
        return tuple(scheme for _, _, scheme in sorted(ranked, key=lambda each: each[:2]))

    @property
    def groups(self) -> dict[str, tuple[Scheme, ...]]:
        """The schemes by group, in order."""
        groups: dict[str, list[Scheme]] = {}
        for scheme in self.schemes:
            groups.setdefault(scheme.group, []).append(scheme)
        return {group: tuple(schemes) for group, schemes in groups.items()}

    def __repr__(self) -> str:
        return f"<Catalogue: {len(self.schemes)} schemes, {len(self.problems)} problems>"


def interchange_number(name: str) -> int | None:
    """15 for `AIF 15`: the number of a scheme in AIFdb."""
    found = re.fullmatch(r"\s*AIF[\s:]*(\d{1,6})\s*", name)
    return int(found[1]) if found else None


def _words(text: str) -> list[str]:
    return [word for word in re.split(r"[\W_]+", text.casefold()) if word]


def _weight(word: str, scheme: Scheme) -> int:
    """8 for a word of the name, 4 of an alias, 2 of the summary, 1 elsewhere, 0 nowhere."""
    roles = [text for role in scheme.roles for text in (*role.names, role.says)]
    questions = [text for question in scheme.questions for text in (question.name, question.asks)]
    for weight, texts in (
        (8, [scheme.name]),
        (4, scheme.names),
        (2, [scheme.summary, scheme.conclusion]),
        (1, [scheme.group, *roles, *questions]),
    ):
        if any(other.startswith(word) for text in texts for other in _words(text)):
            return weight
    return 0

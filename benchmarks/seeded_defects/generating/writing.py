"""The text of a generated map as it grows: claims with what backs them, arguments, objections."""

from __future__ import annotations

import random
from collections.abc import Sequence

from seeded_defects.generating.vocabulary import Claim, Vocabulary

__all__ = ["Writing", "braces"]

_PUBLISHERS = ("Courier", "Academy of Sciences", "Ministry of Works", "Institute of History")
_AUTHORS = ("A. Holm", "B. Iversen", "C. Duarte", "D. Okoro", "E. Lindqvist", "F. Marchetti")
_TITLES = ("Annual report", "Field notes", "Ledger", "Survey", "Minutes", "Chronicle", "Inventory")
_BASES = (
    "observation", "statistic", "testimony", "expert-opinion", "data", "event", "law",
    "common-belief", "case-study", "example", "media", "definition",
)  # fmt: skip


def braces(values: dict[str, str]) -> str:
    """Data as it is written, or nothing."""
    inside = ", ".join(f"{key}: {value}" for key, value in values.items())
    return f"{{{inside}}}" if inside else ""


class Writing:
    """Lines of a map, and a count of its statements; everything by chance is drawn from `chance`.

    `texts` are what the map's sources say, by the names of their files, which lie beside the map.
    Sources are taken in turn, so that neighbours do not rest on the same one.
    """

    def __init__(self, chance: random.Random, *, title: str, front: Sequence[str] = ()) -> None:
        self.chance = chance
        self.vocabulary = Vocabulary(chance)
        self.statements = 0
        self.texts: dict[str, str] = {}
        self.sources = [f"s{number}" for number in range(1, chance.randint(5, 9))]
        self._next_source = 0
        self._leaves: list[Claim] = []
        self.lines = ["===", f"title: {title}", *front, "sources:"]
        self.lines += [self._source(number, key) for number, key in enumerate(self.sources)]
        self.lines += ["===", "", f"# {title}", ""]

    def _source(self, number: int, key: str) -> str:
        chance = self.chance
        title = f"{_TITLES[number % len(_TITLES)]} of {1990 + chance.randrange(30)}"
        author, publisher = chance.choice(_AUTHORS), chance.choice(_PUBLISHERS)
        date = f"20{chance.randint(10, 25)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
        letter = chance.choice("AABBC")
        values = f"title: {title}, author: {author}, publisher: {publisher}, date: {date}"
        return f"  {key}: {{{values}, reliability: {letter}}}"

    @property
    def text(self) -> str:
        """The map so far."""
        return "\n".join(self.lines).rstrip() + "\n"

    def claim(self) -> Claim:
        """A new claim, which is counted."""
        self.statements += 1
        return self.vocabulary.claim()

    def backing(self) -> dict[str, str]:
        """Something for a leaf to rest on."""
        chance = self.chance
        kind = chance.random()
        if kind < 0.06:
            return {"assumption": "true"}
        if kind < 0.1:
            return {"axiom": "true"}
        values = {"basis": chance.choice(_BASES), "source": self.source()}
        if kind < 0.8:
            values["at"] = chance.choice(
                (f"p. {chance.randint(1, 300)}", f"¶{chance.randint(1, 40)}")
            )
        return values

    def source(self) -> str:
        """The next source in turn."""
        key = self.sources[self._next_source % len(self.sources)]
        self._next_source += 1
        return key

    def leaf(self, claim: Claim) -> str:
        """A claim with its backing, as a step is written; a few have no title."""
        if self.chance.random() < 0.1:
            return self.with_data(claim.text, self.backing())
        self._leaves.append(claim)
        return self.with_data(f"[{claim.title}]: {claim.text}", self.backing())

    def known_leaf(self) -> str | None:
        """A reference to a leaf that stands further up."""
        return f"[{self.chance.choice(self._leaves).title}]" if self._leaves else None

    def with_data(self, said: str, values: dict[str, str]) -> str:
        """What is said with its data, on one line or two."""
        if not values:
            return said
        return f"{said}{self.chance.choice((' ', chr(10) + '    '))}{braces(values)}"

    def structure(
        self,
        title: str,
        gist: str,
        premises: Sequence[str],
        conclusion: str,
        *,
        line: str = "----",
        below: Sequence[str] = (),
    ) -> None:
        """An argument with one inference."""
        self.lines += [f"<{title}>: {gist}", ""]
        self.lines += [f"({number}) {premise}" for number, premise in enumerate(premises, 1)]
        self.lines += [line, f"({len(premises) + 1}) {conclusion}", *below, ""]

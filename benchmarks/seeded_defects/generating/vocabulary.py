"""Claims about a small country, composed so that no two of them say nearly the same."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import count

import attrs

__all__ = ["Claim", "Vocabulary"]

_SUBJECTS = """town council|harbour office|river board|fire brigade|school committee|bakers' guild
hospital trust|ferry company|forest service|tax bureau|museum society|railway workshop|fishing fleet
weather station|orchard cooperative|brewery|sailing club|parish|police department|land registry
insurance fund|grain exchange|water works|observatory|printing house|archive|zoo|customs post|dairy
theatre company|mountain rescue|post office|shipyard|university|quarry|glass factory|savings bank
mining union|road administration|lighthouse keeper|veterinary clinic|choir|power station|market hall
youth hostel|surveyor|gardening club|coal merchant""".replace("\n", "|").split("|")

_DEEDS = {
    "repaired": "repair", "closed": "closure", "inspected": "inspection", "sold": "sale",
    "bought": "purchase", "insured": "insurance", "widened": "widening", "mapped": "map",
    "leased": "lease", "rebuilt": "reconstruction", "financed": "funding", "guarded": "guard",
    "emptied": "emptying", "measured": "measurement", "photographed": "photographs",
    "renamed": "new name", "flooded": "flooding", "painted": "paint", "heated": "heating",
    "lit": "lighting", "fenced": "fence", "donated": "donation", "auctioned": "auction",
    "restored": "restoration", "moved": "move", "registered": "registration",
    "abandoned": "abandonment", "searched": "search", "lent": "loan", "divided": "division",
    "reopened": "reopening", "shortened": "shortening", "raised": "raising",
    "modernised": "modernisation", "neglected": "neglect", "evacuated": "evacuation",
}  # fmt: skip

_ADJECTIVES = """northern|ancient|stone|eastern|smaller|wooden|upper|disused|royal|second|white
abbey|hillside|iron|municipal|hidden|western|brick|temporary|seaside|narrow|Roman|largest
underground""".replace("\n", "|").split("|")

_OBJECTS = """bridge|granary|quay|tunnel|orchard|chapel|reservoir|warehouse|footpath|windmill|canal
barracks|library|kiln|pavilion|cemetery|stadium|aqueduct|depot|sawmill|nursery|laboratory|pier
courthouse|vineyard|greenhouse|monastery|tollhouse|cellar|workshop|gallery|dam|playground|courtyard
signal box|watchtower|boathouse|arsenal|hayloft|lighthouse|gatehouse|cable car|fish ladder
bandstand""".replace("\n", "|").split("|")

_TIMES = """in the spring of 2019|before the vote on the charter|with money from the lottery
without a permit|at its own expense|after the great storm|during the dry summer
within a single week|on the advice of an engineer|under the eyes of the press|in January 2021
for the third time|despite the protests|at the request of the mayor|with help from abroad
in the year of the census|on market day|against the wish of the owners|behind schedule
by order of the court|in the last days of the war|ahead of the royal visit
on the island of Ven|near the border with Lorne|throughout the winter|in the presence of witnesses
""".strip().replace("\n", "|").split("|")  # fmt: skip


_TRIES = 20


@attrs.frozen
class Claim:
    """One claim: a title, a sentence, and the sentence's clause for use inside another."""

    title: str
    clause: str
    denial: str

    @property
    def text(self) -> str:
        return f"{self.clause[:1].upper()}{self.clause[1:]}."

    @property
    def denied(self) -> str:
        return f"{self.denial[:1].upper()}{self.denial[1:]}."


class Vocabulary:
    """Claims in an order given by chance; none comes twice."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._things = self._shuffled_things()
        self._titles: set[str] = set()

    def _shuffled_things(self) -> Iterator[str]:
        """Each pair of an adjective and a noun once, then again in other company."""
        things = [f"{adjective} {noun}" for adjective in _ADJECTIVES for noun in _OBJECTS]
        while True:
            self._chance.shuffle(things)
            yield from things

    def claim(self) -> Claim:
        """A claim that has not been made yet."""
        chance = self._chance
        for turn in count():
            thing = next(self._things)
            deed = chance.choice(list(_DEEDS))
            subject = chance.choice(_SUBJECTS)
            when = chance.choice(_TIMES)
            title = f"{_DEEDS[deed].capitalize()} of the {thing}"
            if turn > _TRIES:  # of a very large map, whose titles run out
                year = f"year {len(self._titles)}"
                title, when = f"{title} in {year}", f"in {year}"
            if title in self._titles:
                continue
            self._titles.add(title)
            return Claim(
                title,
                f"the {subject} {deed} the {thing} {when}",
                f"the {subject} never {deed} the {thing} {when}",
            )
        raise AssertionError("there is always one more")

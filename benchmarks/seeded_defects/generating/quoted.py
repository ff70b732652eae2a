"""A map of two texts that lie beside it, whose statements quote them."""

from __future__ import annotations

import random
from hashlib import sha256

from seeded_defects.generating.vocabulary import Claim
from seeded_defects.generating.writing import Writing, braces

__all__ = ["quoted"]

_ADDED = (
    "{said}, as the report shows on page {number}.",
    "It was found that {clause}, at a cost of {number} crowns.",
    "{said} and was not reproached for it in {number} letters.",
    "In the view of the commission {clause}, which may have saved {number} people.",
    "According to {number} witnesses, {clause}.",
)


def quoted(chance: random.Random, size: int) -> Writing:
    """Every sentence of the texts is quoted by one leaf; all leaves but one in ten quote."""
    writing = Writing(chance, title="A map of two texts")
    texts = [_Text("first"), _Text("second")]
    contention = writing.claim()
    writing.lines += [f"[{contention.title}]: {contention.text} {{expect: in}}", ""]
    waiting = [contention]
    while waiting:
        _argument(writing, waiting.pop(0), texts, size, waiting)
        if not waiting and writing.statements < size:
            waiting.append(contention)
    for text in texts:
        text.finish(writing)
    return writing


class _Text:
    def __init__(self, key: str) -> None:
        self.key = key
        self.paragraphs: list[list[str]] = [[]]

    def quoting(self, writing: Writing, claim: Claim) -> dict[str, str]:
        """A sentence with the claim in it, and the data that quote a few of its words."""
        chance = writing.chance
        values = {"said": claim.text[:-1], "clause": claim.clause, "number": chance.randint(3, 900)}
        sentence = chance.choice(_ADDED).format(**values)
        sentence = sentence[:1].upper() + sentence[1:]
        if len(self.paragraphs[-1]) >= chance.randint(2, 6):
            self.paragraphs.append([])
        self.paragraphs[-1].append(sentence)
        words = sentence.rstrip(".").split()
        length = min(len(words), chance.randint(6, 12))
        thing = claim.title.partition(" of the ")[2].split()  # it is in no other sentence
        last = next(at for at in range(len(words)) if words[at : at + len(thing)] == thing)
        first = max(0, last + len(thing) - length)
        start = chance.randint(first, min(last, len(words) - length))
        quote = " ".join(words[start : start + length])
        return {
            "basis": chance.choice(("event", "statistic", "testimony", "data", "observation")),
            "source": self.key,
            "quote": f'"{quote}"',
            "at": f"¶{len(self.paragraphs)}",
        }

    def finish(self, writing: Writing) -> None:
        """Put the text beside the map, and the source into its front matter."""
        name = f"{self.key}-{writing.statements}.txt"
        text = "\n\n".join(" ".join(sentences) for sentences in self.paragraphs) + "\n"
        writing.texts[name] = text
        digest = sha256(text.encode()).hexdigest()
        values = {
            "title": f"The {self.key} text",
            "author": "J. Maarten" if self.key == "first" else "P. Novak",
            "date": "2024-06-12",
            "file": name,
            "fingerprint": f'"sha256:{digest}"',
            "reliability": "B",
        }
        at = writing.lines.index("sources:") + 1
        writing.lines.insert(at, f"  {self.key}: {braces(values)}")


def _argument(
    writing: Writing, conclusion: Claim, texts: list[_Text], size: int, waiting: list[Claim]
) -> None:
    chance = writing.chance
    premises: list[str] = []
    first: Claim | None = None
    for number in range(chance.choice((2, 3, 3, 4))):
        claim = writing.claim()
        first = first or claim
        if chance.random() < 0.35 and writing.statements + 3 * len(waiting) < size:
            premises.append(f"[{claim.title}]: {claim.text}")
            waiting.append(claim)
        elif chance.random() < 0.1:
            premises.append(writing.leaf(claim))
        else:
            data = texts[number % 2].quoting(writing, claim)
            premises.append(writing.with_data(f"[{claim.title}]: {claim.text}", data))
    assert first is not None
    title = f"Report of the {first.title[:1].lower()}{first.title[1:]}"
    gist = f"It counts that {first.clause}."
    writing.structure(title, gist, premises, f"[{conclusion.title}]")

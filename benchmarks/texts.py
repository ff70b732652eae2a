"""Argdown texts of any length in the styles that people write, the same at every run."""

from __future__ import annotations

__all__ = ["STYLES", "relations", "structures"]

_SUBJECTS = ("The council", "A majority of voters", "The draft law", "Every neighbouring state")
_CLAIMS = (
    "would gain from the proposal, at least in the short run.",
    "has, on the whole, kept its earlier promises.",
    "is likely to object to a change of the rules.",
    "cannot be expected to pay for the repairs alone.",
)


def _claim(number: int) -> str:
    return f"{_SUBJECTS[number % 4]} {_CLAIMS[number // 4 % 4]}"


def relations(lines: int, *, data: bool = False) -> str:
    """Statements and sketched arguments with relations nested below them; ten lines a block."""
    written: list[str] = []
    number = 0
    while len(written) < lines:
        claims = [_claim(number + i) for i in range(8)]
        notes = [f" {{basis: testimony, source: s{i}, at: ¶{i}}}" if data else "" for i in range(8)]
        written += [
            f"[Claim {number}]: {claims[0]}{notes[0]}",
            f"  + <Reason {number}>: {claims[1]}",
            f"    + {claims[2]}{notes[2]}",
            f"    - [Doubt {number}]: {claims[3]} #doubt{notes[3]}",
            f"      - {claims[4]}",
            f"  - <Objection {number}>: {claims[5]}",
            f"    <- [Claim {max(number - 8, 0)}]",
            f"  _ {claims[6]}",
            f"  >< [Rival {number}]: {claims[7]}{notes[7]}",
            "",
        ]
        number += 8
    return "\n".join(written[:lines]) + "\n"


def structures(lines: int, *, data: bool = False) -> str:
    """Arguments with premise-conclusion structures; ten lines a block."""
    written: list[str] = []
    number = 0
    while len(written) < lines:
        claims = [_claim(number + i) for i in range(5)]
        note = " {basis: expert-opinion, confidence: moderate}" if data else ""
        rule = "{uses: [1, 2]}" if data else ""
        written += [
            f"<Argument {number}>: {claims[0]}",
            "",
            f"(1) [Premise {number}]: {claims[1]}{note}",
            f"(2) {claims[2]}{note}",
            "--",
            f"practical reasoning, modus ponens {rule}".rstrip(),
            "--",
            f"(3) [Conclusion {number}]: {claims[3]}",
            f"  +> [Conclusion {max(number - 5, 0)}]",
            "",
        ]
        number += 5
    return "\n".join(written[:lines]) + "\n"


STYLES = {"relations": relations, "structures": structures}
"""The styles by name."""

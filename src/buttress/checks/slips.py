"""Whether two words are a slip of the pen apart."""

from __future__ import annotations

__all__ = ["slips_apart"]


def slips_apart(one: str, other: str, most: int = 2) -> int:
    """How many letters were left out, put in, mistaken or swapped with the next, up to `most`.

    More than that counts as `most` + 1. The optimal string alignment distance: F. Damerau, "A
    technique for computer detection and correction of spelling errors", CACM 7 (1964).
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        now = [row]
        for column, its in enumerate(other, 1):
            best = min(last[column] + 1, now[-1] + 1, last[column - 1] + (letter != its))
            is_swap = row > 1 < column and letter == other[column - 2] and its == one[row - 2]
            now.append(min(best, before[column - 2] + 1) if is_swap else best)
        if min(now) > most:
            return most + 1
        before, last = last, now
    return min(last[-1], most + 1)

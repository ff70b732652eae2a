"""Sets of scenarios as whole numbers, a bit for each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

__all__ = ["every_subset", "places_in", "scenarios_off"]


def scenarios_off(sets: Sequence[Iterable[int]]) -> Mapping[int, int]:
    """For the n-th set of switches as the n-th scenario: in which of them each switch is off."""
    numbers: dict[int, list[int]] = {}
    for number, places in enumerate(sets):
        for place in places:
            numbers.setdefault(place, []).append(number)
    return {place: _mask(found) for place, found in numbers.items()}


def every_subset(count: int) -> Mapping[int, int]:
    """The same for all subsets of `count` switches; scenario n has those off whose bits n has."""
    width = 1 << count
    off: dict[int, int] = {}
    for place in range(count):
        period = 1 << place
        pattern = ((1 << period) - 1) << period
        length = 2 * period
        while length < width:
            pattern |= pattern << length
            length *= 2
        off[place] = pattern
    return off


def places_in(mask: int) -> Iterator[int]:
    """The bits that are set, from the lowest."""
    for at, byte in enumerate(mask.to_bytes((mask.bit_length() + 7) // 8, "little")):
        if byte:
            yield from (8 * at + bit for bit in range(8) if byte >> bit & 1)


def _mask(numbers: Sequence[int]) -> int:
    content = bytearray(max(numbers) // 8 + 1)
    for number in numbers:
        content[number >> 3] |= 1 << (number & 7)
    return int.from_bytes(content, "little")

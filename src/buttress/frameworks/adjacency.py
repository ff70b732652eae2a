"""Who is joined to whom, as two arrays (compressed sparse rows)."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from buttress.frameworks.arrays import Numbers

__all__ = ["Adjacency"]


@attrs.frozen(eq=False, repr=False)
class Adjacency:
    """For each of the numbers 0 … n-1 the numbers that it is joined to, each once, ascending.

    `items` holds the rows one after the other; row a is `items[starts[a]:starts[a + 1]]`, which
    indexing gives as a slice of the array. The arrays are NumPy's (int64 starts, int32 items) in a
    large framework where NumPy is installed, otherwise Python's `array` of the same widths: what
    is taken from the former is a NumPy scalar. `row` gives Python's integers from both.
    """

    starts: Numbers
    items: Numbers

    def __len__(self) -> int:
        return len(self.starts) - 1

    def __getitem__(self, number: int) -> Numbers:
        if not 0 <= number < len(self):
            raise IndexError(number)
        return self.items[self.starts[number] : self.starts[number + 1]]

    def __iter__(self) -> Iterator[Numbers]:
        return map(self.__getitem__, range(len(self)))

    def row(self, number: int) -> list[int]:
        """The numbers that a number is joined to, as a list of Python's integers."""
        return self[number].tolist()

    def rows(self) -> list[list[int]]:
        """All rows as lists of Python's integers: quick to loop over, but takes more memory."""
        starts, items = self.starts.tolist(), self.items.tolist()
        return [items[starts[a] : starts[a + 1]] for a in range(len(self))]

    def degree(self, number: int) -> int:
        """How many numbers a number is joined to."""
        return int(self.starts[number + 1] - self.starts[number])

    def __repr__(self) -> str:
        return f"<Adjacency: {len(self)} rows, {len(self.items)} items>"

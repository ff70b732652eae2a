"""What stands in a map whose arguments are compared by their weakest links.

On rules that is NP-hard even under grounded semantics, so the arguments are built, within limits.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from buttress.model import ArgumentMap, ButtressError, Standing
from buttress.semantics.arguments import ArgumentLabelling, Link, argument_graph
from buttress.semantics.extensions import Acceptance, Kind
from buttress.semantics.judgement import Judgement
from buttress.semantics.reading import statement_literal
from buttress.semantics.standing import argument_standing
from buttress.semantics.theory import Theory

__all__ = ["MOST_LISTED", "TooManyExtensionsError", "WeakestLink"]

MOST_LISTED = 10_000
"""How many extensions are gone through."""


class TooManyExtensionsError(ButtressError):
    """A map has more extensions than can be gone through one by one."""

    def __init__(self) -> None:
        super().__init__(
            f"there are more than {MOST_LISTED} extensions to go through; ask for grounded or "
            "ideal, or judge by the last link, where they need not be listed"
        )


class WeakestLink:
    """The arguments of a map's theory, compared by their weakest links.

    Raises:
        TooManyArgumentsError: there are too many arguments to build them all.
    """

    def __init__(self, map: ArgumentMap, theory: Theory, order: str) -> None:
        self._map = map
        self._graph = argument_graph(theory, link=Link.WEAKEST, order=order)

    def labellings(self, kind: Kind) -> Sequence[ArgumentLabelling]:
        """All labellings of a semantics.

        Raises:
            TooManyExtensionsError: there are more than `MOST_LISTED`.
        """
        from buttress.semantics.abstract import Semantics, extensions  # noqa: PLC0415

        every = extensions(self._graph.framework, Semantics(str(kind)))
        found = list(islice(every, MOST_LISTED + 1))
        if len(found) > MOST_LISTED:
            raise TooManyExtensionsError
        return [ArgumentLabelling(self._graph, extension) for extension in found]

    def accept(self, labellings: Sequence[Judgement]) -> Mapping[str, Acceptance]:
        """How each element fares across labellings: `[Statement]` or `<Argument>`."""
        seen: dict[str, list[Standing]] = {}
        for labelling in labellings:
            for name, standing in self._standings(labelling):
                seen.setdefault(name, []).append(standing)
        names = [f"[{title}]" for title in self._map.statements]
        names += [f"<{title}>" for title in self._map.arguments]
        return {name: _across(seen.get(name, []), labellings) for name in names}

    def _standings(self, labelling: Judgement) -> Iterator[tuple[str, Standing]]:
        for title in self._map.statements:
            yield f"[{title}]", labelling.literal(statement_literal(title))
        for title, argument in self._map.arguments.items():
            yield f"<{title}>", argument_standing(argument, labelling)


def _across(standings: Sequence[Standing], labellings: Sequence[Judgement]) -> Acceptance:
    by_standing = dict(zip(reversed(standings), reversed(labellings), strict=True))
    others = [by_standing[s] for s in (Standing.OUT, Standing.UNDECIDED) if s in by_standing]
    alike = len(by_standing) == 1
    return Acceptance(
        standings[0] if alike else Standing.UNDECIDED,
        by_standing.get(Standing.IN),
        others[0] if others else None,
    )

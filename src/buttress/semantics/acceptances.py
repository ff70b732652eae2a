"""How the elements of a map fare across all extensions, worked out where somebody asks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from buttress.model import Standing
from buttress.semantics.extensions import Acceptance, Outlook

__all__ = ["Acceptances", "Standings"]


class Acceptances(Mapping[str, Acceptance]):
    """Elements by name, `[Title]` or `<Title>`, with how each fares.

    One of them is worked out by itself, which in a large and tangled map takes a fraction of the
    time that all take. Who goes through them gets all worked out together.
    """

    def __init__(self, outlook: Outlook, atoms: Mapping[str, int]) -> None:
        self._outlook = outlook
        self._atoms = atoms
        self._known: dict[str, Acceptance] = {}

    def work_out(self, names: Iterable[str]) -> None:
        """Have some of them worked out together.

        Raises:
            SolverMissingError: much is undecided and clingo is not installed.
            SearchLimitError: what is undecided is too tangled to search.
        """
        asked = {name: self._atoms[name] for name in names if name not in self._known}
        if asked:
            found = self._outlook.accept(asked.values())
            self._known |= {name: found[atom] for name, atom in asked.items()}

    def __getitem__(self, name: str) -> Acceptance:
        self.work_out([name])
        return self._known[name]

    def __iter__(self) -> Iterator[str]:
        self.work_out(self._atoms)
        return iter(self._atoms)

    def __len__(self) -> int:
        return len(self._atoms)


class Standings(Mapping[str, Standing]):
    """The standings of statements, or of arguments, by title; worked out as their acceptances."""

    def __init__(self, acceptances: Acceptances, names: Mapping[str, str]) -> None:
        self._acceptances = acceptances
        self._names = names

    def __getitem__(self, title: str) -> Standing:
        return self._acceptances[self._names[title]].standing

    def __iter__(self) -> Iterator[str]:
        self._acceptances.work_out(self._names.values())
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)

"""Which premises fill which roles of a scheme, as the data say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from buttress.checks.scheme_use import SchemeUse
from buttress.model import Step

if TYPE_CHECKING:
    from buttress.schemes import PremiseRole

__all__ = ["Filling", "fillings"]

_CONCLUSION = "conclusion"


@attrs.frozen
class Filling:
    """One entry of `roles`: its key, the role it means, the steps it names, and what is no step.

    `role` is None where no scheme that is named has it. The conclusion may be listed as well,
    though it is no premise.
    """

    key: str
    role: PremiseRole | None
    steps: tuple[Step, ...] = ()
    strays: tuple[Any, ...] = ()
    is_conclusion: bool = False

    @property
    def has_any(self) -> bool:
        """Whether something is said to fill the role, rightly or not."""
        return bool(self.steps or self.strays)


def fillings(use: SchemeUse) -> tuple[Filling, ...]:
    """The entries of `roles`, in order. A premise is named by step number or title, or a list."""
    steps = {step.title: step for step in use.steps}
    numbers = dict.fromkeys(use.inference.premises) if use.inference else {}
    by_number = {number: use.argument.step(number) for number in numbers}
    found = []
    for key, value in use.roles.items():
        role = next((r for scheme in use.schemes if (r := scheme.role(key))), None)
        is_conclusion = role is None and key.strip().casefold() == _CONCLUSION
        if is_conclusion and use.conclusion is not None:
            end = use.conclusion
            filling = _filling(key, None, value, {end.number: end}, {end.title: end})
            found.append(attrs.evolve(filling, is_conclusion=True))
        else:
            found.append(_filling(key, role, value, by_number, steps))
    return tuple(found)


def _filling(
    key: str,
    role: PremiseRole | None,
    value: Any,
    by_number: Mapping[int, Step],
    by_title: Mapping[str, Step],
) -> Filling:
    steps, strays = [], []
    for entry in _entries(value):
        step = _step(entry, by_number, by_title)
        if step is None:
            strays.append(entry)
        else:
            steps.append(step)
    return Filling(key, role, tuple(steps), tuple(strays))


def _entries(value: Any) -> Iterator[Any]:
    if isinstance(value, (list, tuple)):
        yield from (entry for entry in value if entry is not None)
    elif value is not None:
        yield value


def _step(entry: Any, by_number: Mapping[int, Step], by_title: Mapping[str, Step]) -> Step | None:
    if isinstance(entry, int) and not isinstance(entry, bool):
        return by_number.get(entry)
    if not isinstance(entry, str):
        return None
    text = entry.strip()
    found = by_title.get(text) or by_title.get(text.removeprefix("[").removesuffix("]"))
    if found is None and (number := text.strip("()")).isascii() and number.isdigit():
        found = by_number.get(int(number[:9]))
    return found

"""A scheme: how such an argument goes, and what it has to withstand."""

from __future__ import annotations

from enum import StrEnum
from functools import cached_property

import attrs

from buttress.schemes.naming import plain_name

__all__ = ["CriticalQuestion", "Effect", "Force", "PremiseRole", "Scheme"]


class Effect(StrEnum):
    """What becomes of an argument by a critical question that it cannot meet.

    Prakken 2010, Argument and Computation 1: attacks on the conclusion, the inference, a premise.
    """

    REBUTS = "rebuts"
    UNDERCUTS = "undercuts"
    UNDERMINES = "undermines"


class Force(StrEnum):
    """How surely the conclusion follows.

    `deductive`: without exception. `presumptive`: for want of reasons to the contrary. `either`:
    there are strict and defeasible uses of the scheme.
    """

    DEDUCTIVE = "deductive"
    PRESUMPTIVE = "presumptive"
    EITHER = "either"


@attrs.frozen
class PremiseRole:
    """What one premise of the scheme has to say; `says` is a sentence in general words.

    An `optional` premise may be missing. An `implicit` one is part of the scheme, but is mostly
    left unsaid: the scheme's name stands for it.
    """

    name: str
    says: str
    aliases: tuple[str, ...] = ()
    is_optional: bool = False
    is_implicit: bool = False

    @property
    def is_required(self) -> bool:
        """Whether an argument by the scheme has to say it."""
        return not self.is_optional and not self.is_implicit

    @property
    def names(self) -> tuple[str, ...]:
        """Its name and its aliases."""
        return (self.name, *self.aliases)


@attrs.frozen
class CriticalQuestion:
    """A question that an argument by the scheme has to withstand, counted from 1.

    `role` names the premise that an unmet question undermines; it is None for the other effects.
    """

    number: int
    name: str
    asks: str
    effect: Effect
    role: str | None = None

    @property
    def key(self) -> str:
        """What it is called in `answers`: `CQ1`."""
        return f"CQ{self.number}"

    @property
    def unmet(self) -> str:
        """What an unmet question does, in words."""
        if self.effect is Effect.UNDERMINES:
            return f"undermines the premise “{self.role}”"
        return f"{self.effect} the {'conclusion' if self.effect is Effect.REBUTS else 'inference'}"


@attrs.frozen
class Scheme:
    """An argumentation scheme.

    `aif` pairs each name that it has in the Argument Interchange Format with its number there, or
    None. Numbers differ between installations of AIFdb: the names are what counts.
    `least_premises` is the least number of premises with which its form can be had.
    """

    name: str
    summary: str
    conclusion: str
    group: str = ""
    roles: tuple[PremiseRole, ...] = ()
    questions: tuple[CriticalQuestion, ...] = ()
    aliases: tuple[str, ...] = ()
    aif: tuple[tuple[str, int | None], ...] = ()
    force: Force = Force.PRESUMPTIVE
    least_premises: int = 1
    provenance: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Every name by which it can be found."""
        return (self.name, *self.aliases, *(name for name, _ in self.aif))

    @property
    def required_roles(self) -> tuple[PremiseRole, ...]:
        """The roles that an argument by the scheme has to fill."""
        return tuple(role for role in self.roles if role.is_required)

    @cached_property
    def _roles(self) -> dict[str, PremiseRole]:
        return {plain_name(name): role for role in reversed(self.roles) for name in role.names} | {
            plain_name(role.name): role for role in self.roles
        }

    def role(self, name: str) -> PremiseRole | None:
        """The role with that name or alias, or None."""
        return self._roles.get(plain_name(name))

    @cached_property
    def _questions(self) -> dict[str, CriticalQuestion]:
        found = {plain_name(question.name): question for question in reversed(self.questions)}
        for question in self.questions:
            for key in (question.key, f"Q{question.number}", str(question.number)):
                found[key.casefold()] = question
        return found

    def question(self, name: str) -> CriticalQuestion | None:
        """The critical question that `CQ1`, `cq 1`, `1` or its name stands for, or None."""
        squeezed = "".join(name[:80].split()).casefold()
        return self._questions.get(squeezed) or self._questions.get(plain_name(name))

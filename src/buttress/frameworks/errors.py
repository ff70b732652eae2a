"""The exceptions of frameworks: data that are no framework, and names that none bears."""

from __future__ import annotations

from buttress.model import ButtressError

__all__ = ["InvalidFrameworkError", "UnknownArgumentError"]


class InvalidFrameworkError(ButtressError, ValueError):
    """The numbers or names given do not make a framework; the message says which."""


class UnknownArgumentError(ButtressError, LookupError):
    """No argument of the framework bears the name that was asked for."""

    def __init__(self, name: str, names: str) -> None:
        super().__init__(f"the framework has no argument {name!r}; {names}")
        self.name = name

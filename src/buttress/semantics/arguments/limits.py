"""Limits on what is built of a theory's arguments, whose number explodes."""

from __future__ import annotations

from buttress.model import ButtressError

__all__ = ["ArgumentSearchError", "TooManyArgumentsError"]


class ArgumentSearchError(ButtressError):
    """The search for the next argument took too long."""

    def __init__(self, literal: str, limit: int) -> None:
        super().__init__(
            f"finding the next argument for {literal} takes more than {limit} steps; those before "
            "it are complete: ask for no more of them, or raise the limit"
        )


class TooManyArgumentsError(ButtressError):
    """A theory has more arguments, or attacks between them, than are to be built."""

    def __init__(self, what: str, limit: int) -> None:
        super().__init__(
            f"the theory has more than {limit} {what}, too many to build them all; judge it by "
            "the last link, which needs none of them, or take a smaller part of the map"
        )

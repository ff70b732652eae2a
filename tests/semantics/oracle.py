"""The oracle's former place."""

from semantics.oracles.aspic import Argument, Oracle, TooManyArgumentsError

__all__ = ["Argument", "Oracle", "TooManyArgumentsError"]

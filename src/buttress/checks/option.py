"""What a user may set about a rule."""

from __future__ import annotations

from typing import Any

import attrs

__all__ = ["Option", "OptionError"]


class OptionError(ValueError):
    """A value that an option cannot take; the message says what was expected."""


@attrs.frozen
class Option:
    """One setting of a rule: its key, the value it has unless told otherwise, and its meaning.

    The kind of the default is the kind of the value: a flag, a whole number, a number, a text or
    a tuple of texts. A number may not be below `least`; a text is one of `choices`, if there are
    any. `meaning` goes on after "the": it names what the value is.
    """

    name: str
    default: bool | int | float | str | tuple[str, ...]
    meaning: str
    least: float = 0
    choices: tuple[str, ...] = ()

    @property
    def expected(self) -> str:
        """What a value has to be, in words."""
        if self.choices:
            return f"one of {', '.join(self.choices)}"
        if isinstance(self.default, bool):
            return "true or false"
        if isinstance(self.default, int):
            return f"a whole number from {self.least:g} on"
        if isinstance(self.default, float):
            return f"a number from {self.least:g} on"
        return "a text" if isinstance(self.default, str) else "a list of texts"

    def read(self, value: Any) -> Any:
        """The value as the rule takes it.

        Raises:
            OptionError: it is not of the option's kind.
        """
        if isinstance(self.default, tuple):
            if isinstance(value, (list, tuple)) and all(isinstance(each, str) for each in value):
                return tuple(value)
        elif self._fits(value):
            return float(value) if isinstance(self.default, float) else value
        raise OptionError(f"expected {self.expected}; found {value!r}")

    def _fits(self, value: Any) -> bool:
        if isinstance(self.default, bool) or isinstance(value, bool):
            return isinstance(self.default, bool) and isinstance(value, bool)
        if isinstance(self.default, str):
            return isinstance(value, str) and (not self.choices or value in self.choices)
        kinds = (int, float) if isinstance(self.default, float) else (int,)
        return isinstance(value, kinds) and value >= self.least

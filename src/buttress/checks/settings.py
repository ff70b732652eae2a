"""What a check is told besides the map."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from buttress.model import EMPTY

__all__ = ["DEFAULT_SETTINGS", "Settings"]


@attrs.frozen(kw_only=True)
class Settings:
    """How rules are set: values of their options, by code and option name.

    Values have been read by the options themselves; what is not there has its default.
    """

    options: Mapping[str, Mapping[str, Any]] = attrs.field(default=EMPTY, hash=False)


DEFAULT_SETTINGS = Settings()
"""Every rule as its author made it."""

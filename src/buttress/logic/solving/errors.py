"""The exceptions of solving: what the machine lacks."""

from __future__ import annotations

from buttress.model import ButtressError

__all__ = ["LogicNotInstalledError"]


class LogicNotInstalledError(ButtressError, ImportError):
    """Z3 is not installed."""

    def __init__(self) -> None:
        super().__init__('Z3 is not installed; get it with: pip install "buttress[logic]"')

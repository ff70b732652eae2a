"""Keeping the cyclic garbage collector still while much is made that lives on."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["collector_paused"]


@contextmanager
def collector_paused() -> Iterator[None]:
    """Keep the cyclic garbage collector from running, unless it does not run anyway.

    Reading a text and judging a map make many objects that all live on and no cycles; the collector
    would look through them again and again, which costs a third of the time.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()

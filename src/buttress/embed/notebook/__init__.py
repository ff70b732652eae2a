"""Maps, findings, standings and explanations in notebooks.

    %load_ext buttress

From then on they are shown as pictures and tables, and a cell that begins with `%%argdown` holds a
map. Nothing of this touches the classes themselves: formatters are registered with IPython.
"""

from __future__ import annotations

from typing import Any

from buttress.embed.notebook.display import DISPLAYS
from buttress.embed.notebook.magic import argdown

__all__ = ["load_ipython_extension", "unload_ipython_extension"]

_MAGIC = "argdown"


def load_ipython_extension(shell: Any) -> None:
    """Register the formatters and the cell magic, as `%load_ext buttress` asks for."""
    formatter = shell.display_formatter.mimebundle_formatter
    for (module, name), display in DISPLAYS.items():
        formatter.for_type_by_name(module, name, display)

    def cell(line: str, cell: str) -> None:
        argdown(shell, line, cell)

    cell.__doc__ = argdown.__doc__
    shell.register_magic_function(cell, "cell", _MAGIC)


def unload_ipython_extension(shell: Any) -> None:
    """Take both away again."""
    formatter = shell.display_formatter.mimebundle_formatter
    for module, name in DISPLAYS:
        _forget(formatter, module, name)
    shell.magics_manager.magics["cell"].pop(_MAGIC, None)


def _forget(formatter: Any, module: str, name: str) -> None:
    """A formatter moves from the one table to the other when its class is first shown."""
    formatter.deferred_printers.pop((module, name), None)
    printers = formatter.type_printers
    for kind in [each for each in printers if (each.__module__, each.__name__) == (module, name)]:
        printers.pop(kind)

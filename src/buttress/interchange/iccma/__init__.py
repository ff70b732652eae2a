"""The file formats of the argumentation competitions (ICCMA).

| form | holds |
| --- | --- |
| `i23` | `p af n` and a line `i j` for each attack; or `p aba n` and lines `a`, `c` and `r` |
| `apx` | `arg(a).` and `att(a,b).` |
| `tgf` | a line for each argument, a line `#`, a line `a b` for each attack |

`loads` and `load` read any of them and `dumps` writes them. Source: the rules of ICCMA 2023, and of
2015 to 2021 for apx and tgf.
"""

from buttress.interchange.iccma.errors import UnreadableFrameworkError, UnwritableFrameworkError
from buttress.interchange.iccma.forms import Form
from buttress.interchange.iccma.reading import load, loads
from buttress.interchange.iccma.writing import dumps

__all__ = [
    "Form",
    "UnreadableFrameworkError",
    "UnwritableFrameworkError",
    "dumps",
    "load",
    "loads",
]

"""How strong statements and arguments are, and which meet their proof standards: as text, as JSON.

`build_strength_report` works out what is told of a map, the writers say it.
"""

from __future__ import annotations

from buttress.report.strength.contents import StrengthReport, build_strength_report
from buttress.report.strength.json import strength_as_json, strength_schema
from buttress.report.strength.text import strength_as_text

__all__ = [
    "StrengthReport",
    "build_strength_report",
    "strength_as_json",
    "strength_as_text",
    "strength_schema",
]

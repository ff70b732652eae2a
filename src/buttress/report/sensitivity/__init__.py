"""What each conclusion of a map hangs on: the sensitivity table."""

from __future__ import annotations

from buttress.report.sensitivity.as_json import sensitivity_as_json
from buttress.report.sensitivity.as_markdown import sensitivity_as_markdown
from buttress.report.sensitivity.as_text import sensitivity_as_text
from buttress.report.sensitivity.contents import (
    ObjectionRow,
    PremiseRow,
    Sensitivity,
    Table,
    build_sensitivity,
)

__all__ = [
    "ObjectionRow",
    "PremiseRow",
    "Sensitivity",
    "Table",
    "build_sensitivity",
    "sensitivity_as_json",
    "sensitivity_as_markdown",
    "sensitivity_as_text",
]

"""Why one conclusion stands, falls or is undecided, in every format that Buttress writes."""

from __future__ import annotations

from buttress.report.explanation.arguments_markdown import arguments_as_markdown
from buttress.report.explanation.arguments_text import arguments_as_text
from buttress.report.explanation.contents import Explained, explain
from buttress.report.explanation.extracted import ExtractedArguments, extract
from buttress.report.explanation.json import explanation_as_json
from buttress.report.explanation.markdown import explanation_as_markdown
from buttress.report.explanation.text import dialogue_as_text, explanation_as_text

__all__ = [
    "Explained",
    "ExtractedArguments",
    "arguments_as_markdown",
    "arguments_as_text",
    "dialogue_as_text",
    "explain",
    "explanation_as_json",
    "explanation_as_markdown",
    "explanation_as_text",
    "extract",
]

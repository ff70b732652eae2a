"""Coverage as JSON."""

from __future__ import annotations

from collections.abc import Sequence

from buttress.report.json_text import json_text
from buttress.sources.coverage import SourceCoverage

__all__ = ["coverage_as_json"]


def coverage_as_json(coverages: Sequence[SourceCoverage]) -> str:
    """The coverage of sources, in the format of `buttress coverage --format json`.

    Sentences that are marked as not argumentative are not counted.
    """
    return json_text(
        {
            "version": 1,
            "sources": {
                each.key: {
                    "sentences": each.total,
                    "mapped": each.total - len(each.unmapped),
                    "unmapped": [
                        {
                            "sentence": sentence.number,
                            "paragraph": sentence.paragraph,
                            "text": sentence.text,
                        }
                        for sentence in each.unmapped
                    ],
                }
                for each in coverages
            },
        }
    )

"""SRC003: source changed."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.naming import listed
from buttress.checks.rule import rule
from buttress.checks.src.places import source_place
from buttress.checks.src.sources import has_files, library
from buttress.model import Severity

__all__ = ["source_changed"]


@rule("SRC003", "source-changed", Severity.WARNING)
def source_changed(context: Context) -> Iterator[Finding]:
    """The text of a source is no longer the one that was recorded.

    What it does:
        Compares the SHA-256 of a source's text, where the text is at hand, with the one in its
        record or in the front matter's fingerprint, and names the paragraphs that differ where
        the record has a fingerprint.

    Why it matters:
        Quotes and paragraph numbers were taken from another text. What rests on them has to be
        read again.

    Example:
        ===
        sources:
          report: {title: A report, file: report.txt, fingerprint: "sha256:00"}
        ===

        [Late]: The trains were late. {source: report}

    How to mend it:
        Read what changed, mend the quotes that `buttress source verify` names, and refresh the
        record with `buttress source add --update`. If the change was an accident, restore the
        text.

    Source:
        Fingerprints of linked documents, as in doorstop's reviews; FIPS 180-4 (SHA-256).
    """
    if not has_files(context):
        return
    from buttress.sources import TextState  # noqa: PLC0415
    from buttress.sources.comparison import changed_paragraphs  # noqa: PLC0415

    for key, holding in library(context).holdings.items():
        if holding.state is not TextState.CHANGED:
            continue
        changed = [f"¶{number}" for number in changed_paragraphs(holding)]
        where = f"; {listed(changed, most=8)} differ" if len(changed) > 1 else ""
        if len(changed) == 1:
            where = f"; {changed[0]} differs"
        yield source_changed.finding(
            f"The text of {key} is no longer the one that was recorded{where}.",
            span=source_place(context, key),
            help="run `buttress source verify` to see which quotes that breaks",
        )

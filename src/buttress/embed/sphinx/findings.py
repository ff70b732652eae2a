"""Findings as warnings of the build."""

from __future__ import annotations

from collections.abc import Iterable

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util import logging

from buttress.checks import Finding
from buttress.checks.selection import select_rules
from buttress.embed.figure import Reading
from buttress.embed.sphinx.naming import domain_of
from buttress.embed.sphinx.pages import Noted
from buttress.embed.sphinx.workshop import workshop_of
from buttress.model import ButtressError, Severity

__all__ = ["note_findings", "warn_findings"]

_LOG = logging.getLogger(__name__)
_FINDINGS = "findings"


def note_findings(env: BuildEnvironment, reading: Reading) -> None:
    """Note what is found about a map, as far as the settings want to be warned of it."""
    pages = domain_of(env).pages
    try:
        found = reading.checked().findings
    except ButtressError as error:
        note = Noted("settings", f"the map could not be checked: {error}", _page(env))
        pages.add(_FINDINGS, env.docname, note)
        return
    for finding in _wanted(env, found):
        location = _page(env)
        if finding.span and not finding.span.path.startswith("<"):
            location = f"{workshop_of(env).root / finding.span.path}:{finding.span.line}"
        message = finding.message if not finding.help else f"{finding.message} ({finding.help})"
        pages.add(_FINDINGS, env.docname, Noted(finding.code, message, location))


def _wanted(env: BuildEnvironment, found: Iterable[Finding]) -> Iterable[Finding]:
    least = env.config.buttress_warn_from
    if least == "none":
        return
    rank = Severity(least).rank
    chosen = env.config.buttress_warn
    codes = {entry.code for entry in select_rules(chosen)} if chosen else None
    for finding in found:
        if finding.severity.rank >= rank and (codes is None or finding.code in codes):
            yield finding


def _page(env: BuildEnvironment) -> str:
    return str(env.doc2path(env.docname))


def warn_findings(app: Sphinx, env: BuildEnvironment) -> None:
    """Warn of what is noted about the pages that were read in this run, each finding once."""
    workshop = workshop_of(env)
    told: set[Noted] = set()
    for docname, notes in sorted(domain_of(env).pages.of(_FINDINGS).items()):
        if docname not in workshop.read_pages:
            continue
        for note in notes:
            if note not in told:
                told.add(note)
                _LOG.warning(
                    "%s",
                    note.message,
                    location=note.location,
                    type="buttress",
                    subtype=note.code,
                )

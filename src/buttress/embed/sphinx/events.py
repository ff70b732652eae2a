"""What happens when, in one run of Sphinx."""

from __future__ import annotations

from collections.abc import Sequence

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from buttress.embed.sphinx.dependencies import outdated_pages
from buttress.embed.sphinx.domain.dangling import warn_missing
from buttress.embed.sphinx.findings import warn_findings
from buttress.embed.sphinx.must_stand import check_conclusions
from buttress.embed.sphinx.to_write import pages_to_write
from buttress.embed.sphinx.workshop import workshop_of

__all__ = ["listen"]


def listen(app: Sphinx) -> None:
    """Take part in reading, checking and writing."""
    app.connect("env-get-outdated", outdated_pages)
    app.connect("env-before-read-docs", _begin)
    app.connect("env-updated", _check)
    app.connect("env-get-updated", pages_to_write)
    app.connect("warn-missing-reference", warn_missing)


def _begin(app: Sphinx, env: BuildEnvironment, docnames: Sequence[str]) -> None:
    workshop_of(env).begin(docnames)


def _check(app: Sphinx, env: BuildEnvironment) -> None:
    """Warn first, so that a build that fails has told why."""
    warn_findings(app, env)
    check_conclusions(app, env)

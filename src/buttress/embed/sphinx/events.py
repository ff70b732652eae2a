"""What happens when, in one run of Sphinx."""

from __future__ import annotations

from collections.abc import Sequence

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from buttress.embed.sphinx.dependencies import pages_of_changed_folders
from buttress.embed.sphinx.domain.dangling import warn_missing
from buttress.embed.sphinx.findings import warn_findings
from buttress.embed.sphinx.led_elsewhere import pages_led_elsewhere
from buttress.embed.sphinx.must_stand import check_conclusions
from buttress.embed.sphinx.workshop import workshop_of

__all__ = ["listen"]


def listen(app: Sphinx) -> None:
    """Take part in reading, checking and writing."""
    app.connect("env-get-outdated", pages_of_changed_folders)
    app.connect("env-before-read-docs", _begin)
    app.connect("env-updated", _check)
    app.connect("env-get-updated", pages_led_elsewhere)
    app.connect("warn-missing-reference", warn_missing)


def _begin(app: Sphinx, env: BuildEnvironment, docnames: Sequence[str]) -> None:
    workshop_of(env).begin(docnames)


def _check(app: Sphinx, env: BuildEnvironment) -> None:
    """Warn first, so that a build that fails has told why."""
    warn_findings(app, env)
    check_conclusions(app, env)

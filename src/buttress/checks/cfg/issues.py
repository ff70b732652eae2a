"""What is wrong with the settings, of the check and of the map, as findings."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.argdown.appearance.complaints import Complaint, complaints_about
from buttress.argdown.images import image_complaints, image_folder
from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.front_matter_keys import front_matter_keys
from buttress.checks.rule import Rule

__all__ = ["issues", "map_issues"]


def issues(rule: Rule, context: Context) -> Iterator[Finding]:
    """A finding for everything that bears the rule's code."""
    for issue in context.settings.issues:
        if issue.code == rule.code:
            yield rule.finding(issue.message, span=issue.span, help=issue.help)


def map_issues(rule: Rule, context: Context, *, is_unknown: bool) -> Iterator[Finding]:
    """A finding for each of Argdown's settings that is not known, or whose value is not one."""
    complaints = [each for each in context.derived(_complaints) if each.is_unknown is is_unknown]
    if not complaints:
        return
    places = context.derived(front_matter_keys)
    for complaint in complaints:
        yield rule.finding(
            f"{complaint.message}; it has no effect."
            if not complaint.message.endswith("?")
            else complaint.message,
            span=places.place(*complaint.path),
            help="correct it or remove it; the page on Argdown's settings lists those there are",
        )


def _complaints(context: Context) -> tuple[Complaint, ...]:
    """Everything that is wrong with Argdown's settings, and with the images that they name."""
    map = context.map
    folder, root = image_folder(map), context.settings.root
    if folder is not None and root is not None and not folder.resolve().is_relative_to(root):
        folder = None
    return (*complaints_about(map.settings), *image_complaints(map, folder))

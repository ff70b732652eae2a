"""Making the fixes of findings, again and again, until nothing is left to mend."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import attrs

from buttress.checks.fix import Edit, Fix
from buttress.checks.mending.choice import chosen
from buttress.checks.mending.rewriting import rewritten
from buttress.checks.run import CheckResult
from buttress.model import Document

__all__ = ["Mended", "mend"]

_MOST_ROUNDS = 20


@attrs.frozen
class Mended:
    """What came of mending: the findings that remain, and the texts that changed, by path.

    `before` and `after` are texts as they are written. `fixes` counts what was made.
    `untouched` are files that could have been mended but for their encoding, or for a change
    since they were read. `is_complete` says that no fix was left when it ended.
    """

    result: CheckResult
    before: Mapping[str, str]
    after: Mapping[str, str]
    fixes: int
    untouched: tuple[str, ...]
    is_complete: bool


def mend(
    look: Callable[[Mapping[str, str]], CheckResult],
    written: Callable[[str], str | None],
    *,
    unsafe: bool = False,
) -> Mended:
    """Make the fixes of what `look` finds, and look again; nothing is saved.

    `look` is given the texts that have changed so far, by path, and checks the maps with these.
    `written` gives the text of a file as it is on disk, or None where it is not known.
    """
    drafts = _Drafts(written)
    fixes = 0
    for _ in range(_MOST_ROUNDS):
        result = look(drafts.after)
        offered = [finding.fix for finding in result.findings if finding.fix is not None]
        number = drafts.make([fix for fix in offered if fix.is_safe or unsafe])
        if not number:
            return drafts.mended(result, fixes, is_complete=True)
        fixes += number
    return drafts.mended(look(drafts.after), fixes, is_complete=False)


class _Drafts:
    """The texts as they were and as they have become so far."""

    def __init__(self, written: Callable[[str], str | None]) -> None:
        self._written = written
        self.before: dict[str, str] = {}
        self.after: dict[str, str] = {}
        self.untouched: dict[str, None] = {}

    def make(self, fixes: Sequence[Fix]) -> int:
        """Make the fixes that can be made at once; gives how many."""
        possible = [fix for fix in fixes if all(map(self._is_open, fix.edits))]
        changes, number = chosen(possible, unsafe=True)
        is_changed = False
        for source, made in changes.items():
            now = self.after.get(source.path, self.before[source.path])
            self.after[source.path] = rewritten(now, made)
            is_changed |= self.after[source.path] != now
        return number if is_changed else 0

    def _is_open(self, edit: Edit) -> bool:
        """Whether the file of an edit is known as it is written, and is still what was read."""
        found = edit.span.document.stretch(edit.span.start, edit.span.end)
        if found is None or found[0].path in self.untouched:
            return False
        source = found[0]
        if source.path not in self.before:
            now = self._written(source.path)
            if now is None or Document.of(now).text != source.text:
                self.untouched[source.path] = None
                return False
            self.before[source.path] = now
        return True

    def mended(self, result: CheckResult, fixes: int, *, is_complete: bool) -> Mended:
        """What came of it."""
        changed = {path: text for path, text in self.after.items() if text != self.before[path]}
        before = {path: self.before[path] for path in changed}
        return Mended(result, before, changed, fixes, tuple(self.untouched), is_complete)

"""CFG001: waiver without reason."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.rule import rule
from buttress.checks.waiving import waivers_of
from buttress.model import Severity

__all__ = ["waiver_without_reason"]


@rule("CFG001", "waiver-without-reason", Severity.WARNING)
def waiver_without_reason(context: Context) -> Iterator[Finding]:
    """A finding is to be waived, but nothing says why it may stand.

    What it does:
        Reports waivers that give no reason, in the data of a statement, argument or inference,
        in a comment, and in the settings. Such a waiver does not count: what it covers is
        reported as before.

    Why it matters:
        A waiver is a judgement: this gap is known, and it is harmless because of something.
        Without the reason nobody can tell later whether it still holds.

    Example:
        [Rain]: It has rained.
          + [Wet]: The street is wet. {waive: SUP001}

    How to mend it:
        Say why: {waive: {SUP001: a neighbour told us by phone}}.

    Source:
        Deviations with their rationale in MISRA Compliance:2020; justifications in GSN.
    """
    if not context.may_waive:
        return
    for waiver in context.derived(waivers_of).unreasoned:
        is_setting = waiver in context.settings.waivers
        yield waiver_without_reason.finding(
            f"The waiver of {waiver.rule} gives no reason, so it does not count.",
            span=waiver.span,
            help="say why the finding may stand, as "
            f"{'reason and a text' if is_setting else f'{waiver.rule}: reason'}, or remove the "
            "waiver",
        )

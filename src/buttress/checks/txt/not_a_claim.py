"""TXT003: not a claim."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.naming import name
from buttress.checks.rule import rule
from buttress.checks.wording import claims, is_commentary, words_for
from buttress.language.moods import Mood, mood
from buttress.model import Severity

__all__ = ["not_a_claim"]

_ADVICE = {
    Mood.QUESTION: "say what may be true or false: the answer that is argued for; or mark the "
    "statement as at issue with {open: true}",
    Mood.COMMAND: "say what may be true or false, such as “We should …”",
}


@rule("TXT003", "not-a-claim", Severity.INFO)
def not_a_claim(context: Context) -> Iterator[Finding]:
    """A statement asks or commands, and so says nothing that could be true or false.

    What it does:
        Reports a statement whose text ends in a question mark, or begins like a command ("let
        us", "consider", "do not", "ban all …"). A question that is marked as {open: true} is left
        alone, and so is prose between the arguments, an untitled statement without any relation.
        It is a heuristic of wording, for English.

    Why it matters:
        Only what can be true or false can be supported, attacked or concluded. A question has no
        side to argue for; a command hides the "should" that has to be argued for.

    Example:
        [Ban]: Ban all guns.
          + [Deaths]: Do guns not kill?

    How to mend it:
        Say the answer, or the judgement behind the command: "All guns should be banned."

    Source:
        The guidelines for claim boxes in argument mapping: a claim is a full sentence that is
        true or false (T. van Gelder; Rationale).
    """
    words = words_for(context)
    if words is None:
        return
    for claim in context.derived(claims).values():
        found = mood(claim.text, words)
        if found is None or (found is Mood.QUESTION and claim.statement.meta.open):
            continue
        if is_commentary(claim.statement, context):
            continue
        yield not_a_claim.finding(
            f"{name(claim.statement)} is a {found.value}, and nothing that could be true or false.",
            claim.statement,
            help=_ADVICE[found],
        )

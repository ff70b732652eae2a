"""SUP014: lonely term."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.naming import listed, step_name
from buttress.checks.option import Option
from buttress.checks.rule import rule
from buttress.checks.sup.inference_terms import inferences_with_terms
from buttress.model import Severity

__all__ = ["lonely_term"]

_IGNORED = Option("ignored", (), "words that need no partner, besides the stop words")


@rule("SUP014", "lonely-term", Severity.INFO, default=False, options=(_IGNORED,))
def lonely_term(context: Context) -> Iterator[Finding]:
    """A term of a premise is in no other premise and not in the conclusion: holding hands.

    What it does:
        Compares the words of the premises of one inference, without endings and stop words, with
        each other and with its conclusion, and reports the terms of a premise that it shares
        with none of them. Inferences from a single premise are left to SUP017. It is a heuristic
        of wording, for English: it knows no synonyms, and runs only where it is asked for.

    Why it matters:
        Premises work together by what they have in common. A term that holds no hand either does
        no work, or its partner was left unsaid, and with it a premise.

    Example:
        <Socrates>: The old one.

        (1) Socrates is a philosopher from Athens.
        (2) Philosophers are mortal.
        ----
        (3) [Mortal]: Socrates is mortal.

    How to mend it:
        Add the premise that the term needs, use the same word for the same thing, or cut the
        term.

    Source:
        The "holding hands rule" of argument mapping (T. van Gelder; the tutorials of Rationale).
    """
    for inference in inferences_with_terms(context, lonely_term.value(_IGNORED, context)):
        if len({step.title for step in inference.premises}) < 2:
            continue
        uses = Counter(term for found in inference.terms.values() for term in found)
        for step in inference.premises:
            own = inference.terms[step.title]
            if step.title == inference.conclusion.title:
                continue
            lonely = sorted((at, term, word) for term, (word, at) in own.items() if uses[term] == 1)
            if not lonely:
                continue
            shown = listed([f"“{word}”" for _, _, word in lonely])
            holds, them, they = (
                ("holds", "it", "it needs") if len(lonely) == 1 else ("hold", "them", "they need")
            )
            yield lonely_term.finding(
                f"{shown} in {step_name(step)} {holds} no hand: neither the conclusion "
                f"{step_name(inference.conclusion)} nor another premise has "
                f"{them}.",
                inference.argument,
                span=inference.place(step, lonely[0][1]),
                statement=step.title,
                help=f"add the premise that {they}, use one word for one thing, or cut {them}",
            )

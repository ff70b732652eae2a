"""SUP013: term from nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.naming import listed, name, step_name
from buttress.checks.option import Option
from buttress.checks.rule import rule
from buttress.checks.sup.inference_terms import inferences_with_terms
from buttress.model import Severity

__all__ = ["term_from_nowhere"]

_IGNORED = Option("ignored", (), "words that need no partner, besides the stop words")


@rule("SUP013", "term-from-nowhere", Severity.INFO, default=False, options=(_IGNORED,))
def term_from_nowhere(context: Context) -> Iterator[Finding]:
    """The conclusion speaks of something that no premise mentions: the rabbit rule.

    What it does:
        Compares the words of a conclusion with those of the steps that it is inferred from,
        without endings and stop words, and reports the terms that are in no step. It is a
        heuristic of wording, for English: it knows no synonyms, and runs only where it is asked
        for.

    Why it matters:
        You cannot pull a rabbit out of a hat by magic: what turns up in the conclusion has to be
        put in by a premise. Where a term comes from nowhere, a premise is missing.

    Example:
        <Socrates>: The old one.

        (1) Socrates is a man.
        (2) All men die.
        -- {strict: true} --
        (3) [Mortal]: Socrates fears death.

    How to mend it:
        Add the premise that brings the term in, or use the same word for the same thing.

    Source:
        The "rabbit rule" of argument mapping (T. van Gelder; the tutorials of Rationale).
    """
    for inference in inferences_with_terms(context, term_from_nowhere.value(_IGNORED, context)):
        conclusion = inference.conclusion
        own = inference.terms[conclusion.title]
        given = {term for step in inference.premises for term in inference.terms[step.title]}
        new = sorted((found[1], term, found[0]) for term, found in own.items() if term not in given)
        if not new:
            continue
        them = "it" if len(new) == 1 else "them"
        shown = listed([f"“{word}”" for _, _, word in new])
        comes = "comes" if len(new) == 1 else "come"
        yield term_from_nowhere.finding(
            f"{shown} in {step_name(conclusion)} {comes} from nowhere: what "
            f"{name(inference.argument)} infers it from does not mention {them}.",
            inference.argument,
            span=inference.place(conclusion, new[0][1]),
            statement=conclusion.title,
            help=f"add the premise that brings {them} in, or use one word for one thing",
        )

"""SUP016: unknown scheme."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from buttress.checks.context import Context
from buttress.checks.data_places import rule_place, scheme_place
from buttress.checks.finding import Finding
from buttress.checks.fix import Edit, Fix
from buttress.checks.naming import shortened
from buttress.checks.near_titles import NearTitles
from buttress.checks.rule import rule
from buttress.checks.scheme_use import NamedScheme, SchemeUse, scheme_uses
from buttress.model import Severity, Span

if TYPE_CHECKING:
    from buttress.schemes import Scheme

__all__ = ["unknown_scheme"]


@rule("SUP016", "unknown-scheme", Severity.WARNING)
def unknown_scheme(context: Context) -> Iterator[Finding]:
    """A scheme, or a critical question that is answered, is not in the catalogue.

    What it does:
        Reports a scheme in the data of an argument or inference (scheme) that the catalogue of
        schemes does not have, and an answer to a critical question that its scheme does not ask.
        A rule on an inference line may bear any name; there only a name is reported that is one
        letter away from a scheme's, or whose data say which premise fills which role or answer
        critical questions.

    Why it matters:
        What goes by a misspelt scheme is held to nothing: its roles and its critical questions
        are not checked, and whoever counts or draws schemes will miss it.

    Example:
        <Puddles>: Puddles are a sign of rain.

        (1) [Wet]: The street is wet. {basis: observation}
        -- {scheme: sing} --
        (2) [Rain]: It has rained.

    How to mend it:
        Write the scheme as `buttress schemes` lists it; every alias is known as well, and how it
        is spaced or capitalised does not matter. A scheme of your own goes into a TOML file that
        the configuration names.

    Source:
        D. Walton, C. Reed and F. Macagno, Argumentation Schemes (2008).
    """
    for use in context.derived(scheme_uses):
        is_meant = bool(use.roles or use.answers) and not use.schemes
        for named in use.names:
            if named.scheme is None:
                yield from _unknown(named, use, context, is_meant=is_meant)
        yield from _answers(use)


def _unknown(
    named: NamedScheme, use: SchemeUse, context: Context, *, is_meant: bool
) -> Iterator[Finding]:
    """`is_meant` where the data leave no doubt that a scheme was to be named."""
    near = context.catalogue.misspelt(named.text)
    if near is None and not named.is_declared and not is_meant:
        return
    place = _place(named, use)
    written = shortened(named.text)
    meant = _closest(near, named.text) if near else None
    if named.is_declared:
        message = f"{use.who} names the scheme “{written}”, which the catalogue does not have."
    elif meant is None:
        does = "fills the roles" if use.roles else "answers questions"
        message = f"{use.who} {does} of “{written}”, but the catalogue has no scheme of that name."
    else:
        message = f"{use.who} goes by “{written}”, one letter away from the scheme “{meant}”."
    fix = None
    if meant is not None and place is not None:
        fix = Fix(f"write {meant}", (Edit(place, meant),), is_safe=named.is_declared)
    likest = meant or context.derived(_near_names).to(named.text, likeness=0.6)
    yield unknown_scheme.finding(
        message,
        use.argument,
        span=place or use.span,
        help=f"did you mean “{likest}”?"
        if likest
        else "see `buttress schemes` for those that there are; add your own in a TOML file",
        fix=fix,
    )


def _place(named: NamedScheme, use: SchemeUse) -> Span | None:
    if named.is_overall or use.inference is None:
        return scheme_place(use.argument, named.text)
    if named.is_declared:
        return scheme_place(use.inference, named.text)
    return rule_place(use.inference, named.text)


def _near_names(context: Context) -> NearTitles:
    return NearTitles(name for scheme in context.catalogue for name in scheme.names)


def _closest(scheme: Scheme, written: str) -> str:
    """The one of a scheme's names that is most like what was written."""
    from difflib import SequenceMatcher  # noqa: PLC0415  only for what is misspelt

    def likeness(name: str) -> float:
        return SequenceMatcher(None, name.casefold(), written.casefold()).ratio()

    return max(scheme.names, key=likeness)


def _answers(use: SchemeUse) -> Iterator[Finding]:
    """The answers to what no named scheme asks."""
    if not use.schemes or any(named.scheme is None and named.is_declared for named in use.names):
        return
    for key in use.answers:
        if any(scheme.question(key) for scheme in use.schemes):
            continue
        scheme = use.schemes[0]
        yield unknown_scheme.finding(
            f"{use.who} answers “{shortened(key)}”, which the scheme “{scheme.name}” does not ask.",
            use.argument,
            span=use.span,
            help=f"its questions are {_questions(scheme)}; `buttress schemes {scheme.name}` asks "
            "them in full",
        )


def _questions(scheme: Scheme) -> str:
    if not scheme.questions:
        return "none"
    return ", ".join(f"{question.key} ({question.name})" for question in scheme.questions)

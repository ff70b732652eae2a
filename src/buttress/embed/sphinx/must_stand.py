"""Conclusions that have to stand, or the build fails."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.errors import SphinxError

from buttress.embed.figure import Reading
from buttress.embed.sphinx.domain.places import bare_title
from buttress.embed.sphinx.naming import domain_of
from buttress.embed.sphinx.pages import Conclusion
from buttress.embed.sphinx.request import Source
from buttress.embed.sphinx.workshop import workshop_of
from buttress.model import Argument, ButtressError, Element, Standing, UnknownTitleError
from buttress.report.reasons import why
from buttress.semantics import Evaluation

__all__ = ["FallenConclusionError", "check_conclusions", "note_conclusions"]

_ASKED, _SET = "must-stand", "must-stand-everywhere"


class FallenConclusionError(SphinxError):
    """A conclusion that has to stand does not; the build ends."""

    category = "Buttress"


def note_conclusions(
    env: BuildEnvironment, reading: Reading, semantics: str, *, asked: Iterable[str], location: str
) -> None:
    """Note how those conclusions of a map fare that the directive or the settings ask about."""
    pages = domain_of(env).pages
    for name in asked:
        pages.add(_ASKED, env.docname, _judged(reading, semantics, name, location))
    for name in _without_file(env):
        if _has(reading, name):
            pages.add(_SET, env.docname, _judged(reading, semantics, name, location))


def _without_file(env: BuildEnvironment) -> Iterator[str]:
    return (name for name in env.config.buttress_must_stand if not bare_title(name)[0])


def _has(reading: Reading, name: str) -> bool:
    try:
        reading.map.element(name)
    except UnknownTitleError:
        return False
    return True


def _judged(reading: Reading, semantics: str, name: str, location: str) -> Conclusion:
    try:
        element = reading.map.element(name)
        evaluation = reading.evaluation(semantics)
    except ButtressError as error:
        return Conclusion(name, "", str(error), location)
    place = element.span
    where = f"{reading.root / place.path}:{place.line}" if place else location
    return Conclusion(name, str(_standing(evaluation, element)), why(element, evaluation), where)


def _standing(evaluation: Evaluation, element: Element) -> Standing:
    if isinstance(element, Argument):
        return evaluation.arguments[element.title]
    return evaluation.statements[element.title]


def check_conclusions(app: Sphinx, env: BuildEnvironment) -> None:
    """End the build where something does not stand that has to, or is nowhere to be found.

    Runs before the pages are stored, so that the next build reads them and fails again.

    Raises:
        FallenConclusionError: there is such a conclusion; all of them are named.
    """
    pages = domain_of(env).pages
    everywhere = list(pages.all(_SET))
    judged = [*pages.all(_ASKED), *everywhere, *_in_files(env)]
    complaints = [_complaint(each) for each in judged if each.standing != Standing.IN]
    found = {each.name for each in everywhere}
    complaints += [_missing(env, name) for name in _without_file(env) if name not in found]
    if complaints:
        raise FallenConclusionError("\n".join(dict.fromkeys(complaints)))


def _in_files(env: BuildEnvironment) -> Iterator[Conclusion]:
    """What the settings ask about in files that they name."""
    workshop = workshop_of(env)
    for name in env.config.buttress_must_stand:
        file, title = bare_title(name)
        if not file:
            continue
        reading = workshop.reading(Source(path=str(workshop.root / file)))
        for problem in reading.problems:
            yield Conclusion(name, "", str(problem), "conf.py")
        if not reading.problems:
            yield _judged(reading, env.config.buttress_semantics, title, "conf.py")


def _complaint(fallen: Conclusion) -> str:
    if not fallen.standing:
        return f"{fallen.location}: {fallen.name} has to stand, but {fallen.reason}"
    return (
        f"{fallen.location}: {fallen.name} has to stand, and is {fallen.standing}. {fallen.reason}"
    )


def _missing(env: BuildEnvironment, name: str) -> str:
    titles = {title for _, title in domain_of(env).places}
    near = get_close_matches(bare_title(name)[1], sorted(titles), n=3, cutoff=0.6)
    advice = f"; did you mean {' or '.join(map(repr, near))}?" if near else ""
    return f"conf.py: {name} has to stand, but no map on any page has it{advice}"

"""How commands find the conclusion that a title names, in whichever map it is."""

from __future__ import annotations

from collections.abc import Sequence

from buttress.cli.reading import Failure, read_maps
from buttress.model import ArgumentMap, ButtressError, UnknownTitleError
from buttress.report import Explained, explain
from buttress.semantics import evaluate
from buttress.semantics.change import Scenario, judge

__all__ = ["judged_with", "map_with"]

_SHOWN = 10


def judged_with(
    title: str,
    paths: Sequence[str],
    *,
    merge: bool,
    semantics: str,
    order: str = "elitist",
    scenario: Scenario,
) -> Explained:
    """Why what bears the title stands or falls, under a semantics, an order and a scenario.

    Raises:
        Failure: nothing bears the title, or it is in several maps, or it cannot be judged.
    """
    found = map_with(title, read_maps(paths, merge=merge))
    try:
        if scenario:
            outcome = judge(found, scenario, semantics, order=order)
            return explain(outcome.after, title, outcome=outcome)
        return explain(evaluate(found, semantics, order=order, about=[title]), title)
    except ButtressError as error:
        raise Failure(str(error)) from None


def map_with(title: str, maps: Sequence[ArgumentMap]) -> ArgumentMap:
    """The one map in which something bears the title.

    Raises:
        Failure: there is none, and it says which titles are near; or there are several.
    """
    found = [each for each in maps if _bears(title, each)]
    if len(found) == 1:
        return found[0]
    if found:
        lines = [f"  {each.path}" for each in found[:_SHOWN]]
        if len(found) > _SHOWN:
            lines.append(f"  and {len(found) - _SHOWN} more")
        names = "\n".join(lines)
        raise Failure(f"{title} is in {len(found)} maps:\n{names}\nName one, or add --merge.")
    titles = dict.fromkeys(t for each in maps for t in (*each.statements, *each.arguments))
    same = [known for known in titles if known.casefold() == title.strip("[]<> ").casefold()]
    if same:
        raise Failure(f"nothing is titled {title!r}; did you mean {same[0]!r}?")
    where = "the map has" if len(maps) == 1 else f"the {len(maps)} maps have"
    message = str(UnknownTitleError(title, titles)).replace("the map has", where)
    raise Failure(f"{message}; `buttress evaluate` lists all titles")


def _bears(title: str, map: ArgumentMap) -> bool:
    try:
        map.element(title)
    except UnknownTitleError:
        return False
    return True

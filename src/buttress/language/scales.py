"""The scales that Buttress knows, and the one that a map has chosen."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any

from buttress.language.interval import Interval
from buttress.language.scale import Scale, ScaleError, Term, scale_from_mapping

__all__ = ["chosen_scale", "interval_of_term", "known_scales"]


@cache
def known_scales() -> Mapping[str, Scale]:
    """The scales by name: `icd-203`, `phia`, `kent`. Read when first asked for."""
    text = Path(__file__).with_name("scales.toml").read_text(encoding="utf-8")
    return {name: _scale(name, table) for name, table in tomllib.loads(text).items()}


def _scale(name: str, table: Mapping[str, Any]) -> Scale:
    terms = tuple(
        Term(forms[0], Interval(entry["per_cent"][0] / 100, entry["per_cent"][1] / 100), at, forms)
        for entry in table["terms"]
        for at, forms in enumerate(map(tuple, entry["words"]))
    )
    return Scale(
        name,
        f"the scale {table['title']}",
        terms,
        table.get("exclusive_columns", False),
        frozenset(table.get("ambiguous", ())),
    )


def chosen_scale(settings: Mapping[str, Any]) -> Scale | None:
    """The scale that a map's front matter chooses with `scale`; None where it chooses none.

    `scale` is the name of a known scale, or a mapping from terms to per cent or probabilities.

    Raises:
        ScaleError: there is no such scale, or it cannot be read.
    """
    value = settings.get("scale")
    if value is None:
        return None
    if isinstance(value, Mapping):
        return scale_from_mapping("own", value)
    known = known_scales()
    if isinstance(value, str) and (found := known.get(value.strip().casefold())):
        return found
    near = get_close_matches(str(value).casefold(), known, n=1)
    hint = f" (did you mean {near[0]}?)" if near else ""
    raise ScaleError(
        f"expected a scale ({', '.join(known)}) or terms with their per cent; found {value!r}{hint}"
    )


def interval_of_term(text: str, scale: Scale | None) -> Interval | None:
    """What a term stands for on a scale; None where it is no term of it.

    Without a scale the term is looked up on every known one, and what it stands for on any of
    them is allowed: the smallest interval that holds them all.
    """
    scales = known_scales().values() if scale is None else (scale,)
    found: Interval | None = None
    for each in scales:
        if term := each.term(text):
            found = found.hull(term.interval) if found else term.interval
    return found

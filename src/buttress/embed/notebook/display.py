"""What a notebook shows of our values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import count
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from buttress.embed.figure import STYLE, Figure, Options, Part, figure
from buttress.report.blocks import blocks_as_html, blocks_as_text

if TYPE_CHECKING:
    from buttress.checks import CheckResult
    from buttress.model import ArgumentMap
    from buttress.report import Explained
    from buttress.report.sensitivity import Sensitivity
    from buttress.semantics import Evaluation

__all__ = ["DISPLAYS", "Bundle", "next_prefix", "of_figure", "of_map", "of_part"]

Bundle = dict[str, Any]
"""What is shown, by media type; a notebook takes the richest that it knows."""

_NUMBERS = count(1)
"""Ids are unique among all that one session shows."""


def next_prefix() -> str:
    """A prefix for ids that no other output of this session has."""
    return f"buttress-{next(_NUMBERS)}"


def of_figure(drawn: Figure) -> Bundle:
    """A figure: the picture with the map in words, the picture alone, and the words alone."""
    bundle: Bundle = {"text/plain": drawn.text, "text/html": _styled(drawn.html)}
    if drawn.failure() is None:
        bundle["image/svg+xml"] = drawn.svg()
    return bundle


def of_part(part: Part) -> Bundle:
    """Findings, a table of conclusions, an argument or coverage."""
    return {
        "text/plain": part.text,
        "text/markdown": part.markdown,
        "text/html": _styled(part.html),
    }


def of_map(map: ArgumentMap) -> Bundle:
    """A map: its picture, with what stands and what is found marked on it."""
    return of_figure(figure(map, options=Options(prefix=next_prefix())))


def _of_result(result: CheckResult) -> Bundle:
    from buttress.report.fragments import findings_as_blocks  # noqa: PLC0415  where it is shown

    return _of_blocks(findings_as_blocks(result))


def _of_evaluation(evaluation: Evaluation) -> Bundle:
    from buttress.report.fragments import conclusion_rows, rows_as_blocks  # noqa: PLC0415

    return _of_blocks(rows_as_blocks(conclusion_rows(evaluation)))


def _of_blocks(blocks: Any) -> Bundle:
    html = f'<div class="buttress-part">\n{blocks_as_html(blocks)}\n</div>'
    return {"text/plain": blocks_as_text(blocks), "text/html": _styled(html)}


def _of_explained(told: Explained) -> Bundle:
    from buttress.report import explanation_as_markdown, explanation_as_text  # noqa: PLC0415

    return {"text/plain": explanation_as_text(told), "text/markdown": explanation_as_markdown(told)}


def _of_sensitivity(found: Sensitivity) -> Bundle:
    from buttress.report import sensitivity_as_markdown, sensitivity_as_text  # noqa: PLC0415

    return {
        "text/plain": sensitivity_as_text(found),
        "text/markdown": sensitivity_as_markdown(found),
    }


def _styled(html: str) -> str:
    return f"<style>\n{STYLE}\n</style>\n{html}"


def _formatter(show: Callable[[Any], Bundle]) -> Callable[..., Bundle]:
    """A formatter as IPython calls it, with the media types that are wanted and not wanted."""

    def formatted(value: Any, include: Any = None, exclude: Any = None) -> Bundle:
        bundle = show(value)
        kept = set(include) if include else set(bundle)
        return {mime: bundle[mime] for mime in bundle if mime in kept - set(exclude or ())}

    return formatted


DISPLAYS: Mapping[tuple[str, str], Callable[..., Bundle]] = MappingProxyType(
    {
        ("buttress.model.argument_map", "ArgumentMap"): _formatter(of_map),
        ("buttress.checks.run", "CheckResult"): _formatter(_of_result),
        ("buttress.semantics.evaluated_map", "Evaluation"): _formatter(_of_evaluation),
        ("buttress.report.explanation.contents", "Explained"): _formatter(_of_explained),
        ("buttress.report.sensitivity.contents", "Sensitivity"): _formatter(_of_sensitivity),
        ("buttress.embed.figure.drawn", "Figure"): _formatter(of_figure),
        ("buttress.embed.figure.parts", "Part"): _formatter(of_part),
    }
)
"""How each of our classes is shown, by its module and name, so that none is imported for it."""

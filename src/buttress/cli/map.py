"""`buttress map`: the picture."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from buttress.cli.configured import settings_of_each, with_configuration
from buttress.cli.matrix import TABLES, matrix_as, table_format
from buttress.cli.options import merge_option
from buttress.cli.printing import write_picture, write_text
from buttress.cli.reading import Failure, read_map
from buttress.cli.scenario import with_scenario
from buttress.cli.sheets import folder_for_sheets, tell_of_closed, write_sheets
from buttress.cli.themes import chosen_theme, theme_option
from buttress.cli.views import VIEW_HELP, with_view
from buttress.model import ArgumentMap, ButtressError

if TYPE_CHECKING:
    from buttress.checks import Finding
    from buttress.semantics import Evaluation
    from buttress.semantics.change.scenario import Scenario
    from buttress.semantics.gradual import MapStrengths

__all__ = ["command"]


@click.command(epilog=VIEW_HELP)
@click.argument("paths", nargs=-1)
@click.option(
    "-o",
    "--output",
    metavar="FILE",
    help="Write the picture to a file; its ending names the format.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["svg", "png", "pdf", "dot", "mermaid", "d2", "graphml", "html", *TABLES]),
    help="The format; svg if neither this nor the ending of FILE says otherwise. text, markdown "
    "and json write the matrix of the ach view.",
)
@with_view
@theme_option
@click.option(
    "--engine",
    default="auto",
    show_default=True,
    help="What lays the picture out: embedded (pygraphviz), dot (Graphviz), or auto, whichever "
    "is there.",
)
@click.option(
    "--standing/--no-standing", default=True, show_default=True, help="Mark what is in and out."
)
@click.option(
    "--findings/--no-findings", default=True, show_default=True, help="Mark what `check` finds."
)
@click.option(
    "--link-base",
    metavar="URL",
    help="Where the files can be read; nodes and edges then lead to their lines.",
)
@click.option(
    "--resolution",
    type=click.IntRange(min=10, max=2400),
    default=144,
    show_default=True,
    metavar="DPI",
    help="Pixels an inch of a PNG: 96 for screens, 300 for print.",
)
@click.option(
    "--time-limit",
    type=click.FloatRange(min=0, min_open=True),
    default=60,
    show_default=True,
    metavar="SECONDS",
    help="How long the layout may take.",
)
@click.option(
    "--most-nodes",
    type=click.IntRange(min=1),
    default=3000,
    show_default=True,
    metavar="NUMBER",
    help="How many nodes are laid out at most.",
)
@click.option(
    "--semantics",
    default="grounded",
    show_default=True,
    help="When an argument is accepted, where standings are marked.",
)
@click.option(
    "--strength",
    metavar="NAME",
    help="Mark how strong statements and arguments are: df-quad, quadratic-energy, euler or "
    "h-categoriser.",
)
@click.option(
    "--sections",
    type=click.Choice(["auto", "open", "closed"]),
    default="auto",
    show_default=True,
    help="Which sections are one box each: auto, those that the map wants closed and more where "
    "there are over 300 boxes; open, none; closed, all.",
)
@click.option(
    "--split",
    is_flag=True,
    help="Write SVG files to the folder that -o names: index.svg, and one for each section.",
)
@merge_option
@with_scenario
@with_configuration
def command(  # noqa: PLR0913 - one for each option
    paths: tuple[str, ...],
    *,
    output: str | None,
    form: str | None,
    view: str,
    elements: tuple[str, ...],
    depth: int | None,
    theme: str,
    engine: str,
    standing: bool,
    findings: bool,
    link_base: str | None,
    resolution: int,
    time_limit: float,
    most_nodes: int,
    semantics: str,
    strength: str | None,
    sections: str,
    split: bool,
    merge: bool,
    scenario: Scenario,
) -> None:
    """Draw the map.

    PATHS is a file, or a folder that holds one map; - reads standard input.
    """
    from buttress.diagram import draw  # noqa: PLC0415
    from buttress.diagram.formats import TEXT_FORMATS, format_of  # noqa: PLC0415
    from buttress.diagram.mermaid import beyond_limits  # noqa: PLC0415

    folder = folder_for_sheets(output, form, split=split)
    read = read_map(paths, merge=merge)
    try:
        file = Path(output) if output and output != "-" and not folder else None
        if table := table_format(form, file, view):
            write_text(matrix_as(table, read, elements), output)
            return
        chosen = form or (format_of(file) if file else "svg")
        if folder or (sections == "auto" and chosen in ("html", "graphml")):
            sections = "open"
        picture = draw(
            read,
            view=view,
            elements=elements,
            depth=depth,
            theme=chosen_theme(theme),
            engine=engine,
            evaluation=_evaluated(read, semantics, scenario) if standing else None,
            findings=_found(read) if findings else (),
            strengths=_strengths(read, strength) if strength else None,
            link_base=link_base,
            resolution=resolution,
            time_limit=time_limit,
            most_nodes=most_nodes,
            sections=sections,
        )
        if not picture.scene.nodes:
            print(f"the {view} view of {read.path} shows nothing", file=sys.stderr)
        if folder:
            write_sheets(picture, folder)
            return
        tell_of_closed(picture, sections)
        content = picture.render(chosen)
        if chosen == "mermaid" and (warning := beyond_limits(picture.mermaid, picture.scene)):
            print(warning, file=sys.stderr)
    except ButtressError as error:
        raise Failure(str(error)) from None
    write_picture(content, file, is_text=chosen in TEXT_FORMATS)


def _evaluated(read: ArgumentMap, semantics: str, scenario: Scenario) -> Evaluation | None:
    """What stands; None, and a word on standard error, where that cannot be worked out.

    Raises:
        ButtressError: the semantics or the scenario asks for what there is not.
    """
    from buttress.semantics import UnknownSemanticsError, evaluate  # noqa: PLC0415

    theory = scenario.apply(read) if scenario else None
    try:
        return evaluate(read, semantics, theory=theory)
    except UnknownSemanticsError:
        raise
    except ButtressError as error:
        print(f"drawn without standings: {error}", file=sys.stderr)
        return None


def _strengths(read: ArgumentMap, semantics: str) -> MapStrengths:
    """How strong everything is.

    Raises:
        ButtressError: there is no such semantics.
    """
    from buttress.language import ScaleError, chosen_scale  # noqa: PLC0415
    from buttress.semantics.gradual import map_strengths  # noqa: PLC0415

    try:
        scale = chosen_scale({"scale": settings_of_each()(read).scale})
    except ScaleError:  # a finding of `check`, not of the picture
        scale = None
    return map_strengths(read, semantics, scale=scale)


def _found(read: ArgumentMap) -> tuple[Finding, ...]:
    """What `check` finds; nothing, and a word on standard error, where it cannot be run."""
    from buttress.checks import check  # noqa: PLC0415

    try:
        return tuple(check(read, settings=settings_of_each()).findings)
    except ButtressError as error:
        print(f"drawn without findings: {error}", file=sys.stderr)
        return ()

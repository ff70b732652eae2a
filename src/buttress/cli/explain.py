"""`buttress explain`: why one conclusion stands or falls; or what a rule is about."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import click

from buttress.cli.options import merge_option, order_option, text_or
from buttress.cli.printing import print_text
from buttress.cli.reading import Failure
from buttress.cli.scenario import with_scenario
from buttress.cli.themes import chosen_theme, theme_option
from buttress.model import ButtressError

if TYPE_CHECKING:
    from buttress.report import Explained, ExtractedArguments
    from buttress.semantics.change.scenario import Scenario

__all__ = ["command"]

_OF_A_RULE = re.compile(r"[A-Z]{3,}\d*|[a-z]+(?:-[a-z]+)+")
"""What codes and names of rules look like, and few titles do."""


@click.command()
@click.argument("name")
@click.argument("paths", nargs=-1)
@click.option(
    "--dialogue", is_flag=True, help="Tell it as claim, objection and answer, in full sentences."
)
@click.option(
    "--arguments",
    "count",
    type=click.IntRange(1, 1000),
    metavar="N",
    help="Tell the N smallest arguments for it instead, step by step, with what attacks them.",
)
@click.option(
    "--semantics", default="grounded", show_default=True, help="When an argument is accepted."
)
@order_option
@text_or("json", "markdown", writes="the explanation")
@click.option(
    "-o",
    "--output",
    metavar="FILE",
    help="Draw what decides in a picture instead, or with --arguments what they are made of; the "
    "file's ending names the format.",
)
@click.option(
    "--whole", is_flag=True, help="Draw the rest of the map too, pale behind what decides."
)
@click.option(
    "--view",
    default="structure",
    show_default=True,
    help="What the picture shows of each argument: structure, default or overview.",
)
@theme_option
@merge_option
@with_scenario
def command(  # noqa: PLR0913 - one for each option
    name: str,
    paths: tuple[str, ...],
    *,
    dialogue: bool,
    count: int | None,
    semantics: str,
    order: str,
    form: str,
    output: str | None,
    whole: bool,
    view: str,
    theme: str,
    merge: bool,
    scenario: Scenario,
) -> None:
    """Explain why a conclusion stands or falls, or what a rule is about.

    NAME is the title of a statement or argument: [Title], <Title> or Title. It is told what
    decides, what the conclusion leans on, and what would change it. PATHS are files or folders,
    by default this folder; - reads standard input.

    Or NAME, without PATHS, is the code or name of a rule: SUP001, unsupported-claim. It is told
    what the rule does, why it matters, and how to mend what it finds.
    """
    if not paths:
        rule = None if name.startswith(("[", "<")) else _rule_named(name, form)
        if rule is not None:
            print_text(rule)
            return
        paths = (".",)
    from buttress import report  # noqa: PLC0415  after what may end here
    from buttress.cli.colour import wants_colour  # noqa: PLC0415
    from buttress.cli.conclusion import judged_with  # noqa: PLC0415

    told = judged_with(
        name, paths, merge=merge, semantics=semantics, order=order, scenario=scenario
    )
    extracted = report.extract(told.evaluation, told.element, count) if count else None
    if output is not None:
        _draw(told, output, extracted, whole=whole, view=view, theme=theme)
    elif form == "json":
        print_text(report.explanation_as_json(told, extracted))
    elif extracted is not None:
        if form == "markdown":
            print_text(report.arguments_as_markdown(told, extracted))
        else:
            print_text(report.arguments_as_text(told, extracted, colour=wants_colour()))
    elif form == "markdown":
        print_text(report.explanation_as_markdown(told))
    else:
        write = report.dialogue_as_text if dialogue else report.explanation_as_text
        print_text(write(told, colour=wants_colour()))


def _draw(
    told: Explained,
    output: str,
    extracted: ExtractedArguments | None,
    *,
    whole: bool,
    view: str,
    theme: str,
) -> None:
    from buttress.cli.printing import write_picture  # noqa: PLC0415
    from buttress.diagram import Emphasis, draw  # noqa: PLC0415
    from buttress.diagram.formats import TEXT_FORMATS, format_of  # noqa: PLC0415

    if extracted is not None and not extracted.found:
        raise Failure(f"no argument leads to {told.explanation.subject}, so none can be drawn")
    elements = told.elements if extracted is None else extracted.elements
    emphasis = Emphasis(elements, told.explanation.subject, is_alone=not whole)
    file = None if output == "-" else Path(output)
    try:
        form = format_of(file) if file else "svg"
        picture = draw(
            told.map,
            view=view,
            theme=chosen_theme(theme),
            evaluation=told.evaluation,
            emphasis=emphasis,
        )
        content = picture.render(form)
    except ButtressError as error:
        raise Failure(str(error)) from None
    write_picture(content, file, is_text=form in TEXT_FORMATS)


def _rule_named(name: str, form: str) -> str | None:
    """What a rule is about, as text or JSON; None where no rule is called so, and none could be.

    Raises:
        Failure: the name looks like that of a rule, but is none, or that of several.
    """
    from buttress.checks import UnknownRuleError, select_rules  # noqa: PLC0415
    from buttress.cli.explaining import explained, known_rules  # noqa: PLC0415

    entries = known_rules()
    try:
        found = select_rules([name], entries=entries)
    except UnknownRuleError as error:
        if _OF_A_RULE.fullmatch(name):
            raise Failure(str(error)) from None
        return None
    if len(found) != 1:
        raise Failure(
            f"one rule is explained at a time, and {name} stands for {len(found)} "
            f"({found[0].code} to {found[-1].code}); `buttress rules {name}` lists them"
        )
    if form == "json":
        from buttress.report import rules_as_json  # noqa: PLC0415

        return rules_as_json([found[0].load()])
    return explained(found[0].load(), entries)

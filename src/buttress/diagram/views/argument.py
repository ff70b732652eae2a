"""The argument view: one argument as a figure, premises above the line, conclusion below."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from buttress.checks.context import Context
from buttress.checks.scheme_roles import fillings
from buttress.checks.scheme_use import scheme_uses
from buttress.diagram.errors import UnknownElementError, ViewOptionError
from buttress.diagram.scene import Form, Node, Scene
from buttress.diagram.views.nodes import (
    argument_node,
    free_key,
    inference_node,
    statement_node,
)
from buttress.diagram.views.options import EVERYTHING, ViewOptions
from buttress.diagram.views.remarks import (
    remarks_on_argument,
    remarks_on_inference,
    remarks_on_step,
)
from buttress.model import Argument, ArgumentMap, Conclusion, Inference, Step, UnknownTitleError

__all__ = ["argument_view"]


def argument_view(map: ArgumentMap, options: ViewOptions = EVERYTHING) -> Scene:
    """Arguments as figures: numbered premises, a line with the scheme, the conclusion below it.

    The steps stand in the order of the structure; each says briefly what supports and attacks it
    from outside. An argument without a structure shows its gist, and what it bears on. Where an
    element is a statement, the arguments that conclude it are meant; where there is no element,
    the only argument of the map. The depth has no meaning here.

    Raises:
        UnknownElementError: the map has no such element.
        ViewOptionError: it is not said which of several arguments is meant, or no argument
            concludes the statement.
    """
    nodes: dict[str, Node] = {}
    stacks, sentences = [], []
    for argument in _chosen(map, options):
        stack = []
        for strip in _strips(map, argument):
            key = free_key(nodes, strip.key)
            nodes[key] = attrs.evolve(strip, key=key)
            stack.append(key)
            sentences.append(_sentence(strip))
        stacks.append(tuple(stack))
    return Scene(
        "argument",
        title=map.title or "",
        path=map.path,
        nodes=tuple(nodes.values()),
        stacks=tuple(stacks),
        sentences=tuple(sentences),
    )


def _chosen(map: ArgumentMap, options: ViewOptions) -> list[Argument]:
    if not options.elements:
        if len(map.arguments) != 1:
            raise ViewOptionError(
                f"the argument view shows one argument, and the map has {len(map.arguments)}; "
                'say which: --element "<Title>" on the command line, elements=["<Title>"] in Python'
            )
        return list(map.arguments.values())
    found: dict[str, Argument] = {}
    for title in options.elements:
        argument = map.arguments.get(title.removeprefix("<").removesuffix(">"))
        if argument is not None and not title.startswith("["):
            found[argument.title] = argument
            continue
        try:
            statement = map.element(title)
        except UnknownTitleError:
            raise UnknownElementError(title, map) from None
        if isinstance(statement, Argument):
            found[statement.title] = statement
            continue
        concluding = map.arguments_for(statement)
        if not concluding:
            raise ViewOptionError(
                f"[{statement.title}] is a statement that no premise-conclusion structure "
                "concludes; the argument view needs the title of an argument"
            )
        found |= {argument.title: argument for argument in concluding}
    return list(found.values())


def _strips(map: ArgumentMap, argument: Argument) -> Iterator[Node]:
    """The heading, then every step, with a line before each conclusion."""
    yield attrs.evolve(
        argument_node(argument),
        title="" if argument.is_untitled else argument.title,
        form=Form.HEADING,
        remarks=remarks_on_argument(map, argument),
    )
    roles = _roles(map, argument)
    inferences = argument.inferences
    for step in argument.steps:
        if isinstance(step, Conclusion):
            number = inferences.index(step.inference) + 1
            yield _rule(map, argument, step.inference, number)
        yield _step(map, argument, step, roles.get(step.number, ""))


def _rule(map: ArgumentMap, argument: Argument, inference: Inference, number: int) -> Node:
    """The line above a conclusion; it says what it draws on where that is not all above it."""
    count = len(argument.inferences)
    node = inference_node(argument, inference, number, count)
    is_all = count == 1 and len(set(inference.premises)) == len(argument.premises)
    source = "" if is_all else f"from {', '.join(f'({n})' for n in inference.premises)}"
    strict = "strict" if inference.meta.strict or (count == 1 and argument.meta.strict) else ""
    return attrs.evolve(
        node,
        title="",
        text=": ".join(filter(None, (strict, node.text))),
        label=source,
        form=Form.RULE,
        remarks=remarks_on_inference(map, argument, inference),
    )


def _step(map: ArgumentMap, argument: Argument, step: Step, role: str) -> Node:
    statement = map.statements[step.title]
    return attrs.evolve(
        statement_node(statement),
        form=Form.STEP,
        label=f"({step.number})",
        role=role,
        span=step.span or statement.span,
        remarks=remarks_on_step(map, argument, step),
    )


def _roles(map: ArgumentMap, argument: Argument) -> dict[int, str]:
    """The roles that the argument's data give to its steps, by number."""
    alone = attrs.evolve(map, arguments={argument.title: argument})
    roles: dict[int, list[str]] = {}
    for use in scheme_uses(Context(alone)):
        for filling in fillings(use):
            if not filling.is_conclusion:
                name = filling.role.name if filling.role else filling.key
                for step in filling.steps:
                    roles.setdefault(step.number, []).append(name)
    return {number: ", ".join(dict.fromkeys(names)) for number, names in roles.items()}


def _sentence(strip: Node) -> str:
    """What a strip says, in words."""
    remarks = "; ".join(remark.text for remark in strip.remarks)
    told = f" ({remarks})" if remarks else ""
    if strip.form is Form.RULE:
        how = ", ".join(filter(None, (strip.label, f"by {strip.text}" if strip.text else "")))
        return f"Hence{f', {how}' if how else ''}{told}:"
    if strip.form is Form.HEADING:
        gist = f": {strip.text}" if strip.text and strip.title else ""
        return f"{strip.name}{gist}{told}"
    kind = "implicit" if strip.is_implicit else ""
    about = ", ".join(filter(None, (strip.role, kind)))
    return f"{strip.label} {strip.name}: {strip.text}{f' [{about}]' if about else ''}{told}"

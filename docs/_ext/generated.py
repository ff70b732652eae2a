"""Pages that are written from the program itself, at `<!-- rules -->` and its like."""

from __future__ import annotations

import ast
import inspect
import json
import re
from collections.abc import Iterator
from importlib import import_module
from itertools import pairwise

import click
from sphinx.application import Sphinx

from buttress.checks import ENTRIES, load_rules
from buttress.checks.configuration.profiles import PROFILES, load_profile, profile_table
from buttress.cli import main
from buttress.diagram import THEMES, Theme
from buttress.report import JSON_SCHEMAS, json_schema
from buttress.schemes import Force, Scheme, skeleton, standard_catalogue

_SPECIAL = re.compile(
    r"`[^`]*`|(?P<url>https?://[^\s,;]+[^\s,;.)])|(?P<line>-{2,})|(?P<special>[\\<>\[\]*_#{}])"
)


def rules() -> Iterator[str]:
    """Every rule, by family, with its severity and its first sentence."""
    family = None
    for rule in load_rules():
        if rule.family != family:
            family = rule.family
            about = import_module(f"buttress.checks.{family.lower()}").__doc__ or ""
            title, _, summary = about.strip().partition(": ")
            yield f"## {title} (`{family}`)\n\n{escape(summary[:1].upper() + summary[1:])}\n"
            yield "| Rule | Severity | |\n| --- | --- | --- |"
        severity = str(rule.severity) + ("" if rule.default else ", off")
        summary = escape(rule.documentation.summary)
        yield f"| [{rule.code} {rule.name}](#{rule.code.lower()}) | {severity} | {summary} |"


def profiles() -> Iterator[str]:
    """Every profile, and what it changes of the rules that there are."""
    entries = {entry.code: entry for entry in ENTRIES}
    for name in PROFILES:
        layer = load_profile(name, ENTRIES)
        yield f"### `{name}`\n\n{escape(str(profile_table(name)['description']))}"
        on = [code for code in layer.extend_select if not entries[code].default]
        if on:
            listed = ", ".join(f"{code} {entries[code].name}" for code in on)
            yield f"Runs besides: {listed}."
        left_out = [code for code in layer.ignore if entries[code].default]
        if left_out:
            yield f"Leaves out: {', '.join(f'{code} {entries[code].name}' for code in left_out)}."
        if layer.severities:
            listed = ", ".join(
                f"{code} {entries[code].name} ({severity or 'off'})"
                for code, severity in layer.severities.items()
            )
            yield f"Severities: {listed}."
        if layer.scale:
            yield f"Scale of likelihood: `{layer.scale}`."


_HELP = "```{{code-block}} text\n:class: help\n\n{}\n```"


def commands() -> Iterator[str]:
    """What `--help` says of every command."""
    top = click.Context(main, info_name="buttress", **main.context_settings)
    for name in main.list_commands(top):
        command = main.get_command(top, name)
        context = click.Context(command, info_name=name, parent=top, max_content_width=88)
        yield f"## `{name}`\n\n{_HELP.format(command.get_help(context))}"
        for part, inner in getattr(command, "commands", {}).items():
            within = click.Context(inner, info_name=part, parent=context, max_content_width=88)
            yield f"### `{name} {part}`\n\n{_HELP.format(inner.get_help(within))}"


def schemes() -> Iterator[str]:
    """Every scheme of the standard catalogue, by group."""
    for group, members in standard_catalogue().groups.items():
        yield f"## {escape(group)}"
        for scheme in members:
            yield from _scheme(scheme)


_FORCES = {
    Force.DEDUCTIVE: "The conclusion follows without exception.",
    Force.PRESUMPTIVE: "The conclusion stands until a question shows otherwise.",
    Force.EITHER: "The conclusion follows without exception where its general premise has none.",
}


def _scheme(scheme: Scheme) -> Iterator[str]:
    yield f"({'scheme-' + scheme.name.replace(' ', '-')})=\n### {escape(scheme.name)}"
    yield f"*{escape(scheme.summary)}* {_FORCES[scheme.force]}"
    names = ", ".join(scheme.aliases)
    aif = ", ".join(f"`{name}`" + (f" ({id_})" if id_ else "") for name, id_ in scheme.aif)
    known = [f"Also called {escape(names)}."] if names else []
    known += [f"In AIF {aif}."] if aif else []
    if known:
        yield " ".join(known)
    remarks = {(True, False): ", may be missing", (False, True): ", mostly left unsaid"}
    roles = [
        f"- `{role.name}`{remarks.get((role.is_optional, role.is_implicit), '')}: "
        f"{escape(role.says)}"
        for role in scheme.roles
    ]
    roles.append(f"- conclusion: {escape(scheme.conclusion)}")
    yield "\n".join(roles)
    yield "\n".join(
        f"- **{question.key}** *{escape(question.name)}*: {escape(question.asks)} "
        f"Unmet, it {escape(question.unmet)}."
        for question in scheme.questions
    )
    yield f"````argdown\n{skeleton(scheme)}````"
    yield f"After {escape('; '.join(scheme.provenance))}."


def themes() -> Iterator[str]:
    """Every part that a theme gives a colour to, and its colour in light and dark."""
    said = _said_of(Theme)
    light, dark = THEMES["light"], THEMES["dark"]
    rows = ["| Part | What it colours | `light` | `dark` |", "| --- | --- | --- | --- |"]
    for part in Theme.parts():
        about = escape(" ".join(said[part].split()).removesuffix("."))
        rows.append(f"| `{part}` | {about} | `{getattr(light, part)}` | `{getattr(dark, part)}` |")
    frames = [", ".join(f"`{colour}`" for colour in each.frames) for each in (light, dark)]
    rows.append(f"| `frames` | {escape(said['frames'])} | {frames[0]} | {frames[1]} |")
    yield "\n".join(rows)


def json_schemas() -> Iterator[str]:
    """Every schema of what Buttress writes as JSON."""
    for name in JSON_SCHEMAS:
        text = json_schema(name)
        schema = json.loads(text)
        yield f"(schema-{name})=\n## {escape(schema['title'])}\n\n{escape(schema['description'])}"
        yield f"<details><summary>{name}-1.json</summary>"
        yield f"```json\n{text.rstrip()}\n```"
        yield "</details>"


def _said_of(kind: type) -> dict[str, str]:
    """What is written below each field of a class."""
    (body,) = ast.parse(inspect.getsource(kind)).body
    fields = body.body if isinstance(body, ast.ClassDef) else []
    return {
        field.target.id: below.value.value
        for field, below in pairwise(fields)
        if isinstance(field, ast.AnnAssign)
        and isinstance(field.target, ast.Name)
        and isinstance(below, ast.Expr)
        and isinstance(below.value, ast.Constant)
        and isinstance(below.value.value, str)
    }


def escape(text: str) -> str:
    """Plain words as Markdown; what stands in backticks is code in both."""

    def escape(found: re.Match[str]) -> str:
        if found["url"]:
            return f"<{found['url']}>"
        if found["line"]:
            return f"`{found['line']}`"
        return f"\\{found['special']}" if found["special"] else found[0]

    return _SPECIAL.sub(escape, text)


def fill(app: Sphinx, page: str, source: list[str]) -> None:
    """Put the generated part into a page that asks for it; it is made anew at each build."""
    for make in (rules, commands, schemes, profiles, themes, json_schemas):
        place = f"<!-- {make.__name__} -->"
        if place in source[0]:
            joint = "\n" if make is rules else "\n\n"
            source[0] = source[0].replace(place, joint.join(make()))
            app.env.note_reread()


def setup(app: Sphinx) -> dict[str, bool]:
    """Fill pages as they are read."""
    app.connect("source-read", fill)
    return {"parallel_read_safe": True, "parallel_write_safe": True}

"""A page for each rule, written before the build from the rule's docstring."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from pathlib import Path
from textwrap import indent

from generated import escape
from sphinx.application import Sphinx

from buttress.argdown import loads
from buttress.checks import Option, Rule, Settings, check, load_rules
from buttress.checks.configuration.profiles import PROFILES, load_profile
from buttress.checks.mending.fixable import FIXABLE
from buttress.checks.registry import ENTRIES


def page(rule: Rule, profiles: dict[str, str]) -> str:
    """What a rule's page says, in Markdown."""
    return "\n\n".join(_parts(rule, profiles)) + "\n"


def _parts(rule: Rule, profiles: dict[str, str]) -> Iterator[str]:
    documentation = rule.documentation
    yield f"({rule.code.lower()})=\n# {rule.code} {rule.name}"
    unasked = "" if rule.default else ", off by default"
    mends = ", with fixes" if rule.code in FIXABLE else ""
    yield f"*{str(rule.severity).capitalize()}{unasked}{mends}.* {escape(documentation.summary)}"
    for title, text in documentation.sections.items():
        yield _defined(title, f"````argdown\n{text}\n````" if title == "Example" else escape(text))
        if title == "Example" and (said := _said(rule)):
            yield _defined("What it says", escape(said))
    if rule.options:
        yield _defined("Options", "\n".join(map(_option, rule.options)))
    if profiles:
        listed = ", ".join(f"`{name}` ({what})" for name, what in profiles.items())
        yield _defined("Profiles", f"{listed}; see [](../configuration.md).")


def _defined(term: str, text: str) -> str:
    """An entry of a definition list."""
    return f"{term}\n: {indent(text, '  ').lstrip()}"


def _said(rule: Rule) -> str:
    """What the rule says of its own example; nothing where that takes a file beside it."""
    with tempfile.TemporaryDirectory() as nowhere:
        settings = Settings(root=Path(nowhere))
        found = check(
            loads(rule.documentation.example), select=[rule.code], settings=settings
        ).findings
    if not found:
        return ""
    line = f"Line {found[0].span.line}: " if found[0].span else ""
    return f"{line}{found[0].message}"


def _option(option: Option) -> str:
    value = list(option.default) if isinstance(option.default, tuple) else option.default
    shown = json.dumps(value, ensure_ascii=False)
    return f"- `{option.name}` (default `{shown}`): {escape(option.meaning)}"


def _in_profiles() -> dict[str, dict[str, str]]:
    """What each profile makes of each rule that it speaks of, by code."""
    found: dict[str, dict[str, str]] = {}
    for name in PROFILES:
        layer = load_profile(name, ENTRIES)
        on = {code for code in layer.extend_select if code not in layer.ignore}
        for entry in ENTRIES:
            severity = layer.severities.get(entry.code)
            if entry.code in layer.ignore:
                what = "off"
            elif severity is not None:
                what = str(severity)
            elif entry.code in on and not entry.default:
                what = "on"
            else:
                continue
            found.setdefault(entry.code, {})[name] = what
    return found


def write(app: Sphinx) -> None:
    """Write the pages that have changed, and remove those of rules that are gone."""
    folder = Path(app.srcdir) / "reference" / "rules"
    folder.mkdir(exist_ok=True)
    profiles = _in_profiles()
    pages = {
        folder / f"{rule.code}.md": page(rule, profiles.get(rule.code, {})) for rule in load_rules()
    }
    for old in folder.glob("*.md"):
        if old not in pages:
            old.unlink()
    for path, text in pages.items():
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")


def setup(app: Sphinx) -> dict[str, bool]:
    """Write the pages before Sphinx looks for them."""
    app.connect("builder-inited", write)
    return {"parallel_read_safe": True, "parallel_write_safe": True}

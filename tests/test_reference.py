"""The reference leaves nothing out: what there is to name in the program is named on its page."""

from __future__ import annotations

import pkgutil
import re
import sys
import tomllib
from collections.abc import Iterator, Mapping
from importlib import import_module
from importlib.resources import files
from pathlib import Path
from typing import Any

import attrs
import click
import pytest

import buttress
from buttress.argdown.appearance.kinds import Each, ListOf
from buttress.argdown.appearance.vocabulary import BOX_SHAPES, GRAPH_SETTINGS, SETTINGS
from buttress.checks import ENTRIES
from buttress.checks.configuration import PROFILES
from buttress.checks.configuration.reading import FILE_KEYS
from buttress.cli import main
from buttress.diagram import THEMES
from buttress.diagram.views import VIEWS
from buttress.embed.requests.values import READERS
from buttress.language import known_scales
from buttress.model import Basis, ProofStandard, Source
from buttress.report import JSON_SCHEMAS
from buttress.schemes import standard_catalogue

DOCS = Path(__file__).parents[1] / "docs"


def text_of(page: str) -> str:
    return (DOCS / f"{page}.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def generated() -> Iterator[Any]:
    """The module that writes pages from the program."""
    pytest.importorskip("sphinx")
    sys.path.insert(0, str(DOCS / "_ext"))
    yield import_module("generated")
    sys.path.remove(str(DOCS / "_ext"))


def commands(command: click.Command, *path: str) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    """A command and all below it, each with the words that call it."""
    if path:
        yield path, command
    for name, inner in getattr(command, "commands", {}).items():
        yield from commands(inner, *path, name)


def test_every_command_is_listed_with_every_option(generated: Any) -> None:
    page = "\n\n".join(generated.commands())
    assert not re.search(r"[^\S\n ]|[\x00-\x08]", page)
    parts = {
        tuple(found[1].split()): found[2]
        for found in re.finditer(r"^#+ `([^`]+)`\n(.*?)(?=^#|\Z)", page, re.MULTILINE | re.DOTALL)
    }
    top = click.Context(main)
    for name in main.list_commands(top):
        command = main.get_command(top, name)
        assert command is not None
        for path, each in commands(command, name):
            named = [p for p in each.params if isinstance(p, click.Option)]
            missing = [
                o for p in named for o in (*p.opts, *p.secondary_opts) if o not in parts[path]
            ]
            assert missing == [], path


def test_every_rule_is_listed_and_has_a_page(generated: Any) -> None:
    listed = "\n".join(generated.rules())
    assert [
        e.code for e in ENTRIES if f"[{e.code} {e.name}](#{e.code.lower()})" not in listed
    ] == []


def test_every_scheme_is_listed_with_its_questions(generated: Any) -> None:
    page = "\n\n".join(generated.schemes())
    for scheme in standard_catalogue().schemes:
        assert f"### {generated.escape(scheme.name)}\n" in page
        for question in scheme.questions:
            assert generated.escape(question.asks) in page


def test_every_profile_is_described(generated: Any) -> None:
    page = "\n\n".join(generated.profiles())
    assert [name for name in PROFILES if f"### `{name}`" not in page] == []


def test_every_json_format_is_told_and_has_its_schema(generated: Any) -> None:
    page = "\n\n".join(generated.json_schemas())
    table = text_of("reference/json")
    for name in JSON_SCHEMAS:
        assert f"(schema-{name})=" in page
        assert f"(#schema-{name})" in table


@pytest.mark.parametrize(
    ("page", "places"),
    [
        ("rules", ["rules"]),
        ("commands", ["commands"]),
        ("schemes", ["schemes"]),
        ("configuration", ["profiles"]),
        ("themes", ["themes"]),
        ("json-schemas", ["json_schemas"]),
    ],
)
def test_pages_ask_for_what_is_generated(page: str, places: list[str]) -> None:
    assert all(f"<!-- {place} -->" in text_of(f"reference/{page}") for place in places)


def test_every_key_of_settings_files_is_explained() -> None:
    rows = set(re.findall(r"^\| `([a-z-]+)` \|", text_of("reference/configuration"), re.MULTILINE))
    assert set(FILE_KEYS) <= rows


def keys_of(known: Any) -> Iterator[str]:
    """The settings that a part of Argdown's vocabulary names, however deep."""
    if isinstance(known, (Each, ListOf)):
        known = known.inner
    if isinstance(known, Mapping):
        for key, below in known.items():
            yield key
            yield from keys_of(below)


@pytest.mark.parametrize("part", SETTINGS)
def test_every_setting_of_argdown_is_told(part: str) -> None:
    text = text_of("reference/argdown-settings")
    assert [key for key in (part, *keys_of(SETTINGS[part])) if f"`{key}" not in text] == []
    assert [key for key in GRAPH_SETTINGS if f"`{key}`" not in text] == []
    assert set(BOX_SHAPES) - {"rect", "rectangle"} <= set(re.findall(r"`(\w+)`", text))


def test_every_value_of_a_word_is_told() -> None:
    text = text_of("reference/words")
    fields = {field.name for field in attrs.fields(Source)} - {"key", "extra"}
    for word in (*Basis, *ProofStandard, *fields):
        assert f"`{word}`" in text, word


def test_every_term_of_a_scale_is_told() -> None:
    text = text_of("reference/estimative-language").casefold()
    terms = {term.word for scale in known_scales().values() for term in scale.terms}
    assert [term for term in sorted(terms) if term not in text] == []


def test_every_list_of_words_is_told() -> None:
    page = text_of("how-to/extend-word-lists")
    lists = tomllib.loads((files("buttress.language") / "english.toml").read_text("utf-8"))
    assert [name for name in lists if f"`{name}`" not in page] == []


def test_every_view_and_theme_is_shown() -> None:
    views, gallery = text_of("how-to/choose-a-view"), text_of("gallery")
    assert [view for view in VIEWS if f"`{view}`" not in views] == []
    assert [view for view in VIEWS if view != "default" and f":view: {view}" not in gallery] == []
    drawing = text_of("how-to/draw")
    assert [theme for theme in THEMES if f"`{theme}`" not in drawing] == []


def test_every_option_of_a_directive_is_told() -> None:
    pytest.importorskip("sphinx")
    page = text_of("how-to/embed-in-sphinx")
    folder = import_module("buttress.embed.sphinx.directives")
    for name in ("map", "argument", "standing", "findings", "coverage", "text"):
        module = import_module(f"{folder.__name__}.{name}")
        directive = getattr(module, f"{name.capitalize()}Directive")
        assert [option for option in directive.option_spec if f"`{option}`" not in page] == [], name


def test_every_option_of_a_block_in_markdown_is_told() -> None:
    page = text_of("how-to/embed-in-a-markdown-site")
    assert [option for option in READERS if not re.search(rf"`{option}[`=]", page)] == []


def test_every_package_for_python_is_documented() -> None:
    pages = [
        text_of(f"reference/python/{p.stem}") for p in (DOCS / "reference/python").glob("*.md")
    ]
    page = "\n".join(pages)
    for module in pkgutil.iter_modules(buttress.__path__, "buttress."):
        if module.name in {"buttress.cli", "buttress.lsp"} or module.name.startswith("buttress._"):
            continue
        assert re.search(rf"automodule:: {re.escape(module.name)}\b", page), module.name


@pytest.mark.parametrize("page", sorted((DOCS / "explanation").glob("*.md")), ids=lambda p: p.stem)
def test_every_explanation_names_its_sources(page: Path) -> None:
    assert "\n## Sources\n" in page.read_text(encoding="utf-8")

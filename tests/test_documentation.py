"""What the README and the documentation show is what happens.

The blocks of a page are run in reading order, in one empty folder:

- `argdown file=NAME` (any language with `file=`) is saved as that file,
- `argdown` alone is read, and has to be free of problems,
- `console` holds commands after `$` and exactly what they print, on either stream,
- `python` is run, as a doctest where it begins with `>>>`,
- `sh` is not run: it is for installing, and names targets that the Makefile has.

A page that draws is skipped where no engine lays pictures out.

A page that says `<!-- beside: arguments seeds -->` finds copies of them in the folder.

With REWRITE=1 in the environment, what the commands print is put into the pages instead, where it
differs by more than the digest of a picture.
"""

from __future__ import annotations

import doctest
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest
from click.testing import CliRunner

from buttress.argdown import loads
from buttress.checks import ENTRIES
from buttress.cli import main
from buttress.diagram.engines import ENGINES
from buttress.model import ArgumentMeta, StatementMeta
from buttress.schemes import standard_catalogue

TOP = Path(__file__).parents[1]
PAGES = [TOP / "README.md", *sorted((TOP / "docs").rglob("[a-z]*.md"))]
RUN = {"argdown", "console", "python"}
REWRITE = os.environ.get("REWRITE") == "1"
SHOWN = {"html", "json", "lua", "markdown", "sh", "text", "toml", "yaml"}

_BLOCK = re.compile(
    r"^(?P<fence>`{3,})(?P<language>\w*) *(?P<attributes>.*)\n(?P<text>(?:.*\n)*?)(?P=fence)$",
    re.MULTILINE,
)
_BESIDE = re.compile(r"^<!-- beside: (.+) -->$", re.MULTILINE)
_DRAWS = re.compile(r"\.(?:svg|png|pdf|html)\b|format (?:svg|png|pdf|html)\b|\bmap\b.*-o \S+/")
_DIGEST = re.compile(r"<!-- /buttress [0-9a-f]{16} -->")
_FOR_A_SHELL = re.compile(r"[|&;<>()$`*?~\\\[#]")
_LINK = re.compile(r"\]\((?!https?:|#)(?P<path>[^)#\s]+)[^)]*\)")


@attrs.frozen
class Block:
    """A fenced block of a page, and where its text begins."""

    language: str
    file: str | None
    text: str
    line: int


def blocks(page: Path) -> Iterator[Block]:
    """The fenced blocks of a page, in reading order; directives are left to Sphinx."""
    text = page.read_text(encoding="utf-8")
    for found in _BLOCK.finditer(text):
        if found["attributes"].startswith("{"):
            continue
        words = dict(word.split("=", 1) for word in found["attributes"].split() if "=" in word)
        line = text.count("\n", 0, found.start("text")) + 1
        yield Block(found["language"], words.get("file"), found["text"], line)


def pages_with(*languages: str) -> list[pytest.ParameterSet]:
    """The pages that have a block in one of the languages."""
    return [
        pytest.param(page, id=page.relative_to(TOP).as_posix())
        for page in PAGES
        if any(block.language in languages for block in blocks(page))
    ]


@pytest.mark.parametrize("page", pages_with(*RUN))
def test_examples_print_what_the_page_shows(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    texts = [block.text for block in blocks(page) if block.language in ("console", "python")]
    if any(map(_DRAWS.search, texts)) and not ENGINES["auto"].is_available():
        pytest.skip("the page draws, and there is no layout engine here")
    if beside := _BESIDE.search(page.read_text(encoding="utf-8")):
        for name in beside[1].split():
            copy = shutil.copytree if (TOP / name).is_dir() else shutil.copy
            copy(TOP / name, name)
    names: dict[str, object] = {}
    renewed: list[tuple[Block, str]] = []
    for block in blocks(page):
        where = f"{page}:{block.line}"
        if block.file:
            Path(block.file).parent.mkdir(parents=True, exist_ok=True)
            Path(block.file).write_text(block.text, encoding="utf-8")
        elif block.language == "argdown":
            _read(block, where)
        elif block.language == "console":
            renewed += _run_commands(block, where)
        elif block.language == "python":
            _run_python(block, where, names)
    _rewrite(page, renewed)


def _read(block: Block, where: str) -> None:
    assert not loads(block.text, path=where).problems


def _run_commands(block: Block, where: str) -> list[tuple[Block, str]]:
    """The block and what belongs in it, if that is other than what it shows and is to be put in."""
    opening, *examples = re.split(r"^\$ (.*)\n", block.text, flags=re.MULTILINE)
    assert not opening, f"{where}: a console block begins with a command after '$ '"
    status = 0
    printed: list[str] = []
    for command in examples[::2]:
        status, output = _run_command(command, status)
        printed.append(f"$ {command}\n{output}".rstrip("\n"))
    actual = "\n\n".join(printed) + "\n"
    if REWRITE and _masked(actual) != _masked(block.text):
        return [(block, actual)]
    assert _masked(actual) == _masked(block.text), where
    return []


def _rewrite(page: Path, renewed: list[tuple[Block, str]]) -> None:
    """Put new texts into blocks, the last one first, so that lines before it keep their numbers."""
    lines = page.read_text(encoding="utf-8").splitlines(keepends=True)
    for block, text in reversed(renewed):
        begin = block.line - 1
        lines[begin : begin + block.text.count("\n")] = [text]
    if renewed:
        page.write_text("".join(lines), encoding="utf-8")


def _masked(text: str) -> str:
    """The text without the digests of pictures, which differ whenever something is drawn anew."""
    return _DIGEST.sub("<!-- /buttress -->", text)


def _run_command(command: str, status: int) -> tuple[int, str]:
    """The status of a command and what it prints, at a prompt where the last one ended with that.

    `buttress` is called in this process where nothing in the line is for a shell to read. A pipe
    gets what is said on standard output last, since that is buffered.
    """
    environment = {"HOME": str(Path.cwd()), "LC_ALL": "C.UTF-8", "COLUMNS": "80"}
    if command.startswith("buttress ") and not _FOR_A_SHELL.search(command):
        called = CliRunner().invoke(
            main, shlex.split(command)[1:], env=environment, prog_name="buttress"
        )
        return called.exit_code, called.stderr + called.stdout
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    done = subprocess.run(
        ["sh", "-c", f"(exit {status}); {command}"],
        env={"PATH": path, **environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
        timeout=60,
    )
    return done.returncode, done.stdout


def _run_python(block: Block, where: str, names: dict[str, object]) -> None:
    if not block.text.startswith(">>>"):
        exec(compile("\n" * (block.line - 1) + block.text, where, "exec"), names)
        return
    test = doctest.DocTestParser().get_doctest(block.text, names, where, where, block.line - 1)
    said: list[str] = []
    runner = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE)
    assert not runner.run(test, out=said.append, clear_globs=False).failed, "".join(said)
    names.update(test.globs)


@pytest.mark.parametrize("page", pages_with("sh"))
def test_installing_names_what_there_is(page: Path) -> None:
    rules = re.findall(r"^([a-z]+):", (TOP / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    text = "".join(block.text for block in blocks(page) if block.language == "sh")
    assert set(re.findall(r"^make ([a-z]+)", text, re.MULTILINE)) <= set(rules)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(TOP).as_posix())
def test_blocks_are_of_a_kind_that_is_run_or_only_shown(page: Path) -> None:
    assert {block.language for block in blocks(page)} <= RUN | SHOWN


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(TOP).as_posix())
def test_links_to_files_lead_somewhere(page: Path) -> None:
    text = _BLOCK.sub("", page.read_text(encoding="utf-8"))
    targets = [page.parent / link["path"] for link in _LINK.finditer(text)]
    assert [str(path) for path in targets if not path.exists()] == []


def test_the_readme_counts_rules_and_schemes_as_there_are() -> None:
    text = (TOP / "README.md").read_text(encoding="utf-8")
    assert f"\n{len(ENTRIES)} rules find:" in text
    assert f" {len(standard_catalogue().schemes)} argumentation schemes " in text


def test_every_word_for_metadata_is_explained() -> None:
    page = (TOP / "docs" / "reference" / "words.md").read_text(encoding="utf-8")
    explained = set(re.findall(r"^\| `(\w+)` \|", page, re.MULTILINE))
    known = {field.name for kind in (StatementMeta, ArgumentMeta) for field in attrs.fields(kind)}
    assert known <= explained

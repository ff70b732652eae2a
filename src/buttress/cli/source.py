"""`buttress source`: records of source texts, made and verified."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from buttress.cli.printing import print_text, write_text
from buttress.cli.reading import Failure, read_maps
from buttress.model import ButtressError

if TYPE_CHECKING:
    from buttress.sources.holding import TextFile
    from buttress.sources.records import Record
    from buttress.sources.verification import Verification

__all__ = ["command"]


@click.group()
def command() -> None:
    """Make and verify the records of source texts."""


@command.command()
@click.argument("file", metavar="FILE")
@click.option(
    "-o", "--output", metavar="RECORD", help="Where to, - to print; by default beside FILE."
)
@click.option("--update", metavar="RECORD", help="Refresh this record; what you wrote in it stays.")
@click.option("--title", help="The text's title.")
@click.option("--author", help="Who wrote it.")
@click.option("--publisher", help="Who published it.")
@click.option("--date", help="When, as 2024-10-23.")
@click.option("--url", help="Where it was published.")
@click.option("--language", default="en", show_default=True, help="The text's language.")
@click.option("--key", help="Print front matter that lists the source by this key.")
@click.option("--no-text", is_flag=True, help="Leave the path of FILE out of the record.")
@click.option("--no-fingerprint", is_flag=True, help="Leave the fingerprint out.")
def add(
    file: str,
    *,
    output: str | None,
    update: str | None,
    key: str | None,
    no_text: bool,
    no_fingerprint: bool,
    language: str,
    **fields: str | None,
) -> None:
    """Make the record of a text: plain text, Markdown, HTML or PDF.

    The record says what the text is without holding it, so that quotes can be verified and
    coverage counted by whoever has the record alone.
    """
    given = {name: value for name, value in fields.items() if value}
    if update is not None:
        if output or given:
            raise Failure("--update takes what is in the record; give no other options with it")
        _refresh(Path(file), Path(update))
        return
    path = Path(file)
    if path.is_dir():
        raise Failure(f"{file} is a folder; name the file of a text")
    target = output or str(path.with_suffix(".toml"))
    if target != "-" and Path(target).exists():
        raise Failure(
            f"{target} is there already; refresh it with --update {target}, or, if it records "
            "another text, name another file with --output"
        )
    if not no_text and target != "-":
        given["text"] = _relative(path, Path(target))
    _make(path, target, given | {"language": language}, with_fingerprint=not no_fingerprint)
    if key:
        from buttress.sources.records.writing import quoted  # noqa: PLC0415

        entry = f"{{title: {quoted(given.get('title', path.stem))}, file: {quoted(target)}}}"
        click.echo(f"sources:\n  {key}: {entry}", err=target == "-")


def _make(path: Path, target: str, fields: dict[str, str], *, with_fingerprint: bool) -> None:
    from hashlib import sha256  # noqa: PLC0415

    from buttress.sources.extraction import extract  # noqa: PLC0415
    from buttress.sources.extraction.kinds import MOST_BYTES  # noqa: PLC0415
    from buttress.sources.files import read_bytes  # noqa: PLC0415
    from buttress.sources.passages import SourceText  # noqa: PLC0415
    from buttress.sources.records import Furniture  # noqa: PLC0415
    from buttress.sources.records.writing import new_record  # noqa: PLC0415

    try:
        data = read_bytes(path, MOST_BYTES)
        extracted = extract(data, path)
    except ButtressError as error:
        raise Failure(str(error)) from None
    text = SourceText.read(
        extracted.text, furniture=extracted.headings, language=fields["language"]
    )
    record = new_record(
        text,
        sha256=sha256(data).hexdigest(),
        size=len(data),
        fields=fields,
        furniture=[Furniture(line, "A heading.") for line in extracted.headings],
        with_fingerprint=with_fingerprint,
    )
    write_text(record, target)


def _refresh(path: Path, target: Path) -> None:
    from buttress.sources import load_record  # noqa: PLC0415
    from buttress.sources.holding import read_text_file  # noqa: PLC0415
    from buttress.sources.records.updating import updated_record  # noqa: PLC0415

    try:
        record: Record = load_record(target)
        lines = frozenset(each.line for each in record.furniture)
        text: TextFile = read_text_file(path, lines, record.language)
        update = updated_record(
            target.read_text(encoding="utf-8"),
            record,
            text.text,
            sha256=text.sha256,
            size=text.size,
        )
    except (ButtressError, UnicodeDecodeError) as error:
        raise Failure(str(error)) from None
    for remark in update.remarks:
        click.echo(remark, err=True)
    write_text(update.text, str(target))


def _relative(path: Path, target: Path) -> str:
    import os.path  # noqa: PLC0415

    return Path(os.path.relpath(path.resolve(), target.resolve().parent)).as_posix()


@command.command(
    short_help="Say whether texts have changed since they were recorded.",
    epilog="Exit status: 0 all as recorded, 1 a text or quote is not, 2 the call or the machine.",
)
@click.argument("paths", nargs=-1)
@click.option("--text", metavar="FILE", help="The text of the only record that is verified.")
def verify(paths: tuple[str, ...], *, text: str | None) -> None:
    """Say whether texts have changed since they were recorded, and which quotes that breaks.

    PATHS are maps, or folders of maps, whose sources and quotes are verified; or records
    (.toml), whose texts are.
    """
    from buttress.sources.verification import verified_map, verified_record  # noqa: PLC0415

    records = [path for path in paths if path.lower().endswith(".toml")]
    maps = [path for path in paths if path not in records]
    found: list[Verification] = []
    try:
        if text is not None and (maps or len(records) != 1):
            raise Failure("--text goes with one record and nothing else")
        found += (verified_record(Path(p), Path(text) if text else None) for p in records)
        if maps or not records:
            found += (each for map_ in read_maps(maps) for each in verified_map(map_))
    except ButtressError as error:
        raise Failure(str(error)) from None
    if not found:
        click.echo("no source names a file", err=True)
    print_text("\n".join(line for each in found for line in each.lines))
    sys.exit(0 if all(each.is_sound for each in found) else 1)

"""A document with all that stands between its markers made anew."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

import attrs

from buttress.diagram import DiagramError
from buttress.embed.figure import READINGS, STYLE, Figure, Part, Reading
from buttress.embed.markers.digest import digest_of
from buttress.embed.markers.document import DocumentError, Form, Text
from buttress.embed.markers.finding import Marked, MarkerError, marked_in
from buttress.embed.markers.pictures import picture_path, picture_text
from buttress.embed.requests import answered, request_from, tokens_of

__all__ = ["Renewal", "Stale", "renewed"]

_OWN = ("image",)


@attrs.frozen
class Stale:
    """Something that is not as it would be made now: the line of its marker, and what it is."""

    line: int
    what: str


@attrs.frozen
class Renewal:
    """What a document's text becomes, the pictures that go with it, and what was stale.

    `pictures` are the files that have to be written, by path. `count` is the number of markers.
    """

    content: str
    count: int = 0
    pictures: Mapping[Path, str] = attrs.field(factory=dict)
    stale: tuple[Stale, ...] = ()


def renewed(text: Text, path: Path, form: Form, *, root: Path, draws: bool = True) -> Renewal:
    """A document made anew, where `path` is the file that it stands in. Nothing is written.

    A picture is drawn only where the one that is there is not of the same map and options; where
    it `draws` nothing, it says what is stale and leaves pictures as they are.

    Raises:
        MarkerError: markers do not pair up, or ask for what there is not or cannot be drawn.
        DocumentError: the document lies outside the root.
    """
    top = root.resolve()
    folder = path.resolve().parent
    if not folder.is_relative_to(top):
        raise DocumentError(f"{path} lies outside {root}, the folder that may be read and written")
    work = _Renewing(text, form, folder, top, draws=draws)
    parts: list[str] = []
    done = 0
    for marked in marked_in(text.content, form):
        between, closing = work.between(marked)
        parts += [text.content[done : marked.start], text.fitting(between, marked.start), closing]
        done = marked.closing
    parts.append(text.content[done:])
    return Renewal("".join(parts), work.count, work.pictures, tuple(work.stale))


class _Renewing:
    """Makes what stands between the markers of one document, one pair after the other."""

    def __init__(self, text: Text, form: Form, folder: Path, top: Path, *, draws: bool) -> None:
        self._draws = draws
        self._text, self._form, self._folder, self._top = text, form, folder, top
        self._readings: dict[str, Reading] = {}
        self._named: dict[Path, tuple[str, int]] = {}
        self.pictures: dict[Path, str] = {}
        self.stale: list[Stale] = []
        self.count = 0

    def between(self, marked: Marked) -> tuple[str, str]:
        """The text between two markers, and the second marker.

        Raises:
            MarkerError: what is asked for cannot be had.
        """
        self.count += 1
        try:
            return self._between(marked)
        except (DiagramError, DocumentError) as error:
            raise MarkerError(marked.line, str(error)) from None

    def _between(self, marked: Marked) -> tuple[str, str]:
        own, drawn = self._answer(marked)
        if isinstance(drawn, Part):
            made = drawn.html if self._form is Form.HTML else drawn.markdown
            made = self._laid_out(self._styled(made), marked)
            self._compare(marked, made, f"{drawn.kind} of {self._source(marked)}")
            return made, _closing("")
        if self._form is Form.HTML and "image" not in own:
            return self._inlined(drawn, marked)
        return self._linked(drawn, marked, own)

    def _answer(self, marked: Marked) -> tuple[dict[str, str], Figure | Part]:
        tokens = list(tokens_of(marked.request))
        kind = tokens.pop(0)[1] if tokens and not tokens[0][0] else ""
        own = {key: value for key, value in tokens if key in _OWN}
        tokens = [(key, value) for key, value in tokens if key not in _OWN]
        if not any(key == "prefix" for key, _ in tokens):
            tokens.append(("prefix", f"buttress-{self.count}"))
        request = request_from(kind, tokens)
        if request.problems:
            raise MarkerError(marked.line, str(request.problems[0]))
        if not request.file:
            raise MarkerError(marked.line, "name the file or folder with the map after the kind")
        reading = self._read(request.file)
        drawn = answered(attrs.evolve(request, file=""), reading, root=self._top)
        if drawn.problems:
            raise MarkerError(marked.line, str(drawn.problems[0]))
        return own, drawn

    def _read(self, file: str) -> Reading:
        """The map; its path starts from the document's folder, or with a slash from the root."""
        if file not in self._readings:
            start = self._top if file.startswith("/") else self._folder
            name = os.path.relpath(start / file.lstrip("/"), self._top)
            self._readings[file] = READINGS.read(Path(name), root=self._top)
        return self._readings[file]

    def _source(self, marked: Marked) -> str:
        return next((value for key, value in tokens_of(marked.request)[1:] if not key), "")

    def _inlined(self, drawn: Figure, marked: Marked) -> tuple[str, str]:
        there = self._text.content[marked.start : marked.end]
        is_fresh = bool(marked.digest) and digest_of(drawn, there) == marked.digest
        if not is_fresh:
            self.stale.append(Stale(marked.line, f"picture of {self._source(marked)}"))
        if is_fresh or not self._draws:
            return there.replace("\r\n", "\n"), _closing(marked.digest)
        made = self._laid_out(self._styled(_html(drawn)), marked)
        return made, _closing(digest_of(drawn, self._text.fitting(made, marked.start)))

    def _linked(self, drawn: Figure, marked: Marked, own: dict[str, str]) -> tuple[str, str]:
        path, address = picture_path(own.get("image", ""), drawn, self._folder, self._top)
        self._claim(path, marked)
        there = picture_text(path)
        digest = marked.digest
        is_fresh = bool(digest and there) and digest_of(drawn, there) == digest
        is_html = self._form is Form.HTML
        made = drawn.html_with_image(address) if is_html else drawn.as_markdown(address)
        made = self._laid_out(self._styled(made), marked)
        if is_fresh:
            self._compare(marked, made, f"text about {self._source(marked)}")
        else:
            self.stale.append(Stale(marked.line, f"picture of {self._source(marked)}"))
        if not is_fresh and self._draws:
            self.pictures[path] = drawn.svg()
            digest = digest_of(drawn, self.pictures[path])
        return made, _closing(digest)

    def _claim(self, path: Path, marked: Marked) -> None:
        """Two pictures cannot have one file, unless they are the same picture."""
        request, line = self._named.setdefault(path, (marked.request, marked.line))
        if request != marked.request:
            raise MarkerError(
                marked.line,
                f"line {line} has a picture in {path.name} already; add image=NAME.svg to one",
            )

    def _compare(self, marked: Marked, made: str, what: str) -> None:
        fitting = self._text.fitting(made, marked.start)
        if self._text.content[marked.start : marked.end] != fitting:
            self.stale.append(Stale(marked.line, what))

    def _styled(self, html: str) -> str:
        """Rules of style go before the first part of a page."""
        if self._form is not Form.HTML or self.count > 1:
            return html
        return f"<style>\n{STYLE}\n</style>\n{html}"

    def _laid_out(self, made: str, marked: Marked) -> str:
        """Lines as far in as the marker; with blank lines around them in Markdown."""
        gap = "\n" if self._form is Form.MARKDOWN else ""
        lines = "\n".join(_indented(made, marked.indent))
        return f"\n{gap}{lines}\n{gap}{marked.indent}"


def _closing(digest: str) -> str:
    return f"<!-- /buttress {digest} -->" if digest else "<!-- /buttress -->"


def _indented(made: str, indent: str) -> Iterator[str]:
    for line in made.split("\n"):
        yield f"{indent}{line}" if line else ""


def _html(drawn: Figure) -> str:
    """The figure with its picture.

    Raises:
        DiagramError: it cannot be drawn.
    """
    failure = drawn.failure()
    if failure is not None:
        raise DiagramError(str(failure))
    return drawn.html

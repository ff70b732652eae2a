"""Which findings of a map are waived: beside the element, in a comment, or in the settings."""

from __future__ import annotations

import os.path
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping

import attrs

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.globs import fits_glob
from buttress.checks.registry import Entry, all_entries
from buttress.checks.selection import UnknownRuleError, fitting_rules
from buttress.checks.waiver import Waiver
from buttress.model import (
    Argument,
    ArgumentMap,
    Conclusion,
    Document,
    Piece,
    SourceFile,
    Span,
    Statement,
)

__all__ = ["Waivers", "waivers_of"]

_COMMENT = re.compile(
    r"(?:^|(?<=\s))//[ \t]*waive[ \t]+"
    r"(?P<rules>[\w-]+(?:[ \t]*,[ \t]*[\w-]+)*)[ \t]*(?::[ \t]*(?P<reason>.*))?$",
    re.MULTILINE,
)
_BRACE = re.compile(r"\s*\{")
_BRACES = re.compile(r"[{}]")
_LONGEST = 10_000
_RULE = re.compile(r"[A-Z]{3}\d*|[a-z]+(?:-[a-z]+)+")


def waivers_of(context: Context) -> Waivers:
    """The waivers of a map and of its settings; for `Context.derived`."""
    entries = all_entries(context.settings.plugins)
    waivers = Waivers(context.settings.waivers)
    for statement in context.map.statements.values():
        if statement.meta.waive:
            waivers.beside_statement(statement, entries)
    for argument in context.map.arguments.values():
        if argument.meta.waive:
            waivers.beside_argument(argument, entries)
        for conclusion in argument.conclusions:
            if conclusion.inference.meta.waive:
                waivers.beside_inference(argument, conclusion, entries)
    for file, document in _files(context.map):
        waivers.know(file)
        if "waive" in file.text:
            waivers.in_comments(file, document, entries)
    waivers.sort()
    return waivers


def _files(map: ArgumentMap) -> Iterator[tuple[SourceFile, Document]]:
    """Every file, each once, and a document with its text alone."""
    seen: set[str] = set()
    for document in map.documents:
        is_alone = len(document.pieces) == 1
        for file in document.files:
            if file.path not in seen:
                seen.add(file.path)
                yield file, document if is_alone else Document(file.text, (Piece(0, file, 0),))


@attrs.define(order=True)
class _Stretch:
    start: int
    end: int = attrs.field(order=False)
    waiver: Waiver = attrs.field(order=False)


class Waivers:
    """Waivers by what they cover, so that finding those of a finding takes little time.

    `all` are those that count; `unreasoned` those that do not, because they give no reason.
    """

    def __init__(self, settings: tuple[Waiver, ...] = ()) -> None:
        self.all: list[Waiver] = [waiver for waiver in settings if waiver.reason]
        self.unreasoned: list[Waiver] = [waiver for waiver in settings if not waiver.reason]
        self._by_code: dict[str, list[Waiver]] = {}
        for waiver in self.all:
            for code in waiver.codes:
                self._by_code.setdefault(code, []).append(waiver)
        self._by_statement: dict[str, list[Waiver]] = {}
        self._by_argument: dict[str, list[Waiver]] = {}
        self._by_line: dict[tuple[str, int], list[Waiver]] = {}
        self._stretches: dict[int, list[_Stretch]] = {}
        self._seen_from: dict[tuple[str, str], str] = {}
        self._places: dict[str, str] = {}

    # What there is

    def know(self, file: SourceFile) -> None:
        """Where a file lies, so that those of the settings can be told to be for it."""
        self._places[file.path] = file.place

    def beside_statement(self, statement: Statement, entries: tuple[Entry, ...]) -> None:
        """Those in a statement's data cover what is found about it."""
        spans = [_with_data(member.span) for member in statement.members if member.span]
        place = _place(((m.span, m.data) for m in statement.members), statement.span)
        for waiver in self._read(statement.meta.waive, place, entries):
            self._by_statement.setdefault(statement.title, []).append(waiver)
            self._cover(spans, waiver)

    def beside_argument(self, argument: Argument, entries: tuple[Entry, ...]) -> None:
        """Those in an argument's data cover what is found about it and its inferences."""
        spans = [_with_data(member.span) for member in argument.members if member.span]
        place = _place(((m.span, m.data) for m in argument.members), argument.span)
        for waiver in self._read(argument.meta.waive, place, entries):
            self._by_argument.setdefault(argument.title, []).append(waiver)
            self._cover(spans, waiver)

    def beside_inference(
        self, argument: Argument, conclusion: Conclusion, entries: tuple[Entry, ...]
    ) -> None:
        """Those on an inference line cover what is found there."""
        span = conclusion.inference.span
        place = _place([(span, conclusion.inference.data)], span or argument.span)
        for waiver in self._read(conclusion.inference.meta.waive, place, entries):
            self._cover([span] if span else [], waiver)

    def in_comments(self, file: SourceFile, document: Document, entries: tuple[Entry, ...]) -> None:
        """Those in comments cover their line; one on a line of comments the line below these."""
        for found in _COMMENT.finditer(file.text):
            names = [name.strip() for name in found["rules"].split(",")]
            if not all(map(_RULE.fullmatch, names)):
                continue  # a remark that only begins like a waiver
            line = file.position(found.start()).line
            if file.line(line).lstrip().startswith("//"):
                line += 1
                while file.line(line).lstrip().startswith("//"):
                    line += 1
            span = Span(document, found.start(), found.end())
            reasons = dict.fromkeys(names, (found["reason"] or "").strip())
            for waiver in self._read(reasons, span, entries):
                self._by_line.setdefault((file.path, line), []).append(waiver)

    def _read(
        self, reasons: Mapping[str, str], place: Span | None, entries: tuple[Entry, ...]
    ) -> Iterator[Waiver]:
        for rule, reason in reasons.items():
            try:
                codes = tuple(entry.code for entry in fitting_rules(rule, entries))
            except UnknownRuleError:
                codes = ()
            waiver = Waiver(rule, codes, reason, _named(rule, place))
            if reason:
                self.all.append(waiver)
                yield waiver
            else:
                self.unreasoned.append(waiver)

    def _cover(self, spans: list[Span], waiver: Waiver) -> None:
        for span in spans:
            stretches = self._stretches.setdefault(id(span.document), [])
            stretches.append(_Stretch(span.start, span.end, waiver))

    def sort(self) -> None:
        """Make ready to be asked."""
        for stretches in self._stretches.values():
            stretches.sort()

    # What they cover

    def covering(self, finding: Finding) -> list[Waiver]:
        """Those that cover a finding; it is waived if there is one."""
        candidates: list[Waiver] = []
        if finding.statement is not None:
            candidates += self._by_statement.get(finding.statement, ())
        if finding.argument is not None:
            candidates += self._by_argument.get(finding.argument, ())
        if finding.span is not None:
            candidates += self._at(finding, finding.span)
        covering = [waiver for waiver in candidates if finding.code in waiver.codes]
        settings = self._by_code.get(finding.code, ())
        return [*covering, *(waiver for waiver in settings if self._fits(waiver, finding))]

    def _at(self, finding: Finding, span: Span) -> Iterator[Waiver]:
        if self._by_line:
            path, line, _ = span.document.locate(span.start)
            yield from self._by_line.get((path, line), ())
        stretches = self._stretches.get(id(span.document), [])
        at = bisect_right(stretches, span.start, key=lambda each: each.start)
        while at > 0 and stretches[at - 1].end >= span.end:
            at -= 1
            if finding.statement is None or finding.argument is not None:
                yield stretches[at].waiver

    def _fits(self, waiver: Waiver, finding: Finding) -> bool:
        if waiver.title is not None and waiver.title not in _names(finding):
            return False
        if waiver.path is None or waiver.folder is None:
            return True
        return finding.span is not None and self.reaches(waiver, finding.span.path)

    def reaches(self, waiver: Waiver, path: str) -> bool:
        """Whether the file is one of those that a waiver of the settings is for."""
        if waiver.path is None or waiver.folder is None:
            return True
        key = (waiver.folder, path)
        if key not in self._seen_from:
            relative = os.path.relpath(
                os.path.realpath(self._places.get(path, path)), waiver.folder
            )
            self._seen_from[key] = relative.replace(os.sep, "/")
        return fits_glob(waiver.path, self._seen_from[key])


def _names(finding: Finding) -> set[str]:
    names: set[str] = set()
    if finding.statement is not None:
        names |= {finding.statement, f"[{finding.statement}]"}
    if finding.argument is not None:
        names |= {finding.argument, f"<{finding.argument}>"}
    return names


def _place(
    said: Iterable[tuple[Span | None, Mapping[str, object]]], otherwise: Span | None
) -> Span | None:
    """The member, or the line, whose data hold the waiver."""
    found = next((span for span, data in said if span and "waive" in data), otherwise)
    return _with_data(found) if found else None


def _with_data(span: Span) -> Span:
    """The stretch and the braces behind it, as far as they can be told without reading them."""
    text = span.document.text
    found = _BRACE.match(text, span.end)
    if found is None:
        return span
    depth = 1
    end = found.end()
    for brace in _BRACES.finditer(text, end, end + _LONGEST):
        depth += 1 if brace[0] == "{" else -1
        if depth == 0:
            end = brace.end()
            break
    return Span(span.document, span.start, end)


def _named(rule: str, place: Span | None) -> Span | None:
    """Where a waiver names its rule."""
    if place is None:
        return None
    text = place.document.text
    waive = text.find("waive", place.start, place.end)
    at = text.find(rule, max(waive, place.start), place.end)
    return Span(place.document, at, at + len(rule)) if rule and at >= 0 else place

"""The formulas of a map: which can be used, and what is wrong with the others."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import attrs

from buttress.checks.context import Context
from buttress.checks.log.written import Written, find_written
from buttress.logic import (
    Formula,
    Malformed,
    Meaning,
    Sort,
    Symbol,
    parse_formula,
    read_meaning,
    symbols_of,
)
from buttress.model import Member, Span, Statement

__all__ = ["Clash", "Declared", "Formulas", "Text", "formulas"]

_LIKE_A_VARIABLE = re.compile(r"[u-z][0-9]*'*")


@attrs.frozen
class Text:
    """The formula of a statement as its author wrote it, and the member whose data hold it."""

    statement: Statement
    member: Member | None
    text: str

    @property
    def written(self) -> Written | None:
        """Where it stands, to the character; worked out anew on each call."""
        return find_written(self.member, self.text) if self.member else None

    def span(self, start: int, end: int) -> Span | None:
        """Where a stretch of it stands, or else the member that holds it."""
        written = self.written
        if written:
            return written.span(start, end)
        return self.member.span if self.member else self.statement.span


@attrs.frozen
class Clash:
    """A symbol that two formulas use in different ways; `first` came first in reading order."""

    text: Text
    symbol: Symbol
    first_text: Text
    first: Symbol


@attrs.frozen
class Declared:
    """What a symbol is declared to mean at one place."""

    meaning: Meaning
    statement: Statement
    member: Member


@attrs.frozen
class Formulas:
    """What the formulas and declarations of a map come to.

    `usable` are the statements whose formula is well formed and agrees with those before it;
    `rewritten` pairs the formula of a statement with another one that a member of it has;
    `redeclared` pairs a declaration with the earlier one that it differs from.
    """

    usable: Mapping[str, Formula]
    texts: Mapping[str, Text]
    malformed: tuple[tuple[Text, Malformed], ...]
    clashes: tuple[Clash, ...]
    rewritten: tuple[tuple[Text, Text], ...]
    meanings: Mapping[str, Meaning]
    redeclared: tuple[tuple[Declared, Declared], ...]


def formulas(context: Context) -> Formulas:
    """Read every formula and declaration of a map. Linear in the map."""
    declared: dict[str, Declared] = {}
    redeclared = tuple(_declarations(context, declared))
    usable: dict[str, Formula] = {}
    texts: dict[str, Text] = {}
    malformed: list[tuple[Text, Malformed]] = []
    clashes: list[Clash] = []
    rewritten: list[tuple[Text, Text]] = []
    known: dict[str, tuple[Text, Symbol]] = {}
    for statement in context.map.statements.values():
        if statement.meta.formalization is None:
            continue
        text = texts[statement.title] = _text(statement, statement.meta.formalization)
        read = parse_formula(text.text)
        if not isinstance(read, Malformed):
            read = _unbound(read, declared) or read
        if isinstance(read, Malformed):
            malformed.append((text, read))
            continue
        rewritten += _rewritten(text, read)
        clash = _clash(text, read, known)
        if clash:
            clashes.append(clash)
        else:
            usable[statement.title] = read
    meanings = {name: found.meaning for name, found in declared.items()}
    return Formulas(
        usable, texts, tuple(malformed), tuple(clashes), tuple(rewritten), meanings, redeclared
    )


def _text(statement: Statement, text: str) -> Text:
    """The formula with the member that it comes from: the last that writes it so."""
    for member in reversed(statement.members):
        if str(member.data.get("formalization")) == text:
            return Text(statement, member, text)
    return Text(statement, None, text)


def _rewritten(text: Text, formula: Formula) -> list[tuple[Text, Text]]:
    """The formula that counts with the first of another member's that is another one."""
    for member in text.statement.members:
        other = member.data.get("formalization")
        if isinstance(other, str) and other != text.text and parse_formula(other) != formula:
            return [(text, Text(text.statement, member, other))]
    return []


def _declarations(
    context: Context, declared: dict[str, Declared]
) -> Iterator[tuple[Declared, Declared]]:
    for statement in context.map.statements.values():
        if not statement.meta.declarations:
            continue
        for member in statement.members:
            entries = member.data.get("declarations")
            for key, value in entries.items() if isinstance(entries, Mapping) else ():
                meaning = read_meaning(str(key), value)
                if meaning is None:
                    continue
                here = Declared(meaning, statement, member)
                first = declared.setdefault(meaning.symbol, here)
                if not first.meaning.says_as(meaning):
                    yield here, first


def _clash(text: Text, formula: Formula, known: dict[str, tuple[Text, Symbol]]) -> Clash | None:
    """The first use of a symbol that does not go with an earlier one, in this formula or before."""
    new: dict[str, tuple[Text, Symbol]] = {}
    for symbol in symbols_of(formula):
        place = known.get(symbol.name) or new.setdefault(symbol.name, (text, symbol))
        first_text, first = place
        if (symbol.sort, symbol.arity) != (first.sort, first.arity):
            return Clash(text, symbol, first_text, first)
    known.update(new)
    return None


def _unbound(formula: Formula, declared: Mapping[str, Declared]) -> Malformed | None:
    """The first thing that is named like a variable, and neither bound nor declared."""
    for symbol in symbols_of(formula):
        name = symbol.name
        if (
            symbol.sort is Sort.CONSTANT
            and name not in declared
            and _LIKE_A_VARIABLE.fullmatch(name)
        ):
            return Malformed(
                f"{name} is bound by no quantifier",
                symbol.at,
                symbol.at + len(name),
                hint=f"put all {name}. or exists {name}. before it, or declare what {name} names",
            )
    return None

"""The typed words that statements and arguments can carry in their `{…}` data.

Each field has one reader, which takes what YAML gives and returns the typed value, or raises
`MetadataError` with a sentence that says what was expected.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from math import isnan
from typing import Any, NamedTuple, TypeVar

import attrs

from buttress.model.frozen import EMPTY, freeze
from buttress.model.vocabulary import Basis, Confidence, ProofStandard, Standing

__all__ = [
    "NO_ARGUMENT_META",
    "NO_STATEMENT_META",
    "ArgumentMeta",
    "Likelihood",
    "MetadataError",
    "MetadataIssue",
    "StatementMeta",
    "read_argument_meta",
    "read_date",
    "read_statement_meta",
]

Likelihood = str | float | tuple[float, float]
"""A term of a scale ("likely"), a probability, or the lower and upper end of an interval."""

_Word = TypeVar("_Word", bound=StrEnum)


class MetadataError(ValueError):
    """A value that a typed field cannot hold; the message says what was expected."""


class MetadataIssue(NamedTuple):
    """A key of the data whose value could not be read."""

    key: str
    message: str


def _shown(value: object) -> str:
    text = repr(list(value) if isinstance(value, tuple) else value)
    return text if len(text) <= 60 else text[:57] + "…"


def _word(kind: type[_Word]) -> Callable[[Any], _Word]:
    allowed = ", ".join(kind)

    def read(value: Any) -> _Word:
        try:
            return kind(value)
        except ValueError:
            raise MetadataError(f"expected one of {allowed}; found {_shown(value)}") from None

    return read


def _flag(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    raise MetadataError(f"expected true or false; found {_shown(value)}")


def _string(value: Any) -> str:
    if isinstance(value, str) and value.strip():
        return value
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(value)
    raise MetadataError(f"expected a text; found {_shown(value)}")


def _strings(value: Any) -> tuple[str, ...]:
    if isinstance(value, (list, tuple)):
        return tuple(_string(item) for item in value)
    return (_string(value),)


_GRADE = re.compile(r"[A-F][1-6]")


def _grade(value: Any) -> str:
    if isinstance(value, str) and _GRADE.fullmatch(value):
        return value
    raise MetadataError(
        "expected an Admiralty grade, a letter A-F for the source and a digit 1-6 for the "
        f"information, such as B2; found {_shown(value)}"
    )


def _probability(value: Any) -> float:
    if isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value <= 1:
        return float(value)
    raise MetadataError(
        f"expected a probability between 0 and 1, such as 0.7; found {_shown(value)}"
    )


def _weight(value: Any) -> float:
    try:
        return _probability(value)
    except MetadataError:
        raise MetadataError(
            f"expected a weight between 0 and 1, such as 0.7; found {_shown(value)}"
        ) from None


def _likelihood(value: Any) -> Likelihood:
    if isinstance(value, str) and value.strip():
        return value
    if isinstance(value, (list, tuple)):
        if len(value) != 2:
            raise MetadataError(
                f"expected two probabilities, lower and upper; found {_shown(value)}"
            )
        low, high = _probability(value[0]), _probability(value[1])
        if low > high:
            raise MetadataError(f"expected the lower probability first; found {_shown(value)}")
        return (low, high)
    try:
        return _probability(value)
    except MetadataError:
        raise MetadataError(
            "expected a term such as likely, a probability between 0 and 1, or a pair of them; "
            f"found {_shown(value)}"
        ) from None


def read_date(value: Any) -> datetime.date:
    """A day, from what YAML gives for one: a date, a time or a text such as 2024-10-23.

    Raises:
        MetadataError: the value is no date.
    """
    if isinstance(value, datetime.datetime):
        return value.date()
    if isinstance(value, datetime.date):
        return value
    if isinstance(value, str):
        try:
            return datetime.date.fromisoformat(value.strip())
        except ValueError:
            pass
    raise MetadataError(f"expected a date such as 2024-10-23; found {_shown(value)}")


def _number(value: Any) -> float:
    if isinstance(value, (int, float)) and not isinstance(value, bool) and not isnan(value):
        return float(value)
    raise MetadataError(f"expected a number; found {_shown(value)}")


def _steps(value: Any) -> tuple[int, ...]:
    items = value if isinstance(value, (list, tuple)) else [value]
    if items and all(
        isinstance(item, int) and not isinstance(item, bool) and item > 0 for item in items
    ):
        return tuple(items)
    raise MetadataError(f"expected the numbers of steps, such as [1, 2]; found {_shown(value)}")


def _mapping(value: Any) -> Mapping[str, Any]:
    if isinstance(value, Mapping):
        frozen: Mapping[str, Any] = freeze({str(key): item for key, item in value.items()})
        return frozen
    raise MetadataError(f"expected keys with values; found {_shown(value)}")


def _answers(value: Any) -> Mapping[str, str]:
    entries: dict[str, str] = {}
    for item in value if isinstance(value, (list, tuple)) else [value]:
        if isinstance(item, Mapping):
            entries.update({str(key): _string(why) for key, why in item.items()})
        elif isinstance(item, str) and ":" in item:
            question, _, why = item.partition(":")
            entries[question.strip()] = _string(why.strip())
        else:
            raise MetadataError(
                f"expected answers such as `CQ1: why it is met`; found {_shown(item)}"
            )
    frozen: Mapping[str, str] = freeze(entries)
    return frozen


def _waivers(value: Any) -> Mapping[str, str]:
    """Rule to reason; a rule without a reason has an empty one, and is reported by a rule."""
    entries: dict[str, str] = {}
    for item in value if isinstance(value, (list, tuple)) else [value]:
        if isinstance(item, Mapping):
            entries.update({str(key): _reason(why) for key, why in item.items()})
        elif isinstance(item, str):
            rule, _, why = item.partition(":")
            entries[rule.strip()] = why.strip()
        else:
            raise MetadataError(
                f"expected rules with reasons, such as `SUP001: why it may stand`; found "
                f"{_shown(item)}"
            )
    frozen: Mapping[str, str] = freeze(entries)
    return frozen


def _reason(value: Any) -> str:
    if value is None or (isinstance(value, str) and not value.strip()):
        return ""
    return _string(value).strip()


def _field(read: Callable[[Any], Any], default: Any = None, *, hashed: bool = True) -> Any:
    def convert(value: Any, field: attrs.Attribute[Any]) -> Any:
        if value is default or value is None or value == default:
            return default
        try:
            return read(value)
        except MetadataError as error:
            raise MetadataError(f"{field.name}: {error}") from None

    return attrs.field(
        default=default,
        converter=attrs.Converter(convert, takes_field=True),
        hash=hashed,
        metadata={"read": read},
    )


@attrs.frozen(kw_only=True)
class StatementMeta:
    """What a statement's data say in words that Buttress knows; see `docs/reference/words.md`.

    Raises:
        MetadataError: a value is not of the field's kind.
    """

    basis: Basis | None = _field(_word(Basis))
    """What the statement rests on when no argument supports it."""
    assumption: bool = _field(_flag, False)
    """Taken for granted on purpose."""
    axiom: bool = _field(_flag, False)
    """A necessary premise: it may not be attacked."""
    implicit: bool = _field(_flag, False)
    """Not said in the source, but needed by the inference."""
    open: bool = _field(_flag, False)
    """At issue, not asserted."""
    source: tuple[str, ...] = _field(_strings, ())
    """Keys of the map's sources."""
    quote: tuple[str, ...] = _field(_strings, ())
    """The words of the source that anchor the statement."""
    at: tuple[str, ...] = _field(_strings, ())
    """Where in the source: `¶10`, `p. 4`."""
    grade: str | None = _field(_grade)
    """Admiralty grade of source and information, such as `B2`; F and 6 mean unknown."""
    likelihood: Likelihood | None = _field(_likelihood)
    """A term, a probability, or an interval of probabilities."""
    weight: float | None = _field(_weight)
    """How much it weighs by itself, from 0 to 1, where strengths and proof are worked out."""
    confidence: Confidence | None = _field(_word(Confidence))
    """Trust in the judgement; not the same as its likelihood (ICD 203)."""
    as_of: datetime.date | None = _field(read_date)
    """The day on which the information was current."""
    formalization: str | None = _field(_string)
    """The statement as a formula."""
    declarations: Mapping[str, Any] = _field(_mapping, EMPTY, hashed=False)
    """What the formula's symbols stand for."""
    standard: ProofStandard | None = _field(_word(ProofStandard))
    """The proof standard that the arguments for it must meet."""
    expect: Standing | None = _field(_word(Standing))
    """The standing that its author expects: a test kept in the map."""
    waive: Mapping[str, str] = _field(_waivers, EMPTY, hashed=False)
    """Findings about it that may stand: rule to reason."""


@attrs.frozen(kw_only=True)
class ArgumentMeta:
    """What the data of an argument or of one inference say in words that Buttress knows.

    Raises:
        MetadataError: a value is not of the field's kind.
    """

    scheme: str | None = _field(_string)
    """The argumentation scheme that is used."""
    roles: Mapping[str, Any] = _field(_mapping, EMPTY, hashed=False)
    """Which premise fills which role of the scheme."""
    answers: Mapping[str, str] = _field(_answers, EMPTY, hashed=False)
    """Critical questions already met: question to reason."""
    strict: bool = _field(_flag, False)
    """Whether the conclusion follows without exception."""
    priority: float | None = _field(_number)
    """Preference among rules: higher wins."""
    weight: float | None = _field(_weight)
    """How much it weighs, from 0 to 1, where strengths and proof are worked out."""
    uses: tuple[int, ...] = _field(_steps, ())
    """The numbers of the steps that an inference draws on."""
    waive: Mapping[str, str] = _field(_waivers, EMPTY, hashed=False)
    """Findings about it that may stand: rule to reason."""


_STATEMENT_READERS = {a.name: a.metadata["read"] for a in attrs.fields(StatementMeta)}
_ARGUMENT_READERS = {a.name: a.metadata["read"] for a in attrs.fields(ArgumentMeta)}
NO_STATEMENT_META = StatementMeta()
"""What a statement without known words carries."""

NO_ARGUMENT_META = ArgumentMeta()
"""What an argument or inference without known words carries."""


def _read(
    data: Mapping[str, Any], readers: Mapping[str, Callable[[Any], Any]]
) -> tuple[dict[str, Any], list[MetadataIssue]]:
    values: dict[str, Any] = {}
    issues: list[MetadataIssue] = []
    for key, value in data.items():
        read = readers.get(key)
        if read is None or value is None:
            continue
        try:
            values[key] = read(value)
        except MetadataError as error:
            issues.append(MetadataIssue(key, str(error)))
    return values, sorted(issues) if issues else issues


_DEFAULTS = {
    empty.__class__: [(a.name, getattr(empty, a.name)) for a in attrs.fields(empty.__class__)]
    for empty in (NO_STATEMENT_META, NO_ARGUMENT_META)
}

_Meta = TypeVar("_Meta", StatementMeta, ArgumentMeta)


def _assembled(empty: _Meta, values: Mapping[str, Any]) -> _Meta:
    """The object with these fields. They have been read: the converters need not run again."""
    meta = object.__new__(empty.__class__)
    put = object.__setattr__
    for name, default in _DEFAULTS[empty.__class__]:
        put(meta, name, values.get(name, default))
    return meta


def read_statement_meta(data: Mapping[str, Any]) -> tuple[StatementMeta, list[MetadataIssue]]:
    """The typed words in a statement's data, and an issue for each that could not be read."""
    if not data:
        return NO_STATEMENT_META, []
    values, issues = _read(data, _STATEMENT_READERS)
    return (_assembled(NO_STATEMENT_META, values) if values else NO_STATEMENT_META), issues


def read_argument_meta(data: Mapping[str, Any]) -> tuple[ArgumentMeta, list[MetadataIssue]]:
    """The typed words in the data of an argument or inference, and the unreadable ones."""
    if not data:
        return NO_ARGUMENT_META, []
    values, issues = _read(data, _ARGUMENT_READERS)
    return (_assembled(NO_ARGUMENT_META, values) if values else NO_ARGUMENT_META), issues

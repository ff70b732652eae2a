"""Reading lists of words from TOML files."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any

import attrs

from buttress.language.words import WordLists

__all__ = ["WordReading", "english", "load_words", "read_words"]

_MOST_BYTES = 1_000_000
_LONGEST = 100


@attrs.frozen
class WordReading:
    """Lists of words, and a sentence for each thing in the files that could not be used."""

    words: WordLists
    problems: tuple[str, ...] = ()


class _BadValueError(ValueError):
    """A value that a list cannot take; the message says what was expected."""


_FIELDS = attrs.fields_dict(WordLists)


@cache
def english() -> WordLists:
    """The lists that come with Buttress. Read when first asked for."""
    text = Path(__file__).with_name("english.toml").read_text(encoding="utf-8")
    return read_words(text, WordLists(language="en")).words


def load_words(paths: Iterable[Path | str]) -> WordReading:
    """The English lists, with what each file adds to them or puts in their place.

    A file that cannot be read is a problem among others; the lists stay as they were before it.
    """
    words = english()
    problems: list[str] = []
    for path in map(Path, paths):
        try:
            content = _content(path)
        except (OSError, UnicodeDecodeError, ValueError) as error:
            problems.append(f"{path}: the word list cannot be read: {error}")
            continue
        reading = read_words(content, words)
        words = reading.words
        problems += [f"{path}: {problem}" for problem in reading.problems]
    return WordReading(words, tuple(problems))


def _content(path: Path) -> str:
    with path.open("rb") as file:
        content = file.read(_MOST_BYTES + 1)
    if len(content) > _MOST_BYTES:
        raise ValueError(f"it is larger than {_MOST_BYTES:,} bytes")
    return content.decode("utf-8")


def read_words(text: str, onto: WordLists) -> WordReading:
    """What a TOML text makes of lists of words.

    A list adds to the list that is there. `replace` names those that are put in its place. A text
    in another language starts from empty lists.
    """
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return WordReading(onto, (f"the word list is no TOML: {error}",))
    problems: list[str] = []
    language = table.pop("language", onto.language)
    if not isinstance(language, str) or not language.strip():
        problems.append("`language`: expected a tag such as en or de")
        language = onto.language
    if not onto.is_for(language):
        onto = WordLists(language=language)
    replaced = _replaced(table.pop("replace", []), problems)
    changes: dict[str, Any] = {}
    for key, value in table.items():
        if key not in _FIELDS:
            problems.append(_unknown(key, _FIELDS))
            continue
        try:
            changes[key] = _value(key, value, onto, replaced=key in replaced)
        except _BadValueError as error:
            problems.append(f"`{key}`: {error}")
    return WordReading(attrs.evolve(onto, **changes), tuple(problems))


def _replaced(value: Any, problems: list[str]) -> frozenset[str]:
    names = value if isinstance(value, list) else [value]
    unknown = [str(name) for name in names if name not in _FIELDS]
    problems += ["`replace`: " + _unknown(name, _FIELDS) for name in unknown]
    return frozenset(str(name) for name in names)


def _unknown(key: str, known: Iterable[str], kind: str = "list of words") -> str:
    near = get_close_matches(key, list(known), n=1, cutoff=0.6)
    hint = f"did you mean `{near[0]}`?" if near else f"known are {', '.join(known)}"
    return f"`{key}` is no {kind}; {hint}"


def _value(key: str, value: Any, onto: WordLists, *, replaced: bool) -> Any:
    if key == "stemmer":
        return _stemmer(value)
    if key == "hedges":
        return _hedges(value, {} if replaced else onto.hedges)
    before = () if replaced else getattr(onto, key)
    return tuple(dict.fromkeys((*before, *_words(value))))


def _stemmer(value: Any) -> str:
    if value in ("", "english"):  # known without the library
        return str(value)
    if isinstance(value, str):
        from snowballstemmer import algorithms  # noqa: PLC0415  for other languages only

        if value in algorithms():
            return value
        raise _BadValueError(_unknown(value, algorithms(), "stemmer"))
    raise _BadValueError("expected the name of a Snowball stemmer, such as english or german")


def _hedges(value: Any, before: Mapping[str, tuple[str, ...]]) -> Mapping[str, tuple[str, ...]]:
    if not isinstance(value, Mapping):
        raise _BadValueError("expected a table of ranks, the weakest first, each a list of words")
    if before and (unknown := [rank for rank in value if rank not in before]):
        raise _BadValueError(_unknown(unknown[0], before, "rank of hedges"))
    ranks = dict(before)
    for rank, words in value.items():
        ranks[rank] = tuple(dict.fromkeys((*before.get(rank, ()), *_words(words))))
    return ranks


def _words(value: Any) -> Iterator[str]:
    if not isinstance(value, list):
        raise _BadValueError("expected a list of words")
    for word in value:
        if not isinstance(word, str) or not word.strip():
            raise _BadValueError(f"expected a word; found {word!r}")
        if len(word) > _LONGEST:
            raise _BadValueError(f"expected words of at most {_LONGEST} characters")
        yield " ".join(word.split()).casefold().replace("’", "'")

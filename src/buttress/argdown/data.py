"""Reading `{…}` data and front matter: YAML 1.2, with limits."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from buttress.argdown.flow import Declined, read_flow

__all__ = ["DataError", "DataReader", "merge_data"]

_BLOCK_START = re.compile(r"\{[ \t]*\n")
_FRONT_MATTER = re.compile(r"\A\s*={3,}|={3,}\s*\Z")
_MAX_NODES = 100_000
_MAX_DEPTH = 64
_MAX_INTEGER_DIGITS = 4000


class DataError(Exception):
    """A text that is not readable data.

    `offset` counts from the start of the block. `is_syntax` says whether it is no YAML at all,
    `is_limit` whether it is too large or too deep to be read.
    """

    def __init__(
        self, message: str, offset: int = 0, *, is_syntax: bool = False, is_limit: bool = False
    ) -> None:
        super().__init__(message)
        self.offset = offset
        self.is_syntax = is_syntax
        self.is_limit = is_limit


class DataReader:
    """Reads the data blocks of one text; the YAML reader is made when first needed."""

    def __init__(self) -> None:
        self._yaml: Any = None

    def block(self, text: str) -> dict[str, Any]:
        """What a block stands for, from its opening to its closing brace.

        Where a line end follows the opening brace, the lines between are block-style YAML.

        Raises:
            DataError: it is no YAML mapping, or goes beyond a limit.
        """
        if opening := _BLOCK_START.match(text):
            return self._mapping(text[opening.end() : -1].rstrip(" \t"), opening.end())
        try:
            return read_flow(text)
        except Declined:
            return self._mapping(text, 0)

    def front_matter(self, text: str) -> dict[str, Any]:
        """What front matter stands for, from its opening to its closing signs.

        Raises:
            DataError: it is no YAML mapping, or goes beyond a limit.
        """
        opening = _FRONT_MATTER.match(text)
        start = opening.end() if opening else 0
        return self._mapping(text[start:].rstrip().rstrip("=").rstrip(" \t"), start)

    def _mapping(self, text: str, offset: int) -> dict[str, Any]:
        value = self._load(text, offset)
        if value is None:
            return {}
        if not isinstance(value, Mapping):
            kind = "a list" if isinstance(value, list) else "a single value"
            raise DataError(f"expected keys with values, such as basis: data; found {kind}", offset)
        plain = _Plain().copy(value)
        assert isinstance(plain, dict)  # noqa: S101
        return plain

    def _load(self, text: str, offset: int) -> Any:
        from ruamel.yaml import YAML  # noqa: PLC0415
        from ruamel.yaml.error import MarkedYAMLError, YAMLError  # noqa: PLC0415

        if self._yaml is None:
            self._yaml = YAML(typ="safe", pure=True)
        try:
            return self._yaml.load(text)
        except MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            at = _offset(text, mark.line, mark.column) if mark else 0
            raise DataError(_sentence(error), offset + at, is_syntax=True) from None
        except RecursionError:
            raise DataError("the nesting is too deep", offset, is_limit=True) from None
        except (YAMLError, ValueError, TypeError, KeyError, AttributeError, IndexError) as error:
            message = f"this is not YAML: {str(error).splitlines()[0]}"
            raise DataError(message, offset, is_syntax=True) from None


def _offset(text: str, line: int, column: int) -> int:
    start = 0
    for _ in range(line):
        start = text.find("\n", start) + 1
    return start + column


def _sentence(error: Any) -> str:
    problem = str(error.problem or error.context or "it is not YAML").strip()
    if "duplicate key" in problem:
        return problem.splitlines()[0]
    problem = problem.splitlines()[0]
    if problem.startswith("but ") and error.context:
        problem = f"{error.context}, {problem}"
    return f"this is not YAML: {problem}"


class _Plain:
    """Copies what YAML gives into plain values, within limits."""

    def __init__(self) -> None:
        self._nodes = 0

    def copy(self, value: Any, depth: int = 0) -> Any:
        self._nodes += 1
        if self._nodes > _MAX_NODES:
            raise DataError(f"there are more than {_MAX_NODES:,} values", is_limit=True)
        if depth > _MAX_DEPTH:
            raise DataError(f"the nesting goes more than {_MAX_DEPTH} levels deep", is_limit=True)
        if isinstance(value, Mapping):
            return {_key(key): self.copy(item, depth + 1) for key, item in value.items()}
        if isinstance(value, (list, tuple, set, frozenset)):
            return [self.copy(item, depth + 1) for item in value]
        if isinstance(value, int) and value.bit_length() > _MAX_INTEGER_DIGITS * 3:
            raise DataError(f"a number has more than {_MAX_INTEGER_DIGITS:,} digits", is_limit=True)
        return value


def _key(key: Any) -> str:
    """A key as text, the way a program that reads JSON would see it."""
    if isinstance(key, bool):
        return "true" if key else "false"
    if key is None:
        return "null"
    if isinstance(key, float) and key.is_integer():
        return str(int(key))
    if isinstance(key, (list, tuple)):
        return ",".join(map(_key, key))
    return str(key)


def merge_data(into: dict[str, Any], new: Mapping[str, Any]) -> dict[str, Any]:
    """Merge `new` into `into`, deeply; lists are merged index by index, as Argdown does it."""
    for key, value in new.items():
        into[key] = _merged(into.get(key), value)
    return into


def _merged(old: Any, new: Any) -> Any:
    if isinstance(new, Mapping):
        return merge_data(dict(old) if isinstance(old, Mapping) else {}, new)
    if isinstance(new, (list, tuple)):
        items = list(old) if isinstance(old, (list, tuple)) else []
        for index, value in enumerate(new):
            if index < len(items):
                items[index] = _merged(items[index], value)
            else:
                items.append(_merged(None, value))
        return items
    return new

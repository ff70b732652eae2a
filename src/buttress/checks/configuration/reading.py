"""From a table of settings to a layer, with an issue for each thing that cannot be used."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

import attrs

from buttress.checks.configuration.issue import Issue
from buttress.checks.configuration.layer import Layer, PerFile
from buttress.checks.globs import is_glob
from buttress.checks.option import OptionError
from buttress.checks.registry import Entry
from buttress.checks.selection import UnknownRuleError, fitting_rules
from buttress.checks.waiver import Waiver
from buttress.model import Severity, Span

__all__ = ["FILE_KEYS", "FRONT_MATTER_KEYS", "Places", "PlainPlaces", "read_layer"]

_COMMON = (
    "profile",
    "select",
    "extend-select",
    "ignore",
    "severity",
    "rules",
    "fail-on",
    "scale",
)

FRONT_MATTER_KEYS = (*_COMMON, "waivers")
"""The keys that a map may have below `buttress` in its front matter."""

FILE_KEYS = (*_COMMON, "waivers", "per-file", "baseline", "schemes", "words", "plugins", "root")
"""The keys that a settings file may have."""

_PER_FILE_KEYS = ("paths", *_COMMON)
_WAIVER_KEYS = ("rule", "path", "title", "reason")
_PATHS = 'add paths = ["drafts/**"] or the like'
_NOT_IN_FRONT_MATTER = "put it into buttress.toml, or below [tool.buttress] in pyproject.toml"


class Places(Protocol):
    """Knows where settings stand, by the keys and item numbers that lead to them."""

    def key(self, *path: str | int) -> Span | None: ...  # noqa: D102

    def value(self, *path: str | int) -> Span | None: ...  # noqa: D102


class PlainPlaces:
    """For settings that stand in no text."""

    def key(self, *_path: str | int) -> Span | None:
        """Nowhere."""
        return None

    value = key


class _Unusable(Exception):  # noqa: N818  it never leaves this module
    def __init__(self, message: str, help: str | None = None, *path: str | int) -> None:  # noqa: A002
        super().__init__(message)
        self.help = help
        self.path = path


def read_layer(
    table: Mapping[str, Any],
    entries: Sequence[Entry],
    *,
    places: Places | None = None,
    keys: Sequence[str] = FILE_KEYS,
    folder: Path | None = None,
    root: Path | None = None,
) -> tuple[Layer, tuple[Issue, ...]]:
    """The layer that a table says, as far as it can be used, and what cannot be.

    `entries` are the rules that there are, `keys` those that may stand here. Paths start from
    `folder` and may not lead out of `root`.
    """
    reader = _Reader(entries, places or PlainPlaces(), folder, root)
    return reader.layer(table, keys, ()), tuple(reader.issues)


@attrs.define
class _Reader:
    entries: Sequence[Entry]
    places: Places
    folder: Path | None
    root: Path | None
    issues: list[Issue] = attrs.field(factory=list)
    missing: list[Path] = attrs.field(factory=list)

    def layer(
        self, table: Mapping[str, Any], keys: Sequence[str], at: tuple[str | int, ...]
    ) -> Layer:
        """Read a table key by key; one that cannot be read costs itself only."""
        said: dict[str, Any] = {}
        for key, value in table.items():
            if key not in keys:
                self.unknown(key, keys, at)
                continue
            read = _READERS.get(key)
            if read is None:
                continue
            name, reading = read
            found = self.attempt((*at, key), reading, self, value, (*at, key))
            if found is not None:
                said[name] = found
        return Layer(**said, folder=self.folder, missing=tuple(self.missing))

    def attempt(self, at: tuple[str | int, ...], read: Callable[..., Any], *told: Any) -> Any:
        """What a reader returns, or None and an issue."""
        try:
            return read(*told)
        except _Unusable as error:
            place = (*at, *error.path)
            self.unusable(place, str(error), error.help)
            return None

    def unusable(self, at: tuple[str | int, ...], why: str, help: str | None = None) -> None:  # noqa: A002
        """Note a value that cannot be used."""
        end = "" if why.endswith("?") else "."
        message = f"The setting `{_dotted(at)}` cannot be used: {why}{end}"
        self.issues.append(Issue("CFG004", message, self.places.value(*at), help))

    def issue(self, code: str, message: str, span: Span | None, help: str | None = None) -> None:  # noqa: A002
        """Note one."""
        self.issues.append(Issue(code, message, span, help))

    def unknown(self, key: str, keys: Iterable[str], at: tuple[str | int, ...]) -> None:
        """Note a key that may not stand here, and the one that was probably meant."""
        span = self.places.key(*at, key)
        if key in FILE_KEYS and not at:
            message = f"The setting `{key}` is not read in the front matter of a map."
            self.issue("CFG003", message, span, _NOT_IN_FRONT_MATTER)
            return
        near = _near(key, keys)
        where = f" in `{_dotted(at)}`" if at else ""
        hint = f"; did you mean `{near}`?" if near else "."
        known = f"the settings here are {', '.join(keys)}"
        self.issue("CFG003", f"There is no setting `{key}`{where}{hint}", span, known)

    # Values

    def rules(self, value: Any, at: tuple[str | int, ...]) -> tuple[str, ...]:
        """The codes of the rules that a list of selectors stands for."""
        codes: dict[str, None] = {}
        for number, selector in enumerate(_texts(value)):
            place = (*at, number) if isinstance(value, (list, tuple)) else at
            for entry in self.fitting(selector, place):
                codes[entry.code] = None
        return tuple(codes)

    def fitting(self, selector: str, place: tuple[str | int, ...]) -> tuple[Entry, ...]:
        """The rules that a selector stands for; none, and an issue, where there is none."""
        try:
            return fitting_rules(selector, self.entries)
        except UnknownRuleError as error:
            self.unusable(place, str(error))
            return ()

    def severities(self, value: Any, at: tuple[str | int, ...]) -> Mapping[str, Severity | None]:
        """By code; what is said of one rule goes before what is said of its family."""
        found: list[tuple[int, tuple[Entry, ...], Severity | None]] = []
        for selector, word in _table(value).items():
            place = (*at, selector)
            level = self.attempt(place, _level, word)
            fitting = self.fitting(selector, place)
            if level is not None:
                found.append((len(fitting), fitting, None if level == "off" else Severity(level)))
        found.sort(key=lambda each: -each[0])
        return {entry.code: severity for _, fitting, severity in found for entry in fitting}

    def options(self, value: Any, at: tuple[str | int, ...]) -> Mapping[str, Mapping[str, Any]]:
        """By code and name, as the rules' own options read them."""
        options: dict[str, dict[str, Any]] = {}
        for selector, settings in _table(value).items():
            place = (*at, selector)
            fitting = self.fitting(selector, place)
            if not fitting:
                continue
            table = self.attempt(place, _table, settings)
            if len(fitting) > 1:
                why = "options belong to one rule, not to a family"
                self.unusable(place, why, "name the rule")
            elif table is not None:
                read = self.options_of(fitting[0], table, place)
                options.setdefault(fitting[0].code, {}).update(read)
        return options

    def options_of(
        self, entry: Entry, table: Mapping[str, Any], at: tuple[str | int, ...]
    ) -> dict[str, Any]:
        """The options of one rule, each read as the rule declares it."""
        rule = entry.load()
        known = {option.name: option for option in rule.options}
        read: dict[str, Any] = {}
        for name, value in table.items():
            place = (*at, name)
            option = known.get(name)
            if option is None:
                near = _near(name, known)
                hint = f"; did you mean `{near}`?" if near else "."
                help_ = f"its options are {', '.join(known)}" if known else "it has no options"
                message = f"{rule.code} ({rule.name}) has no option `{name}`{hint}"
                self.issue("CFG003", message, self.places.key(*place), help_)
                continue
            try:
                read[name] = option.read(value)
            except OptionError as error:
                self.unusable(place, str(error))
        return read

    def waivers(self, value: Any, at: tuple[str | int, ...]) -> tuple[Waiver, ...]:
        """Each with its rules; one that lacks them or the reason is left out, and noted."""
        found: list[Waiver] = []
        if not isinstance(value, (list, tuple)):
            raise _Unusable(
                f"expected a list of tables with rule and reason; found {_shown(value)}"
            )
        for number, each in enumerate(value):
            place = (*at, number)
            waiver = self.attempt(place, self.waiver, each, place)
            if waiver is not None:
                found.append(waiver)
        return tuple(found)

    def waiver(self, value: Any, at: tuple[str | int, ...]) -> Waiver | None:
        """One of them; without a reason it is kept, for a rule to report it."""
        table = _table(value)
        keys = tuple(key for key in _WAIVER_KEYS if key != "path" or self.folder is not None)
        for key in table:
            if key not in keys:
                self.unknown(key, keys, at)
        if "rule" not in table:
            raise _Unusable("a waiver names its rule", "add rule = and a code, name or family")
        codes = self.rules(table["rule"], (*at, "rule"))
        if not codes:
            return None
        said = {
            key: _text(table[key], key) for key in ("title", "path") if key in keys & table.keys()
        }
        reason = table.get("reason", "")
        return Waiver(
            ", ".join(_texts(table["rule"])),
            codes,
            _text(reason, "reason").strip() if reason else "",
            self.places.key(*at, "rule") or self.places.value(*at),
            **said,
            folder=str(self.folder) if self.folder is not None else None,
            is_whole=self.folder is None or ("path" in said and not is_glob(said["path"])),
        )

    def per_file(self, value: Any, at: tuple[str | int, ...]) -> tuple[PerFile, ...]:
        """Tables with the patterns that they are for."""
        if not isinstance(value, (list, tuple)):
            raise _Unusable(
                "expected a list of tables, [[tool.buttress.per-file]], each with paths"
            )
        found: list[PerFile] = []
        for number, each in enumerate(value):
            place = (*at, number)
            table = self.attempt(place, _table, each)
            if table is None:
                continue
            layer = self.layer(table, _PER_FILE_KEYS, place)
            paths = self.attempt((*place, "paths"), _texts, table.get("paths", ()))
            if paths:
                found.append(PerFile(paths, layer))
            elif paths is not None:
                self.unusable(place, "it does not say for which files it is", _PATHS)
        return tuple(found)

    def files(self, value: Any, at: tuple[str | int, ...]) -> tuple[Path, ...]:
        """Files that are there, below the root."""
        found: list[Path] = []
        for number, name in enumerate(_texts(value)):
            place = (*at, number) if isinstance(value, (list, tuple)) else at
            path = self.attempt(place, self.below, name)
            if path is not None and not path.is_file():
                self.unusable(place, f"there is no file {name}", "paths start from this file")
                self.missing.append(path)
            elif path is not None:
                found.append(path)
        return tuple(found)

    def below(self, name: str) -> Path:
        """The path that a name stands for; it may not lead out of the root."""
        try:
            path = ((self.folder or Path()) / name).resolve()
        except (OSError, ValueError) as error:
            raise _Unusable(f"{name!r} is no path: {error}") from None
        if self.root is not None and not path.is_relative_to(self.root):
            raise _Unusable(f"{name} lies outside {self.root.name}, the folder of the project")
        return path


_Read = Callable[[_Reader, Any, tuple[str | int, ...]], Any]

_READERS: Mapping[str, tuple[str, _Read]] = {
    "profile": ("profile", lambda reader, value, at: _profile(value)),
    "select": ("select", _Reader.rules),
    "extend-select": ("extend_select", _Reader.rules),
    "ignore": ("ignore", _Reader.rules),
    "severity": ("severities", _Reader.severities),
    "rules": ("options", _Reader.options),
    "fail-on": ("fail_on", lambda reader, value, at: _severity(value)),
    "scale": ("scale", lambda reader, value, at: _scale(value)),
    "waivers": ("waivers", _Reader.waivers),
    "per-file": ("per_file", _Reader.per_file),
    "baseline": ("baseline", lambda reader, value, at: reader.below(_text(value))),
    "schemes": ("schemes", _Reader.files),
    "words": ("words", _Reader.files),
}
"""The field of a layer that a key fills, and how; other keys are read by others."""


def _profile(value: Any) -> str:
    from buttress.checks.configuration.profiles import PROFILES  # noqa: PLC0415  in a circle

    name = _text(value)
    if name not in PROFILES:
        near = _near(name, PROFILES)
        hint = f"; did you mean {near}?" if near else ""
        raise _Unusable(f"there is no profile {name!r}{hint}", f"there are {', '.join(PROFILES)}")
    return name


def _scale(value: Any) -> str | Mapping[str, Any]:
    from buttress.language import ScaleError, chosen_scale  # noqa: PLC0415  where one is named

    try:
        chosen_scale({"scale": value})
    except ScaleError as error:
        raise _Unusable(str(error)) from None
    checked: str | Mapping[str, Any] = value
    return checked


def _severity(value: Any) -> Severity:
    if value not in list(Severity):
        raise _Unusable(f"expected one of {', '.join(Severity)}; found {_shown(value)}")
    return Severity(value)


def _level(value: Any) -> str:
    if value != "off" and value not in list(Severity):
        raise _Unusable(f"expected one of {', '.join(Severity)}, off; found {_shown(value)}")
    return str(value)


def _text(value: Any, *path: str | int) -> str:
    if isinstance(value, str) and value.strip():
        return value
    raise _Unusable(f"expected a text; found {_shown(value)}", None, *path)


def _texts(value: Any) -> tuple[str, ...]:
    """One text with commas, or a list of texts."""
    if isinstance(value, str):
        return tuple(part.strip() for part in value.split(",") if part.strip())
    if isinstance(value, (list, tuple)) and all(isinstance(each, str) for each in value):
        return tuple(each.strip() for each in value)
    raise _Unusable(f"expected a list of texts; found {_shown(value)}")


def _table(value: Any) -> Mapping[str, Any]:
    if isinstance(value, Mapping):
        return value
    raise _Unusable(f"expected a table, keys with values; found {_shown(value)}")


def _shown(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "…"


def _dotted(path: Sequence[str | int]) -> str:
    """Keys as one writes them in TOML; items are not counted."""
    return ".".join(key for key in path if isinstance(key, str))


def _near(word: str, known: Iterable[str]) -> str | None:
    from difflib import get_close_matches  # noqa: PLC0415  for mistakes only

    found = get_close_matches(word.replace("_", "-").lower(), list(known), n=1, cutoff=0.6)
    return found[0] if found else None

"""Settings files: where they lie, and what they say."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from buttress.checks.configuration.configuration import Configuration
from buttress.checks.configuration.issue import Issue
from buttress.checks.configuration.layer import Layer
from buttress.checks.configuration.plugins import Plugins, load_plugins
from buttress.checks.configuration.profiles import PROFILES, UnknownProfileError
from buttress.checks.configuration.reading import FILE_KEYS, read_layer
from buttress.checks.configuration.resources import shown_path
from buttress.checks.configuration.toml_places import TomlPlaces
from buttress.checks.registry import all_entries
from buttress.checks.settings_files import NAMES, folders_outwards
from buttress.model import ButtressError, Document, Span
from buttress.sources.project_root import project_root

__all__ = ["ConfigurationError", "SettingsFile", "configuration_for", "read_settings_file"]

_LARGEST = 1_000_000


class ConfigurationError(ButtressError):
    """A settings file that was named cannot be read."""


class SettingsFile(NamedTuple):
    """One settings file; `table` holds what it says to Buttress, None where it says nothing."""

    path: Path
    table: Mapping[str, Any] | None
    places: TomlPlaces
    issues: tuple[Issue, ...] = ()

    @property
    def is_root(self) -> bool:
        """Whether what lies further out does not count."""
        return self.table is not None and self.table.get("root") is True


def configuration_for(
    path: str | Path,
    *,
    profile: str | None = None,
    config: str | Path | None = None,
    root: str | Path | None = None,
) -> Configuration:
    """What the settings files say that are for a file, or for the maps of a folder.

    These lie in its folder and in those above it, up to the top of the project, or to the first
    that says `root = true`; the nearer goes before the farther. A folder's `buttress.toml` goes
    before its `pyproject.toml`. With `config` that one file is read instead. The top of the
    project is found by what lies in it, unless `root` names it: then nothing outside is read.

    Raises:
        ConfigurationError: the file that `config` names cannot be read.
        PluginError: a plugin that is named cannot be used.
        UnknownProfileError: there is no such profile.
    """
    if profile is not None and profile not in PROFILES:
        raise UnknownProfileError(profile)
    start = Path(path).resolve()
    top = project_root(start) if root is None else Path(root).resolve()
    folder = start if start.is_dir() else start.parent
    if config is not None:
        files, places = [_named(Path(config))], [Path(config)]
        top = project_root(files[0].path)
    elif folder.is_relative_to(top):
        files, places = _found(folder, top)
    else:
        files, places = [], []
    return _configured(files, places, top, profile)


def _configured(
    files: list[SettingsFile], places: list[Path], root: Path, profile: str | None
) -> Configuration:
    layers: list[Layer] = []
    issues: list[Issue] = []
    plugins = _plugins(files, issues)
    entries = all_entries(plugins.rules)
    for file in reversed(files):
        issues += file.issues
        if file.table is None:
            continue
        layer, found = read_layer(
            file.table,
            entries,
            places=file.places,
            keys=FILE_KEYS,
            folder=file.path.parent.resolve(),
            root=root,
        )
        layers.append(layer)
        issues += found
    return Configuration(
        tuple(layers),
        tuple(issues),
        plugins.rules,
        profile,
        plugins.scheme_files,
        tuple(places),
    )


def _plugins(files: list[SettingsFile], issues: list[Issue]) -> Plugins:
    """What the packages offer that any of the files names."""
    names: list[str] = []
    for file in reversed(files):
        said = (file.table or {}).get("plugins", [])
        if isinstance(said, list) and all(isinstance(name, str) for name in said):
            names += said
        else:
            message = "The setting `plugins` cannot be used: expected a list of names of packages."
            issues.append(Issue("CFG004", message, file.places.value("plugins")))
    if not names:
        return Plugins()
    return load_plugins(names)


def _found(folder: Path, root: Path) -> tuple[list[SettingsFile], list[Path]]:
    """The settings files from a folder outwards, the nearest first, and where they were sought."""
    files: list[SettingsFile] = []
    places: list[Path] = []
    for each in folders_outwards(folder, root):
        for name in NAMES:
            path = each / name
            places.append(path)
            if not path.is_file():
                continue
            file = read_settings_file(path)
            if file.table is not None or file.issues:
                files.append(file)
                break
        if files and files[-1].is_root:
            break
    return files, places


def _named(path: Path) -> SettingsFile:
    try:
        file = read_settings_file(path)
    except OSError as error:
        raise ConfigurationError(f"cannot read {path}: {error.strerror}") from None
    if file.table is None and not file.issues:
        raise ConfigurationError(f"{path} has no table [tool.buttress]")
    return file


def read_settings_file(path: Path) -> SettingsFile:
    """What one file says.

    In a `pyproject.toml` that is its table `tool.buttress`; in any other file it is the whole,
    and a table `tool.buttress` as well.

    Raises:
        OSError: it cannot be read.
    """
    from tomllib import TOMLDecodeError, loads  # noqa: PLC0415  many runs have no such file

    with path.open("rb") as opened:
        text = opened.read(_LARGEST + 1).decode("utf-8", errors="replace")
    document = Document.of(text, shown_path(path))
    places = TomlPlaces(document)
    if len(text) > _LARGEST:
        message = f"The file holds more than {_LARGEST:,} characters, so nothing in it counts."
        return SettingsFile(path, None, places, (Issue("CFG004", message, Span(document, 0, 1)),))
    try:
        data = loads(document.text)
    except (TOMLDecodeError, RecursionError) as error:
        return SettingsFile(path, None, places, (_broken(error, document),))
    tool = data.get("tool")
    own = tool.get("buttress") if isinstance(tool, dict) else None
    below = places.below(("tool", "buttress"))
    if own is not None and not isinstance(own, dict):
        message = "`tool.buttress` has to be a table."
        return SettingsFile(
            path, None, below, (Issue("CFG004", message, places.key("tool", "buttress")),)
        )
    if path.name == "pyproject.toml" or (own is not None and data.keys() == {"tool"}):
        return SettingsFile(path, own, below)
    bare = {key: value for key, value in data.items() if key != "tool"}
    return SettingsFile(path, {**(own or {}), **bare}, places)


def _broken(error: Exception, document: Document) -> Issue:
    """Where the reading ended is told in words only: `(at line 3, column 4)`."""
    import re  # noqa: PLC0415  already loaded by then

    message, _, where = str(error).partition(" (at ")
    numbers = [int(number) for number in re.findall(r"\d+", where)]
    text = document.text
    end = len(text)
    if len(numbers) == 2:
        starts = document.files[0].line_starts
        start = min(starts[min(numbers[0], len(starts)) - 1] + numbers[1] - 1, end)
    elif where or isinstance(error, RecursionError):
        start = max(text.rfind("\n", 0, text.rstrip().__len__()) + 1, 0)
    else:
        start = 0
    line_end = text.find("\n", start)
    span = Span(document, start, line_end if line_end >= 0 else end)
    if isinstance(error, RecursionError):
        message = "it is nested too deeply"
    message = message.rstrip(".")
    return Issue(
        "CFG004",
        f"The file is not TOML, so nothing in it counts: {message[:1].lower()}{message[1:]}.",
        span,
        "mend it; a text stands in quotes, a list in square brackets",
    )

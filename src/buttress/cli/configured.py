"""How commands that check know a project's settings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from buttress.checks.run import settings_of
from buttress.checks.settings_files import may_have_settings
from buttress.cli.kept_options import kept_option, kept_value
from buttress.cli.reading import Failure
from buttress.model import ArgumentMap, ButtressError

if TYPE_CHECKING:
    from buttress.checks import Settings

__all__ = ["settings_of_each", "with_configuration"]

_Command = TypeVar("_Command", bound=Callable[..., Any])


def with_configuration(command: _Command) -> _Command:
    """Add the options that say which settings count; `settings_of_each` knows their values."""
    for option in (
        kept_option(
            "--no-config",
            is_flag=True,
            help="Read no settings file.",
        ),
        kept_option(
            "--config",
            metavar="FILE",
            help="Read this settings file, and no other.",
        ),
        kept_option(
            "--profile",
            metavar="NAME",
            help="Begin with these settings: default, teaching, intelligence, assurance, formal.",
        ),
    ):
        command = option(command)
    return command


def settings_of_each(paths: Sequence[str] = ()) -> Callable[[ArgumentMap], Settings]:
    """A function from a map to its settings, for the command that is being run.

    Settings files are looked for from the folder of each map on; for a text that is in no file,
    from the working folder. `paths` are those that are checked.

    Raises:
        Failure: the options name no settings file, or no profile, that there is.
    """
    config: str | None = kept_value("config")
    if config and kept_value("no_config"):
        raise Failure("--config and --no-config do not go together")
    profile: str | None = kept_value("profile")
    source = _Source(config, profile, paths, reads_files=not kept_value("no_config"))
    source.of_folder(Path())  # what is wrong with the call is told before anything is checked
    return source


class _Source:
    """Reads the settings for each folder once."""

    def __init__(
        self, config: str | None, profile: str | None, paths: Sequence[str], *, reads_files: bool
    ) -> None:
        self._folders = [path for path in map(Path, paths) if path.is_dir()]
        self._config = config
        self._profile = profile
        self._reads_files = reads_files
        self._known: dict[Path, Callable[[ArgumentMap], Settings]] = {}

    def __call__(self, map: ArgumentMap) -> Settings:
        is_file = not map.path.startswith("<")
        return self.of_folder(Path(map.path).parent if is_file else Path())(map)

    def of_folder(self, folder: Path) -> Callable[[ArgumentMap], Settings]:
        if folder not in self._known:
            self._known[folder] = self._read(folder)
        return self._known[folder]

    def _read(self, folder: Path) -> Callable[[ArgumentMap], Settings]:
        is_told = self._config is not None or self._profile is not None
        if not is_told and not (self._reads_files and may_have_settings(folder)):
            return settings_of
        from buttress.checks.configuration import (  # noqa: PLC0415  where there is any
            PROFILES,
            Configuration,
            UnknownProfileError,
            configuration_for,
        )

        try:
            if self._reads_files:
                found = configuration_for(folder, profile=self._profile, config=self._config)
                return found.having_checked(self._folders)
            if self._profile is not None and self._profile not in PROFILES:
                raise UnknownProfileError(self._profile)
        except ButtressError as error:
            raise Failure(str(error)) from None
        return Configuration(profile=self._profile)

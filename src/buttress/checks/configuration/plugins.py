"""Rules and schemes that other packages add, loaded only where settings name the package."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from buttress.checks.registry import ENTRIES
from buttress.checks.rule import Rule
from buttress.model import ButtressError

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

__all__ = ["PluginError", "Plugins", "load_plugins"]

RULES_GROUP = "buttress.rules"
SCHEMES_GROUP = "buttress.schemes"

_CODE = re.compile(r"[A-Z]{3}[0-9]{3}")
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class PluginError(ButtressError):
    """A package that the settings name as a plugin cannot be used."""


class Plugins(NamedTuple):
    """What some packages add: rules, and TOML files with schemes."""

    rules: tuple[Rule, ...] = ()
    scheme_files: tuple[Path, ...] = ()


def load_plugins(names: Iterable[str]) -> Plugins:
    """Import what the packages of these names offer to Buttress.

    A package offers rules by entry points of the group `buttress.rules`, each a `Rule` or several,
    and schemes by those of `buttress.schemes`, each the path of a TOML file or several.

    Raises:
        PluginError: a package is not installed, offers nothing, cannot be imported, or has a rule
            whose code or name another rule has.
    """
    rules: dict[str, Rule] = {}
    files: dict[Path, None] = {}
    for name in dict.fromkeys(names):
        offers = _offers(name)
        for entry_point in offers:
            found = _loaded(name, entry_point)
            if entry_point.group == RULES_GROUP:
                for rule in found:
                    rules[rule.code] = _accepted(name, rule, rules.values())
            else:
                files.update(dict.fromkeys(_scheme_file(name, each) for each in found))
    return Plugins(tuple(sorted(rules.values(), key=lambda rule: rule.code)), tuple(files))


def _offers(name: str) -> list[EntryPoint]:
    from importlib.metadata import PackageNotFoundError, distribution  # noqa: PLC0415  slow

    try:
        entry_points = distribution(name).entry_points
    except (PackageNotFoundError, ValueError):
        raise PluginError(
            f"the plugin {name!r} is not installed where Buttress is; install it, or take it out "
            "of `plugins`"
        ) from None
    offers = [each for each in entry_points if each.group in (RULES_GROUP, SCHEMES_GROUP)]
    if not offers:
        raise PluginError(
            f"the package {name!r} is no plugin: it has no entry point of the group {RULES_GROUP} "
            f"or {SCHEMES_GROUP}"
        )
    return offers


def _loaded(name: str, entry_point: EntryPoint) -> list[Any]:
    try:
        found = entry_point.load()
    except Exception as error:
        kind = error.__class__.__name__
        raise PluginError(
            f"the plugin {name!r} cannot be imported ({entry_point.value}): {kind}: {error}"
        ) from error
    if isinstance(found, (Rule, str, Path)):
        return [found]
    if isinstance(found, (list, tuple)):
        return list(found)
    raise PluginError(
        f"the plugin {name!r} offers {entry_point.value} as {entry_point.group}, which is neither "
        "what is wanted there nor a list of it"
    )


def _accepted(name: str, rule: Any, others: Iterable[Rule]) -> Rule:
    """The rule, if it is one, and can be told from every other."""
    if not isinstance(rule, Rule):
        raise PluginError(f"the plugin {name!r} offers {rule!r} as a rule; make it with @rule")
    if not _CODE.fullmatch(rule.code) or not _NAME.fullmatch(rule.name):
        raise PluginError(
            f"the plugin {name!r} has a rule {rule.code} {rule.name}; a code is three capital "
            "letters and three digits, a name is in small letters with hyphens"
        )
    if rule.family in {entry.family for entry in ENTRIES}:
        raise PluginError(
            f"the plugin {name!r} has a rule {rule.code}, but {rule.family} is a family of "
            "Buttress's own; a plugin's codes begin with other letters"
        )
    known = [*((e.code, e.name) for e in ENTRIES), *((each.code, each.name) for each in others)]
    for code, other in known:
        if code == rule.code or other == rule.name:
            raise PluginError(
                f"the plugin {name!r} has a rule {rule.code} {rule.name}, and there is "
                f"{code} {other} already"
            )
    return rule


def _scheme_file(name: str, path: Any) -> Path:
    if not isinstance(path, (str, Path)) or not Path(path).is_file():
        raise PluginError(f"the plugin {name!r} offers {path!r} as schemes; that is no file")
    return Path(path)

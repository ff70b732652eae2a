"""Abstract frameworks in the format of ASPARTIX, with `arg(a).` and `att(a,b).` as facts."""

from __future__ import annotations

import re
from typing import NoReturn

from buttress.frameworks import Framework
from buttress.interchange.iccma.errors import UnreadableFrameworkError, UnwritableFrameworkError
from buttress.interchange.iccma.lines import excerpt, line_at

__all__ = ["dumps_apx", "loads_apx"]

_NAME = r'([A-Za-z0-9_\-+*/:;<>=!?&|~^\'\[\]{}$@#\\]+|"[^"\n]*")'
_FACT = re.compile(
    rf"(?:arg\s*\(\s*{_NAME}\s*\)|att\s*\(\s*{_NAME}\s*,\s*{_NAME}\s*\))\s*\.(?:\s|%[^\n]*)*"
)
_BLANK = re.compile(r"(?:\s|%[^\n]*)*")
_WHOLE_NAME = re.compile(_NAME)


def loads_apx(data: bytes) -> Framework:
    """The framework in a text. Facts may come in any order; % begins a comment.

    Raises:
        UnreadableFrameworkError: something is no fact, or an argument is not declared.
    """
    text = data.decode("ascii")
    numbers: dict[str, int] = {}
    attackers: list[str] = []
    targets: list[str] = []
    blank = _BLANK.match(text)
    reached = blank.end() if blank else 0
    for fact in _FACT.finditer(text, reached):
        if fact.start() != reached:
            break
        reached = fact.end()
        argument, attacker, target = fact.groups()
        if argument is not None:
            numbers.setdefault(argument, len(numbers))
        else:
            attackers.append(attacker)
            targets.append(target)
    if reached < len(text):
        raise UnreadableFrameworkError(
            f"{excerpt(data[reached:].split(bytes([10]))[0])} is no fact: write arg(a). or "
            "att(a,b). with a full stop, and % before a comment",
            line_at(data, reached),
        )
    try:
        return Framework.of(
            len(numbers),
            [numbers[name] for name in attackers],
            [numbers[name] for name in targets],
            list(numbers),
        )
    except KeyError as error:
        _complain_of(error.args[0], text, data)


def _complain_of(name: str, text: str, data: bytes) -> NoReturn:
    position = next(
        fact.start() for fact in _FACT.finditer(text) if name in (fact.group(2), fact.group(3))
    )
    raise UnreadableFrameworkError(
        f"the argument {name!r} is not declared: add arg({name}). or correct the name",
        line_at(data, position),
    )


def dumps_apx(framework: Framework) -> str:
    """The framework as text.

    Raises:
        UnwritableFrameworkError: a name has signs that stand for something else in this format.
    """
    names = list(framework.names)
    for name in names:
        if not _WHOLE_NAME.fullmatch(name):
            raise UnwritableFrameworkError(
                f"an argument is called {name!r}, which apx cannot say: use letters, digits and _"
            )
    arguments = "".join(f"arg({name}).\n" for name in names)
    return arguments + "".join(f"att({names[a]},{names[b]}).\n" for a, b in framework.attacks)

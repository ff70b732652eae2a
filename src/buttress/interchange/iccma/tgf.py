"""Abstract frameworks in the trivial graph format: arguments, a line `#`, attacks."""

from __future__ import annotations

from io import BytesIO

from buttress.frameworks import Framework
from buttress.interchange.iccma.errors import UnreadableFrameworkError, UnwritableFrameworkError
from buttress.interchange.iccma.lines import excerpt

__all__ = ["dumps_tgf", "loads_tgf"]


def loads_tgf(data: bytes) -> Framework:
    """The framework in a text. What follows a name, or the two names of an attack, is a label.

    Raises:
        UnreadableFrameworkError: there is no line `#`, or an attack is not between arguments.
    """
    numbers: dict[bytes, int] = {}
    attackers: list[int] = []
    targets: list[int] = []
    in_attacks = False
    for line, raw in enumerate(BytesIO(data), 1):
        words = raw.split(None, 2)
        if not words:
            continue
        if words == [b"#"]:
            if in_attacks:
                raise UnreadableFrameworkError(
                    "there is a second line #; one divides arguments from attacks: take it out",
                    line,
                )
            in_attacks = True
        elif not in_attacks:
            if words[0] in numbers:
                raise UnreadableFrameworkError(
                    f"the argument {excerpt(words[0])} is there already: name each one once", line
                )
            numbers[words[0]] = len(numbers)
        elif len(words) == 1:
            raise UnreadableFrameworkError(
                f"{excerpt(words[0])} stands alone: write the attacker and the target", line
            )
        else:
            for name, side in zip(words, (attackers, targets), strict=False):
                if name not in numbers:
                    raise UnreadableFrameworkError(
                        f"there is no argument {excerpt(name)}: give it a line before the #, or "
                        "correct the attack",
                        line,
                    )
                side.append(numbers[name])
    if not in_attacks:
        raise UnreadableFrameworkError(
            "there is no line # to divide the arguments from the attacks: put it in, even if there "
            "are no attacks"
        )
    return Framework.of(len(numbers), attackers, targets, [name.decode() for name in numbers])


def dumps_tgf(framework: Framework) -> str:
    """The framework as text.

    Raises:
        UnwritableFrameworkError: a name has blanks, or is the sign # itself.
    """
    names = list(framework.names)
    for name in names:
        if name.split() != [name] or name == "#" or not name.isascii():
            raise UnwritableFrameworkError(
                f"an argument is called {name!r}, which tgf cannot say: use letters, digits and _"
            )
    attacks = "".join(f"{names[a]} {names[b]}\n" for a, b in framework.attacks)
    return "".join(f"{name}\n" for name in names) + "#\n" + attacks

"""An argument by a scheme, ready to be filled in."""

from __future__ import annotations

import re

from buttress.schemes.scheme import Scheme

__all__ = ["skeleton"]


def skeleton(scheme: Scheme) -> str:
    """Argdown with a premise for each role and the roles named on the inference line.

    A premise that is mostly left unsaid is marked as implicit; one that may be missing has a
    comment that says so.
    """
    lines = [f"<{scheme.name.capitalize()}>: {scheme.summary}", ""]
    for number, role in enumerate(scheme.roles, 1):
        if role.is_optional:
            lines.append("// optional")
        data = " {implicit: true}" if role.is_implicit else ""
        lines.append(f"({number}) {role.says}{data}")
    uses = ", ".join(str(number) for number in range(1, len(scheme.roles) + 1))
    roles = ", ".join(
        f"{_word(role.name)}: {number}" for number, role in enumerate(scheme.roles, 1)
    )
    data = f"uses: [{uses}], roles: {{{roles}}}"
    if _is_plain(scheme.name):
        lines.append(f"-- {scheme.name} {{{data}}} --")
    else:
        lines.append(f"-- {{scheme: {_word(scheme.name)}, {data}}} --")
    lines.append(f"({len(scheme.roles) + 1}) {scheme.conclusion}")
    return "\n".join(lines) + "\n"


def _is_plain(word: str) -> bool:
    """Whether it needs no quotes in YAML, nor has a comma, which parts rules on the line."""
    return re.fullmatch(r"[^\W\d_](?:[\w -]*\w)?", word) is not None


def _word(word: str) -> str:
    return word if _is_plain(word) else '"' + word.replace("\\", "\\\\").replace('"', '\\"') + '"'

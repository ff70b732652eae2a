"""Which rules are meant by `SUP001`, `SUP` or `unsupported-claim`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import get_close_matches

from buttress.checks.registry import ENTRIES, Entry
from buttress.model import ButtressError

__all__ = ["UnknownRuleError", "select_rules"]


class UnknownRuleError(ButtressError, LookupError):
    """No rule has the code, the name or the beginning of a code that was asked for."""

    def __init__(self, selector: str, near: Sequence[str]) -> None:
        if near:
            hint = f"did you mean {' or '.join(near)}?"
        else:
            families = ", ".join(dict.fromkeys(entry.family for entry in ENTRIES))
            hint = f"give a code (SUP001), a name (unsupported-claim) or a family ({families})"
        super().__init__(f"there is no rule {selector!r}; {hint}")
        self.selector = selector
        self.near = tuple(near)


def select_rules(
    select: Iterable[str] | str = (), ignore: Iterable[str] | str = ()
) -> tuple[Entry, ...]:
    """The rules that `select` names, or else all that run unasked, without those of `ignore`.

    A selector is a code, a name, or how a code begins; `ALL` is every rule; case does not
    matter, and one text may hold several with commas between. The result is in the order of
    the registry.

    Raises:
        UnknownRuleError: a selector fits no rule.
    """
    chosen = {entry for selector in _parted(select) for entry in _fitting(selector)}
    chosen = chosen or {entry for entry in ENTRIES if entry.default}
    chosen -= {entry for selector in _parted(ignore) for entry in _fitting(selector)}
    return tuple(entry for entry in ENTRIES if entry in chosen)


def _parted(selectors: Iterable[str] | str) -> list[str]:
    texts = [selectors] if isinstance(selectors, str) else selectors
    return [part.strip() for text in texts for part in text.split(",") if part.strip()]


def _fitting(selector: str) -> tuple[Entry, ...]:
    code, name = selector.upper(), selector.lower().replace("_", "-")
    if code == "ALL":
        return ENTRIES
    fitting = tuple(e for e in ENTRIES if e.code.startswith(code) or e.name == name)
    if not fitting:
        raise UnknownRuleError(selector, _near(code, name))
    return fitting


def _near(code: str, name: str) -> list[str]:
    names = get_close_matches(name, [entry.name for entry in ENTRIES], n=3, cutoff=0.6)
    codes = get_close_matches(code, [entry.code for entry in ENTRIES], n=3, cutoff=0.7)
    families = get_close_matches(
        code, list(dict.fromkeys(entry.family for entry in ENTRIES)), n=1, cutoff=0.6
    )
    return [*codes, *families, *names][:3]

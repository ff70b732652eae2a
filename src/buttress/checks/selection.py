"""Which rules are meant by `SUP001`, `SUP` or `unsupported-claim`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from buttress.checks.registry import ENTRIES, Entry
from buttress.model import ButtressError

__all__ = ["UnknownRuleError", "fitting_rules", "select_rules"]


class UnknownRuleError(ButtressError, LookupError):
    """No rule has the code, the name or the beginning of a code that was asked for."""

    def __init__(
        self, selector: str, near: Sequence[str], entries: Iterable[Entry] = ENTRIES
    ) -> None:
        if near:
            hint = f"did you mean {' or '.join(near)}?"
        else:
            families = ", ".join(dict.fromkeys(entry.family for entry in entries))
            hint = f"give a code (SUP001), a name (unsupported-claim) or a family ({families})"
        super().__init__(f"there is no rule {selector!r}; {hint}")
        self.selector = selector
        self.near = tuple(near)


def select_rules(
    select: Iterable[str] | str = (),
    ignore: Iterable[str] | str = (),
    *,
    extend_select: Iterable[str] | str = (),
    start: Iterable[str] | None = None,
    entries: Sequence[Entry] = ENTRIES,
) -> tuple[Entry, ...]:
    """The rules that `select` names, or else those that run unasked, without those of `ignore`.

    A selector is a code, a name, or how a code begins; `ALL` is every rule; case does not
    matter, and one text may hold several with commas between. What `extend_select` names is
    added before `ignore` takes away. `start` are the codes of the rules that run unasked, where
    these are not the rules' own defaults. The result is in the order of `entries`.

    Raises:
        UnknownRuleError: a selector fits no rule.
    """
    chosen = _all_fitting(select, entries)
    if not chosen:
        codes = None if start is None else frozenset(start)
        chosen = {e for e in entries if (e.default if codes is None else e.code in codes)}
    chosen |= _all_fitting(extend_select, entries)
    chosen -= _all_fitting(ignore, entries)
    return tuple(entry for entry in entries if entry in chosen)


def fitting_rules(selector: str, entries: Sequence[Entry] = ENTRIES) -> tuple[Entry, ...]:
    """The rules that one selector stands for.

    Raises:
        UnknownRuleError: there are none.
    """
    code, name = selector.upper(), selector.lower().replace("_", "-")
    if code == "ALL":
        return tuple(entries)
    fitting = tuple(e for e in entries if e.code.startswith(code) or e.name == name)
    if not fitting or not code:
        raise UnknownRuleError(selector, _near(code, name, entries), entries)
    return fitting


def _all_fitting(selectors: Iterable[str] | str, entries: Sequence[Entry]) -> set[Entry]:
    return {entry for selector in _parted(selectors) for entry in fitting_rules(selector, entries)}


def _parted(selectors: Iterable[str] | str) -> list[str]:
    texts = [selectors] if isinstance(selectors, str) else selectors
    return [part.strip() for text in texts for part in text.split(",") if part.strip()]


def _near(code: str, name: str, entries: Sequence[Entry]) -> list[str]:
    from difflib import get_close_matches  # noqa: PLC0415  for mistakes only

    names = get_close_matches(name, [entry.name for entry in entries], n=3, cutoff=0.7)
    codes = get_close_matches(code, [entry.code for entry in entries], n=3, cutoff=0.7)
    families = get_close_matches(
        code, list(dict.fromkeys(entry.family for entry in entries)), n=1, cutoff=0.6
    )
    return [*codes, *families, *names][:3]

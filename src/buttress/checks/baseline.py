"""The findings that a map had when it was taken on: only what is new is told of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import Any

import attrs

from buttress.checks.finding import Finding
from buttress.checks.fingerprint import fingerprint, path_from, relative_path
from buttress.checks.run import CheckResult
from buttress.checks.summary import Summary
from buttress.model import ButtressError

__all__ = ["Baseline", "BaselineError", "Compared", "Known", "read_baseline"]

_VERSION = 1
_LARGEST = 200_000_000


class BaselineError(ButtressError):
    """A file that is to be a baseline is none."""


@attrs.frozen
class Known:
    """Findings that a baseline holds, alike in all that their fingerprint depends on."""

    fingerprint: str
    code: str
    path: str
    title: str | None
    message: str
    count: int


@attrs.frozen
class Compared:
    """A result without what the baseline holds, and what the baseline holds in vain."""

    result: CheckResult
    gone: tuple[Known, ...]


@attrs.frozen
class Baseline:
    """Findings by their fingerprints; paths are seen from the folder `base`."""

    base: Path
    known: Mapping[str, Known]

    @classmethod
    def of(cls, findings: Iterable[Finding], base: Path) -> Baseline:
        """The baseline that holds some findings."""
        known: dict[str, Known] = {}
        for finding in findings:
            mark = fingerprint(finding, base)
            count = known[mark].count + 1 if mark in known else 1
            path = relative_path(finding, base)
            known[mark] = Known(mark, finding.code, path, _title(finding), finding.message, count)
        return cls(base, known)

    def compared(self, result: CheckResult, checked: Collection[str]) -> Compared:
        """The result without the findings that are known, the first of each kind.

        `checked` are the paths of the files that were looked at; of other files, and of rules
        that did not run, nothing is said to be gone.
        """
        left = {mark: known.count for mark, known in self.known.items()}
        new: list[Finding] = []
        known: list[Finding] = []
        for finding in result.findings:
            mark = fingerprint(finding, self.base)
            if left.get(mark, 0) > 0:
                left[mark] -= 1
                known.append(finding)
            else:
                new.append(finding)
        seen = {*self._seen(checked), ""}
        gone = tuple(
            attrs.evolve(self.known[mark], count=count)
            for mark, count in left.items()
            if count and self.known[mark].path in seen and self.known[mark].code in result.ran
        )
        kept = set(map(id, new))
        failing = tuple(finding for finding in result.failing if id(finding) in kept)
        compared = attrs.evolve(
            result,
            findings=tuple(new),
            summary=_summary(result.summary, new),
            failing=failing,
            known=(*result.known, *known),
        )
        return Compared(compared, gone)

    def with_rest_of(
        self, old: Baseline, checked: Collection[str], ran: Collection[str]
    ) -> Baseline:
        """This baseline and what an older one holds of files and rules that were not looked at.

        What it holds of files that are there no longer is left out.
        """
        seen = {*self._seen(checked), ""}
        rest = {
            mark: known
            for mark, known in old.known.items()
            if known.code not in ran
            or (known.path not in seen and (self.base / known.path).is_file())
        }
        return Baseline(self.base, {**rest, **self.known})

    def _seen(self, checked: Collection[str]) -> Iterable[str]:
        return (path_from(path, self.base) for path in checked)

    def as_text(self) -> str:
        """It as JSON, in an order that makes for small differences."""
        from json import dumps  # noqa: PLC0415  few runs write one

        known = sorted(
            self.known.values(), key=lambda k: (k.path, k.code, k.title or "", k.fingerprint)
        )
        page = {"version": _VERSION, "findings": [attrs.asdict(each) for each in known]}
        return dumps(page, ensure_ascii=False, indent=2) + "\n"


def read_baseline(path: Path) -> Baseline:
    """The baseline in a file.

    Raises:
        BaselineError: it cannot be read, or is no baseline.
    """
    from json import loads  # noqa: PLC0415  few runs have one

    again = f"write it anew with --write-baseline {path}"
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST + 1)
    except FileNotFoundError:
        raise BaselineError(f"there is no baseline {path}; {again}") from None
    except OSError as error:
        raise BaselineError(f"cannot read the baseline {path}: {error.strerror}") from None
    if len(content) > _LARGEST:
        raise BaselineError(f"the baseline {path} is larger than {_LARGEST:,} bytes; {again}")
    try:
        page = loads(content)
    except (ValueError, RecursionError):
        raise BaselineError(f"the baseline {path} is not JSON; {again}") from None
    if (
        isinstance(page, dict)
        and isinstance(page.get("version"), int)
        and page["version"] > _VERSION
    ):
        raise BaselineError(
            f"the baseline {path} is of version {page['version']}, which a later Buttress wrote; "
            f"update Buttress, or {again}"
        )
    try:
        known = [_known(each) for each in page["findings"]]
    except (KeyError, TypeError, ValueError):
        raise BaselineError(f"the file {path} is no baseline; {again}") from None
    return Baseline(path.resolve().parent, {each.fingerprint: each for each in known})


def _known(entry: Any) -> Known:
    words = [entry[name] for name in ("fingerprint", "code", "path", "message")]
    title, count = entry["title"], entry["count"]
    if not all(isinstance(word, str) for word in words) or not isinstance(title, str | None):
        raise TypeError
    if not isinstance(count, int) or isinstance(count, bool) or count < 1:
        raise ValueError
    mark, code, path, message = words
    return Known(mark, code, path, title, message, count)


def _title(finding: Finding) -> str | None:
    if finding.statement is not None:
        return f"[{finding.statement}]"
    return None if finding.argument is None else f"<{finding.argument}>"


def _summary(summary: Summary, findings: Iterable[Finding]) -> Summary:
    found = Counter(finding.severity.value for finding in findings)
    return attrs.evolve(summary, error=found["error"], warning=found["warning"], info=found["info"])

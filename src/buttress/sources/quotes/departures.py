"""Where a quote departs from its source, word by word."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from buttress.sources.passages import Sentence
from buttress.sources.quotes.gravity import Kind

__all__ = ["Departure", "NearPlace"]


@attrs.frozen
class Departure:
    """One stretch in which a quote and its source differ.

    `quoted` are the quote's words, `written` the source's, each as it is written and one of
    them perhaps empty; `written` is None where only a fingerprint is at hand and no word was
    found that fits it. `after` is the quote's last word before the stretch.
    """

    kind: Kind
    quoted: tuple[str, ...]
    written: tuple[str, ...] | None
    after: str | None = None

    @property
    def phrase(self) -> str:
        """What a message says about it, beginning with “it”."""
        quoted, written = _shown(self.quoted), _shown(self.written or ())
        if self.written is None:
            if self.quoted:
                return f"it says {quoted} where the source has other words"
            place = f" after “{self.after}”" if self.after else ""
            return f"it leaves out words of the source{place}"
        if quoted and written:
            return f"it says {quoted} where the source says {written}"
        if quoted:
            return f"it adds {quoted}"
        place = f" after “{self.after}”" if self.after else ""
        return f"it leaves out {written}{place}"


@attrs.frozen
class NearPlace:
    """The place of a source that is most like a quote, with every departure from it.

    `source_words` are what stands there, with its punctuation, where the text is at hand.
    """

    departures: tuple[Departure, ...]
    sentences: tuple[Sentence, ...]
    source_words: str | None = None

    @property
    def is_grave(self) -> bool:
        """Whether a departure makes the source say another thing."""
        return any(departure.kind.is_grave for departure in self.departures)


def _shown(words: Sequence[str]) -> str:
    if not words:
        return ""
    if len(words) > 12:
        return f"“{' '.join(words[:6])} … {' '.join(words[-3:])}”"
    return f"“{' '.join(words)}”"

"""What rules about wording share: lists of words, and the places of words in the source."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property, lru_cache

import attrs

from buttress.checks.context import Context
from buttress.checks.scale_in_use import scale_in_use
from buttress.language.phrases import Phrase, PhraseFinder, phrase_pattern
from buttress.language.scale import Scale
from buttress.language.scales import known_scales
from buttress.language.word_files import english
from buttress.language.words import WordLists
from buttress.model import EMPTY, Member, Span, Statement, TextRange, TextRangeKind

__all__ = ["Claim", "claims", "is_commentary", "place", "prose", "words_for"]

_WORDS = re.compile(r"[^\W\d_]+")
_FEWEST_WORDS = 30
_FEWEST_COMMON = 50
_MOST_WORDS = 2_000
_LEAST_SHARE = 0.15
"""English prose has some 40 % of them, German and Italian less than 8 % that are spelt alike."""


def words_for(context: Context) -> WordLists | None:
    """The lists of words for a map; None where it is in another language.

    It is where its front matter says so, or where that names none and the common words of the
    lists are rare in the texts of its statements.
    """
    words = context.settings.words or english()
    language = context.map.settings.get("language")
    if not words.is_for(language) or (not language and context.derived(_is_foreign)):
        return None
    return words


def is_commentary(statement: Statement, context: Context) -> bool:
    """Whether it is prose between the arguments, which Argdown reads as a statement too."""
    map = context.map
    return statement.is_untitled and not (
        map.is_used(statement)
        or map.arguments_for(statement)
        or map.incoming(statement)
        or map.outgoing(statement)
    )


def _is_foreign(context: Context) -> bool:
    """Whether the first statements of a map hardly have a word that all texts have.

    Lists of one's own may hold too few of these to tell.
    """
    common = frozenset((context.settings.words or english()).stop_words)
    if len(common) < _FEWEST_COMMON:
        return False
    count = known = 0
    for statement in context.map.statements.values():
        member = statement.canonical
        if member is None or count >= _MOST_WORDS:
            continue
        found = _WORDS.findall(member.text.casefold())
        count += len(found)
        known += sum(word in common for word in found)
    return count >= _FEWEST_WORDS and known < _LEAST_SHARE * count


@attrs.frozen(eq=False)
class Claim:
    """A statement put in words: `text` is `prose(member)`."""

    statement: Statement
    member: Member
    text: str
    _finder: PhraseFinder = attrs.field(repr=False)

    @cached_property
    def marks(self) -> tuple[Phrase, ...]:
        """What stands out in the text; it is looked for when first asked for."""
        return tuple(self._finder.find(self.text))


def claims(context: Context) -> Mapping[str, Claim]:
    """The statements that are put in words, by title. Ask for them by `context.derived(claims)`.

    Empty where no list of words fits the map's language. Marks are the hedges, terms of scales,
    words of confidence and indicators.
    """
    words = words_for(context)
    if words is None:
        return EMPTY
    finder = _finder(words, context.derived(scale_in_use).scale)
    found: dict[str, Claim] = {}
    for title, statement in context.map.statements.items():
        member = statement.canonical
        if member is not None and member.text:
            found[title] = Claim(statement, member, prose(member), finder)
    return found


def _finder(words: WordLists, own: Scale | None) -> PhraseFinder:
    scales = (*known_scales().values(), *((own,) if own else ()))
    terms = (form for scale in scales for form in scale.forms_in_text())
    phrases = (*words.strengths, *terms, *words.confidence)
    return PhraseFinder((*phrases, *words.indicators, *words.not_indicators), words.stop_words)


_QUOTED = re.compile(
    r"“[^”]{0,500}”|„[^“”]{0,500}[“”]|«[^»]{0,500}»"
    r'|"[^"]{0,500}"'
)
_NOT_SAID = frozenset(
    {TextRangeKind.TAG, TextRangeKind.STATEMENT_MENTION, TextRangeKind.ARGUMENT_MENTION}
)


def prose(member: Member) -> str:
    """A text with blanks in the place of tags, mentions, references and what stands in quotes.

    A quotation of more than 500 characters is left as it is. Places in what is returned are places
    in the member's text.
    """
    text = member.text
    if member.ranges:
        hidden = sorted(
            (part.start, part.stop)
            for part in member.ranges
            if part.kind in _NOT_SAID or _is_reference(part, text)
        )
        pieces: list[str] = []
        at = 0
        for start, stop in hidden:
            pieces += (text[at:start], " " * (stop - max(at, start)))
            at = max(at, stop)
        text = "".join((*pieces, text[at:]))
    if '"' in text or not text.isascii():
        text = _QUOTED.sub(lambda match: " " * len(match.group()), text)
    return text


def _is_reference(part: TextRange, text: str) -> bool:
    """Whether it is a link after a sentence, as authors put one for the source of what they say."""
    return part.kind is TextRangeKind.LINK and text[: part.start].rstrip().endswith((".", "!"))


def place(member: Member, start: int, words: str) -> Span | None:
    """Where the words that stand at `start` in a member's text are written in the source.

    The whole member where they cannot be found, because markup stands between them.
    """
    span = member.span
    if span is None:
        return None
    pattern = _written(words)
    before = sum(match.start() < start for match in _found(pattern, member.text, 0))
    written = span.text
    body = written.find("]:") + 2 if written.startswith("[") and "]:" in written else 0
    for number, match in enumerate(_found(pattern, written, body)):
        if number == before:
            return Span(span.document, span.start + match.start(), span.start + match.end())
    return span


@lru_cache(maxsize=1_000)
def _written(words: str) -> re.Pattern[str]:
    either = phrase_pattern(words, r"[-_*\s]+")
    return re.compile(rf"(?<!\w){either}(?!\w)", re.IGNORECASE)


def _found(pattern: re.Pattern[str], text: str, start: int) -> Iterator[re.Match[str]]:
    return pattern.finditer(text, start)

"""Quotes: looked up in a source's text or fingerprint, and what differs where they do."""

from buttress.sources.quotes.departures import Departure, NearPlace
from buttress.sources.quotes.gravity import Kind
from buttress.sources.quotes.index import PrintIndex, QuoteIndex, TextIndex
from buttress.sources.quotes.judging import Judgement, Outcome, judge
from buttress.sources.quotes.parts import Quote

__all__ = [
    "Departure",
    "Judgement",
    "Kind",
    "NearPlace",
    "Outcome",
    "PrintIndex",
    "Quote",
    "QuoteIndex",
    "TextIndex",
    "judge",
]

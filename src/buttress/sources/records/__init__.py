"""Source records: TOML files that say what is known of a text, without the text."""

from buttress.sources.records.reading import load_record, read_record
from buttress.sources.records.record import (
    Furniture,
    NotArgumentative,
    ParagraphRecord,
    Record,
)

__all__ = [
    "Furniture",
    "NotArgumentative",
    "ParagraphRecord",
    "Record",
    "load_record",
    "read_record",
]

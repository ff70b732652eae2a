"""Texts parted into paragraphs and sentences, always in the same way."""

from buttress.sources.splitting.paragraphs import Paragraph, split_paragraphs
from buttress.sources.splitting.sentences import split_sentences

__all__ = ["SPLITTER", "Paragraph", "split_paragraphs", "split_sentences"]

SPLITTER = 1
"""The version of the rules for paragraphs and sentences; a fingerprint notes it."""

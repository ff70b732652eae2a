"""A text of our own that the tests quote from."""

from buttress.sources.fingerprint import Fingerprint
from buttress.sources.passages import SourceText
from buttress.sources.quotes import PrintIndex, Quote, TextIndex, judge

HARBOUR = """\
The harbour of Aldport

The council of Aldport voted on Monday to close the old harbour. “We count some 1,200
[fishing] boats that will not return this year. The sea is patient,” the mayor told reporters,
warning of a “slow death” of the town.

Experts are not convinced that the closure saves money. It may cost the town three million crowns
by 2031, according to the U.S. Naval Institute, and Dr. Ames reportedly calls it “a gamble.”

There are two ways out:

1. Rebuilding: the old pier could be rebuilt with stones from the quarry.
2. Moving: the boats could move to the inter-
national harbour of Southmere, which has never refused them.
"""

SHA = "ab" * 32


def read(text=HARBOUR, furniture=(1,)):
    return SourceText.read(text, furniture=frozenset(furniture))


def indices(text=HARBOUR, furniture=(1,)):
    """The text to look quotes up in, and its fingerprint."""
    source = read(text, furniture)
    return TextIndex(source), PrintIndex(Fingerprint.of(source, SHA))


def judged(quote, index, paragraphs=()):
    return judge(Quote.read(quote), index, frozenset(paragraphs))

"""Abstract argumentation: which sets of arguments can be accepted together.

The tasks take a `Framework` and one of the `Semantics`:

- `some_extension`, `extensions` and `count_extensions` give one, all, and how many;
- `is_credulous` and `is_sceptical` say whether some or every extension has an argument.
"""

from buttress.semantics.abstract.answer import Answer
from buttress.semantics.abstract.errors import TooManyStepsError
from buttress.semantics.abstract.tasks import (
    count_extensions,
    extensions,
    is_credulous,
    is_sceptical,
    some_extension,
)
from buttress.semantics.abstract.vocabulary import Semantics

__all__ = [
    "Answer",
    "Semantics",
    "TooManyStepsError",
    "count_extensions",
    "extensions",
    "is_credulous",
    "is_sceptical",
    "some_extension",
]

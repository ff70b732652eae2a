"""What a document asks for in words: `map arguments/zoo.argdown view=structure`."""

from __future__ import annotations

from buttress.embed.requests.request import (
    KINDS,
    LANGUAGES,
    Request,
    answered,
    read_request,
    request_from,
)
from buttress.embed.requests.tokens import tokens_of

__all__ = [
    "KINDS",
    "LANGUAGES",
    "Request",
    "answered",
    "read_request",
    "request_from",
    "tokens_of",
]

"""A formatter and a validator for the custom fences of PyMdown's SuperFences.

Each custom fence has the name of a block (`argdown-map`, `argdown-findings`, `argdown-standing`,
`argdown-argument`, `argdown-coverage`, or `argdown`), `fence` as its format and `validate` as its
validator. Where the extension `buttress` is registered too, its settings hold.
"""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from typing import Any
from weakref import WeakKeyDictionary

from buttress.embed.markdown.renderer import Renderer
from buttress.embed.requests import LANGUAGES

__all__ = ["fence", "validate"]

_RENDERERS: WeakKeyDictionary[Any, Renderer] = WeakKeyDictionary()
"""One for each converter, so that ids are unique on a page."""


def validate(
    language: str,
    inputs: Mapping[str, Any],
    options: MutableMapping[str, Any],
    attrs: MutableMapping[str, Any],
    md: Any,
) -> bool:
    """Take every option; a plain `argdown` block without any stays code."""
    del attrs, md
    options.update(inputs)
    return language in LANGUAGES or bool(inputs)


def fence(
    source: str, language: str, css_class: str, options: Mapping[str, Any], md: Any, **more: Any
) -> str:
    """The figure or part that a block asks for, as HTML."""
    del css_class, more
    tokens = [(key.lower().replace("-", "_"), str(value)) for key, value in (options or {}).items()]
    return _renderer(md).html(LANGUAGES.get(language, "map"), tokens, source)


def _renderer(md: Any) -> Renderer:
    for extension in getattr(md, "registeredExtensions", ()):
        renderer = getattr(extension, "renderer", None)
        if isinstance(renderer, Renderer):
            return renderer
    if md not in _RENDERERS:
        _RENDERERS[md] = Renderer()
    return _RENDERERS[md]

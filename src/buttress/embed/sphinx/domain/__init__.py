"""The domain `argdown`: what statements and arguments are called, and where they are documented."""

from __future__ import annotations

from buttress.embed.sphinx.domain.domain import ArgdownDomain
from buttress.embed.sphinx.domain.places import Place, Rank

__all__ = ["ArgdownDomain", "Place", "Rank"]

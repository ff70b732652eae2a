"""Signs in Buttress's own words that LaTeX's fonts have under other names."""

from __future__ import annotations

from sphinx.application import Sphinx
from sphinx.config import Config

__all__ = ["SIGNS", "declare_signs"]

SIGNS = {
    "✗": r"\ensuremath{\times}",
    "⚠": r"\textbf{!}",
    "‼": r"\textbf{!!}",
    "∴": r"\ensuremath{\therefore}",
    "−": r"\ensuremath{-}",
    "≤": r"\ensuremath{\leq}",
    "≥": r"\ensuremath{\geq}",
    "∧": r"\ensuremath{\wedge}",
    "∨": r"\ensuremath{\vee}",
    "←": r"\ensuremath{\leftarrow}",
    "⊢": r"\ensuremath{\vdash}",
}
"""What pdfLaTeX is told; XeLaTeX and LuaLaTeX take signs from their fonts."""


def declare_signs(app: Sphinx, config: Config) -> None:
    """Add the signs to the preamble, before what the project has there itself."""
    lines = [
        rf"\DeclareUnicodeCharacter{{{ord(sign):04X}}}{{{code}}}" for sign, code in SIGNS.items()
    ]
    declared = "\n".join([r"\ifdefined\DeclareUnicodeCharacter", *lines, r"\fi"])
    own = config.latex_elements.get("preamble", "")
    config.latex_elements = {**config.latex_elements, "preamble": f"{declared}\n{own}"}

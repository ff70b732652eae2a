"""The extension of Python-Markdown."""

from __future__ import annotations

from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

from buttress.embed.figure import Options
from buttress.embed.markdown.fences import Fence, fences_in
from buttress.embed.markdown.renderer import Renderer
from buttress.embed.requests import LANGUAGES, tokens_of

__all__ = ["PLAIN", "ButtressExtension"]

_BEFORE_OTHER_FENCES = 27
"""Python-Markdown's and SuperFences' own have 25; line ends are normalised at 30."""

PLAIN = ("code", "figure", "beside")
"""What becomes of a block that is only called `argdown`: it is code, a figure, or both."""


class ButtressExtension(Extension):
    """Turns fenced blocks such as `argdown-map` into figures."""

    def __init__(self, **settings: Any) -> None:
        self.config = {
            "root": [".", "The folder that files are read from, and that no file lies outside."],
            "plain": ["code", "What ```argdown without options becomes: code, figure or beside."],
            "view": ["default", "The view, where a block names none."],
            "theme": ["auto", "The theme, where a block names none."],
            "link_base": ["", "Where the files can be read; boxes then lead to their lines."],
            "standing": [True, "Mark what stands."],
            "findings": [True, "Mark what `buttress check` finds."],
            "outline": [True, "Put the map in words beside its picture."],
            "cache": ["", "A folder that keeps pictures from one build to the next."],
            "style": [True, "Give each page with a figure the few rules of style it needs."],
            "strict": [False, "End the build where a figure is not what was asked for."],
        }
        super().__init__(**settings)
        plain = self.getConfig("plain")
        if plain not in PLAIN:
            raise ValueError(f"plain is one of {', '.join(PLAIN)}; found {plain!r}")
        self.renderer = Renderer(
            self.getConfig("root") or ".",
            Options(
                view=self.getConfig("view"),
                theme=self.getConfig("theme"),
                link_base=self.getConfig("link_base") or None,
                standing=self.getConfig("standing"),
                findings=self.getConfig("findings"),
                outline=self.getConfig("outline"),
            ),
            cache=self.getConfig("cache") or None,
            style=self.getConfig("style"),
            strict=self.getConfig("strict"),
        )

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's name
        """Register the preprocessor, and that a page begins with each reset."""
        md.registerExtension(self)
        md.preprocessors.register(_Fences(md, self), "buttress", _BEFORE_OTHER_FENCES)

    def reset(self) -> None:
        """Begin a page."""
        self.renderer.reset()

    def figure_of(self, fence: Fence) -> str | None:
        """The HTML for a block; None where it is none of ours, or stays code."""
        tokens = [pair for pair in tokens_of(fence.options) if pair[0] != "beside"]
        if fence.language in LANGUAGES:
            return self.renderer.html(LANGUAGES[fence.language], tokens, fence.text)
        is_wanted = fence.has_options or self.getConfig("plain") != "code"
        if fence.language == "argdown" and is_wanted:
            return self.renderer.html("map", tokens, fence.text)
        return None

    def is_shown_beside(self, fence: Fence) -> bool:
        """Whether the text of a block is to be seen beside its figure."""
        said = dict(tokens_of(fence.options)).get("beside")
        if said is None:
            return fence.language == "argdown" and self.getConfig("plain") == "beside"
        return said.lower() not in ("no", "false", "off")


class _Fences(Preprocessor):
    """Replaces our blocks before any other extension looks for blocks."""

    def __init__(self, md: Markdown, extension: ButtressExtension) -> None:
        super().__init__(md)
        self._extension = extension

    def run(self, lines: list[str]) -> list[str]:
        result: list[str] = []
        done = 0
        for fence in fences_in(lines):
            html = self._extension.figure_of(fence)
            if html is None:
                continue
            result += lines[done : fence.start]
            empty = fence.indent.rstrip()
            result += [empty, fence.indent + self.md.htmlStash.store(html)]
            following = lines[fence.stop] if fence.stop < len(lines) else ""
            if not empty or following.startswith(empty):
                result.append(empty)
            if self._extension.is_shown_beside(fence):
                sign = lines[fence.stop - 1].strip("> \t")
                result.append(f"{fence.indent}{sign}argdown")
                result += [*lines[fence.start + 1 : fence.stop], empty]
            done = fence.stop
        return [*result, *lines[done:]]

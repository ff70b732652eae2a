"""Finding fenced blocks."""

import pytest

from buttress.embed.markdown.fences import fences_in


def found(text):
    return [(f.language, f.options, f.indent, f.text) for f in fences_in(text.split("\n"))]


@pytest.mark.parametrize(
    ("opening", "language", "options"),
    [
        ("```argdown-map", "argdown-map", ""),
        ("``` argdown-map view=x", "argdown-map", "view=x"),
        ("~~~~argdown {view=x theme=y}", "argdown", "view=x theme=y"),
        ("```{.argdown-map view=x}", "argdown-map", "view=x"),
        ("```.argdown-map", "argdown-map", ""),
        ('```argdown-map caption="{a}"', "argdown-map", 'caption="{a}"'),
    ],
)
def test_a_block_names_its_language_and_options(opening, language, options):
    sign = opening[:3]
    [fence] = found(f"{opening}\n[A]: One.\n\n{sign}{'~' if sign == '~~~' else ''}")
    assert fence == (language, options, "", "[A]: One.\n\n")


def test_blocks_below_items_and_in_quotations_lose_what_stands_before_them():
    text = "- item\n\n    ```argdown-map\n    [A]: One.\n      + [B]\n\n    ```\n"
    assert found(text) == [("argdown-map", "", "    ", "[A]: One.\n  + [B]\n\n")]
    quoted = "> ```argdown-map\n> [A]: One.\n>\n> ```\n"
    assert found(quoted) == [("argdown-map", "", "> ", "[A]: One.\n\n")]


@pytest.mark.parametrize(
    "text",
    [
        "words\n\n    ```argdown-map\n    [A]\n    ```\n",
        "```argdown-map\n[A]: never closed\n",
        "````markdown\n```argdown-map\n```\n````\n",
        "```not `this`\n```",
    ],
)
def test_what_is_code_or_never_closed_is_no_block(text):
    assert "argdown-map" not in [language for language, *_ in found(text)]


def test_a_longer_fence_closes_and_a_shorter_does_not():
    [fence] = found("````argdown-map\n```\n[A]\n`````\n")
    assert fence[-1] == "```\n[A]\n"

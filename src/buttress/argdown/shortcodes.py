"""Argdown's shortcodes: `.->.` or `:->:` for →, `.A.` or `:A:` for ∀."""

from __future__ import annotations

from collections.abc import Mapping

from buttress.argdown.data import DataError, DataReader

__all__ = ["SHORTCODES", "shortcodes_with"]

_BOTH = {
    "A": "∀",
    "E": "∃",
    "O": "𝗢",
    "P": "𝗣",
    "->": "→",
    "<->": "↔",
    "~": "¬",
    "^": "∧",
    "v": "∨",
    "v_": "⊻",
    "<>": "◇",
    "[]": "◻",
    "happy": "😀",
    "smiley": "☺",
    "laugh": "😆",
    "lol": "😆",
    "rofl": "🤣",
    "joy": "😂",
    "heart": "❤",
    "?": "❓",
    "question": "❓",
    "love": "😍",
    "wink": "😉",
    "shush": "🤫",
    "meh": "😐",
    "eye-roll": "🙄",
    "sad": "😢",
    "disappointed": "😞",
    "scream": "😱",
    "+1": "👍",
    "up": "👍",
    "-1": "👎",
    "down": "👎",
    "think": "🤔",
    "star": "⭐",
    "y": "✔",
    "agree": "✔",
    "n": "❌",
    "disagree": "❌",
}

SHORTCODES: dict[str, str] = {
    **{f".{name}.": char for name, char in _BOTH.items()},
    **{f":{name}:": char for name, char in _BOTH.items()},
    ".smile.": "☺",
    ":smile:": "☺️",
}
"""Every shortcode with its signs, and the character that it stands for."""


def shortcodes_with(front_matter: str) -> Mapping[str, str]:
    """The shortcodes and those that a text's front matter adds under `model.shortcodes`.

    There each is a key, signs included, with its character under `unicode`.
    """
    if "shortcodes" not in front_matter:
        return SHORTCODES
    try:
        model = DataReader().front_matter(front_matter).get("model")
    except DataError:
        return SHORTCODES
    added = model.get("shortcodes") if isinstance(model, Mapping) else None
    if not isinstance(added, Mapping):
        return SHORTCODES
    characters = {
        name: entry.get("unicode") for name, entry in added.items() if isinstance(entry, Mapping)
    }
    return SHORTCODES | {name: c for name, c in characters.items() if isinstance(c, str)}

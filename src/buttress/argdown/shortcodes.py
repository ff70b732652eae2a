"""Argdown's shortcodes: `.->.` or `:->:` for →, `.A.` or `:A:` for ∀."""

from __future__ import annotations

__all__ = ["SHORTCODES"]

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

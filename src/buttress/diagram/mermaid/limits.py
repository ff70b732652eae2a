"""What Mermaid refuses to draw where its site has not set other limits.

Source: Mermaid's configuration, `maxTextSize` and `maxEdges`.
"""

from __future__ import annotations

from buttress.diagram.scene import Scene

__all__ = ["MOST_CHARACTERS", "MOST_EDGES", "beyond_limits"]

MOST_CHARACTERS = 50_000
MOST_EDGES = 500


def beyond_limits(text: str, scene: Scene) -> str:
    """A sentence about what is too much for most sites; empty where nothing is."""
    told = []
    if len(text) > MOST_CHARACTERS:
        told.append(f"{len(text):,} characters (at most {MOST_CHARACTERS:,})")
    if len(scene.edges) > MOST_EDGES:
        told.append(f"{len(scene.edges):,} lines (at most {MOST_EDGES:,})")
    if not told:
        return ""
    return (
        f"sites that draw Mermaid with its own limits will refuse {' and '.join(told)}; "
        "choose a view with less in it, or one file of several"
    )

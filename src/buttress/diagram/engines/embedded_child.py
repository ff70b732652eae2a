"""The program that draws with pygraphviz: DOT on standard input, a picture on standard output.

It is run as a file, in a process of its own, and imports nothing of Buttress.
"""

from __future__ import annotations

import json
import sys
from math import ceil
from typing import Any

__all__ = ["main"]


def main(
    output: str, attributes: dict[str, str], *, dpi: int, margin: float, side: int, area: int
) -> int:
    """Draw in the format `output`, with these attributes of the graph; 0 where that went well.

    A PNG with more pixels a side than `side`, or more in all than `area`, is not drawn: then its
    layout is written in the format `plain` instead. The margin, in inches, goes to its size.
    """
    try:
        import pygraphviz  # noqa: PLC0415 - a failure is to be told, not raised
        from pygraphviz import graphviz  # noqa: PLC0415

        graph = pygraphviz.AGraph(string=sys.stdin.buffer.read().decode())
        graph.graph_attr.update(attributes)
        context = graphviz.gvContextWithBuiltins()
        if graphviz.gvLayout(context, graph.handle, b"dot"):
            raise ValueError("Graphviz could not lay the graph out")  # noqa: TRY301

        def rendered(form: str) -> Any:
            return graphviz.gvRenderData(context, graph.handle, form.encode())[1]

        picture = rendered("plain") if output == "png" else None
        if picture:
            across, down = (
                ceil((float(size) + margin) * dpi) for size in picture.split(None, 4)[2:4]
            )
            if max(across, down) <= side and across * down <= area:
                picture = None
        sys.stdout.buffer.write(picture or rendered(output) or b"")
        sys.stdout.buffer.flush()
    except Exception as error:  # noqa: BLE001 - whatever it is, the parent process tells it
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(**json.loads(sys.argv[1])))

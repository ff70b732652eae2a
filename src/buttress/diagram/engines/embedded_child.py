"""The program that draws with pygraphviz: DOT on standard input, a picture on standard output.

It is run as a file, in a process of its own, and imports nothing of Buttress.
"""

from __future__ import annotations

import sys

__all__ = ["main"]


def main(output: str, resolution: str) -> int:
    """Draw in the format `output`; 0 where that went well."""
    try:
        import pygraphviz  # noqa: PLC0415 - a failure is to be told, not raised

        graph = pygraphviz.AGraph(string=sys.stdin.buffer.read().decode())
        if resolution:
            graph.graph_attr["dpi"] = resolution
        picture = graph.draw(format=output, prog="dot")
    except Exception as error:  # noqa: BLE001 - whatever it is, the parent process tells it
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        return 1
    sys.stdout.buffer.write(picture)
    sys.stdout.buffer.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))

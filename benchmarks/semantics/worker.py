"""One measurement, in a process of its own: read a file, answer one question, say what it took.

    PYTHON worker.py PROGRAM TASK FILE [QUERY]

Prints one line of JSON: seconds of processor time for reading and for solving, and the answer.
PROGRAM is a module of `programs`; PYTHON is one that can import what the module needs.
"""

from __future__ import annotations

import json
import sys
import time
from importlib import import_module, metadata


def main() -> None:
    name, *question = sys.argv[1:]
    program = import_module(f"programs.{name}")
    if question == ["--versions"]:
        print(json.dumps({name: metadata.version(name) for name in program.DISTRIBUTIONS}))
        return
    task, path, query = (*question, None)[:3]
    start = time.process_time()
    read = program.READERS[path.rpartition(".")[2]]
    subject = read(path)
    middle = time.process_time()
    answer = program.TASKS[task](subject, query)
    end = time.process_time()
    print(json.dumps({"reading": middle - start, "solving": end - middle, "answer": answer}))


if __name__ == "__main__":
    sys.setrecursionlimit(100_000)
    main()

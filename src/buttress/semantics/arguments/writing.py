"""Arguments as text: numbered steps, and a tree."""

from __future__ import annotations

from buttress.semantics.arguments.argument import Argument

__all__ = ["numbered_steps", "tree"]


def numbered_steps(argument: Argument) -> str:
    """The argument line by line, each step once, with the lines that it follows from."""
    steps = argument.subarguments
    numbers = {step: number for number, step in enumerate(steps, start=1)}
    lines = []
    for step in steps:
        from_lines = ", ".join(f"({numbers[part]})" for part in dict.fromkeys(step.parts))
        source = f"from {from_lines} " if from_lines else ""
        lines.append(f"({numbers[step]}) {step.conclusion}    {source}{_warrant(step)}")
    return "\n".join(lines)


def tree(argument: Argument) -> str:
    """The argument from its conclusion down, each part below what it is used for.

    A part that was written out before is only referred to.
    """
    lines: list[str] = []
    written: set[Argument] = set()
    waiting: list[tuple[Argument, str, str]] = [(argument, "", "")]
    while waiting:
        step, before_line, before_parts = waiting.pop()
        is_again = step in written and bool(step.parts)
        written.add(step)
        warrant = "as above" if is_again else _warrant(step)
        lines.append(f"{before_line}{step.conclusion}    {warrant}")
        if is_again:
            continue
        last = len(step.parts) - 1
        for number in range(last, -1, -1):
            branch, below = ("└─ ", "   ") if number == last else ("├─ ", "│  ")
            waiting.append((step.parts[number], before_parts + branch, before_parts + below))
    return "\n".join(lines)


def _warrant(step: Argument) -> str:
    if step.rule is None:
        return "axiom" if step.is_axiom else "premise"
    manner = "strictly by" if step.rule.strict else "by"
    transposed = ", transposed" if step.is_transposed else ""
    return f"{manner} {step.rule.name}{transposed}"

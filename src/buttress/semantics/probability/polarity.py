"""Whether a switch can only help a goal, or only harm it, as far as the program's form tells."""

from __future__ import annotations

from collections.abc import Sequence

from buttress.semantics.change.residual import Residual

__all__ = ["polarities"]


def polarities(residual: Residual, goal: int) -> Sequence[int | None]:
    """For each switch 1 where being on can only help the goal, -1 where it can only harm it.

    0 where it does neither, as the goal does not depend on it; None where it may do both: an even
    and an odd number of bars lie between them. The well-founded model is monotone in what is joined
    by an even number. Linear in the program.
    """
    signs = [0] * residual.size  # 1: an even number of bars from the goal; 2: an odd one; 3: both
    clauses_of: list[list[int]] = [[] for _ in range(residual.size)]
    for clause, head in enumerate(residual.heads):
        clauses_of[head].append(clause)
    signs[goal] = 1
    waiting = [goal]
    while waiting:
        atom = waiting.pop()
        sign = signs[atom]
        turned = (sign & 1) << 1 | sign >> 1
        for clause in clauses_of[atom]:
            for body, given in (
                (residual.positive[clause], sign),
                (residual.negative[clause], turned),
            ):
                for part in body:
                    if signs[part] | given != signs[part]:
                        signs[part] |= given
                        waiting.append(part)
    found: list[int | None] = []
    for switch in residual.switches:
        joined = 0
        for clause in switch.clauses:
            joined |= signs[residual.heads[clause]]
        found.append((0, 1, -1, None)[joined])
    return found

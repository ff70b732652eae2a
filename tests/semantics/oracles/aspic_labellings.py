"""Complete, preferred, stable and ideal labellings of the arguments that the oracle builds.

M. Caminada, "On the issue of reinstatement in argumentation" (2006): a labelling is complete where
an argument is in exactly if all that defeat it are out, and out exactly if one of them is in.
"""

from __future__ import annotations

from buttress.model import Standing
from semantics.oracles.aspic import Oracle, TooManyArgumentsError

IN, OUT, UNDECIDED = Standing.IN, Standing.OUT, Standing.UNDECIDED


def complete_labellings(oracle: Oracle, most: int = 3_000) -> list[tuple[Standing, ...]]:
    """Every complete labelling: labels are tried one after the other, and checked on the way."""
    defeats = oracle.defeats
    targets = [[] for _ in defeats]
    for target, attackers in enumerate(defeats):
        for attacker in attackers:
            targets[attacker].append(target)
    free = [i for i, label in enumerate(oracle.labels) if label is UNDECIDED]
    free.sort(key=lambda i: -len(targets[i]))
    found = []
    waiting = [{i: label for i, label in enumerate(oracle.labels) if label is not UNDECIDED}]
    while waiting:
        most -= 1
        if most < 0:
            raise TooManyArgumentsError
        labels = waiting.pop()
        argument = next((i for i in free if i not in labels), None)
        if argument is None:
            found.append(tuple(labels[i] for i in range(len(defeats))))
            continue
        for label in (IN, OUT, UNDECIDED):
            tried = {**labels, argument: label}
            if spread(defeats, targets, tried, [argument]):
                waiting.append(tried)
    return found


def spread(defeats, targets, labels, changed) -> bool:
    """Add the labels that follow from those that changed; False where they are not allowed."""
    while changed:
        one = changed.pop()
        for near in {one, *targets[one]}:
            known = [labels.get(i) for i in defeats[near]]
            if IN in known:
                due = {OUT}
            elif None not in known:
                due = {UNDECIDED} if UNDECIDED in known else {IN}
            else:
                due = {OUT, UNDECIDED} if UNDECIDED in known else {IN, OUT, UNDECIDED}
            if near in labels and labels[near] not in due:
                return False
            if near not in labels and len(due) == 1:
                labels[near] = due.pop()
                changed.append(near)
        if labels[one] is IN:
            for attacker in defeats[one]:
                if attacker not in labels:
                    labels[attacker] = OUT
                    changed.append(attacker)
                elif labels[attacker] is not OUT:
                    return False
    return True


def accepted(labels) -> frozenset[int]:
    return frozenset(i for i, label in enumerate(labels) if label is IN)


def labellings(oracle: Oracle) -> dict[str, list[tuple[Standing, ...]]]:
    """The labellings of the arguments under each semantics."""
    complete = complete_labellings(oracle)
    sets = [accepted(labels) for labels in complete]
    preferred = [s for s in sets if not any(s < other for other in sets)]
    common = frozenset.intersection(*preferred)
    within = [labels for labels in complete if accepted(labels) <= common]
    return {
        "grounded": [min(complete, key=lambda labels: len(accepted(labels)))],
        "complete": complete,
        "preferred": [labels for labels in complete if accepted(labels) in preferred],
        "stable": [labels for labels in complete if UNDECIDED not in labels],
        "ideal": [max(within, key=lambda labels: len(accepted(labels)))],
    }


def standings(oracle: Oracle, labels) -> dict[str, Standing]:
    """The standing of each literal under a labelling of the arguments."""
    found = dict.fromkeys(oracle.theory.literals, OUT)
    for argument, label in zip(oracle.arguments, labels, strict=True):
        said = argument.conclusion
        if label is IN or (label is UNDECIDED and found.get(said) is OUT):
            found[said] = label
    return {literal: found[literal] for literal in oracle.theory.literals}

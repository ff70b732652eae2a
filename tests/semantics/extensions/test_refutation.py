"""What preferred labellings have in common is what a listing of all of them shows."""

from __future__ import annotations

import random
from itertools import islice

import pytest

from buttress.semantics import Rule, Theory
from buttress.semantics.extensions import Kind, accept, doubt, labellings

pytest.importorskip("clingo")

MOST = 2_000
TELLING = (94, 134, 501, 528, 556, 701, 754, 983, 1137, 1289)
"""Seeds where reasons that leave out a condition lead to another outcome."""


def layered(seed: int) -> Theory:
    """About a hundred rules from statements to later ones, with much opposition."""
    draw = random.Random(seed)
    count = draw.randrange(60, 130)
    literals = [f"[s{number}]" for number in range(count // 3)]
    first = len(literals) // 4
    rules = []
    for number in range(count):
        head = draw.randrange(first, len(literals))
        body = dict.fromkeys(draw.choice(literals[:head]) for _ in range(draw.choice((1, 2, 3))))
        priority = draw.choice((None, 1, 2))
        is_strict = draw.random() < 0.15
        rules.append(Rule(f"r{number}", tuple(body), literals[head], is_strict, priority))
    targets = literals + [rule.name for rule in rules]
    against = [(draw.choice(literals), draw.choice(targets)) for _ in range(count // 3)]
    pairs = [tuple(draw.sample(literals, 2)) for _ in range(count // 6)]
    return Theory(
        literals=tuple(literals),
        premises=tuple(literals[:first]),
        rules=tuple(rules),
        contraries=tuple(dict.fromkeys(against)),
        contradictories=tuple(dict.fromkeys(pairs)),
    )


@pytest.mark.parametrize("seeds", [range(20), range(20, 40), TELLING])
def test_sceptical_standing_is_what_all_listed_labellings_agree_on(seeds, monkeypatch):
    excluded = []
    exclude = doubt.Doubt.exclude

    def counted(doubting, *args):
        excluded.append(args)
        exclude(doubting, *args)

    monkeypatch.setattr(doubt.Doubt, "exclude", counted)
    for seed in seeds:
        theory = layered(seed)
        listed = list(islice(labellings(theory, Kind.PREFERRED), MOST))
        if len(listed) == MOST:
            continue
        for literal, acceptance in accept(theory, Kind.PREFERRED).items():
            said = {labelling.literal(literal) for labelling in listed}
            assert acceptance.is_settled
            assert acceptance.standing == (said.pop() if len(said) == 1 else "undecided")
            assert acceptance.is_sceptical == all(x.literal(literal) == "in" for x in listed)
    assert excluded

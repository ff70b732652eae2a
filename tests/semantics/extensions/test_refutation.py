"""What preferred labellings have in common is what a listing of all of them shows."""

from __future__ import annotations

from itertools import islice

import pytest

from buttress.semantics.extensions import Kind, accept, doubt, labellings
from semantics.layered_theories import layered

pytest.importorskip("clingo")

MOST = 2_000
TELLING = (94, 134, 501, 528, 556, 701, 754, 983, 1137, 1289)
"""Seeds where reasons that leave out a condition lead to another outcome."""


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

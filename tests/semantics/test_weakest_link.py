"""Maps judged by the weakest link stand as the arguments of the definitions do."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from buttress.argdown import loads
from buttress.model import MapBuilder, Standing
from buttress.semantics import build_theory, evaluate
from buttress.semantics.arguments import TooManyArgumentsError
from semantics.oracles.aspic import Oracle
from semantics.oracles.aspic import TooManyArgumentsError as TooManyForTheOracleError
from semantics.oracles.defeat_graphs import TooManySetsError
from semantics.random_maps import maps
from semantics.snoring_professor import LIBRARY

IN, OUT, UNDECIDED = Standing.IN, Standing.OUT, Standing.UNDECIDED


@pytest.mark.parametrize(
    ("link", "order", "denied"),
    [
        ("last-link", "elitist", IN),
        ("weakest-link", "elitist", OUT),
        ("weakest-link", "democratic", IN),
    ],
)
@pytest.mark.parametrize("semantics", ["grounded", "preferred", "stable", "ideal"])
def test_the_snoring_professor(link, order, denied, semantics):
    judged = evaluate(loads(LIBRARY), semantics, link=link, order=order)
    assert judged.statements["Denied"] is denied
    assert judged.arguments["Library"] is denied
    assert judged.statements["Misbehaves"] is IN
    assert judged.reason("Denied").standing is denied


@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow],
)
@given(
    maps(),
    st.sampled_from(["elitist", "democratic"]),
    st.sampled_from(["grounded", "complete", "preferred", "stable", "ideal"]),
)
def test_statements_stand_where_all_labellings_of_all_arguments_agree(map, order, semantics):
    try:
        oracle = Oracle(build_theory(map), most=80, link="weakest", order=order)
        labellings = [dict(found) for found in oracle.standings(semantics, 10)]
    except (TooManyForTheOracleError, TooManySetsError):
        assume(False)
    judged = evaluate(map, semantics, link="weakest-link", order=order)
    for title, standing in judged.statements.items():
        found = {labelling[f"[{title}]"] for labelling in labellings}
        assert standing is (found.pop() if len(found) == 1 else UNDECIDED)
        assert judged.reason(f"[{title}]").sentence
    accepted = {
        title
        for title in map.statements
        if any(labelling[f"[{title}]"] is IN for labelling in labellings)
    }
    assert set(judged.credulous) == accepted


def test_a_map_with_too_many_arguments_is_refused():
    builder = MapBuilder()
    for i in range(1, 40):
        for here, there in (("a", "b"), ("b", "a")):
            for source in (here, there):
                name = f"{source}{i - 1} to {here}{i}"
                builder.argument(name, premises=[f"{source}{i - 1}"], conclusion=f"{here}{i}")
    with pytest.raises(TooManyArgumentsError, match="judge it by the last link"):
        evaluate(builder.build(), link="weakest-link")

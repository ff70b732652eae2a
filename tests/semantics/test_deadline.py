"""A search ends where its time does, whichever engine is at it."""

import pytest

from buttress.frameworks import AssumptionFramework, Framework
from buttress.semantics import TimeLimitError, abstract, assumption_based, deadline, time_limit
from buttress.semantics.abstract.sat import encoding, graph, solver

SOON = 1e-9


def islands(count):
    """So many pairs of arguments that attack each other: twice as many extensions with each."""
    pairs = range(0, 2 * count, 2)
    attackers = [n for pair in pairs for n in (pair, pair + 1)]
    targets = [n for pair in pairs for n in (pair + 1, pair)]
    return Framework.of(2 * count, attackers, targets)


def linked(count):
    """The same in one piece: each pair attacks and is attacked by the next."""
    pairs = islands(count)
    attackers = [*pairs.attackers, *range(0, 2 * count - 2, 2), *range(2, 2 * count, 2)]
    targets = [*pairs.targets, *range(2, 2 * count, 2), *range(0, 2 * count - 2, 2)]
    return Framework.of(2 * count, attackers, targets)


@pytest.mark.parametrize("semantics", ["stable", "preferred", "complete", "semi-stable", "cf2"])
def test_a_search_that_is_out_of_time_says_so(semantics):
    if semantics != "cf2":
        pytest.importorskip("pysat")
        pytest.importorskip("clingo")
    with time_limit(SOON), pytest.raises(TimeLimitError, match="given up after 1e-09 s"):
        list(abstract.extensions(linked(30), semantics))


@pytest.mark.parametrize("decide", [abstract.is_credulous, abstract.is_sceptical])
def test_so_does_a_question_about_an_argument(decide):
    pytest.importorskip("pysat")
    with time_limit(SOON), pytest.raises(TimeLimitError):
        decide(linked(30), "preferred", 0)


def test_so_does_the_plain_search():
    with time_limit(SOON), pytest.raises(TimeLimitError):
        list(abstract.extensions(linked(5), "preferred"))


def test_so_does_one_on_assumptions():
    pytest.importorskip("clingo")
    count = 10
    contraries = {n: n ^ 1 for n in range(2 * count)}
    framework = AssumptionFramework.of(
        2 * count,
        tuple(range(2 * count)),
        rules=(),
        contraries=contraries,
        names=tuple(map(str, range(2 * count))),
    )
    with time_limit(SOON), pytest.raises(TimeLimitError):
        list(assumption_based.extensions(framework, "preferred"))
    with time_limit(600):
        assert assumption_based.count_extensions(framework, "preferred") == 2**count


def test_so_does_listing_what_is_combined_of_independent_parts():
    pytest.importorskip("pysat")
    pytest.importorskip("clingo")
    with time_limit(0.2), pytest.raises(TimeLimitError):
        for _ in abstract.extensions(islands(40), "preferred"):
            pass


def test_endless_counting_is_broken_off_while_it_runs():
    pytest.importorskip("clingo")
    with time_limit(0.3), pytest.raises(TimeLimitError):
        abstract.count_extensions(linked(300), "complete")


@pytest.mark.parametrize("semantics", ["stable", "preferred", "complete", "semi-stable", "ideal"])
def test_a_search_in_time_finds_what_it_finds_without_a_limit(semantics, monkeypatch):
    pytest.importorskip("pysat")
    monkeypatch.setattr("buttress.semantics.abstract.sat.solver._FIRST_SLICE", 1)
    framework = linked(8)
    expected = set(abstract.extensions(framework, semantics))
    with time_limit(600):
        assert set(abstract.extensions(framework, semantics)) == expected
        assert abstract.count_extensions(framework, semantics) == len(expected)
        for argument in range(4):
            held = [argument in each for each in expected]
            assert abstract.is_credulous(framework, semantics, argument).holds == any(held)
            assert abstract.is_sceptical(framework, semantics, argument).holds == all(held)


def test_of_two_limits_the_earlier_end_counts():
    with (
        time_limit(600),
        time_limit(SOON),
        time_limit(700),
        time_limit(None),
        pytest.raises(TimeLimitError, match="1e-09"),
    ):
        deadline.check_time()
    deadline.check_time()
    assert not deadline.is_time_limited()


@pytest.mark.parametrize("seconds", [0, -1, float("nan")])
def test_a_time_limit_is_positive(seconds):
    with pytest.raises(ValueError, match="positive"), time_limit(seconds):
        pass


def test_clauses_are_built_and_handed_over_within_the_limit(monkeypatch):
    pytest.importorskip("pysat")
    now = [0.0]
    monkeypatch.setattr("buttress.semantics.deadline.time.monotonic", lambda: now[0])
    with time_limit(1):
        assert encoding.admissible([[0]])
        with solver.SatSolver(1, []) as sat:
            sat.add_all([[1]])
            now[0] = 2.0
            with pytest.raises(TimeLimitError):
                sat.add_all([[1]])
        with pytest.raises(TimeLimitError):
            encoding.admissible([[0]])
        with pytest.raises(TimeLimitError):
            graph.Graph([0], [[0]]).part([0])

"""What conclusions lean on, in maps of any shape."""

from hypothesis import HealthCheck, given, settings

from buttress.argdown import loads
from buttress.checks import check
from buttress.checks.context import Context
from buttress.checks.leaning import held_contentions, rule_graph, unbacked_premises
from buttress.semantics.dependence import load_bearing, routes
from buttress.testing import argument_maps

calmly = settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=60)


@calmly
@given(argument_maps())
def test_what_is_said_to_bear_a_conclusion_bears_it(map_):
    context = Context(map_)
    graph = context.derived(rule_graph)
    ends = [literal for literal, _ in held_contentions(context)]
    leaning = load_bearing(graph, ends)
    bearing = {premise for end in ends for premise in leaning.of(end)}
    for finding in check(map_, select=["SUP009"]).findings:
        assert f"[{finding.statement}]" in bearing & set(unbacked_premises(context))


@calmly
@given(argument_maps())
def test_sets_of_premises_are_of_those_without_backing(map_):
    context = Context(map_)
    unbacked = set(unbacked_premises(context))
    for finding in check(map_, select=["SUP018"]).findings:
        assert len(finding.related) == 2
        assert unbacked


def test_a_conclusion_that_is_given_up_leans_on_nothing():
    map_ = loads("[A]: a {expect: out}\n  + [B]: b\n\n[C]: c\n  + [D]: d\n")
    assert [literal for literal, _ in held_contentions(Context(map_))] == ["[C]"]


def test_a_way_is_followed_only_as_far_as_is_allowed():
    context = Context(loads("[A]: a\n  + [B]: b\n    + [C]: c\n"))
    graph = context.derived(rule_graph)
    assert len(routes(graph, "[A]", ["[C]"])["[C]"]) == 2
    assert routes(graph, "[A]", ["[C]"], effort=0) == {}

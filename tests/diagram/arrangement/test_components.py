"""Connected parts and ranks."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from buttress.diagram.arrangement.components import connected, ranks_of, width_of


def test_parts_keep_the_order_of_the_nodes():
    assert connected("dcba", [("a", "d"), ("b", "c")]) == [["d", "a"], ["c", "b"]]


def test_the_longest_way_up_decides():
    links = [("c", "b", 1), ("b", "a", 1), ("c", "a", 1), ("d", "a", 3)]
    assert ranks_of("abcd", links) == {"a": 0, "b": 1, "c": 2, "d": 3}


def test_a_circle_is_opened_where_it_closes():
    links = [("b", "a", 1), ("c", "b", 1), ("b", "c", 1)]
    assert ranks_of("abc", links) == {"a": 0, "b": 1, "c": 2}


def test_what_hangs_below_a_circle_is_below_it():
    links = [("b", "a", 1), ("a", "b", 1), ("c", "b", 1)]
    assert ranks_of("cab", links) == {"a": 0, "b": 1, "c": 2}


def test_a_long_chain_is_no_trouble():
    nodes = [str(number) for number in range(50_000)]
    links = [(lower, upper, 1) for upper, lower in pairwise(nodes)]
    assert ranks_of(nodes, links)["49999"] == 49_999
    assert len(connected(nodes, ((a, b) for a, b, _ in links))) == 1


def test_the_widest_rank_counts():
    assert width_of("abc", {"a": 0, "b": 1, "c": 1}, {"a": 100, "b": 60, "c": 70}, 10) == 150


nodes = st.integers(0, 8).map(str)
all_links = st.lists(st.tuples(nodes, nodes, st.integers(1, 3)))


@given(all_links)
def test_without_circles_every_link_leads_up(links):
    links = [(max(a, b), min(a, b), n) for a, b, n in links if a != b]
    ranks = ranks_of([str(number) for number in range(9)], links)
    assert all(ranks[lower] >= ranks[upper] + length for lower, upper, length in links)


@given(all_links)
def test_circles_do_not_make_ranks_grow_without_end(links):
    ranks = ranks_of([str(number) for number in range(9)], links)
    assert max(ranks.values()) <= 8 * 3

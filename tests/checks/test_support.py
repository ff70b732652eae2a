from buttress.argdown import loads
from buttress.checks.support import SupportGraph


def links(text):
    graph = SupportGraph(loads(text))
    return {(link.source, link.target) for found in graph.outgoing.values() for link in found}


def test_steps_support_the_conclusion_that_uses_them():
    text = "<X>: x\n\n(1) [A]: a\n(2) [B]: b\n-- rule {uses: [1]} --\n(3) [C]: c\n"
    assert links(text) == {("[A]", "[C]")}


def test_support_of_a_reconstructed_argument_goes_to_its_conclusion():
    text = "<X>: x\n  + [S]: s\n\n(1) [A]: a\n----\n(2) [C]: c\n"
    assert links(text) == {("[A]", "[C]"), ("[S]", "[C]")}


def test_sketches_are_nodes_of_their_own():
    assert links("[T]: t\n  + <X>: x\n    + [S]: s\n") == {("<X>", "[T]"), ("[S]", "<X>")}


def test_attacks_are_no_links():
    assert links("[T]: t\n  - <X>: x\n  >< [S]: s\n") == set()


def test_reach_goes_both_ways():
    graph = SupportGraph(loads("[A]: a\n  + [B]: b\n    + [C]: c\n  - [D]: d\n"))
    assert list(graph.supporting(["[A]"])) == ["[A]", "[B]", "[C]"]
    assert list(graph.supported(["[C]"])) == ["[C]", "[B]", "[A]"]

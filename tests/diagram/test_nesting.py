"""The frames of a scene."""

from buttress.diagram import Cluster
from buttress.diagram.nesting import Opened, nested
from diagram.scenes import node, scene_of


def test_frames_are_opened_and_closed_around_their_nodes():
    inner = Cluster("i", "Inner", 2, ("B",))
    empty = Cluster("e", "Empty", 2)
    outer = Cluster("o", "Outer", 1, ("A",), (inner, empty))
    parts = list(nested(scene_of([node("A"), node("B"), node("C")], clusters=[outer])))
    assert parts == [
        (0, Opened(outer, 1)),
        (1, "A"),
        (1, Opened(inner, 2)),
        (2, "B"),
        (1, None),
        (0, None),
        (0, "C"),
    ]


def test_frames_may_be_nested_deeply():
    cluster = Cluster("c0", "x", 1, ("A",))
    for number in range(1, 1500):
        cluster = Cluster(f"c{number}", "x", 1, (), (cluster,))
    parts = list(nested(scene_of([node("A")], clusters=[cluster])))
    assert sum(part is None for _, part in parts) == 1500

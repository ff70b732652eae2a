"""The default view is Argdown's default map."""

from hypothesis import given

from buttress.argdown import loads
from buttress.argdown.default_map import default_map
from buttress.diagram.views import view
from buttress.testing import argument_maps

TEXT = """\
# Weather

[Rain]: It has rained. #main {open: true}
  + <Puddles>: The street is wet.
    - [Sprinkler]: A sprinkler did it.

## Proof

<Puddles>

(1) [Wet]: The street is wet.
----
(2) [Rain]
"""


def test_nodes_edges_and_groups_are_those_of_the_default_map():
    map_ = loads(TEXT)
    scene = view("default")(map_)
    assert [(node.kind.value, node.title, node.text) for node in scene.nodes] == [
        ("statement", "Rain", "It has rained."),
        ("statement", "Sprinkler", "A sprinkler did it."),
        ("statement", "Wet", "The street is wet."),
        ("argument", "Puddles", "The street is wet."),
    ]
    titles = {node.key: node.title for node in scene.nodes}
    assert {(e.kind.value, titles[e.source], titles[e.target]) for e in scene.edges} == {
        ("support", "Puddles", "Rain"),
        ("support", "Wet", "Puddles"),
        ("attack", "Sprinkler", "Puddles"),
    }
    assert [cluster.title for cluster in scene.clusters] == ["Weather"]
    assert [node.title for node in scene.nodes if node.is_conclusion] == ["Rain"]


def test_edges_know_where_they_are_drawn():
    (edge,) = (e for e in view("default")(loads(TEXT)).edges if e.kind == "attack")
    assert edge.span.line == 5


@given(argument_maps())
def test_of_every_map_it_has_as_many_nodes_and_edges(map_):
    drawn, scene = default_map(map_), view("default")(map_)
    assert len(scene.nodes) == len(drawn.nodes) == len({node.key for node in scene.nodes})
    assert len(scene.edges) == len(drawn.edges)
    inside = [key for top in scene.clusters for each in top.walk() for key in each.nodes]
    assert len(inside) == len(set(inside)) == len(drawn.nodes) - len(drawn.ungrouped)

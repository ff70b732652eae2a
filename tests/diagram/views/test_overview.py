"""The overview."""

from buttress.diagram import NodeKind
from buttress.diagram.views import view
from buttress.model import MapBuilder


def edges_of(map_):
    scene = view("overview")(map_)
    titles = {node.key: node.title for node in scene.nodes}
    assert {node.kind for node in scene.nodes} == {NodeKind.STATEMENT}
    return {(edge.kind.value, titles[edge.source], titles[edge.target]) for edge in scene.edges}


def test_premises_lead_straight_to_their_conclusion(zoo):
    assert edges_of(zoo) == {
        ("support", "Suffering", "Close"),
        ("support", "Wrong", "Close"),
        ("support", "Pleasure", "Close"),
        ("support", "Pacing", "Suffering"),
        ("contradictory", "Close", "Keep"),
    }


def test_what_bears_on_an_argument_is_drawn_to_its_conclusion():
    builder = MapBuilder()
    builder.argument("A", premises=["P", "Q"], conclusion="C")
    builder.undercut("Objection", "<A>")
    builder.attack("Other", "<A>")
    assert edges_of(builder.build()) >= {
        ("undercut", "Objection", "C"),
        ("attack", "Other", "C"),
    }


def test_support_goes_through_a_sketch():
    builder = MapBuilder()
    builder.support("S", "<Sketch>")
    builder.support("<Sketch>", "For")
    builder.attack("<Sketch>", "Against")
    builder.attack("Foe", "<Sketch>")
    assert edges_of(builder.build()) == {("support", "S", "For"), ("attack", "S", "Against")}


def test_an_edge_says_through_which_argument_it_goes(zoo):
    notes = {edge.note for edge in view("overview")(zoo).edges}
    assert "in <From suffering>" in notes

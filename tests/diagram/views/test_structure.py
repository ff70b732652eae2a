"""The structure view."""

from buttress.argdown import loads
from buttress.diagram import EdgeKind, NodeKind
from buttress.diagram.views import view
from buttress.model import MapBuilder


def drawn(map_):
    scene = view("structure")(map_)
    names = {node.key: node.title or node.text for node in scene.nodes}
    return scene, {
        (edge.kind.value, names[edge.source], names[edge.target]) for edge in scene.edges
    }


def test_the_whole_scene(zoo):
    scene, edges = drawn(zoo)
    assert [(node.kind.value, node.title, node.text) for node in scene.nodes] == [
        ("statement", "Close", "Zoos should be closed."),
        ("statement", "Keep", "Zoos should be kept."),
        ("statement", "Suffering", "Animals in zoos suffer from confinement."),
        ("statement", "Wrong", "It is wrong to make animals suffer for our pleasure."),
        ("statement", "Pleasure", "Zoos exist for our pleasure."),
        ("statement", "Pacing", "Elephants in zoos pace."),
        ("statement", "Films", "Films teach as much."),
        ("inference", "From suffering", "practical reasoning"),
        ("inference", "Signs", "sign"),
        ("argument", "Left-over", "Pacing is a left-over from earlier keeping."),
        ("argument", "Visitors learn", "School classes see what they never would."),
    ]
    assert edges == {
        ("premise", "Suffering", "From suffering"),
        ("premise", "Wrong", "From suffering"),
        ("premise", "Pleasure", "From suffering"),
        ("support", "From suffering", "Close"),
        ("premise", "Pacing", "Signs"),
        ("support", "Signs", "Suffering"),
        ("contradictory", "Close", "Keep"),
        ("undercut", "Left-over", "Signs"),
        ("support", "Visitors learn", "Keep"),
        ("attack", "Films", "Visitors learn"),
    }
    welfare = scene.clusters[1]
    assert (welfare.title, [inner.title for inner in welfare.clusters]) == (
        "Welfare",
        ["Education"],
    )
    assert welfare.clusters[0].nodes == ("statement:Films", "argument:Visitors learn")


def test_conclusions_and_implicit_premises_are_marked(zoo):
    scene, _ = drawn(zoo)
    assert {node.title for node in scene.nodes if node.is_conclusion} == {"Close", "Keep"}
    assert {node.title for node in scene.nodes if node.is_implicit} == {"Pleasure"}


def test_a_statement_that_two_arguments_share_appears_once():
    builder = MapBuilder()
    builder.argument("A", premises=["Shared", "One"], conclusion="X")
    builder.argument("B", premises=["Shared", "Two"], conclusion="Y")
    scene, edges = drawn(builder.build())
    assert [node.title for node in scene.nodes].count("Shared") == 1
    assert {("premise", "Shared", "A"), ("premise", "Shared", "B")} <= edges


def test_each_inference_of_an_argument_is_a_node():
    builder = MapBuilder()
    builder.argument("A", premises=["P", "Q"], conclusion="Middle", scheme="not of one inference")
    builder.infer("A", ["R"], "End", rules=["modus ponens"])
    scene, edges = drawn(builder.build())
    inferences = [node for node in scene.nodes if node.kind is NodeKind.INFERENCE]
    assert [(node.title, node.text) for node in inferences] == [
        ("A (1)", ""),
        ("A (2)", "modus ponens"),
    ]
    assert {("support", "A (1)", "Middle"), ("premise", "Middle", "A (2)")} <= edges
    assert {node.title for node in scene.nodes if node.is_conclusion} == {"End"}


def test_an_undercut_of_a_reconstructed_argument_meets_its_last_inference():
    builder = MapBuilder()
    builder.argument("A", premises=["P", "Q"], conclusion="Middle")
    builder.infer("A", ["R"], "End")
    builder.undercut("Objection", "<A>")
    assert ("undercut", "Objection", "A (2)") in drawn(builder.build())[1]


def test_a_premise_is_not_drawn_a_second_time_as_a_support():
    builder = MapBuilder()
    builder.argument("A", premises=["P", "Q"], conclusion="C")
    builder.support("P", "<A>")
    assert drawn(builder.build())[1] == {
        ("premise", "P", "A"),
        ("premise", "Q", "A"),
        ("support", "A", "C"),
    }


def test_remarks_that_nothing_connects_are_left_out():
    scene, _ = drawn(loads("A remark between the arguments.\n\n[Kept]: Has a title.\n"))
    assert [node.title for node in scene.nodes] == ["Kept"]


def test_tags_are_not_part_of_the_text():
    scene, _ = drawn(loads("[A]: It #tag rains #(more words).\n"))
    assert [(node.text, node.tags) for node in scene.nodes] == [
        ("It rains.", ("tag", "more words"))
    ]


def test_a_chain_of_thousands_of_inferences_is_no_trouble():
    builder = MapBuilder()
    builder.argument("A", premises=["P0"], conclusion="C0")
    for step in range(3000):
        builder.infer("A", [f"P{step + 1}"], f"C{step + 1}")
    scene = view("structure")(builder.build())
    kinds = [edge.kind for edge in scene.edges]
    assert kinds.count(EdgeKind.SUPPORT) == 3001

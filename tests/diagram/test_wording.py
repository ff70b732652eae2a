"""Pictures in words."""

from buttress.argdown import loads
from buttress.diagram import EdgeKind, NodeKind
from buttress.diagram.views import view
from buttress.diagram.wording import heading, outline, summary, tooltip
from diagram.scenes import node, scene_of


def test_edges_are_sentences():
    kinds = list(EdgeKind)
    scene = scene_of([node("A"), node("B")], [("A", "B", kind) for kind in kinds])
    assert outline(scene) == (
        "2 statements and 9 relations. [A] supports [B]. [A] attacks [B]. [A] undercuts [B]. "
        "[A] entails [B]. [A] is contrary to [B]. [A] contradicts [B]. [A] is a premise of [B]. "
        "[A] rests on [B]. [A] derives from [B]."
    )


def test_a_long_outline_says_how_much_is_left_out():
    scene = scene_of([node("A"), node("B")], [("A", "B")] * 5)
    assert outline(scene, most=3).endswith("[A] supports [B]. And 2 more relations.")


def test_parts_are_counted():
    scene = scene_of([node("A"), node("B", kind=NodeKind.ARGUMENT)])
    assert summary(scene) == "1 statement, 1 argument and 0 relations."
    assert heading(scene) == "Argument map"


def test_a_tooltip_has_the_text_the_tags_and_the_place():
    (drawn,) = view("structure")(
        loads("\n[A]: It rains. #wet {implicit: true}\n", "a.argdown")
    ).nodes
    assert tooltip(drawn) == "[A] (statement, implicit)\n#wet\nIt rains. #wet\na.argdown:2:1"


def test_an_untitled_statement_is_named_by_its_text():
    (drawn, _) = view("structure")(loads("It rains.\n  + [B]: b\n")).nodes
    assert tooltip(drawn).splitlines()[0] == "“It rains.” (statement)"

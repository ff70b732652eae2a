"""No line runs through a box that is not its end, and no box stands on another."""

import json
import random
from pathlib import Path

import attrs
import pytest

import buttress
from buttress.diagram import EdgeKind, NodeKind
from buttress.diagram.engines import ENGINES
from buttress.diagram.picture import Picture
from diagram.geometry import faults_of, layout_of
from diagram.scenes import needs_engine, node, scene_of

pytestmark = needs_engine

ARGUMENTS = sorted((Path(__file__).parents[3] / "arguments").glob("*.argdown"))
VIEWS = ["default", "structure", "overview"]
WORDS = ("zoos", "animals", "freedom", "films", "lions", "learn", "suffer", "pleasure", "schools")


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("path", ARGUMENTS, ids=lambda path: path.stem)
def test_lines_keep_clear_of_boxes_in_every_map_of_the_showcase(path, view):
    assert faults_of(buttress.draw(buttress.load(path), view=view)) == []


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("seed", range(4))
def test_lines_keep_clear_of_boxes_in_maps_drawn_at_random(seed, view):
    map_ = buttress.loads(random_text(seed))
    assert faults_of(buttress.draw(map_, view=view)) == []


def random_text(seed):
    """Sections of arguments, some reconstructed, which share premises and attack each other."""
    chance = random.Random(seed)
    lines, titles = [], []

    def sentence():
        return " ".join(chance.choices(WORDS, k=chance.randint(3, 20))).capitalize() + "."

    for section in range(2 + seed):
        lines += ["", f"# Section {section}", ""]
        for number in range(3):
            premises = []
            for _ in range(chance.randint(1, 4)):
                if titles and chance.random() < 0.3:
                    premises.append(f"[{chance.choice(titles)}]")
                else:
                    titles.append(f"S{len(titles)}")
                    premises.append(f"[{titles[-1]}]: {sentence()}")
            titles.append(f"S{len(titles)}")
            steps = [f"({place}) {step}" for place, step in enumerate(premises, 1)]
            end = [f"({len(steps) + 1}) [{titles[-1]}]: {sentence()}", ""]
            lines += [f"<A{section}.{number}>: {sentence()}", "", *steps, "----", *end]
        one, other = chance.sample(titles, 2)
        lines += [f"[{one}]", f"  {chance.choice(['->', '><', '+>'])} [{other}]", ""]
    return "\n".join(lines)


def hanging():
    """An inference whose two premises hang below each other, for want of room."""
    nodes, edges = [node("root", "word " * 12)], []
    for arm in range(5):
        nodes.append(node(f"i{arm}", kind=NodeKind.INFERENCE))
        edges.append((f"i{arm}", "root"))
        for premise in (f"p{arm}", f"q{arm}"):
            nodes.append(node(premise, "word " * 12))
            edges.append((premise, f"i{arm}", EdgeKind.PREMISE))
    return Picture(scene_of(nodes, edges), ENGINES["auto"])


def test_a_premise_that_hangs_below_another_leads_past_it_to_the_inference():
    picture = hanging()
    boxes, lines = layout_of(picture)
    middles = {name: (box.left + box.right) / 2 for name, box in boxes.items()}
    upper, lower, inference = boxes["n3"], boxes["n4"], boxes["n2"]
    assert lower.top < upper.bottom
    assert upper.left < middles["n4"] < upper.right
    assert upper.top < inference.bottom
    assert {line.ends for line in lines} >= {("n3", "n2"), ("n4", "n2")}
    assert ("n4", "n3") not in {line.ends for line in lines}
    assert faults_of(picture) == []


def test_a_contradiction_past_a_third_box_keeps_its_distance_from_it():
    nodes = [node(name, "word " * 12) for name in ("a", "b", "c", "root")]
    edges = [(name, "root") for name in "abc"]
    kind = EdgeKind.CONTRADICTORY
    pairs = [("a", "b", kind), ("b", "c", kind), ("a", "c", kind)]
    picture = Picture(scene_of(nodes, edges + pairs), ENGINES["auto"])
    boxes, lines = layout_of(picture)
    passed = [
        (line, box)
        for line in lines
        for box in boxes.values()
        if {line.ends[0], line.ends[1]} <= {"n1", "n2", "n3"} and box.name not in line.ends
    ]
    assert passed
    for line, box in passed:
        assert not any(box.holds(x, y, -4) for x, y in line.points)


def test_the_check_sees_lines_and_boxes_that_are_in_the_way():
    engine = Dry("a -> c", {"a": (0, 0), "b": (100, 0), "c": (200, 0), "d": (210, 10)})
    assert faults_of(engine) == ["c overlaps d", "a -> c runs through b"]


@attrs.frozen
class Dry:
    """A picture that has been laid out by hand, with one straight line."""

    line: str
    places: dict[str, tuple[int, int]]
    dot: str = ""

    @property
    def engine(self):
        return self

    def render(self, dot, output, *, time_limit):
        names = list(self.places)
        tail, head = (names.index(name) for name in self.line.split(" -> "))
        objects = [
            {"_gvid": i, "name": name, "pos": f"{x},{y}", "width": "0.5", "height": "0.5"}
            for i, (name, (x, y)) in enumerate(self.places.items())
        ]
        edges = [{"tail": tail, "head": head, "pos": "e,182,0 18,0 70,0 130,0 172,0"}]
        return json.dumps({"objects": objects, "edges": edges})

"""Arguments of several inferences, taken apart where the front matter says so."""

from __future__ import annotations

from buttress.argdown import dumps, loads
from buttress.argdown.default_map import default_map
from buttress.model import ArgumentMap, Conclusion

HEAD = "===\nmodel: {explodeArguments: true}\n===\n\n"
TEXT = """\
<Tides>: gist #x

(1) The moon pulls.
(2) [Sea]: The sea yields.
-- physics --
(3) [Bulge]: The sea bulges.
(4) The earth turns.
----
(5) [Tide]: There are tides.

<Tides>
  <- <Doubt>: doubt
  <_ <Exception>: exception
  +> [Ports]: Ports are muddy.
"""


def steps(map: ArgumentMap, title: str) -> list[str]:
    return [
        f"{'=> ' if isinstance(step, Conclusion) else ''}{map.statements[step.title].label}"
        for step in map.arguments[title].steps
    ]


def test_each_inference_becomes_an_argument():
    map = loads(HEAD + TEXT)
    assert list(map.arguments) == ["Doubt", "Exception", "Tides - 1", "Tides - 2"]
    assert steps(map, "Tides - 1") == ["The moon pulls.", "Sea", "=> Bulge"]
    assert steps(map, "Tides - 2") == ["Bulge", "The earth turns.", "=> Tide"]
    assert [map.arguments["Tides - 1"].text, map.arguments["Tides - 1"].tags] == ["gist #x", ("x",)]
    first, second = (map.arguments[f"Tides - {number}"].inferences[0] for number in (1, 2))
    assert (first.argument, first.premises, first.conclusion) == ("Tides - 1", (1, 2), 3)
    assert (first.rules, second.rules) == (("physics",), ())


def test_an_argument_stays_whole_unless_the_front_matter_says_otherwise():
    assert "Tides" in loads(TEXT).arguments
    assert "Tides" in loads("===\nmodel: {explodeArguments: false}\n===\n\n" + TEXT).arguments


def test_what_is_drawn_goes_to_the_last_part():
    assert [str(relation) for relation in loads(HEAD + TEXT).relations] == [
        "<Doubt> attacks <Tides - 2>",
        "<Exception> undercuts <Tides - 2> (3)",
        "[Tide] supports [Ports]",
    ]


def test_an_undercut_of_one_inference_goes_to_its_part():
    text = HEAD + "<A>\n\n(1) a\n----\n  <_ <U>: u\n(2) b\n----\n(3) c\n"
    assert [str(relation) for relation in loads(text).relations] == ["<U> undercuts <A - 1> (2)"]


def test_an_intermediate_conclusion_is_the_end_of_one_part_and_the_start_of_the_next():
    statement = loads(HEAD + TEXT).statements["Bulge"]
    assert [(member.role.value, member.argument) for member in statement.members] == [
        ("main-conclusion", "Tides - 1"),
        ("premise", "Tides - 2"),
    ]
    map = default_map(loads(HEAD + TEXT))
    names = {node.id: node.title for node in map.nodes}
    joined = [(names[edge.source], names[edge.target]) for edge in map.edges]
    assert ("Tides - 1", "Bulge") in joined
    assert ("Bulge", "Tides - 2") in joined


def test_an_inference_takes_the_steps_that_it_uses():
    text = HEAD + "<A>\n\n(1) a\n(2) b\n----\n(3) c\n-- {uses: [1, 3]} --\n(4) d\n"
    map = loads(text)
    assert steps(map, "A - 2") == ["a", "c", "=> d"]
    unused = loads(text.replace("----", "-- {uses: [1]} --"))
    assert steps(unused, "A - 1") == ["a", "=> c"]
    assert unused.statements["Untitled 2"].members[0].argument is None


def test_a_title_that_is_taken_keeps_the_argument_whole():
    map = loads(HEAD + TEXT + "\n<Tides - 2>: another\n")
    assert list(map.arguments) == ["Tides", "Doubt", "Exception", "Tides - 2"]
    assert len(map.arguments["Tides"].steps) == 5


def test_a_map_taken_apart_is_written_and_read_again():
    map = loads(HEAD + TEXT)
    assert loads(dumps(map)) == map

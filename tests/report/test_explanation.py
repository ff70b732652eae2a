"""What is written about one conclusion."""

import json

from buttress.argdown import loads
from buttress.report import (
    dialogue_as_text,
    explain,
    explanation_as_json,
    explanation_as_markdown,
    explanation_as_text,
)
from buttress.semantics import evaluate
from buttress.semantics.change import Scenario, judge

BRIDGE = """
[Close the bridge]: The bridge should be closed.

<Cracks>

(1) [Cracks]: The bridge has cracks. {basis: observation}
(2) [Cracks are dangerous]: Bridges with cracks are dangerous.
----
(3) [Close the bridge]

[Old cracks]: The cracks are old. {basis: expert-opinion}
  _> <Cracks>
  <- [Still growing]: The cracks are still growing. {basis: data}

[Cheaper road]: The road is cheaper.
  >< [Cheaper bridge]: The bridge is cheaper.

[Tunnel]: There is a tunnel. {open: true}
"""


def told(name, text=BRIDGE, scenario=None):
    map_ = loads(text, "bridge.argdown")
    if scenario:
        outcome = judge(map_, scenario)
        return explain(outcome.after, name, outcome=outcome)
    return explain(evaluate(map_), name)


def test_a_conclusion_that_stands():
    assert (
        explanation_as_text(told("Close the bridge"))
        == """\
✓ [Close the bridge] stands (grounded semantics)
  The bridge should be closed.
  <Cracks> concludes it from what is in, and what speaks against it is out: [Old cracks].

Why
  because [Cracks] The bridge has cracks. (basis: observation)
  and [Cracks are dangerous] Bridges with cracks are dangerous. (nothing backs it)
  against it [Old cracks] The cracks are old. (so <Cracks> does not go through)
    answered by [Still growing] The cracks are still growing. (basis: data)
  This takes 3 premises and 1 inference; nothing smaller is enough.

What it leans on
  [Cracks] (basis: observation)
  [Cracks are dangerous] (nothing backs it)

What would change it
  It would no longer stand without any one of these: [Cracks], [Cracks are dangerous] or [Still
    growing].
"""
    )


def test_the_same_as_a_dialogue():
    assert (
        dialogue_as_text(told("Close the bridge"))
        == """\
Claim: The bridge should be closed.
  Because: The bridge has cracks. (Basis: observation.)
  And: Bridges with cracks are dangerous. (Nothing backs it.)
  Objection: The cracks are old. So <Cracks> does not bear out [Close the bridge].
    Answer: The cracks are still growing. (Basis: data.)
So: the claim stands: every objection is answered.
"""
    )


def test_under_a_scenario_the_objection_is_unanswered():
    text = dialogue_as_text(told("Close the bridge", scenario=Scenario(without="Still growing")))
    assert text.startswith("This is the map without [Still growing].")
    assert "  Objection: The cracks are old. So <Cracks> does not bear out" in text
    assert "    Answer: The cracks are still growing. But nothing is said for that.\n" in text
    assert text.endswith("So: the claim falls: what speaks against it is not answered.\n")


def test_what_is_rejected_is_set_aside():
    text = dialogue_as_text(told("Close the bridge", scenario=Scenario(reject="Old cracks")))
    assert "But that is set aside here." in " ".join(text.split())


def test_an_undecided_statement_says_what_would_decide():
    text = explanation_as_text(told("Cheaper road"))
    assert text.startswith("? [Cheaper road] is undecided")
    assert "It would stand if [Cheaper bridge] fell." in text
    assert "It would fall if [Cheaper bridge] stood." in text


def test_what_falls_says_which_answer_would_save_it():
    text = explanation_as_text(told("Old cracks"))
    assert "It would stand if there were an answer to [Still growing]." in text


def test_several_changes_that_are_needed_together_are_told_as_such():
    text = """
    [A]: a. {basis: data}
      - [B]: b. {basis: data}
      - [C]: c. {basis: data}
    """.replace("\n    ", "\n")
    written = explanation_as_text(told("A", text))
    assert "It would stand if there were an answer to [B] and [C] together." in written


def test_in_a_very_large_map_the_smallest_changes_are_left_to_another_command(monkeypatch):
    monkeypatch.setattr("buttress.report.explanation.contents._MOST_RULES", 0)
    found = told("Close the bridge")
    assert found.turning is None
    assert "`buttress sensitivity` does that." in explanation_as_text(found)
    assert json.loads(explanation_as_json(found))["turning"] is None


def test_what_falls_for_want_of_support_says_so():
    assert "more has to be said for it." in " ".join(explanation_as_text(told("Tunnel")).split())


def test_what_is_open_falls_for_want_of_support():
    assert "But that is left open, and nothing is said for it." in dialogue_as_text(told("Tunnel"))


def test_an_argument_is_explained_too():
    assert explanation_as_text(told("<Cracks>")).startswith("✓ <Cracks> stands")


def test_markdown_escapes_what_others_wrote():
    text = "[A]: It is 1 < 2 or $5 | so. {basis: data}\n  - [B]: b\n    - [C]: c"
    written = explanation_as_markdown(told("A", text))
    assert "- **Claim:** It is 1 \\< 2 or \\$5 \\| so." in written
    assert "  - **Objection:** b." in written


def test_text_cannot_steer_a_terminal():
    hostile = "[A]: \x1b[31mred\n  - [B]: \u202eb\n    - [C]: c"
    for write in (explanation_as_text, dialogue_as_text, explanation_as_markdown):
        assert "\x1b" not in write(told("A", hostile))
        assert "\u202e" not in write(told("A", hostile))


def test_json_holds_the_verdict_the_elements_and_the_dialogue():
    found = json.loads(explanation_as_json(told("Close the bridge")))
    assert found["version"] == 1
    assert (found["element"], found["standing"]) == ("[Close the bridge]", "in")
    assert found["premises"] == ["[Cracks]", "[Cracks are dangerous]", "[Still growing]"]
    assert found["inferences"] == ["<Cracks> (3)"]
    assert found["minimality"] == "smallest"
    assert [turn["move"] for turn in found["dialogue"]] == [
        "claim", "because", "and", "objection", "answer",
    ]  # fmt: skip
    assert found["turning"]["giving_up"]["sets"][0] == ["[Cracks]"]
    assert found["leans_on"][0] == {"element": "[Cracks]", "backing": "basis: observation"}


def test_json_of_what_is_undecided_holds_the_knots():
    (knot,) = json.loads(explanation_as_json(told("Cheaper road")))["knots"]
    assert knot["members"] == ["[Cheaper road]", "[Cheaper bridge]"]
    assert {"if": "[Cheaper bridge]", "is": "out", "then": "in"} in knot["decisions"]


def test_where_extensions_differ_each_side_is_told():
    map_ = loads(BRIDGE, "bridge.argdown")
    found = explain(evaluate(map_, "preferred"), "Cheaper road")
    text = explanation_as_text(found)
    assert text.startswith("? [Cheaper road] is undecided (preferred semantics)")
    accepting, other = text.split("In an extension that does not")
    assert "In an extension that accepts it" in accepting
    assert "answered by [Cheaper road] A new road" not in other
    assert "(it defends itself)" in " ".join(accepting.split())
    spoken = dialogue_as_text(found)
    assert "So: the claim stands" in spoken
    assert "So: the claim falls" in spoken
    sides = json.loads(explanation_as_json(found))["extensions"]
    assert [side["standing"] for side in sides] == ["in", "out"]
    assert {"[Cheaper road]", "[Cheaper bridge]"} <= {str(end) for end in found.elements}


def test_what_every_extension_accepts_though_grounded_does_not_stands():
    text = "[A]: a\n  >< [B]: b\n\n[C]: c\n  <- [D]: d\n    <- [A]\n    <- [B]\n"
    found = explain(evaluate(loads(text, "floating.argdown"), "preferred"), "C")
    assert explanation_as_text(found).startswith("✓ [C] stands (preferred semantics)")
    assert "In an extension that does not" not in explanation_as_text(found)
    assert found.views[0][1].explanation.account is not None


def test_an_answer_that_fails_in_an_extension_is_not_told_as_one_that_holds():
    found = explain(evaluate(loads(BRIDGE), "preferred"), "Cheaper road")
    _, other = explanation_as_text(found).split("In an extension that does not")
    assert "answered by [Cheaper road] The road is cheaper. (but that falls here)" in other
    assert "Answer: The road is cheaper. But that falls here.\n" in dialogue_as_text(found)


CAMERA = "[Open]: The shop is open.\n  - [Camera]: A camera shows it shut. {basis: media}\n"


def test_a_premise_that_is_objected_to_still_says_what_it_rests_on():
    text = (
        CAMERA
        + "    - [Old]: The picture is old.\n      - [Stamp]: It has a stamp. {basis: data}\n"
    )
    found = told("Open", text)
    assert "[Camera] A camera shows it shut. (basis: media)\n" in explanation_as_text(found)
    assert "Objection: A camera shows it shut. (Basis: media.)\n" in dialogue_as_text(found)
    undecided = told(
        "Open", CAMERA + "\n[Camera]\n  >< [Film]: It was a film set. {source: crew}\n"
    )
    assert "(each speaks against the other; source: crew)" in explanation_as_text(undecided)
    assert "Each speaks against the other. (Source: crew.)\n" in dialogue_as_text(undecided)


def test_what_a_scenario_grants_is_not_said_to_lack_backing():
    text = (
        "[Trip]: We go.\n  <+ [Sun]: The sun shines. {open: true}\n\n[Sun]\n  - [Rain]: It rains.\n"
    )
    scenario = Scenario(assume="Sun", reject="Rain")
    assert "[Sun] The sun shines. (granted here)" in explanation_as_text(
        told("Trip", text, scenario)
    )
    assert "The sun shines. (Granted here.)" in dialogue_as_text(told("Trip", text, scenario))
    assert "nothing is said for it" in explanation_as_text(told("Trip", text))


def test_a_shift_to_undecided_is_no_fall():
    text = "[Trip]: We go.\n  - [Rain]: It rains. {open: true}\n    - [Trip]\n"
    lines = explanation_as_text(told("Trip", text, Scenario(assume="Rain"))).splitlines()
    assert "  [Trip] no longer stands: it was in and is undecided" in lines
    assert "  [Rain] no longer falls: it was out and is undecided" in lines


def test_what_speaks_against_itself_is_told_so_and_that_nothing_makes_it_stand():
    found = told("X", "[X]: This is false.\n  - [X]\n")
    assert "against it [X] This is false. (it speaks against itself)" in explanation_as_text(found)
    assert "  No answer and nothing given up makes it stand.\n" in explanation_as_text(found)
    assert "Objection: This is false. It speaks against itself.\n" in dialogue_as_text(found)


RANKED = """
<Strong>

(1) [P]: p.
-- {priority: 3} --
(2) [X]: x.

<Weak>

(1) [Q]: q.
-- {priority: 1} --
(2) [Y]: y.

<Both>

(1) [X]
(2) [Y]
-- {strict: true} --
(3) [Z]: z.
  >< [No Z]

<Middle>

(1) [R]: r.
-- {priority: 2} --
(2) [No Z]: not z.
"""


def test_what_is_argued_for_too_weakly_is_not_said_to_lack_an_argument():
    found = told("No Z", RANKED)
    assert "it needs [Y] y. (ranked too low here)" in explanation_as_text(found)
    assert "But what is said for that ranks too low here." in dialogue_as_text(found)
    assert "nothing is said for" not in explanation_as_text(found)


def test_the_order_of_priorities_is_told_where_it_is_an_unusual_one():
    democratic = explain(evaluate(loads(RANKED), order="democratic"), "No Z")
    assert explanation_as_text(democratic).startswith(
        "? [No Z] is undecided (grounded semantics, democratic order)\n"
    )
    assert "(grounded semantics, democratic order)" in explanation_as_markdown(democratic)
    assert "(grounded semantics)" in explanation_as_text(told("No Z", RANKED))


def test_what_falls_for_want_of_something_open_says_what_granting_that_would_do():
    text = "[Trip]: We go.\n  <+ [Sun]: The sun shines. {open: true}\n"
    found = told("Trip", text)
    assert "  It would stand if [Sun] were granted.\n" in explanation_as_text(found)
    assert "more has to be said" not in explanation_as_text(found)
    assert json.loads(explanation_as_json(found))["granting"] == [
        {"element": "[Sun]", "standing": "in"}
    ]
    disputed = told("Trip", text + "\n[Sun]\n  >< [Rain]: It rains.\n")
    assert "  It would be undecided if [Sun] were granted.\n" in explanation_as_text(disputed)
    refuted = told("Trip", text + "\n[Sun]\n  - [Rain]: It rains.\n")
    assert "were granted" not in explanation_as_text(refuted)
    assert "were granted" not in explanation_as_text(told("Sun", text))

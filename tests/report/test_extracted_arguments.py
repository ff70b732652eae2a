"""The smallest arguments for a conclusion, step by step, with what attacks them."""

import json

import pytest

from buttress.argdown import loads
from buttress.report import (
    arguments_as_markdown,
    arguments_as_text,
    explain,
    explanation_as_json,
    extract,
)
from buttress.report.explanation import extracted as module
from buttress.semantics import evaluate
from buttress.semantics.arguments import ArgumentSearchError

ROAD = """
[Close]: The road should be closed.

<Danger>

(1) [Accidents]: There were accidents. {basis: statistic}
(2) [Lives]: Lives go first. {axiom: true}
----
(3) [Close]

<Noise>

(1) [Loud]: It is loud. {basis: testimony}
----
(2) [Unbearable]: It is unbearable.
----
(3) [Close]

[Unbearable]
  >< [Used to it]: One gets used to it. {basis: expert-opinion}

[Old]: The figures are old. {basis: data}
  _> <Danger>
  <- [New]: They are new. {basis: data}

[Unsaid]: Nothing is said for it. {open: true}

<Sketch>: It is ugly.
  +> [Close]
"""


def told(name, count, text=ROAD):
    explained = explain(evaluate(loads(text)), name)
    return explained, extract(explained.evaluation, explained.element, count)


def test_arguments_come_smallest_first_with_their_standing():
    _, found = told("[Close]", 9)
    sizes = [len(each.steps) for each in found.found]
    assert sizes == [2, 3, 3]
    assert [each.standing.value for each in found.found] == ["in", "in", "undecided"]
    assert [len(told("[Close]", count)[1].found) for count in (1, 2)] == [1, 2]


def test_each_step_says_what_attacks_it_and_how_that_goes():
    _, found = told("<Noise>", 5)
    (noise,) = found.found
    assert [step.follows_from for step in noise.steps] == [(), (1,), (2,)]
    (attack,) = noise.steps[1].objections
    assert (attack.attacker, attack.kind, attack.standing) == (
        "[Used to it]",
        "rebutting",
        "undecided",
    )
    _, found = told("<Danger>", 5)
    (danger,) = found.found
    assert [step.objections for step in danger.steps[:2]] == [(), ()]
    (attack,) = danger.steps[2].objections
    assert (attack.attacker, attack.kind, attack.standing) == ("[Old]", "undercutting", "out")


def test_a_premise_that_is_beaten_makes_its_argument_fall():
    _, found = told("[Old]", 2)
    (old,) = found.found
    assert old.standing == "out"
    (attack,) = old.steps[0].objections
    assert (attack.attacker, attack.kind, attack.standing) == ("[New]", "undermining", "in")


def test_of_an_argument_only_its_own_ways_are_told():
    _, found = told("<Danger>", 5)
    assert {str(end) for end in found.elements} == {
        "[Accidents]", "[Lives]", "[Close]", "<Danger>", "<Danger> (3)",
    }  # fmt: skip
    _, found = told("<Sketch>", 5)
    assert [[step.derived.conclusion for step in each.steps] for each in found.found] == [
        ["<Sketch>"]
    ]


def test_text_and_markdown_number_the_steps():
    text = arguments_as_text(*told("[Close]", 3))
    assert "Argument 3 is undecided (3 steps)\n  (1) [Loud] It is loud. (premise;" in text
    assert "\n      ! [Used to it] speaks against this conclusion" in text
    assert "There are no others" not in text
    assert text != arguments_as_text(*told("[Close]", 3), colour=True)
    markdown = arguments_as_markdown(*told("[Close]", 4))
    assert "\n3. \\[Close\\] The road should be closed. (from (1) and (2) by" in markdown
    assert markdown.endswith("There are no others.\n")


def test_what_nothing_leads_to_is_said_to_have_no_argument():
    assert arguments_as_text(*told("[Unsaid]", 3)).endswith("\nNo argument leads to it.\n")


def test_json_has_the_steps_only_where_they_are_asked_for():
    explained, found = told("[Close]", 2)
    assert json.loads(explanation_as_json(explained))["arguments"] is None
    written = json.loads(explanation_as_json(explained, found))["arguments"]
    assert written["problem"] is None
    last = written["found"][1]["steps"][-1]
    assert (last["from"], last["inference"], last["strict"]) == ([1, 2], "<Danger> (3)", False)


def test_a_search_that_was_given_up_tells_what_it_has_found(monkeypatch):
    class Spent(module.Extraction):
        def of(self, literal):
            yield from [next(super().of(literal))]
            raise ArgumentSearchError(literal, 7)

    monkeypatch.setattr(module, "Extraction", Spent)
    explained, found = told("[Close]", 2)
    assert len(found.found) == 1
    assert "More were not found: finding the next argument" in arguments_as_text(explained, found)


def test_hostile_titles_cannot_steer_a_terminal():
    text = ROAD.replace("It is loud.", "It is \x1b[31mloud\x07.")
    written = arguments_as_text(*told("[Close]", 3, text))
    assert "\x1b" not in written
    assert "\x07" not in written


@pytest.mark.parametrize("semantics", ["preferred", "stable", "ideal"])
def test_other_semantics_tell_what_all_extensions_share(semantics):
    explained = explain(evaluate(loads(ROAD), semantics), "[Unbearable]")
    found = extract(explained.evaluation, explained.element, 1)
    assert [each.standing.value for each in found.found] == ["undecided"]

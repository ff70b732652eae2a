"""Strengths as if some things were not known, were granted, or were rejected."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buttress.argdown import loads
from buttress.model import UnknownTitleError
from buttress.semantics.change import ConflictingScenarioError, Scenario
from buttress.semantics.gradual import map_strengths
from buttress.semantics.gradual.supposing import ScenarioNotHeardError
from buttress.testing import argument_maps

BRIDGE = loads("""\
[Close it]: The bridge should be closed.
  + <Cracks>
  - <Detour>: The detour is long. {weight: 0.4}

<Cracks>

(1) [Seen]: Two girders have cracks. {weight: 0.9}
(2) [Danger]: Cracks are dangerous. {axiom: true}
    + <Experts>: Experts say so. {weight: 0.5}
----
(3) [Close it]
""")
SEMANTICS = ["df-quad", "quadratic-energy", "euler"]


def strengths(semantics="df-quad", **said):
    found = map_strengths(BRIDGE, semantics, scenario=Scenario(**said))
    return found.statements | {f"<{title}>": value for title, value in found.arguments.items()}


def test_an_empty_scenario_changes_nothing():
    assert strengths() == strengths(without=())


@pytest.mark.parametrize("semantics", SEMANTICS)
def test_without_a_premise_what_rests_on_it_is_weaker(semantics):
    before, after = strengths(semantics), strengths(semantics, without="Seen")
    assert after["Seen"] == after["<Cracks>"] == 0
    assert after["Close it"] < before["Close it"]
    assert after["<Detour>"] == before["<Detour>"]


def test_without_a_statement_what_is_said_for_it_remains_and_rejected_it_does_not():
    assert strengths(without="Danger")["Danger"] == 0.5  # <Experts>, of 0.5, support it
    assert strengths(reject="Danger")["Danger"] == 0


@pytest.mark.parametrize("semantics", SEMANTICS)
@pytest.mark.parametrize("how", ["without", "reject"])
def test_an_argument_that_is_left_out_or_rejected_has_no_strength(semantics, how):
    before = strengths(semantics)
    for title in ("<Cracks>", "<Detour>"):
        after = strengths(semantics, **{how: title})
        assert after[title] == 0
        assert (after["Close it"] > before["Close it"]) == (title == "<Detour>")


def test_what_is_assumed_is_whole_until_something_speaks_against_it():
    assert strengths(assume="Seen")["Seen"] == 1
    assert strengths(assume="<Cracks>")["Seen"] == 1
    attacked = strengths(assume="Close it", reject="<Cracks>")["Close it"]
    assert attacked == pytest.approx(0.6)


def test_a_semantics_without_base_scores_has_no_answer():
    with pytest.raises(ScenarioNotHeardError, match="choose df-quad"):
        strengths("h-categoriser", without="Seen")
    assert strengths("h-categoriser")


def test_a_scenario_that_cannot_be_is_refused():
    with pytest.raises(UnknownTitleError):
        strengths(without="Sene")
    with pytest.raises(ConflictingScenarioError):
        strengths(without="Seen", assume="Seen")


@given(argument_maps(), st.data())
def test_what_is_rejected_has_no_strength_in_any_map(map, data):
    titles = [*(f"[{each}]" for each in map.statements), *(f"<{each}>" for each in map.arguments)]
    if not titles:
        return
    title = data.draw(st.sampled_from(titles))
    found = map_strengths(map, scenario=Scenario(reject=title))
    if not found.unsettled:
        assert found.of(title) == 0

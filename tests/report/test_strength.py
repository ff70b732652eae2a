"""Strengths as text and as JSON."""

import json

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings

from buttress.argdown import loads
from buttress.report import (
    build_strength_report,
    strength_as_json,
    strength_as_text,
    strength_schema,
)
from buttress.semantics.gradual import plain
from buttress.testing import argument_maps

STEERING = {"\x1b", "\x07", "\x9b", "\u202e", "\u2066", "\r"}

TEXT = """===
title: The bridge
scale: icd-203
===

[Close it]: The bridge should be closed. {standard: clear-and-convincing}
  - <Detour>: The detour is long. {weight: 0.4}

<Safety>

(1) [Cracks]: Two girders have cracks. {grade: B2}
(2) [Trucks]: Cracked girders give way under trucks. {likelihood: likely}
----
(3) [Close it]
"""

TOLD = """\
The bridge (bridge.argdown)
Strengths from 0 to 1 under df-quad. Base scores of 3 statements: 1 from likelihood, 1 from
grade and 1 by default (0.50).

Conclusion
  0.54  █████·····  [Close it] The bridge should be closed.
                    How much of it rests on each premise (by removal):
                      +0.236  [Cracks]
                      +0.236  [Trucks]
                      −0.200  <Detour>

Other statements
  0.70  ███████···  base 0.70 grade B2                      [Cracks] Two girders have cracks.
  0.68  ███████···  base 0.68 likelihood “likely”, 55–80 %  [Trucks] Cracked girders give way…

Other arguments
  0.40  ████······  base 0.40 weight   <Detour> The detour is long.
  0.47  █████·····  base 1.00 default  <Safety>

Proof standards
  ✗ not shown     [Close it] by clear and convincing: <Safety> (0.5) against <Detour> (0.4) is
                  not enough: to be clear and convincing it has to outweigh what is against it
                  by more than 0.5.
  ✓ acceptable    [Cracks] by preponderance: its own assertion (0.7) speaks for it, and nothing
                  that applies speaks against it.
  ✓ acceptable    [Trucks] by preponderance: its own assertion (0.675) speaks for it, and
                  nothing that applies speaks against it.
"""

CIRCLE = """[A]: a {weight: 1}
  >< [B]: b {weight: 1}

[C]: c
  + [A]
"""


def page(text=TEXT, **options):
    return build_strength_report(loads(text, "bridge.argdown"), **options)


def test_conclusions_come_first_with_what_they_come_from():
    assert strength_as_text([page(method="removal", standards=True)]) == TOLD


def test_one_conclusion_alone_leaves_the_rest_out():
    text = strength_as_text([page(conclusion="Cracks", standards=True)])
    assert "[Cracks]" in text
    assert "[Close it]" not in text
    assert "Other" not in text


def test_what_has_not_settled_is_marked_and_told(monkeypatch):
    monkeypatch.setattr(plain, "step_limit", lambda *_: 1)
    text = strength_as_text([page(CIRCLE, method="removal")])
    assert "3 strengths did not settle, because arguments run in circles." in text
    assert text.count("~0.") == 3
    assert "Not all strengths settled: do not rely on these." in text
    (found,) = json.loads(strength_as_json([page(CIRCLE)]))["maps"]
    assert found["converged"] is False
    assert found["statements"]["C"]["settled"] is False


def test_the_h_categoriser_says_what_it_does_not_hear():
    assert "hears attacks alone" in strength_as_text([page(semantics="h-categoriser")])


def test_a_map_without_scores_is_told_what_its_strengths_are_worth():
    warned = "tell how the map is drawn"
    assert warned in strength_as_text([page("[A]: a\n  + [B]: b\n")])
    assert warned not in strength_as_text([page("[A]: a\n  + [B]: b {weight: 0.7}\n")])
    assert warned not in strength_as_text([page("[A]: a\n", semantics="h-categoriser")])


def test_sampled_shapley_values_are_told_with_their_error():
    reasons = "".join(f"  + [R{n}]: r {{weight: 0.{n % 9 + 1}}}\n" for n in range(14))
    report = page(f"[C]: c\n{reasons}", method="shapley", samples=50)
    text = strength_as_text([report])
    assert " ± 0." in text
    assert "Estimated from 50 random orders; ± is the standard error." in text
    (found,) = json.loads(strength_as_json([report]))["maps"][0]["contributions"]
    assert found["samples"] == 50
    assert all(each["error"] is not None for each in found["premises"])


def test_an_empty_map_is_told_so():
    assert "nothing to weigh here yet" in strength_as_text([page("")])


@pytest.fixture(scope="module")
def schema():
    found = json.loads(strength_schema())
    jsonschema.Draft202012Validator.check_schema(found)
    return jsonschema.Draft202012Validator(found)


@pytest.mark.parametrize("semantics", ["df-quad", "h-categoriser"])
@pytest.mark.parametrize("method", [None, "removal", "gradient", "shapley"])
@pytest.mark.parametrize("text", [TEXT, CIRCLE, ""])
def test_json_keeps_to_its_schema(schema, text, method, semantics):
    report = page(text, method=method, semantics=semantics, standards=method is not None)
    schema.validate(json.loads(strength_as_json([report])))


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=40)
@given(argument_maps())
def test_strengths_of_any_map_can_be_written(map_):
    report = build_strength_report(map_, method="gradient", standards=True)
    assert not STEERING & set(strength_as_text([report]))
    (written,) = json.loads(strength_as_json([report]))["maps"]
    assert set(written["statements"]) == set(map_.statements) == set(written["standards"])

"""What must hold of every report about any map."""

import json

import pytest
from hypothesis import HealthCheck, given, settings

from buttress.argdown import loads
from buttress.checks import check
from buttress.model import Standing
from buttress.report import (
    build_page,
    build_sensitivity,
    findings_as_github,
    findings_as_json,
    findings_as_markdown,
    findings_as_text,
    page_as_html,
    page_as_markdown,
    page_as_text,
    sensitivity_as_json,
    sensitivity_as_markdown,
    sensitivity_as_text,
    standings_as_json,
    standings_as_text,
)
from buttress.report.sensitivity.contents import Sampling
from buttress.semantics import evaluate
from buttress.testing import argdown_texts, argument_maps

STEERING = {"\x1b", "\x07", "\x9b", "\u202e", "\u2066", "\r"}
calmly = settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=40)


@calmly
@given(argdown_texts())
def test_findings_about_any_text_can_be_written(text):
    result = check(loads(text))
    assert not STEERING & set(findings_as_text(result))
    assert len(json.loads(findings_as_json(result))["findings"]) == len(result.findings)
    annotations = findings_as_github(result)
    assert annotations.count("\n") == len(result.findings) + 1
    assert not STEERING & set(annotations)
    assert not STEERING & set(findings_as_markdown(result))


@calmly
@given(argument_maps())
def test_standings_of_any_map_can_be_written(map_):
    evaluation = evaluate(map_)
    assert not STEERING & set(standings_as_text([evaluation]))
    (written,) = json.loads(standings_as_json([evaluation]))["maps"]
    assert set(written["statements"]) == set(map_.statements)


@calmly
@given(argument_maps())
def test_what_conclusions_of_any_map_hang_on_can_be_written(map_):
    sensitivity = build_sensitivity(map_, sampling=Sampling(samples=100))
    assert not STEERING & set(sensitivity_as_text(sensitivity))
    assert not STEERING & set(sensitivity_as_markdown(sensitivity))
    (written,) = json.loads(sensitivity_as_json(sensitivity))["maps"]
    assert len(written["conclusions"]) == len(sensitivity.tables)


@pytest.mark.parametrize("write", [page_as_text, page_as_markdown, page_as_html])
@calmly
@given(argument_maps())
def test_a_page_about_any_map_can_be_written(write, map_):
    page = build_page(map_)
    assert not STEERING & set(write(page))
    assert len(page.verdicts) == sum(page.count(standing) for standing in Standing)

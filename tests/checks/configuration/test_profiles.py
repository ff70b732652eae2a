"""Profiles name rules that there are, and change what is told."""

import attrs
import pytest

from buttress.argdown import loads
from buttress.checks import check
from buttress.checks.configuration import PROFILES, Configuration
from buttress.checks.configuration.profiles import load_profile, profile_table
from buttress.checks.configuration.reading import read_layer
from buttress.checks.registry import ENTRIES

RAIN = loads("[Rain]: It has rained.\n  + [Wet]: The street is wet.\n  + <Puddles>: Puddles.\n")


@pytest.mark.parametrize("name", PROFILES)
def test_a_profile_is_without_fault(name):
    table = profile_table(name)
    assert table.pop("description").endswith(".")
    layer, issues = read_layer(table, ENTRIES)
    assert issues == ()
    assert layer == load_profile(name, ENTRIES)


def test_the_default_profile_changes_nothing():
    assert load_profile("default", ENTRIES) == load_profile("default", ENTRIES).__class__()
    default = check(RAIN, settings=Configuration(profile="default"))
    assert default.findings == check(RAIN).findings


def severities(profile):
    found = check(RAIN, settings=Configuration(profile=profile)).findings
    return {finding.code: str(finding.severity) for finding in found}


def test_assurance_asks_for_evidence():
    assert severities("default")["SUP001"] == "warning"
    assert severities("assurance")["SUP001"] == "error"
    assert severities("assurance")["SUP002"] == "warning"


def test_a_profile_turns_rules_on_and_off():
    on = set(Configuration(profile="teaching").for_any_map.rules)
    assert {entry.code for entry in ENTRIES if entry.default} - on == {"SUP003"}
    assert "SUP017" in on


def test_a_map_can_name_its_profile():
    text = "===\nbuttress: {profile: assurance}\n===\n\n[Rain]: It has.\n  + [Wet]: It is wet.\n"
    found = {f.code: str(f.severity) for f in check(loads(text)).findings}
    assert found["SUP001"] == "error"


def test_intelligence_brings_its_scale():
    text = "[War]: War is likely. {likelihood: realistic possibility}\n"
    settings = Configuration(profile="intelligence")
    assert "EST002" in {f.code for f in check(loads(text), settings=settings).findings}
    chosen = loads(f"===\nscale: phia\n===\n\n{text}")
    assert "EST002" not in {f.code for f in check(chosen, settings=settings).findings}


def test_what_is_said_elsewhere_goes_before_a_profile():
    layer = read_layer({"severity": {"SUP001": "info"}, "profile": "assurance"}, ENTRIES)[0]
    settings = Configuration((layer,))(RAIN)
    assert str(settings.severities["SUP001"]) == "info"
    assert str(settings.severities["CON004"]) == "error"
    told = attrs.evolve(Configuration((layer,)), profile="default")(RAIN)
    assert "CON004" not in told.severities

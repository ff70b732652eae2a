"""What must hold of the findings about any map."""

from hypothesis import HealthCheck, given, settings

from buttress.argdown import loads
from buttress.checks import ENTRIES, check, contentions
from buttress.model import Severity
from buttress.testing import argdown_texts, argument_maps

CODES = {entry.code for entry in ENTRIES}
calmly = settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=60)


@calmly
@given(argdown_texts())
def test_findings_about_any_text_have_places_in_it(text):
    for finding in check(loads(text)).findings:
        assert finding.span is None or 0 <= finding.span.start <= finding.span.end <= len(text)
        assert finding.span is not None or finding.code == "SUP006"
        assert finding.severity in Severity
        assert finding.code in CODES


@calmly
@given(argument_maps())
def test_findings_about_any_map_name_what_is_in_it(map_):
    for finding in check(map_).findings:
        if finding.code not in ("REF001", "REF002"):  # mentions of what is not there
            assert finding.statement is None or finding.statement in map_.statements
            assert finding.argument is None or finding.argument in map_.arguments
        assert finding.message.endswith((".", "?"))
        assert "\n" not in finding.message


@calmly
@given(argument_maps())
def test_checking_is_deterministic(map_):
    assert check(map_) == check(map_)


@calmly
@given(argument_maps())
def test_a_map_that_argues_has_a_contention(map_):
    ends = contentions(map_)
    assert len({id(element) for element in ends}) == len(ends)
    if map_.conclusions():
        assert ends


@calmly
@given(argdown_texts())
def test_every_problem_of_the_reader_is_a_finding(text):
    map_ = loads(text)
    found = check(map_, select=["SYN"]).findings
    assert len(found) == len(map_.problems)
    assert {problem.code for problem in map_.problems} <= {entry.code for entry in ENTRIES}

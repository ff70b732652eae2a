import attrs

from buttress.argdown import load_all, loads
from buttress.checks import check, check_all
from buttress.model import MapBuilder, Severity
from buttress.semantics import TooManyPrioritiesError

TEXT = """
[Rain]: It has rained. {expect: in}
  + [Wet]: The street is wet.
  - [Dry gauge]: The rain gauge is dry. {basis: observation}

[Clouds
"""


def test_findings_come_in_reading_order():
    places = [(f.span.line, f.span.column) for f in check(loads(TEXT)).findings]
    assert places == sorted(places)
    assert len(places) > 2


def test_summary_counts_what_was_read_and_found():
    result = check(loads(TEXT, "rain.argdown"))
    summary = result.summary
    assert (summary.files, summary.arguments) == (1, 0)
    assert summary.statements >= 3
    assert summary.findings == len(result.findings)
    assert summary.error == len(result.at_least(Severity.ERROR)) > 0
    assert summary.error + summary.warning == len(result.at_least(Severity.WARNING))


def test_a_map_without_text_has_findings_without_places():
    builder = MapBuilder()
    builder.statement("Rain", "It has rained.").statement("Wet", "The street is wet.")
    builder.support("Wet", "Rain")
    (finding,) = check(builder.build()).findings
    assert (finding.code, finding.statement, finding.span) == ("SUP001", "Wet", None)


def test_an_empty_map_has_no_findings():
    assert check(loads("")).findings == ()


def test_rules_do_not_depend_on_each_other():
    whole = check(loads(TEXT)).findings
    for finding in whole:
        alone = check(loads(TEXT), select=[finding.code]).findings
        assert str(finding) in map(str, alone)


def test_checking_twice_says_the_same():
    map_ = loads(TEXT)
    assert check(map_) == check(map_)
    assert attrs.asdict(check(map_).summary) == attrs.asdict(check(loads(TEXT)).summary)


def test_a_map_that_cannot_be_judged_is_still_checked(monkeypatch):
    def give_up(map_, **_):
        raise TooManyPrioritiesError

    monkeypatch.setattr("buttress.semantics.evaluate", give_up)
    found = check(loads(TEXT), select=["SUP001", "CON007"]).findings
    assert [finding.code for finding in found] == ["SUP001", "CON007"]
    assert found[1].message.startswith("This could not be judged: comparing the arguments")


def test_what_two_maps_include_is_reported_once(tmp_path):
    (tmp_path / "common.argdown").write_text("[Rain]: It has rained.\n  + [Wet]: It is wet.\n")
    for name in ("one", "two"):
        text = f"@include(common.argdown)\n\n[{name}]: A claim.\n  + <{name}>\n"
        (tmp_path / f"{name}.argdown").write_text(text)
    result = check_all(load_all(tmp_path))
    assert [f.code for f in result.findings] == ["SUP001", "REF002", "REF002"]
    assert result.summary.files == 3


def test_like_findings_of_different_files_are_both_reported(tmp_path):
    for name in ("one", "two"):
        (tmp_path / f"{name}.argdown").write_text("[Rain]: It has rained.\n  + [Wet]: Wet.\n")
    assert len(check_all(load_all(tmp_path)).findings) == 2


def test_a_failed_include_of_a_shared_file_is_reported_once(tmp_path):
    (tmp_path / "common.argdown").write_text("@include(missing.argdown)\n")
    for name in ("one", "two"):
        (tmp_path / f"{name}.argdown").write_text("@include(common.argdown)\n")
    assert [f.code for f in check_all(load_all(tmp_path)).findings] == ["SYN009"]

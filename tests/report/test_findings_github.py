import re

import pytest

from buttress.argdown import loads
from buttress.checks import check
from buttress.model import Severity
from buttress.report import count_by_rule, findings_as_github
from report.hostile import PATHS, TITLES, finding, hostile_result, result_of, span_in

COMMAND = re.compile(r"::(?P<command>\w+) (?P<properties>[^:]*)::(?P<message>.*)")
TEXT = "[Rain]: It has rained.\n  + [Wet]: The street is wet.\n"


def read(line):
    """What GitHub's runner makes of a line."""
    parts = COMMAND.fullmatch(line)
    assert parts, line
    properties = dict(part.split("=", 1) for part in parts["properties"].split(","))
    unescaped = {key: undo(undo_more(value)) for key, value in properties.items()}
    return parts["command"], unescaped, undo(parts["message"])


def undo(text):
    return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%")


def undo_more(text):
    return text.replace("%3A", ":").replace("%2C", ",")


def test_a_finding_is_a_workflow_command():
    assert findings_as_github(check(loads(TEXT, "maps/rain.argdown"))) == (
        "::warning file=maps/rain.argdown,line=2,endLine=2,col=5,endColumn=29,"
        "title=SUP001 unsupported-claim::Nothing supports [Wet], which supports [Rain], and it "
        "names no basis or source.%0AHow to mend it: support it, say what it rests on, as {basis: "
        "observation} or {source: …}, or mark it {assumption: true}.\n"
        "Found 1 warning in 1 file (2 statements, 0 arguments).\n"
    )


def test_columns_are_told_within_one_line_only():
    line, _ = findings_as_github(result_of(finding(span=span_in("a", start=17, end=40)))).split(
        "\n", 1
    )
    assert read(line)[1] == {
        "file": "a", "line": "2", "endLine": "3", "title": "SUP001 unsupported-claim",
    }  # fmt: skip


def test_the_end_column_is_that_of_the_last_character():
    text = findings_as_github(result_of(finding(span=span_in("a", start=3, end=3))))
    assert ",col=4,endColumn=4," in text


@pytest.mark.parametrize("path", [path for path in PATHS if path != "<stdin>"])
def test_paths_come_out_as_they_went_in(path):
    line = findings_as_github(result_of(finding(span=span_in(path)))).splitlines()[0]
    assert read(line)[1]["file"] == path.replace("\n", "\ufffd")


@pytest.mark.parametrize("title", TITLES)
def test_a_message_stays_one_command(title):
    text = findings_as_github(result_of(finding(f"{title} is odd.", span_in("a"))))
    first, *rest = text.splitlines()
    assert read(first)[0] == "warning"
    assert rest == ["Found 1 warning in 0 files (0 statements, 0 arguments)."]


def test_no_place_is_no_file():
    for span in (None, span_in("<stdin>")):
        line = findings_as_github(result_of(finding(span=span))).splitlines()[0]
        assert read(line)[1] == {"title": "SUP001 unsupported-claim"}


def test_severities_are_those_of_github():
    result = result_of(*(finding(severity=severity) for severity in Severity))
    commands = [read(line)[0] for line in findings_as_github(result).splitlines()[:-1]]
    expected = {"error": "error", "warning": "warning", "info": "notice"}
    assert commands == [expected[severity.value] for severity in Severity]


def test_statistics_are_plain_lines():
    result = hostile_result()
    text = findings_as_github(result, count_by_rule(result.findings))
    lines = text.splitlines()
    assert sum(line.startswith("::") for line in lines) == len(result.findings)
    assert "10  XYZ999  warning  own-rule" in lines


def test_nothing_found_is_said_in_a_plain_line():
    assert findings_as_github(check(loads(""))) == (
        "Nothing to report in 1 file (0 statements, 0 arguments).\n"
    )


def test_what_is_waived_is_a_notice_with_its_reason_where_asked_for():
    waiver = '{waive: {SUP001: "seen: 50%, and more"}}'
    result = check(loads(f"[Rain]: It has rained.\n  + [Wet]: Wet. {waiver}\n", "rain.argdown"))
    assert len(result.waived) == 1
    assert "SUP001" not in findings_as_github(result)
    command, properties, message = read(
        next(x for x in findings_as_github(result, show_waived=True).splitlines() if "SUP001" in x)
    )
    assert (command, properties["line"]) == ("notice", "2")
    assert properties["title"] == "SUP001 unsupported-claim (waived)"
    assert message.endswith("\nWaived: seen: 50%, and more.")

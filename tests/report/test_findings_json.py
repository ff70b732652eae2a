import json

import jsonschema
import pytest

from buttress.argdown import loads
from buttress.checks import check
from buttress.model import MapBuilder
from buttress.report import (
    count_by_rule,
    findings_as_json,
    findings_schema,
    statistics_as_text,
)
from report.hostile import finding, fixed, hostile_result, real_result, result_of, span_in

TEXT = "[Rain]: It has rained.\n  + [Wet]: The street\n    is wet.\n  - [Wet]\n"
KEYS = [
    "code", "name", "severity", "message", "path", "line", "column", "end_line", "end_column",
    "statement", "argument", "related", "fix",
]  # fmt: skip


def written(map_):
    return json.loads(findings_as_json(check(map_)))


def test_the_format_is_the_contracts():
    page = written(loads(TEXT, "rain.argdown"))
    assert list(page) == ["version", "findings", "summary"]
    assert page["version"] == 1
    assert all(list(found) == KEYS for found in page["findings"])
    for found in page["findings"]:
        for related in found["related"]:
            assert list(related) == ["path", "line", "column", "message"]
    assert page["summary"] == {
        "files": 1, "statements": 2, "arguments": 0, "error": 0, "warning": 2, "info": 0,
    }  # fmt: skip


def test_what_is_waived_is_told_with_its_reason_where_asked_for():
    result = check(loads("[Rain]: It rains.\n  + [Wet]: Wet. {waive: {SUP001: I saw it}}\n"))
    assert "waived" not in json.loads(findings_as_json(result))
    page = json.loads(findings_as_json(result, show_waived=True))
    (waived,) = page["waived"]
    assert (waived["finding"]["code"], waived["reason"]) == ("SUP001", "I saw it")
    jsonschema.validate(page, json.loads(findings_schema()))


def test_a_finding_says_where_it_is():
    first, second = written(loads(TEXT, "rain.argdown"))["findings"]
    place = [first[key] for key in KEYS[4:9]]
    assert place == ["rain.argdown", 2, 5, 3, 12]
    assert (first["code"], first["severity"], first["statement"]) == ("SUP001", "warning", "Wet")
    assert first["fix"] is None
    assert second["code"] == "CON002"
    assert second["related"] == [
        {"path": "rain.argdown", "line": 2, "column": 3, "message": "the support is drawn here"}
    ]


def test_without_a_text_places_are_null():
    builder = MapBuilder()
    builder.statement("Rain", "It has rained.").statement("Wet", "The street is wet.")
    (finding,) = written(builder.support("Wet", "Rain").build())["findings"]
    assert [finding[key] for key in KEYS[4:9]] == [None] * 5


def test_any_character_can_be_written():
    text = findings_as_json(check(loads("[Rain \ud800 雨]\n")))
    assert json.loads(text)["findings"][0]["statement"] == "Rain \ud800 雨"
    assert "雨" in text
    text.encode("utf-8")


def test_statistics_count_by_rule():
    counts = count_by_rule(check(loads(TEXT + "\n[Snow]: Snow.\n  + [Cold]: Cold.\n")).findings)
    assert [(count.code, count.findings) for count in counts] == [("SUP001", 2), ("CON002", 1)]
    assert statistics_as_text(counts).splitlines() == [
        "2  SUP001  warning  unsupported-claim",
        "1  CON002  warning  support-and-attack",
    ]
    page = json.loads(findings_as_json(check(loads(TEXT)), counts))
    assert page["statistics"][0] == {
        "code": "SUP001", "name": "unsupported-claim", "severity": "warning", "count": 2,
    }  # fmt: skip


@pytest.fixture(scope="module")
def schema():
    found = json.loads(findings_schema())
    jsonschema.Draft202012Validator.check_schema(found)
    return jsonschema.Draft202012Validator(found)


@pytest.mark.parametrize(
    "result", [check(loads("")), real_result(), hostile_result()], ids=["empty", "real", "hostile"]
)
@pytest.mark.parametrize("counted", [False, True])
def test_the_schema_describes_what_is_written(schema, result, counted):
    counts = count_by_rule(result.findings) if counted else None
    page = json.loads(findings_as_json(result, counts))
    assert [error.message for error in schema.iter_errors(page)] == []
    assert ("statistics" in page) == counted


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("code", "sup1"),
        ("severity", "fatal"),
        ("line", None),
        ("line", 0),
        ("path", None),
        ("fix", {}),
        ("related", None),
        ("message", ""),
    ],
)
def test_the_schema_refuses_what_is_not_of_the_format(schema, key, value):
    page = written(loads(TEXT, "rain.argdown"))
    assert schema.is_valid(page)
    page["findings"][0][key] = value
    assert not schema.is_valid(page)


def test_the_schema_asks_for_every_key(schema):
    for key in KEYS:
        page = written(loads(TEXT, "rain.argdown"))
        del page["findings"][0][key]
        assert not schema.is_valid(page)


def test_a_fix_tells_its_edits():
    span = span_in("a.argdown", start=20, end=34)
    (found,) = json.loads(findings_as_json(result_of(finding(fix=fixed(span, is_safe=False)))))[
        "findings"
    ]
    assert found["fix"] == {
        "message": "put in a word",
        "safe": False,
        "edits": [
            {"path": "a.argdown", "line": 2, "column": 6, "end_line": 3, "end_column": 5,
             "text": "words"}
        ],
    }  # fmt: skip

import json

from buttress.argdown import loads
from buttress.checks import check
from buttress.model import MapBuilder
from buttress.report import count_by_rule, findings_as_json, statistics_as_text

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
    assert all(list(finding) == KEYS for finding in page["findings"])
    for finding in page["findings"]:
        assert all(
            list(related) == ["path", "line", "column", "message"] for related in finding["related"]
        )
    assert page["summary"] == {
        "files": 1, "statements": 2, "arguments": 0, "error": 0, "warning": 2, "info": 0,
    }  # fmt: skip


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

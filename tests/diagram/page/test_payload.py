"""Everything that the page knows, as plain data."""

import json
from pathlib import Path

import pytest

import buttress
from buttress.checks import check
from buttress.diagram import LinkBaseError
from buttress.diagram.page.payload import payload_of
from buttress.model import MapBuilder
from buttress.semantics import TooManyPrioritiesError, evaluate, translation

ZOO = """===
title: Zoos
sources:
  report: {title: "The report", author: "A. Keeper", date: 2024-10-23, url: "https://example.org/r"}
  bad: {title: "Bad", url: "javascript:alert(1)"}
===

# Zoos

## Welfare

[Close]: Zoos should be closed. #main
  - <Visitors learn>: School classes learn.

A remark that belongs to nothing.

<Suffering>: They suffer. {scheme: sign, habitat: {cage: [small, dark]}}

(1) [Pacing]: Elephants pace. {source: report, at: "p. 4", quote: "they pace", grade: B2}
(2) [Pain]: Pacing is pain. {likelihood: [0.2, 0.4], source: [report, bad], quote: "pain"}
-- sign --
(3) [Suffer]: Animals suffer.
----
(4) [Close]
"""


@pytest.fixture(scope="module")
def zoo():
    map = buttress.loads(ZOO, path="zoo.argdown")
    return payload_of(
        map,
        evaluation=evaluate(map),
        findings=check(map).findings,
        link_base="https://example.org/blob/main/",
    )


@pytest.fixture(scope="module")
def element(zoo):
    return {entry["id"]: entry for entry in zoo["elements"]}


def test_it_is_plain_json(zoo):
    assert json.loads(json.dumps(zoo, allow_nan=False)) == zoo
    assert (zoo["version"], zoo["title"], zoo["path"]) == (1, "Zoos", "zoo.argdown")


def test_statements_come_first_and_remarks_are_left_out(element):
    assert list(element) == [
        "statement:Close",
        "statement:Pacing",
        "statement:Pain",
        "statement:Suffer",
        "argument:Visitors learn",
        "argument:Suffering",
    ]


def test_an_element_has_its_words_its_place_and_its_headings(element):
    close = element["statement:Close"]
    assert (close["title"], close["name"], close["tags"]) == ("Close", "[Close]", ["main"])
    assert close["text"] == "Zoos should be closed."
    assert close["sections"] == ["Zoos", "Welfare"]
    assert close["place"].startswith("zoo.argdown:12:")
    assert close["link"] == "https://example.org/blob/main/zoo.argdown#L12"


def test_standings_come_with_a_reason(element):
    close = element["statement:Close"]
    assert close["standing"] == "out"
    assert "<Visitors learn>" in close["reason"]


def test_facts_are_labels_with_values(element):
    assert element["statement:Pain"]["facts"] == [["likelihood", "0.2 to 0.4"]]
    assert ["habitat", "cage: small, dark"] in element["argument:Suffering"]["facts"]


def test_one_source_is_what_is_quoted(element):
    (source,) = element["statement:Pacing"]["sources"]
    assert (source["title"], source["date"]) == ("The report", "2024-10-23")
    assert (source["at"], source["quote"], source["grade"]) == (["p. 4"], ["they pace"], "B2")
    assert source["url"] == "https://example.org/r"


def test_of_several_sources_none_is_said_to_be_quoted(element):
    report, bad, words = element["statement:Pain"]["sources"]
    assert (report["quote"], bad["quote"]) == ([], [])
    assert (words["key"], words["quote"]) == ("", ["pain"])
    assert bad["url"] == ""  # no script gets into a link


def test_steps_say_what_they_are_inferred_from(element):
    steps = element["argument:Suffering"]["steps"]
    assert [step["role"] for step in steps] == [
        "premise",
        "premise",
        "intermediary-conclusion",
        "main-conclusion",
    ]
    assert (steps[2]["rules"], steps[2]["from"]) == (["sign"], [1, 2])
    assert steps[2]["inference"] == "inference:3:Suffering"
    assert steps[3]["id"] == "statement:Close"


def test_relations_are_told_from_both_ends(element):
    (attack,) = element["argument:Visitors learn"]["relations"]
    assert attack == {
        "kind": "attack",
        "verb": "attacks",
        "id": "statement:Close",
        "direction": "out",
    }
    (attacked,) = element["statement:Close"]["relations"]
    assert (attacked["verb"], attacked["direction"]) == ("is attacked by", "in")


def test_a_relation_of_both_directions_is_told_once_at_each_end():
    builder = MapBuilder()
    builder.statement("A", "a")
    builder.statement("B", "b")
    builder.contradict("A", "B")
    one, other = payload_of(builder.build())["elements"]
    (of_one,), (of_other,) = one["relations"], other["relations"]
    assert (of_one["id"], of_other["id"]) == ("statement:B", "statement:A")
    assert of_one["direction"] == of_other["direction"] == "both"


def test_findings_are_with_what_they_are_about(element, zoo):
    found = [finding["code"] for entry in element.values() for finding in entry["findings"]]
    assert found
    assert all(finding["path"] == "zoo.argdown" for finding in zoo["findings"])


def test_what_rests_on_an_element_is_named_at_first_hand(element):
    assert element["statement:Pacing"]["dependents"] == ["argument:Suffering"]
    assert element["statement:Suffer"]["dependents"] == ["statement:Close"]
    assert element["argument:Suffering"]["dependents"] == ["statement:Suffer", "statement:Close"]


def test_judgement_says_whether_the_page_works_out_the_same():
    map = buttress.loads("[A]: a\n  - [B]: b\n")
    assert payload_of(map, evaluation=evaluate(map))["judgement"]["as_program"]
    preferred = payload_of(map, evaluation=evaluate(map, "preferred"))["judgement"]
    assert (preferred["semantics"], preferred["as_program"]) == ("preferred", False)


@pytest.mark.parametrize(
    ("semantics", "accepted"),
    [
        ("preferred", {"A": "some", "B": "some", "C": "all", "D": "none", "S": "none"}),
        ("grounded", dict.fromkeys("ABCDS")),
        ("stable", dict.fromkeys("ABCDS")),
    ],
)
def test_of_several_extensions_it_is_told_how_many_accept(semantics, accepted):
    text = "[A]: a\n  >< [B]: b\n\n[C]: c\n  -> [D]: d\n\n[S]: s\n  - [S]\n"
    map = buttress.loads(text)
    payload = payload_of(map, evaluation=evaluate(map, semantics))
    assert {each["title"]: each["accepted"] for each in payload["elements"]} == accepted


def test_where_there_are_too_many_priorities_there_is_no_program_and_a_reason(monkeypatch):
    def refuse(*_, **__):
        raise TooManyPrioritiesError

    monkeypatch.setattr(translation, "translate", refuse)
    monkeypatch.setattr("buttress.diagram.page.payload.program.translate", refuse)
    payload = payload_of(buttress.loads("[A]: a\n"))
    assert payload["program"] is None
    assert "priorities" in payload["program_missing"]
    assert not payload["elements"][0]["switchable"]


def test_links_that_a_reader_cannot_be_sent_to_are_refused():
    with pytest.raises(LinkBaseError):
        payload_of(buttress.loads("[A]: a\n"), link_base="javascript:alert(1)//")


def test_deep_and_long_data_are_cut():
    deep = "{deep: " + "[" * 40 + "x" + "]" * 40 + f", long: '{'y' * 2000}'}}"
    (entry,) = payload_of(buttress.loads(f"[A]: a {deep}\n  - [B]\n"))["elements"][:1]
    facts = dict(entry["facts"])
    assert facts["deep"] == "…"
    assert len(facts["long"]) == 500


@pytest.mark.parametrize(
    "path", sorted(Path(__file__).parents[3].glob("arguments/*.argdown")), ids=lambda p: p.stem
)
def test_everything_that_is_named_is_there(path):
    map = buttress.load(path)
    payload = payload_of(map, evaluation=evaluate(map))
    known = {entry["id"] for entry in payload["elements"]}
    inferences = {s["inference"] for e in payload["elements"] for s in e["steps"]}
    for entry in payload["elements"]:
        named = {*entry["dependents"], *(step["id"] for step in entry["steps"])}
        assert named <= known
        assert {relation["id"] for relation in entry["relations"]} <= known | inferences
    assert payload["program"]["ids"] == [entry["id"] for entry in payload["elements"]]

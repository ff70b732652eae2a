"""Argdown-JSON: what `argdown json` writes of a text."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given

from buttress.argdown import loads
from buttress.interchange.argdown_json import TooDeepError, to_argdown_json
from buttress.model import MapBuilder
from buttress.testing import argument_maps


def written(text: str) -> dict[str, Any]:
    return to_argdown_json(loads(text))


def test_the_parts_of_a_model():
    assert list(written("")) == ["arguments", "statements", "relations", "map", "sections", "tags"]


def test_a_statement_with_its_member():
    statement = written("# H\n\n[S]: so it *is* #x {k: 1}\n")["statements"]["S"]
    assert statement == {
        "type": "equivalence-class",
        "title": "S",
        "relations": [],
        "members": [
            {
                "type": "statement",
                "title": "S",
                "role": "top-level-statement",
                "isTopLevel": True,
                "text": "so it is #x",
                "ranges": [
                    {"type": "italic", "start": 6, "stop": 7},
                    {"type": "tag", "start": 9, "stop": 10, "tag": "x"},
                ],
                "tags": ["x"],
                "data": {"k": 1},
                "section": "s1",
                "startLine": 3,
                "startColumn": 1,
                "endLine": 3,
                "endColumn": 18,
            }
        ],
        "tags": ["x"],
        "data": {"k": 1},
        "section": "s1",
        "isUsedAsTopLevelStatement": True,
    }


STRUCTURE = "<A>: gist\n\n(1) [P]: premise\n-- rule {uses: [1]} --\n(2) [C]: conclusion\n"


def test_an_argument_with_its_structure():
    argument = written(STRUCTURE)["arguments"]["A"]
    assert [(m["text"], m["role"]) for m in argument["members"]] == [
        ("gist", "argument-description")
    ]
    premise, conclusion = argument["pcs"]
    assert (premise["role"], premise["argumentTitle"]) == ("premise", "A")
    assert conclusion["role"] == "main-conclusion"
    assert conclusion["inference"] == {
        "type": "inference",
        "relations": [],
        "inferenceRules": ["rule"],
        "startLine": 4,
        "startColumn": 1,
        "endLine": 4,
        "endColumn": 22,
        "data": {"uses": [1]},
        "conclusionIndex": 1,
        "argumentTitle": "A",
    }
    assert (argument["startLine"], argument["endLine"]) == (3, 5)


def test_what_a_statement_is_used_as():
    statements = written("<A>\n\n(1) [P]\n----\n(2) [I]\n----\n(3) [C]\n\n[T]: t\n  + [R]: r\n")
    uses = {
        title: {key[8:]: value for key, value in found.items() if key.startswith("isUsed")}
        for title, found in statements["statements"].items()
    }
    assert uses == {
        "P": {"Premise": True},
        "I": {"IntermediaryConclusion": True},
        "C": {"IntermediaryConclusion": False, "MainConclusion": True},
        "T": {"TopLevelStatement": True},
        "R": {"RelationStatement": True},
    }


def test_a_relation_stands_at_both_its_ends_and_by_itself():
    model = written("[S]: said\n  + <A>: gist\n")
    relation = {
        "type": "relation",
        "relationType": "support",
        "from": "A",
        "fromType": "argument",
        "to": "S",
        "toType": "equivalence-class",
    }
    assert model["relations"] == [relation]
    assert model["statements"]["S"]["relations"] == [relation]
    assert model["arguments"]["A"]["relations"] == [relation]


def test_an_undercut_meets_an_inference():
    model = written("<A>\n  <_ [U]: undercut\n\n<A>\n\n(1) p\n----\n(2) q\n")
    (relation,) = model["arguments"]["A"]["pcs"][1]["inference"]["relations"]
    assert (relation["to"], relation["toType"], relation["conclusionIndex"]) == (
        "A",
        "inference",
        1,
    )


def test_the_map_nests_nodes_in_groups():
    shown = written("# One\n\n[S]: said\n  + <A>: gist\n\n## Two\n\n<A>: gist #x\n")["map"]
    (group,) = shown["nodes"]
    assert (group["id"], group["title"], group["level"]) == ("s1", "One", 1)
    assert [child["id"] for child in group["children"]] == ["n0", "n1"]
    assert group["children"][0] == {
        "id": "n0",
        "title": "S",
        "type": "statement-map-node",
        "labelTitle": "S",
        "labelText": "said",
    }
    assert shown["edges"] == [
        {
            "id": "e1",
            "type": "map-edge",
            "relationType": "support",
            "from": "n1",
            "to": "n0",
            "toEquivalenceClass": "S",
        }
    ]


def test_sections_say_whether_they_are_groups():
    (one,) = written("# One {isGroup: false, k: v}\n\n## Two #x {isClosed: true}\n\nText\n")[
        "sections"
    ]
    (two,) = one["children"]
    assert (one["id"], one["isGroup"], one["data"]) == ("s1", False, {"isGroup": False, "k": "v"})
    assert (two["parent"], two["isGroup"], two["isClosed"], two["tags"]) == (
        "s1",
        True,
        True,
        ["x"],
    )


def test_sections_of_the_front_matter_replace_those_of_the_headings():
    head = "===\ngroup: {regroup: [{title: New, statements: [S]}]}\n===\n\n"
    model = written(head + "# Old\n\n[S]: said\n\n[T]: told\n")
    assert [section["title"] for section in model["sections"]] == ["New"]
    assert model["statements"]["S"]["section"] == model["sections"][0]["id"]
    assert "section" not in model["statements"]["T"]


def test_tags_in_reading_order():
    assert written("Said #(of Ä) #b\n")["tags"] == {
        "of Ä": {"tag": "of Ä", "cssClass": "tag-of-ae", "occurrenceIndex": 0},
        "b": {"tag": "b", "cssClass": "tag-b", "occurrenceIndex": 1},
    }


@pytest.mark.parametrize(
    ("behind", "text", "ranges"),
    [
        ("#x #(y z) {k: v}", "#x #(y z)", [(0, 1), (3, 8)]),
        ("#x#y", "#x#y", [(0, 1), (2, 3)]),
        ("/* #z */ #x", "#x", [(0, 1)]),
    ],
)
def test_the_text_of_a_reference_is_its_tags(behind: str, text: str, ranges: list[object]):
    (member,) = written(f"[S] {behind}\n")["statements"]["S"]["members"]
    assert member["text"] == text
    assert [(one["start"], one["stop"]) for one in member["ranges"]] == ranges


def test_the_tags_of_a_reference_built_in_python():
    map = MapBuilder().statement("S", tags=["x", "y z"]).build()
    (member,) = to_argdown_json(map)["statements"]["S"]["members"]
    assert member["text"] == "#x #(y z)"


@pytest.mark.parametrize(
    ("value", "json_value"),
    [
        ("2024-10-23", "2024-10-23T00:00:00.000Z"),
        ("2024-10-23T12:30:00+02:00", "2024-10-23T10:30:00.000Z"),
        ("2024-10-23 12:30:00.5", "2024-10-23T12:30:00.500Z"),
        ("0999-01-01", "0999-01-01T00:00:00.000Z"),
        ("1.0", 1),
        ("0.5", 0.5),
        (".inf", None),
        (".nan", None),
        ("9007199254740993", 9007199254740992),
        ("12345678901234567890", 12345678901234567000),
        ("1" + "0" * 400, None),
        ("[a, {b: null}, true]", ["a", {"b": None}, True]),
    ],
)
def test_data_are_written_as_javascript_has_them(value: str, json_value: object):
    data = written(f"[S]: said {{k: {value}}}\n")["statements"]["S"]["data"]
    assert data == {"k": json_value}
    assert type(data["k"]) is type(json_value)


def test_places_count_utf16_units_as_javascript_does():
    (member,) = written("[S]: 𝔸 *is* 𝔹\n")["statements"]["S"]["members"]
    assert member["ranges"] == [{"type": "italic", "start": 3, "stop": 4}]
    assert member["endColumn"] == 15


def test_headings_nested_too_deeply_are_refused():
    text = "".join(f"{'#' * level} H\n\n" for level in range(1, 102))
    with pytest.raises(TooDeepError, match="100 levels"):
        written(text)
    assert written(text[: text.rindex("#" * 101)])["sections"]


@given(argument_maps())
def test_every_map_can_be_written_as_json(map):
    model = json.loads(json.dumps(to_argdown_json(map), allow_nan=False))
    assert list(model["statements"]) == list(map.statements)
    assert list(model["arguments"]) == list(map.arguments)
    assert len(model["relations"]) == len(map.relations)

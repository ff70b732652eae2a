"""What a sketch lacks is told as information; what a finished map lacks, as a warning."""

from __future__ import annotations

import pytest

import buttress


def severities(text: str, code: str) -> list[str]:
    found = buttress.check(buttress.loads(text), select=code).findings
    return [str(finding.severity) for finding in found]


@pytest.mark.parametrize(
    ("data", "expected"),
    [("", ["info"]), (" {basis: testimony}", ["warning"])],
)
def test_an_objection_in_strict_mode_is_a_warning_where_both_claims_are_backed(
    data: str, expected: list[str]
) -> None:
    text = f"[Red]: It was red.{data}\n  - [Green]: It was green.{data}\n"
    assert severities("===\nmodel: {mode: strict}\n===\n\n" + text, "CON001") == expected


def test_contradictories_are_a_warning_with_no_backing_too() -> None:
    assert severities("[Red]: It was red.\n  >< [Green]: It was green.\n", "CON001") == ["warning"]


def test_a_leaf_that_links_to_a_page_is_told_as_information() -> None:
    text = "[Rain]: It rained.\n  + The [log](https://log.example) says so.\n  + The radio did.\n"
    assert severities(text, "SUP001") == ["info", "warning"]


def test_titles_that_stand_for_texts_are_told_as_information() -> None:
    text = "[The town should build the tram]\n  + [Air]\n  + [Quiet]\n"
    assert severities(text, "REF001") == ["info", "info", "info"]
    text += "\n[Noise]: Trams are quiet.\n"
    assert severities(text, "REF001") == ["info", "warning", "warning"]


def test_arguments_that_all_have_a_title_only_are_told_as_information() -> None:
    text = "[Tram]: Build the tram.\n  + <Air>\n  + <Quiet>\n  - <Cost>\n"
    assert severities(text, "REF002") == ["info", "info", "info"]
    assert severities(text + "\n<Time>: It saves time.\n", "REF002") == ["warning"] * 3


def test_a_misspelt_title_is_a_warning_however_long_it_is() -> None:
    long = "The town should build the tram"
    text = f"[{long}]: Build it.\n\n[Air]: The air is bad.\n  +> [{long}s]\n"
    assert severities(text, "REF001") == ["warning"]

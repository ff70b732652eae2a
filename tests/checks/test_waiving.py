"""Waived findings are not reported, and not lost."""

import attrs
import pytest

from buttress.argdown import load_all, loads
from buttress.checks import check, check_all
from buttress.checks.configuration import configuration_for

RAIN = "[Rain]: It has rained.\n  + [Wet]: The street is wet."


def told(text, **how):
    result = check(loads(text), **how)
    return (
        [finding.code for finding in result.findings],
        [(waived.finding.code, waived.reason) for waived in result.waived],
    )


@pytest.mark.parametrize(
    "waiver",
    [
        " {waive: {SUP001: seen by all}}",
        " {waive: 'SUP001: seen by all'}",
        " {waive: ['unsupported-claim: seen by all']}",
        " {waive: {SUP: seen by all}}",
        " {waive: {sup001: seen by all}}",
        " // waive SUP001: seen by all",
        " // waive unsupported-claim: seen by all",
        "\n\n[Wet] {waive: {SUP001: seen by all}}",
    ],
)
def test_a_waiver_beside_the_statement(waiver):
    assert told(RAIN + waiver + "\n") == ([], [("SUP001", "seen by all")])


def test_a_comment_stands_above_or_behind():
    above = RAIN.replace("  + ", "  // waive SUP001: seen by all\n  // or so\n  + ")
    assert told(above + "\n") == ([], [("SUP001", "seen by all")])
    elsewhere = RAIN.replace("[Rain]", "// waive SUP001: seen by all\n[Rain]")
    assert told(elsewhere + "\n") == (["CFG002", "SUP001"], [])


def test_what_the_reader_could_not_read_can_be_waived_too():
    text = "[Rain]: It has rained. {basis: hearsay, waive: {SYN013: our own word}}\n"
    assert told(text) == ([], [("SYN013", "our own word")])
    text = "// waive SYN002: a quotation\n+ <Puddles>\n"
    assert told(text, select="SYN") == ([], [("SYN002", "a quotation")])


def test_an_argument_waives_what_is_found_about_its_inferences():
    steps = "(1) [Wet]: Wet. {basis: data}\n----\n(2) [Rain]: Rain.\n"
    assert told("<P>: A sign.\n\n" + steps)[0] == ["SUP003"]
    assert told("<P>: A sign. {waive: {SUP003: known}}\n\n" + steps) == (
        [],
        [("SUP003", "known")],
    )
    inference = steps.replace("----", "-- {waive: {SUP003: known}} --")
    assert told("<P>: A sign.\n\n" + inference) == ([], [("SUP003", "known")])


def test_a_waiver_covers_its_own_element_only():
    text = RAIN + " {waive: {SUP001: seen by all}}\n  + [Dark]: The sky is dark.\n"
    result = check(loads(text))
    assert [finding.statement for finding in result.findings] == ["Dark"]


def test_a_waiver_of_another_rule_covers_nothing():
    assert told(RAIN + " {waive: {SUP002: seen by all}}\n") == (["SUP001", "CFG002"], [])


def test_idle_waivers_of_rules_that_are_not_asked_for_are_left_alone():
    text = RAIN + " {waive: {SUP001: seen by all}}\n"
    assert told(text, select="CFG,REF") == ([], [])
    assert told(text, ignore="SUP001") == ([], [])


def test_waived_findings_do_not_fail_a_check():
    text = "[Rain]: It has rained. {expect: out, waive: {CON007: for now}}\n"
    assert check(loads(text)).failing == ()
    assert check(loads("[Rain]: It has rained. {expect: out}\n")).failing


def test_a_map_without_a_text_can_waive():
    map_ = attrs.evolve(loads(RAIN + " {waive: {SUP001: seen by all}}\n"), documents=())
    assert [waived.finding.code for waived in check(map_).waived] == ["SUP001"]


@pytest.fixture
def folder(tmp_path):
    (tmp_path / ".git").mkdir()
    (tmp_path / "a.argdown").write_text(RAIN + "\n", encoding="utf-8")
    (tmp_path / "b.argdown").write_text(RAIN.replace("Wet", "Dark") + "\n", encoding="utf-8")
    return tmp_path


def checked(folder, waiver, *files):
    text = f"[[waivers]]\nrule = 'SUP001'\nreason = 'known'\n{waiver}\n"
    (folder / "buttress.toml").write_text(text, encoding="utf-8")
    maps = load_all([folder / file for file in files] or folder)
    result = check_all(maps, settings=configuration_for(folder))
    waived = sorted(waived.finding.statement for waived in result.waived)
    return waived, [finding.code for finding in result.findings]


def test_settings_waive_by_path_and_title(folder):
    assert checked(folder, "") == (["Dark", "Wet"], [])
    assert checked(folder, "path = 'a.argdown'") == (["Wet"], ["SUP001"])
    assert checked(folder, "title = '[Dark]'") == (["Dark"], ["SUP001"])
    assert checked(folder, "title = '<Dark>'") == ([], ["SUP001", "SUP001"])
    assert checked(folder, "path = 'b.*'\ntitle = 'Dark'") == (["Dark"], ["SUP001"])


def test_a_waiver_in_settings_is_idle_where_all_it_covers_was_checked(folder):
    waiver = "path = 'a.argdown'\ntitle = 'Dark'"
    assert checked(folder, waiver) == ([], ["SUP001", "CFG002", "SUP001"])
    assert checked(folder, waiver, "b.argdown") == ([], ["SUP001"])


def test_a_waiver_in_an_included_file_is_in_use_where_one_map_needs_it(folder):
    shared = "[Wet]: The street is wet. {waive: {SUP001: known}}\n"
    (folder / "shared.argdown").write_text(shared, encoding="utf-8")
    include = "@include(shared.argdown)\n\n"
    for name, text in {"a": "[Rain]: It has.\n  + [Wet]\n", "b": "[Dry]: It has not.\n"}.items():
        (folder / f"{name}.argdown").write_text(include + text, encoding="utf-8")
    result = check_all(load_all(folder))
    assert [waived.finding.code for waived in result.waived] == ["SUP001"]
    assert result.findings == ()
    alone = check_all(load_all(folder / "b.argdown"))
    assert [finding.code for finding in alone.findings] == ["CFG002"]


def test_each_waiver_of_a_list_in_the_front_matter_has_its_own_place():
    front = (
        "===\nbuttress:\n  waivers:\n    - {rule: SUP001, reason: seen by all}\n"
        "    - {rule: REF, reason: nothing}\n    - rule: CON001\n    - SUP003\n===\n\n"
    )
    findings = check(loads(front + RAIN + "\n")).findings
    assert [(f.code, f.span.line, f.span.text) for f in findings] == [
        ("CFG002", 5, "rule"),
        ("CFG001", 6, "rule"),
        ("CFG004", 7, "SUP003"),
    ]

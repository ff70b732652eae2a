"""Only what is new since a baseline is told."""

import json

import pytest

from buttress.argdown import load_all
from buttress.checks import check_all
from buttress.checks.baseline import Baseline, BaselineError, read_baseline

WET = "[Rain]: It has rained.\n  + [Wet]: The street is wet.\n"
ENTRY = '{"fingerprint":"a","code":"b","path":"c","title":null,"message":"d","count":1}'
DARK = "  + [Dark]: The sky is dark.\n"


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "rain.argdown").write_text(WET, encoding="utf-8")
    return tmp_path


def checked(folder, **how):
    maps = load_all(folder)
    return check_all(maps, **how), [
        file.path for m in maps for d in m.documents for file in d.files
    ]


def saved(folder, **how):
    result, _ = checked(folder, **how)
    path = folder / "baseline.json"
    path.write_text(Baseline.of(result.findings, folder).as_text(), encoding="utf-8")
    return read_baseline(path)


def test_what_is_known_is_not_told_again(folder):
    compared = saved(folder).compared(*checked(folder))
    assert compared.result.findings == ()
    assert [finding.code for finding in compared.result.known] == ["SUP001"]
    assert compared.result.summary.warning == 0
    assert compared.gone == ()


def test_what_is_new_is_told_wherever_the_old_has_moved(folder):
    baseline = saved(folder)
    (folder / "rain.argdown").write_text("Some words.\n\n" + WET + DARK, encoding="utf-8")
    compared = baseline.compared(*checked(folder))
    assert [finding.statement for finding in compared.result.findings] == ["Dark"]
    assert compared.result.summary.warning == 1


def test_findings_that_are_alike_are_counted(folder):
    same = "[Odd]: {basis: odd}\n"
    (folder / "rain.argdown").write_text(same, encoding="utf-8")
    baseline = saved(folder, select="SYN013")
    (folder / "rain.argdown").write_text(f"{same}\n{same}", encoding="utf-8")
    compared = baseline.compared(*checked(folder, select="SYN013"))
    assert [finding.span.line for finding in compared.result.findings] == [3]


def test_what_has_gone_is_told_of_what_was_looked_at(folder):
    baseline = saved(folder)
    (folder / "rain.argdown").write_text("[Rain]: It has rained.\n", encoding="utf-8")
    result, files = checked(folder)
    assert [(known.title, known.count) for known in baseline.compared(result, files).gone] == [
        ("[Wet]", 1)
    ]
    assert baseline.compared(result, []).gone == ()
    assert baseline.compared(checked(folder, select="REF")[0], files).gone == ()


def test_errors_that_are_known_do_not_fail(folder):
    (folder / "rain.argdown").write_text("[Rain]: It has rained. {expect: out}\n")
    baseline = saved(folder)
    result, files = checked(folder)
    assert result.failing
    assert baseline.compared(result, files).result.failing == ()


def test_a_new_baseline_keeps_what_was_not_looked_at(folder):
    (folder / "dark.argdown").write_text(WET.replace("Wet", "Dark"), encoding="utf-8")
    old = saved(folder)
    maps = load_all(folder / "rain.argdown")
    result = check_all(maps)
    one = Baseline.of(result.findings, folder)
    files = [maps[0].path]
    both = one.with_rest_of(old, files, result.ran)
    assert sorted(known.title for known in both.known.values()) == ["[Dark]", "[Wet]"]
    (folder / "dark.argdown").unlink()
    rest = one.with_rest_of(old, files, result.ran)
    assert [known.title for known in rest.known.values()] == ["[Wet]"]


def test_the_file_is_in_order_and_says_what_it_holds(folder):
    text = saved(folder).as_text()
    (entry,) = json.loads(text)["findings"]
    assert (entry["code"], entry["path"], entry["title"], entry["count"]) == (
        "SUP001",
        "rain.argdown",
        "[Wet]",
        1,
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "is not JSON"),
        ("[" * 100_000, "is not JSON"),
        ("3", "is no baseline"),
        ('{"version": 1}', "is no baseline"),
        ('{"version": 1, "findings": [{}]}', "is no baseline"),
        ('{"version": 1, "findings": 3}', "is no baseline"),
        ('{"version": 2, "findings": []}', "a later Buttress wrote"),
        ('{"version": 1, "findings": [' + ENTRY.replace("1", "0") + "]}", "is no baseline"),
        ('{"version": 1, "findings": [' + ENTRY.replace("null", "3") + "]}", "is no baseline"),
    ],
)
def test_a_broken_file_is_told(tmp_path, text, words):
    path = tmp_path / "baseline.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BaselineError, match=words):
        read_baseline(path)


def test_a_missing_file_is_told(tmp_path):
    with pytest.raises(BaselineError, match=r"there is no baseline .*--write-baseline"):
        read_baseline(tmp_path / "baseline.json")

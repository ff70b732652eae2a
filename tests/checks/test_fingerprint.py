"""A finding is recognised when lines move, and told from others."""

from pathlib import Path

from buttress.argdown import loads
from buttress.checks import check
from buttress.checks.fingerprint import fingerprint, relative_path

WET = "[Rain]: It has rained.\n  + [Wet]: The street is wet.\n"


def prints(text, path="maps/rain.argdown", base=None, select="SUP001"):
    found = check(loads(text, path), select=select).findings
    assert found
    return [fingerprint(finding, base) for finding in found]


def test_lines_may_move():
    assert prints(WET) == prints("A word before.\n\n" + WET)


def test_titles_rules_and_files_tell_findings_apart():
    others = [
        *prints(WET.replace("Wet", "Moist")),
        *prints("[Wet]: It is. {expect: out}\n", select="CON007"),
        *prints(WET, "maps/snow.argdown"),
    ]
    assert len({*prints(WET), *others}) == 4


def test_the_numbers_that_the_reader_gives_do_not_count():
    untitled = "[Rain]: It has rained.\n  + The street is wet.\n"
    assert prints(untitled) == prints("Something else.\n\n" + untitled)


def test_without_titles_the_line_counts():
    one = prints("[A]: {basis: odd}\n", select="SYN013")
    other = prints("[B]: {basis: odd}\n", select="SYN013")
    assert one != other
    assert one == prints("\n\n[A]: {basis: odd}\n", select="SYN013")


def test_files_are_seen_from_a_folder(tmp_path):
    here = prints(WET, str(tmp_path / "maps" / "rain.argdown"), tmp_path)
    assert here == prints(WET, str(tmp_path / "x" / ".." / "maps" / "rain.argdown"), tmp_path)
    finding = check(loads(WET, str(tmp_path / "maps" / "rain.argdown"))).findings[0]
    assert relative_path(finding, tmp_path) == "maps/rain.argdown"
    assert relative_path(finding, tmp_path / "other") == "../maps/rain.argdown"


def test_a_text_in_no_file_keeps_its_name():
    finding = check(loads(WET)).findings[0]
    assert relative_path(finding, Path("/somewhere")) == "<string>"


def test_it_is_short_and_plain():
    assert all(len(one) == 32 and set(one) <= set("0123456789abcdef") for one in prints(WET))

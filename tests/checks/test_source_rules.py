"""What the rules about sources do beyond their fixtures: fixes, options, days, and roots."""

import datetime

import pytest

import buttress
from buttress.checks import Settings, check

TEXT = "The mayor's sea is not patient. It waits, as all know. Boats rot.\n"


def map_of(folder, data, front="s: {file: s.txt}"):
    (folder / "buttress.toml").touch()
    (folder / "s.txt").write_text(TEXT, encoding="utf-8")
    path = folder / "m.argdown"
    text = f"===\nsources:\n  {front}\n===\n\n[A]: said {{{data}}}\n"
    path.write_text(text, encoding="utf-8")
    return buttress.load(path)


def mended(map, finding):
    """The text after the finding's fix."""
    text = map.documents[0].text
    for edit in sorted(finding.fix.edits, key=lambda each: -each.span.start):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text


@pytest.mark.parametrize(
    ("written", "mend"),
    [
        ('"mayor\'s sea is patient"', '"mayor\'s sea is not patient"'),
        ("'It waits as all say'", "'It waits, as all know'"),
        ("It sits, as all know", None),  # a comma ends a value that is not quoted
        ("'mayor''s sea is patient'", None),  # it is not written as it is read
    ],
)
def test_an_altered_quote_is_mended_where_the_words_can_be_written(tmp_path, written, mend):
    map = map_of(tmp_path, f"source: s, quote: {written}")
    (finding,) = check(map, select=["SRC002", "SRC001"]).findings[:1] or [None]
    if mend is None:
        assert finding is None or finding.fix is None
        return
    assert not finding.fix.is_safe
    assert f"quote: {mend}" in mended(map, finding)


def test_a_denial_is_an_error_and_wording_a_warning(tmp_path):
    for data, severity in (("sea is patient", "error"), ("as all say. Boats rot", "warning")):
        map = map_of(tmp_path, f'source: s, quote: "{data}"')
        assert [f.severity for f in check(map, select="SRC002").findings] == [severity]


def test_a_slip_in_a_key_is_mended_safely_and_a_guess_is_not(tmp_path):
    front = "sea-log: {title: x}"
    for key, is_safe in (("Sea_Log", True), ("sea-lug", False)):
        map = map_of(tmp_path, f"source: {key}", front)
        (finding,) = check(map, select="SRC004").findings
        assert finding.fix.is_safe is is_safe
        assert "{source: sea-log}" in mended(map, finding)


def test_how_much_has_to_be_mapped_can_be_set(tmp_path):
    map = map_of(tmp_path, 'source: s, quote: "boats rot"')
    for minimum, count in ((100.0, 1), (34.0, 1), (33.0, 0)):
        settings = Settings(options={"SRC006": {"minimum": minimum}})
        assert len(check(map, select="SRC006", settings=settings).findings) == count


def test_evidence_is_judged_by_the_day_that_is_given():
    map = buttress.loads("[A]: said {as_of: 2020-01-01}\n")
    for year, count in ((2021, 0), (2023, 1)):
        settings = Settings(today=datetime.date(year, 1, 1))
        assert len(check(map, select="SRC007", settings=settings).findings) == count


def test_all_sources_are_named_in_which_a_quote_is_not_found(tmp_path):
    map = map_of(tmp_path, "source: [s, t], quote: nowhere", "{s: {file: s.txt}, t: {file: s.txt}}")
    (found,) = check(map, select="SRC001").findings
    assert "does not stand in s or t, nor does" in found.message


def test_files_are_read_for_a_map_from_a_text_only_where_a_root_is_given(tmp_path):
    text = map_of(tmp_path, 'source: s, quote: "no such words at all"').documents[0].text
    map = buttress.loads(text, str(tmp_path / "m.argdown"))
    assert not check(map, select="SRC001").findings
    assert check(map, select="SRC001", settings=Settings(root=tmp_path)).findings


def test_a_malformed_grade_is_told_once():
    codes = [f.code for f in check(buttress.loads("[A]: said {grade: 7}\n")).findings]
    assert codes == ["SRC009"]


def test_a_key_among_thousands_is_found_where_it_stands():
    sources = "".join(f"  s{n}: {{derived_from: t{n}}}\n" for n in range(3_000))
    map = buttress.loads(f"===\nsources:\n{sources}===\n\n[A]: a\n")
    findings = check(map, select="SRC004").findings
    assert [f.span.line for f in findings] == list(range(3, 3_003))


def test_what_rests_on_nothing_at_all_is_said_once():
    map = buttress.loads("[A]: a\n  + [B]: b\n  + [C]: c {basis: observation}\n")

    def said(**options):
        return [(found.code, found.statement) for found in check(map, **options).findings]

    assert said(extend_select="SRC005") == [("SUP001", "B"), ("SRC005", "C")]
    assert said(select="SRC005") == [("SRC005", "B"), ("SRC005", "C")]

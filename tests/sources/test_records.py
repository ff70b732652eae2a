"""Source records: read with every fault told, written, and refreshed."""

from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buttress.sources.fingerprint import Fingerprint
from buttress.sources.passages import SourceText
from buttress.sources.records import Furniture, read_record
from buttress.sources.records.updating import updated_record
from buttress.sources.records.writing import new_record, quoted
from sources.texts import HARBOUR, SHA, read

PATH = Path("harbour.toml")
PRINT = f"sha256 = '{SHA}'\n[fingerprint]\nsplitter = 1\ncomparison = 1\n"
FURNITURE = [Furniture(1, "The title.")]


def written(text=HARBOUR, **fields):
    digest = sha256(text.encode()).hexdigest()
    source = SourceText.read(text, furniture={1})
    size = len(text.encode())
    return new_record(source, sha256=digest, size=size, fields=fields, furniture=FURNITURE)


def test_a_written_record_is_read_back():
    record = read_record(written(title='A "title"\n\x7f', language="en"), PATH)
    assert record.problems == ()
    assert record.title == 'A "title"\n\x7f'
    assert (record.paragraphs, record.sentences) == (5, 8)
    assert record.paragraph[2].line == 7
    assert record.furniture == tuple(FURNITURE)
    assert record.fingerprint == Fingerprint.of(read(), record.sha256)


def test_a_fingerprint_holds_no_word_of_the_text():
    record = written()
    for row in read().words:
        for word in row:
            if len(word.plain) > 5:
                assert word.plain not in record.lower() or word.plain in {"number", "reason"}


@pytest.mark.parametrize(
    ("toml", "problem"),
    [
        ("title = ", "it is not TOML"),
        ("titel = 'x'", "perhaps `title` is meant"),
        ("weather = 'x'", "`weather` is no key of a record here; there are"),
        ("title = 3", "`title` has to be a text; found 3"),
        ("sha256 = 'x'", "64 hexadecimal digits"),
        ("bytes = -1", "`bytes` has to be a whole number from 0 on; found -1"),
        ("reliability = 'G'", "a letter from A to F"),
        ("furniture = 3", "has to be written as [[furniture]]"),
        ("[[furniture]]\nline = 3", "furniture 1: it needs a `reason`"),
        ("[[paragraph]]\nline = 3", "paragraph 1: it needs its `number`"),
        ("[[paragraph]]\nnumber = 1\n[[paragraph]]\nnumber = 1", "paragraph number 1 is there twi"),
        ("[[not_argumentative]]\nsentence = 3", "it needs the number of its `sentence` and a `rea"),
        ("[fingerprint]\nsplitter = 1", "of no use without the `sha256`"),
        (f"sha256 = '{SHA}'\n[fingerprint]\nsplitter = 99", "another version"),
        (
            PRINT + "sentences = [{paragraph = 1, words = 5, groups = 'abcd'}]",
            "in paragraph 1 the groups do not fit the numbers of words",
        ),
        (
            PRINT + "sentences = [{paragraph = 2, words = 1}]",
            "numbered from 1 without gaps",
        ),
    ],
)
def test_each_fault_of_a_record_is_told(toml, problem):
    problems = read_record(toml, PATH).problems
    assert any(problem in each for each in problems), problems


def test_all_faults_are_told_at_once():
    assert len(read_record("titel = 1\nbytes = 'x'\nsha256 = 'y'", PATH).problems) == 3


@given(st.text(max_size=300))
def test_any_text_is_read_as_a_record(text):
    read_record(text, PATH)


@given(st.text(max_size=50))
def test_any_text_can_be_a_title(title):
    title = title.encode("utf-8", errors="replace").decode()
    record = read_record(f"title = {quoted(title)}\n", PATH)
    assert record.title == (title if title.strip() else None)


def refreshed(record_text, text):
    digest = sha256(text.encode()).hexdigest()
    record = read_record(record_text, PATH)
    source = SourceText.read(text, furniture={each.line for each in record.furniture})
    return updated_record(record_text, record, source, sha256=digest, size=len(text.encode()))


def annotated():
    """A record to which a person has added gists and a sentence that does not count."""
    text = written(title="The harbour")
    for number, gist in ((1, "They close it."), (2, "It may cost."), (5, "Southmere is kind.")):
        text = text.replace(f"number = {number}\n", f'number = {number}\ngist = "{gist}"\n')
    aside = '[[not_argumentative]]\nsentence = 6\nreason = "It leads to the list."\n'
    return text.replace("[[furniture]]", f"# Said by hand.\n{aside}\n[[furniture]]")


def test_a_refresh_of_an_unchanged_text_changes_nothing():
    update = refreshed(annotated(), HARBOUR)
    assert update.text == annotated()
    assert update.remarks == ()


def test_a_refresh_keeps_gists_where_paragraphs_move():
    text = HARBOUR.replace("Experts are", "A new one came. It left.\n\nExperts are")
    update = refreshed(annotated(), text)
    record = read_record(update.text, PATH)
    assert record.problems == ()
    assert {n: p.gist for n, p in record.paragraph.items() if p.gist} == {
        1: "They close it.",
        3: "It may cost.",
        6: "Southmere is kind.",
    }
    assert record.not_argumentative[0].sentence == 8
    assert "# Said by hand." in update.text
    assert any("new paragraphs, without a gist: ¶2" in remark for remark in update.remarks)


def test_a_refresh_makes_a_comment_of_what_is_gone():
    text = HARBOUR[: HARBOUR.index("2. Moving")]
    update = refreshed(annotated(), text)
    assert '# gist = "Southmere is kind."' in update.text
    assert read_record(update.text, PATH).problems == ()
    assert any("¶5 is no longer there" in remark for remark in update.remarks)


def test_the_fingerprint_of_a_changed_text_is_another():
    one = read_record(annotated(), PATH).fingerprint
    other = read_record(refreshed(annotated(), HARBOUR.replace("1,200", "1,300")).text, PATH)
    assert other.fingerprint != one
    assert len(other.fingerprint.sentences) == len(one.sentences)

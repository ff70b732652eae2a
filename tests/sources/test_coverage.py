"""Which sentences count as mapped."""

import pytest

import buttress
from buttress.sources import open_library
from buttress.sources.coverage import coverage_of, merged

TEXT = "The sea is patient today. Boats wait. Nobody minds.\n\nThe sea is patient today.\n"


def coverage(folder, *statements, record=None, name="a.argdown"):
    (folder / "buttress.toml").touch()
    (folder / "s.txt").write_text(TEXT, encoding="utf-8")
    file = "s.txt"
    if record is not None:
        (folder / "s.toml").write_text('text = "s.txt"\n' + record, encoding="utf-8")
        file = "s.toml"
    body = "\n\n".join(
        f"[S{number}]: said {{source: s, {data}}}" for number, data in enumerate(statements)
    )
    path = folder / name
    path.write_text(f"===\nsources:\n  s: {{file: {file}}}\n===\n\n{body}\n", encoding="utf-8")
    map = buttress.load(path)
    return coverage_of(map, open_library(map))


@pytest.mark.parametrize(
    ("data", "mapped"),
    [
        ("basis: data", set()),
        ('quote: "the sea is patient"', {1}),
        ('quote: "the sea is patient", at: "¶2"', {4}),
        ('quote: "patient today. Boats wait"', {1, 2}),
        ('quote: "patient today … Nobody minds"', {1, 3}),
        ('quote: "the sea was patient today"', {1}),
        ('at: "¶1 s3"', {3}),
        ('at: "¶1"', set()),
        ('at: "¶7 s3"', set()),
        ('quote: "the moon is made of cheese"', set()),
    ],
)
def test_a_statement_maps_the_sentences_that_it_quotes_or_names(tmp_path, data, mapped):
    (found,) = coverage(tmp_path, data)
    assert found.mapped == mapped


def test_sentences_that_are_set_aside_do_not_count(tmp_path):
    aside = "[[not_argumentative]]\nsentence = 2\nreason = 'scenery'\n"
    (found,) = coverage(tmp_path, 'quote: "nobody minds"', record=aside)
    assert (found.total, [s.number for s in found.unmapped]) == (3, [1, 4])
    assert found.percent == pytest.approx(100 / 3)


def test_maps_are_counted_together(tmp_path):
    (one,) = coverage(tmp_path, 'quote: "nobody minds"')
    (other,) = coverage(tmp_path, 'quote: "boats wait"', name="b.argdown")
    (both,) = merged([one, other])
    assert both.mapped == {2, 3}


def test_one_key_for_two_files_is_told_apart(tmp_path):
    (one,) = coverage(tmp_path, 'quote: "nobody minds"')
    (other,) = coverage(tmp_path, 'quote: "boats wait"', record="", name="b.argdown")
    assert [each.key for each in merged([one, other])] == ["s", "s (s.toml)"]

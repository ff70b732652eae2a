"""Schemes and words of a project's own."""

import pytest

from buttress.checks.configuration import configuration_for

SCHEME = """
[schemes."argument from rain"]
summary = "From rain to wet streets."
conclusion = "It is wet."
provenance = ["our own"]
roles = [{name = "rain", says = "It has rained."}]
"""


@pytest.fixture
def settings(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    def read(text, **files):
        for name, content in {"buttress": text, **files}.items():
            (tmp_path / f"{name}.toml").write_text(content, encoding="utf-8")
        return configuration_for(tmp_path).for_any_map

    return read


def test_schemes_are_added_to_the_standard_ones(settings):
    read = settings("schemes = ['own.toml']\n", own=SCHEME)
    assert read.issues == ()
    assert read.catalogue.find("argument from rain")
    assert read.catalogue.find("expert opinion")


def test_faults_in_schemes_are_shown_where_they_stand(settings):
    read = settings("schemes = ['own.toml']\n", own=SCHEME.replace("summary", "sumary"))
    assert {issue.code for issue in read.issues} == {"CFG004"}
    assert read.issues[0].span.path == "own.toml"
    assert "sumary" in read.issues[0].span.source_line


def test_words_are_added_to_the_english_ones(settings):
    before = settings("").words
    assert before is None
    read = settings("words = 'own.toml'\n", own="stop_words = ['buttress']\n")
    assert read.issues == ()
    assert "buttress" in read.words.stop_words


def test_faults_in_words_are_shown_where_they_stand(settings):
    own = "language = 'en'\nstop_wrds = ['buttress']\n[hedges]\nlikly = ['odds-on']\n"
    read = settings("words = 'own.toml'\n", own=own)
    assert [(issue.code, str(issue.span), issue.span.text) for issue in read.issues] == [
        ("CFG004", "own.toml:2:1", "stop_wrds"),
        ("CFG004", "own.toml:4:1", "likly"),
    ]


def test_a_scale_is_chosen_for_all_maps(settings):
    assert settings("scale = 'icd-203'\n").scale == "icd-203"
    read = settings("scale = 'idc-203'\n")
    assert read.scale is None
    assert "did you mean icd-203" in read.issues[0].message

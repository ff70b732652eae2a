"""`buttress source` and `buttress coverage`, as they are called."""

import json

import pytest

from cli.calling import buttress

TEXT = "The sea is patient today. Boats wait in the old harbour.\n\nNobody minds that.\n"
MAP = """\
===
sources:
  log: {title: A log, file: log.toml}
===

[Sea]: The sea can wait. {source: log, quote: "the sea is patient today", at: "¶1"}
"""


@pytest.fixture
def project(tmp_path):
    (tmp_path / "buttress.toml").touch()
    (tmp_path / "log.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "log.argdown").write_text(MAP, encoding="utf-8")
    done = buttress("source", "add", "log.txt", "--title", "A log", "--key", "log", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "wrote log.toml\n")
    assert done.stdout == 'sources:\n  log: {title: "A log", file: "log.toml"}\n'
    return tmp_path


def test_a_record_is_made_and_verified(project):
    done = buttress("source", "verify", "log.argdown", "log.toml", cwd=project)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (
        "log.toml: the text is as recorded\n"
        "log.argdown: log: the text is as recorded\n"
        "  1 of 1 quotes verified\n"
    )


def test_a_changed_text_is_told_with_the_quotes_that_it_breaks(project):
    changed = TEXT.replace("is patient", "is not patient")
    (project / "log.txt").write_text(changed, encoding="utf-8")
    done = buttress("source", "verify", ".", cwd=project)
    assert done.returncode == 1
    assert "log: the text has changed: ¶1\n" in done.stdout
    assert "it leaves out “not” after “is”" in done.stdout


def test_a_record_is_refreshed_and_keeps_what_was_written_by_hand(project):
    record = project / "log.toml"
    text = record.read_text(encoding="utf-8").replace(
        "number = 1\n", 'number = 1\ngist = "They wait."\n'
    )
    record.write_text(text, encoding="utf-8")
    (project / "log.txt").write_text("A new start.\n\n" + TEXT, encoding="utf-8")
    done = buttress("source", "add", "log.txt", "--update", "log.toml", cwd=project)
    assert done.returncode == 0
    assert 'number = 2\ngist = "They wait."' in record.read_text(encoding="utf-8")
    assert buttress("source", "verify", "log.toml", cwd=project).returncode == 0


def test_quotes_are_verified_and_counted_without_the_text(project):
    (project / "log.txt").rename(project.parent / "away.txt")
    record = project / "log.toml"
    text = record.read_text(encoding="utf-8").replace('text = "log.txt"\n', "")
    record.write_text(text, encoding="utf-8")
    done = buttress("source", "verify", "log.argdown", cwd=project)
    assert done.returncode == 0
    assert "there is its fingerprint" in done.stdout
    found = json.loads(buttress("coverage", ".", "--format", "json", cwd=project).stdout)
    assert found["sources"]["log"]["unmapped"][0] == {"sentence": 2, "paragraph": 1, "text": None}


def test_coverage_as_json_and_text(project):
    done = buttress("coverage", ".", "--format", "json", cwd=project)
    assert json.loads(done.stdout) == {
        "version": 1,
        "sources": {
            "log": {
                "sentences": 3,
                "mapped": 1,
                "unmapped": [
                    {"sentence": 2, "paragraph": 1, "text": "Boats wait in the old harbour."},
                    {"sentence": 3, "paragraph": 2, "text": "Nobody minds that."},
                ],
            }
        },
    }
    assert buttress("coverage", ".", cwd=project).stdout == (
        "log: 1 of 3 sentences mapped (33 %)\n"
        "  ¶1  1 of 2\n"
        "      s2 is not mapped: “Boats wait in the old harbour.”\n"
        "  ¶2  0 of 1\n"
        "      s1 is not mapped: “Nobody minds that.”\n"
    )


@pytest.mark.parametrize(("least", "status"), [("33", 0), ("34", 1), ("100", 1)])
def test_coverage_can_fail(project, least, status):
    assert buttress("coverage", ".", "--fail-under", least, cwd=project).returncode == status


@pytest.mark.parametrize(
    "args",
    [
        ("source", "add", "nowhere.txt"),
        ("source", "add", "."),
        ("source", "add", "log.txt"),  # there is a record already
        ("source", "add", "log.txt", "--update", "log.toml", "--title", "x"),
        ("source", "verify"),
        ("source", "verify", "nowhere.toml"),
        ("source", "verify", "log.argdown", "--text", "log.txt"),
        ("coverage",),
        ("coverage", ".", "--fail-under", "101"),
    ],
)
def test_a_wrong_call_has_status_2(project, args):
    done = buttress(*args, cwd=project)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_a_map_without_sources_has_no_coverage():
    done = buttress("coverage", "-", stdin="[A]: a\n")
    assert (done.returncode, done.stderr) == (0, "no source's sentences are known\n")


def test_a_record_is_printed(project):
    done = buttress("source", "add", "log.txt", "-o", "-", cwd=project)
    assert done.stdout.startswith("# The record of one source text")
    assert "[fingerprint]" in done.stdout

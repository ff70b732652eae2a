"""Baselines and waivers at the command line."""

import json

import pytest
from click.testing import CliRunner

from buttress.cli import main

RAIN = "[Rain]: It has rained.\n  + [Wet]: The street is wet.\n"
DARK = "  + [Dark]: The sky is dark.\n"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    (tmp_path / ".git").mkdir()
    (tmp_path / "rain.argdown").write_text(RAIN, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*args, **more):
    done = CliRunner().invoke(main, args, **more)
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done


def test_a_baseline_is_written_and_used(folder):
    done = run("check", ".", "--write-baseline", "known.json", "--fail-on", "info")
    assert (done.exit_code, done.stdout) == (0, "")
    assert done.stderr == "wrote known.json with 1 finding\n"
    done = run("check", ".", "--baseline", "known.json", "--fail-on", "info")
    assert done.exit_code == 0
    assert done.stdout == (
        "Nothing to report in 1 file (2 statements, 0 arguments).\n1 is in the baseline.\n"
    )
    (folder / "rain.argdown").write_text(RAIN + DARK, encoding="utf-8")
    done = run("check", ".", "--baseline", "known.json", "--fail-on", "warning")
    assert done.exit_code == 1
    assert "[Dark]" in done.stdout
    assert "[Wet]" not in done.stdout


def test_settings_name_a_baseline(folder):
    run("check", ".", "--write-baseline", "known.json")
    (folder / "buttress.toml").write_text("baseline = 'known.json'\n", encoding="utf-8")
    (folder / "maps").mkdir()
    (folder / "rain.argdown").rename(folder / "maps" / "rain.argdown")
    assert "Nothing to report" not in run("check", "maps").stdout
    (folder / "maps" / "rain.argdown").rename(folder / "rain.argdown")
    assert "1 is in the baseline" in run("check", "rain.argdown").stdout
    assert "SUP001" in run("check", "rain.argdown", "--no-config").stdout


def test_what_no_longer_occurs_is_told_and_refreshed(folder):
    run("check", ".", "--write-baseline", "known.json")
    (folder / "rain.argdown").write_text("[Rain]: It has rained.\n", encoding="utf-8")
    done = run("check", ".", "--baseline", "known.json")
    assert done.stderr == (
        "1 finding of the baseline no longer occurs; bring it up to date with "
        "--write-baseline known.json\n"
    )
    run("check", ".", "--write-baseline", "known.json")
    assert json.loads((folder / "known.json").read_text(encoding="utf-8"))["findings"] == []


def test_no_other_file_is_overwritten(folder):
    done = run("check", ".", "--write-baseline", "rain.argdown")
    assert done.exit_code == 2
    assert "is no baseline that could be brought up to date" in done.stderr
    assert (folder / "rain.argdown").read_text(encoding="utf-8") == RAIN


def test_a_baseline_that_is_not_there_is_told(folder):
    done = run("check", ".", "--baseline", "known.json")
    assert done.exit_code == 2
    assert "there is no baseline known.json; write it anew with --write-baseline" in done.stderr


def test_a_fix_is_made_whatever_is_known(folder):
    text = "[A]: It is.\n  + [B]: It was. {basis: Data}\n"
    (folder / "rain.argdown").write_text(text, encoding="utf-8")
    run("check", ".", "--write-baseline", "known.json")
    assert run("check", ".", "--baseline", "known.json", "--fix").exit_code == 0
    assert "{basis: data}" in (folder / "rain.argdown").read_text(encoding="utf-8")


def test_waived_findings_are_counted_and_shown_on_request(folder):
    text = RAIN.replace("wet.\n", "wet. {waive: {SUP001: seen by all}}\n")
    (folder / "rain.argdown").write_text(text, encoding="utf-8")
    counts = "Nothing to report in 1 file (2 statements, 0 arguments).\n1 is waived.\n"
    assert run("check", ".").stdout == counts
    assert run("check", ".", "--show-waived").stdout == (
        "rain.argdown:2:5: waived SUP001 (unsupported-claim): Nothing supports [Wet], which "
        "supports [Rain], and it names no basis or source.\n"
        "   |\n"
        " 2 |   + [Wet]: The street is wet. {waive: {SUP001: seen by all}}\n"
        "   |     ^^^^^^^^^^^^^^^^^^^^^^^^^\n"
        "   = reason: seen by all\n"
        "\n" + counts
    )


def test_an_idle_waiver_in_settings_is_told_where_its_folder_is_checked(folder):
    waiver = "[[waivers]]\nrule = 'SUP002'\nreason = 'only sketches'\n"
    (folder / "buttress.toml").write_text(waiver, encoding="utf-8")
    assert "CFG002" in run("check", ".").stdout
    assert "CFG002" not in run("check", "rain.argdown").stdout

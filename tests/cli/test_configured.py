"""What the commands make of settings."""

import pytest
from click.testing import CliRunner

from buttress.cli import main

RAIN = "[Rain]: It has rained.\n  + [Wet]: The street is wet.\n"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    (tmp_path / ".git").mkdir()
    (tmp_path / "rain.argdown").write_text(RAIN, encoding="utf-8")
    (tmp_path / "buttress.toml").write_text("ignore = ['SUP001']\n", encoding="utf-8")
    (tmp_path / "other.toml").write_text("fail-on = 'warning'\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*args, **more):
    done = CliRunner().invoke(main, args, **more)
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done


@pytest.mark.parametrize(
    ("args", "found", "status"),
    [
        ((), False, 0),
        (("--no-config",), True, 0),
        (("--config", "other.toml"), True, 1),
        (("--config", "other.toml", "--fail-on", "error"), True, 0),
        (("--select", "SUP"), True, 0),
        (("--extend-select", "SUP001", "--fail-on", "warning"), True, 1),
        (("--profile", "default"), False, 0),
    ],
)
def test_the_command_line_goes_before_the_file(folder, args, found, status):
    done = run("check", "rain.argdown", *args)
    assert ("SUP001" in done.stdout) == found
    assert done.exit_code == status


@pytest.mark.parametrize(
    ("args", "word"),
    [
        (("--config", "nowhere.toml"), "cannot read nowhere.toml"),
        (("--profile", "strict"), "there is no profile 'strict'; there are default,"),
        (("--profile", "strict", "--no-config"), "there is no profile 'strict'"),
        (("--no-config", "--config", "other.toml"), "do not go together"),
    ],
)
@pytest.mark.parametrize("command", ["check", "report", "map"])
def test_a_wrong_call_has_status_2(folder, command, args, word):
    done = run(command, "rain.argdown", *args)
    assert done.exit_code == 2
    assert word in done.stderr


def test_standard_input_has_the_settings_of_the_working_folder(folder):
    assert "Nothing to report" in run("check", "-", input=RAIN).stdout


def test_each_folder_has_its_own_settings(folder):
    for name in ("a", "b"):
        (folder / name).mkdir()
        (folder / name / "map.argdown").write_text(RAIN, encoding="utf-8")
    (folder / "b" / "buttress.toml").write_text("extend-select = ['SUP001']", encoding="utf-8")
    found = run("check", ".").stdout
    assert "b/map.argdown:2:5" in found
    assert "a/map.argdown" not in found


def test_the_page_and_the_picture_are_of_the_same_findings(folder):
    assert "Nothing supports" not in run("report", "rain.argdown").stdout
    assert "Nothing supports" in run("report", "rain.argdown", "--no-config").stdout


def test_faults_in_a_settings_file_are_shown_where_they_stand(folder):
    (folder / "buttress.toml").write_text("ingore = ['SUP001']\nfail-on = 3\n", encoding="utf-8")
    done = run("check", "rain.argdown")
    assert done.exit_code == 1
    assert "buttress.toml:1:1: warning CFG003" in done.stdout
    assert "buttress.toml:2:11: error CFG004" in done.stdout
    assert " 2 | fail-on = 3\n" in done.stdout

"""`buttress check`, as it is called."""

import json
import subprocess
import sys

import click
import pytest
from click.testing import CliRunner

from buttress.cli import main
from cli.calling import as_process, buttress

GOOD = "[Rain]: It has rained.\n  + [Wet]: The street is wet. {basis: observation}\n"
WARNING = "[Rain]: It has rained.\n  + [Wet]: The street is wet.\n"
ERROR = "[Rain]: It has rained. {expect: out}\n"
INFO = "[Rain]: It has rained.\n  + <Puddles>: The street is wet.\n"


@pytest.mark.parametrize(
    ("text", "fail_on", "status"),
    [
        (GOOD, "info", 0),
        (WARNING, "error", 0),
        (WARNING, "warning", 1),
        (INFO, "warning", 0),
        (INFO, "info", 1),
        (ERROR, "error", 1),
    ],
)
def test_exit_status_follows_the_severity(text, fail_on, status):
    assert buttress("check", "-", "--fail-on", fail_on, stdin=text).returncode == status


def test_findings_go_to_standard_output_without_colour_in_a_pipe(tmp_path):
    (tmp_path / "rain.argdown").write_text(WARNING, encoding="utf-8")
    done = buttress("check", "rain.argdown", cwd=tmp_path)
    assert done.stdout.startswith("rain.argdown:2:5: warning SUP001 (unsupported-claim): ")
    assert done.stderr == ""
    assert "\x1b" not in done.stdout


def test_json_is_read_by_programs(tmp_path):
    (tmp_path / "a.argdown").write_text(WARNING, encoding="utf-8")
    (tmp_path / "b.ad").write_text(ERROR, encoding="utf-8")
    page = json.loads(buttress("check", str(tmp_path), "--format", "json").stdout)
    assert [finding["code"] for finding in page["findings"]] == ["SUP001", "CON007"]
    assert page["summary"]["files"] == 2


def test_each_file_is_judged_by_itself_unless_merged(tmp_path):
    (tmp_path / "a.argdown").write_text("[Rain]\n  + <Puddles>: It is wet.\n", encoding="utf-8")
    (tmp_path / "b.argdown").write_text("[Rain]: It has rained.\n", encoding="utf-8")
    apart = buttress("check", str(tmp_path), "--select", "REF001")
    merged = buttress("check", str(tmp_path), "--select", "REF001", "--merge")
    assert "REF001" in apart.stdout
    assert "Nothing to report in 2 files" in merged.stdout


def test_rules_are_selected_and_ignored():
    def codes(*args):
        text = WARNING + "  - [Dry]: It is dry.\n  + <Unknown>\n"
        done = buttress("check", "-", "--format", "json", *args, stdin=text)
        return {finding["code"] for finding in json.loads(done.stdout)["findings"]}

    assert codes() == {"SUP001", "CON004", "REF002"}
    assert codes("--select", "SUP,REF") == {"SUP001", "REF002"}
    assert codes("--select", "standing-objection") == {"CON004"}
    assert codes("--ignore", "SUP", "--ignore", "REF002") == {"CON004"}


def test_an_unknown_rule_is_a_wrong_call():
    done = buttress("check", "-", "--select", "SPU001", stdin=GOOD)
    assert (done.returncode, done.stdout) == (2, "")
    assert "there is no rule 'SPU001'; did you mean SUP" in done.stderr
    assert "buttress rules" in done.stderr


@pytest.mark.parametrize("args", [(), ("nowhere.argdown",), ("-", "--format", "xml")])
def test_a_wrong_call_has_status_2(args):
    done = buttress("check", *args, stdin="")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr


def test_statistics_count_findings_by_rule():
    done = buttress("check", "-", "--statistics", stdin=WARNING)
    assert done.stdout == (
        "1  SUP001  warning  unsupported-claim\n"
        "Found 1 warning in 1 file (2 statements, 0 arguments).\n"
    )


@pytest.mark.parametrize(
    ("form", "opening"),
    [
        ("text", "rain.argdown:2:5: warning SUP001"),
        ("json", '{\n  "version": 1'),
        ("sarif", '{\n  "$schema": "https://docs.oasis-open.org/'),
        ("github", "::warning file=rain.argdown,line=2,"),
        ("markdown", "### Buttress\n"),
    ],
)
def test_every_format_can_be_saved(tmp_path, form, opening):
    (tmp_path / "rain.argdown").write_text(WARNING, encoding="utf-8")
    done = buttress("check", "rain.argdown", "--format", form, "-o", "found.out", cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "wrote found.out\n")
    assert (tmp_path / "found.out").read_text(encoding="utf-8").startswith(opening)
    printed = buttress("check", "rain.argdown", "--format", form, cwd=tmp_path).stdout
    assert printed == (tmp_path / "found.out").read_text(encoding="utf-8")


def test_who_stops_a_command_is_not_told_of_findings(monkeypatch):
    def interrupted():
        raise KeyboardInterrupt

    monkeypatch.setattr("buttress.cli.check.command", click.Command("check", callback=interrupted))
    done = CliRunner().invoke(main, ["check"])
    assert (done.exit_code, done.stdout, done.stderr) == (130, "", "Stopped.\n")


def test_a_place_that_cannot_be_written_is_a_failure_of_the_machine(tmp_path):
    done = buttress("check", "-", "-o", str(tmp_path / "no" / "file"), stdin=GOOD)
    assert done.returncode == 2
    assert "cannot write" in done.stderr


def test_addresses_in_sarif_are_relative_to_the_working_directory(tmp_path):
    (tmp_path / "a b").mkdir()
    (tmp_path / "a b" / "räin.argdown").write_text(WARNING, encoding="utf-8")
    for given in ("a b", str(tmp_path)):
        done = buttress("check", given, "--format", "sarif", cwd=tmp_path)
        (run,) = json.loads(done.stdout)["runs"]
        assert [file["location"]["uri"] for file in run["artifacts"]] == ["a%20b/r%C3%A4in.argdown"]


def test_any_text_of_any_encoding_is_survived(tmp_path):
    path = tmp_path / "odd.argdown"
    path.write_bytes(b"\xff\xfe[A]: \x00\x1b[31m {x\n  + \xe9\n")
    done = as_process("check", str(path), env={"LC_ALL": "C", "PYTHONIOENCODING": "ascii"})
    assert done.returncode in (0, 1)
    assert "Traceback" not in done.stderr
    assert "\x1b" not in done.stdout


def test_a_check_imports_nothing_heavy(tmp_path):
    (tmp_path / "rain.argdown").write_text(
        "[Rain]: It has rained.\n  + [Wet]: Wet.\n  - <Dry>: Dry.\n", encoding="utf-8"
    )
    program = (
        "import sys\n"
        "from buttress.cli import main\n"
        "try:\n"
        "    main(['check', 'rain.argdown'])\n"
        "except SystemExit:\n"
        "    pass\n"
        "heavy = {'ruamel', 'yaml', 'graphviz', 'pygraphviz', 'json', 'asyncio', 'multiprocessing',"
        " 'importlib.metadata', 'sphinx', 'IPython', 'numpy', 'xml', 'html', 'subprocess',"
        " 'buttress.diagram', 'buttress.embed', 'buttress.interchange', 'buttress.testing',"
        " 'buttress.checks.configuration',"
        " 'buttress.checks.waiving', 'buttress.checks.baseline',"
        " 'buttress.report.page', 'buttress.report.findings_json', 'buttress.report.sarif',"
        " 'buttress.report.findings_markdown', 'buttress.report.findings_github'}\n"
        "print(sorted(heavy & set(sys.modules)), file=sys.stderr)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=tmp_path, check=True
    )
    assert "SUP001" in done.stdout
    assert done.stderr.strip() == "[]"

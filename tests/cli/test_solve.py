"""`buttress solve` as a process, in the manner of the competitions' solvers."""

import io
import subprocess
import sys
from typing import NamedTuple

import pytest

from buttress.cli import main

EXAMPLE = "p af 5\n# a comment\n1 2\n2 4\n4 5\n5 4\n5 5\n"
ODD = "p af 3\n1 2\n2 3\n3 1\n"
APX = "arg(rain).\narg(sun).\natt(rain,sun).\natt(sun,rain).\n"
ASSUMPTIONS = "p aba 6\na 1\na 2\nc 1 3\nc 2 4\nr 3 2\nr 4 1\nr 5 1\nr 5 2\n"
RULES = "p aba 8\n# a comment\na 1\na 2\na 3\nc 1 6\nc 2 7\nc 3 8\nr 4 5 1\nr 5\nr 6 2 3\n"
TGF = "rain\nsun\n#\nrain sun\nsun rain\n"


class Done(NamedTuple):
    returncode: int
    stdout: str
    stderr: str


@pytest.fixture
def solve(capsysbinary, monkeypatch):
    """Runs the command in this process. Gives its status and what is on its two streams."""

    def run(*args, stdin=""):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode())))
        with pytest.raises(SystemExit) as ended:
            main(["solve", *args], prog_name="buttress")
        out, err = capsysbinary.readouterr()
        return Done(ended.value.code, out.decode(), err.decode())

    return run


@pytest.fixture
def answer(solve):
    """What is printed for a problem that is solved."""

    def run(text, problem, *more):
        done = solve("-p", problem, "-f", "-", *more, stdin=text)
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout

    return run


def test_it_is_a_command_of_its_own_with_its_answer_on_standard_output():
    done = subprocess.run(
        [sys.executable, "-m", "buttress", "solve", "-p", "DC-CO", "-f", "-", "-a", "4"],
        input=EXAMPLE, capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout, done.stderr) == (0, "YES\nw 1 3 4\n", "")


def test_without_options_it_says_who_it_is(solve):
    done = solve()
    assert (done.returncode, done.stderr) == (0, "")
    name, authors = done.stdout.splitlines()
    assert name.startswith("Buttress 0.")
    assert authors == "The Buttress authors"


def test_it_lists_formats_and_problems(solve):
    assert solve("--formats").stdout == "[i23,apx,tgf]\n"
    problems = solve("--problems").stdout
    assert problems.startswith("[SE-CO,EE-CO,CE-CO,DC-CO,DS-CO,SE-PR,")
    assert problems.endswith(",DS-CF2]\n")
    assert len(problems.split(",")) == 60


@pytest.mark.parametrize(
    ("problem", "more", "printed"),
    [
        ("SE-PR", (), "w 1 3 4\n"),
        ("se-st", (), "w 1 3 4\n"),
        ("SE-GR", (), "w 1 3\n"),
        ("EE-CO", (), {"w 1 3", "w 1 3 4"}),
        ("CE-CO", (), "2\n"),
        ("DC-CO", ("-a", "4"), "YES\nw 1 3 4\n"),
        ("DC-CO", ("-a", "2"), "NO\n"),
        ("DS-CO", ("-a", "4"), "NO\nw 1 3\n"),
        ("DS-PR", ("-a", "4"), "YES\n"),
        ("SE-SST", (), "w 1 3 4\n"),
        ("SE-STG", (), "w 1 3 4\n"),
        ("SE-ID", (), "w 1 3 4\n"),
        ("SE-EA", (), "w 1 3 4\n"),
        ("CE-AD", (), "6\n"),
        ("CE-CF", (), "10\n"),
        ("EE-NA", (), {"w 1 3 4", "w 2 3"}),
        ("EE-CF2", (), {"w 1 3 4"}),
    ],
)
def test_the_example_of_the_competition(answer, problem, more, printed):
    done = answer(EXAMPLE, problem, *more)
    assert done == printed if isinstance(printed, str) else set(done.splitlines()) == printed


@pytest.mark.parametrize(
    ("problem", "more", "printed"),
    [
        ("SE-PR", (), "w\n"),
        ("SE-ST", (), "NO\n"),
        ("EE-ST", (), ""),
        ("CE-ST", (), "0\n"),
        ("DC-ST", ("-a", "1"), "NO\n"),
        ("DS-ST", ("-a", "1"), "YES\n"),
        ("DS-PR", ("-a", "1"), "NO\nw\n"),
        ("CE-STG", (), "3\n"),
    ],
)
def test_an_odd_circle_has_no_stable_extension(answer, problem, more, printed):
    assert answer(ODD, problem, *more) == printed


@pytest.mark.parametrize(
    ("problem", "more", "printed"),
    [
        ("SE-ST", (), {"w 1", "w 2"}),
        ("EE-PR", (), {"w 1", "w 2"}),
        ("CE-CO", (), {"3"}),
        ("SE-GR", (), {"w"}),
        ("SE-ID", (), {"w"}),
        ("DC-CO", ("-a", "5"), {"YES"}),
        ("DC-ST", ("-a", "4"), {"YES"}),
        ("DS-PR", ("-a", "5"), {"YES"}),
        ("DS-CO", ("-a", "5"), {"NO"}),
        ("DC-CO", ("-a", "6"), {"NO"}),
    ],
)
def test_assumptions_are_asked_without_a_witness(answer, problem, more, printed):
    """Each of two assumptions derives the contrary of the other, and 5 follows from either."""
    lines = answer(ASSUMPTIONS, problem, *more).splitlines()
    assert set(lines) >= printed if problem[:2] == "EE" else set(lines) <= printed
    assert lines


@pytest.mark.parametrize(
    ("problem", "more", "printed"),
    [
        ("SE-PR", (), "w 2 3\n"),
        ("SE-ST", (), "w 2 3\n"),
        ("DC-CO", ("-a", "6"), "YES\n"),
        ("DC-ST", ("-a", "4"), "NO\n"),
        ("DS-PR", ("-a", "5"), "YES\n"),
        ("DS-ST", ("-a", "1"), "NO\n"),
    ],
)
def test_the_example_with_assumptions_of_the_competition(answer, problem, more, printed):
    """From the rules of 2023: b and c (2, 3) derive the contrary of a (1), which p (4) needs."""
    assert answer(RULES, problem, *more) == printed


def test_a_semantics_that_assumptions_do_not_have_is_told(solve):
    done = solve("-p", "SE-STG", "-f", "-", stdin=ASSUMPTIONS)
    assert (done.returncode, done.stdout) == (2, "")
    assert "no stage extensions" in done.stderr


@pytest.mark.parametrize("text", [APX, TGF])
def test_names_are_kept(answer, text):
    assert answer(text, "DC-PR", "-a", "sun") == "YES\nw sun\n"
    assert answer(text, "DS-PR", "-a", "sun") == "NO\nw rain\n"


def test_the_format_can_be_told(solve, tmp_path):
    file = tmp_path / "framework.txt"
    file.write_text(TGF, encoding="utf-8")
    done = solve("-p", "CE-PR", "-f", str(file), "-fo", "tgf")
    assert (done.returncode, done.stdout) == (0, "2\n")
    wrong = solve("-p", "CE-PR", "-f", str(file), "-fo", "apx")
    assert (wrong.returncode, wrong.stdout) == (2, "")
    assert "framework.txt: line 1: 'rain' is no fact" in wrong.stderr


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("-f", "-"), "say what is asked"),
        (("-p", "SE-PR"), "name the file"),
        (("-p", "XX-PR", "-f", "-"), "begin with SE, EE, CE, DC or DS"),
        (("-p", "SE-XX", "-f", "-"), "end with CO, PR"),
        (("-p", "SEPR", "-f", "-"), "no problem 'SEPR'"),
        (("-p", "DC-PR", "-f", "-"), "asks for one argument"),
        (("-p", "SE-PR", "-f", "-", "-a", "1"), "asks for no argument"),
        (("-p", "DC-PR", "-f", "-", "-a", "9"), "no argument '9'; they are numbered from 1 to 5"),
        (("-p", "SE-PR", "-f", "-", "-fo", "xml"), "no format 'xml': choose i23, apx, tgf"),
        (("-p", "SE-PR", "-f", "nowhere.af"), "cannot read nowhere.af: No such file"),
        (("-a", "1"), "say what is asked"),
        (("-x",), "No such option"),
    ],
)
def test_a_wrong_call_has_status_2_and_says_what_to_do(solve, args, said):
    done = solve(*args, stdin=EXAMPLE)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_a_bad_file_is_answered_with_its_line(solve):
    done = solve("-p", "SE-PR", "-f", "-", stdin="p af 2\n1 2\n1 3\n")
    assert (done.returncode, done.stdout) == (2, "")
    assert "<stdin>: line 3: there is no argument '3'" in done.stderr


def test_help_explains_the_words(solve):
    printed = solve("--help").stdout
    for word in ("extension", "semantics", "DC", "sceptically", "CF2", "ICCMA", "w 1 4"):
        assert word in printed


def test_a_search_that_takes_longer_than_it_may_says_so(solve):
    pytest.importorskip("clingo")
    pairs = "".join(f"{n} {n + 1}\n{n + 1} {n}\n{n} {n % 200 + 2}\n" for n in range(1, 199, 2))
    done = solve("-p", "CE-CO", "-f", "-", "--time-limit", "0.2", stdin=f"p af 202\n{pairs}")
    assert done.returncode == 2
    assert done.stdout == ""
    assert "given up after 0.2 s" in done.stderr


def test_an_answer_within_the_time_limit_is_the_same(answer):
    assert answer(EXAMPLE, "DC-CO", "-a", "4", "--time-limit", "600") == "YES\nw 1 3 4\n"
    assert answer(ODD, "SE-ST", "--time-limit", "600") == "NO\n"

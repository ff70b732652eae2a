"""Settings files are found, joined and survived."""

import pytest

from buttress.argdown import load, load_all
from buttress.checks import check, check_all
from buttress.checks.configuration import (
    ConfigurationError,
    UnknownProfileError,
    configuration_for,
)
from buttress.model import Severity

MAP = "[Rain]: It has rained.\n  + [Wet]: The street is wet.\n  + <Puddles>: There are puddles.\n"


@pytest.fixture
def project(tmp_path):
    """Writes files below a folder that is the top of a project."""

    def write(**files):
        (tmp_path / ".git").mkdir(exist_ok=True)
        for name, text in {"maps/rain.argdown": MAP, **files}.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return tmp_path

    return write


def codes(folder, **told):
    maps = load_all(folder / "maps")
    settings = configuration_for(folder / "maps", **told)
    return [finding.code for finding in check_all(maps, settings=settings).findings]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("pyproject.toml", "[tool.buttress]\nignore = ['SUP001']\n"),
        ("buttress.toml", "ignore = ['SUP001']\n"),
        ("buttress.toml", "[tool.buttress]\nignore = ['SUP001']\n"),
        ("maps/buttress.toml", "ignore = ['unsupported-claim']\n"),
    ],
)
def test_settings_are_found_above_the_map(project, name, text):
    assert codes(project()) == ["SUP001", "SUP002"]
    assert codes(project(**{name: text})) == ["SUP002"]


def test_nearer_files_go_before_farther_ones(project):
    outer = "ignore = ['SUP001']\nfail-on = 'info'\n"
    folder = project(**{"buttress.toml": outer, "maps/buttress.toml": "extend-select = ['SUP001']"})
    assert codes(folder) == ["SUP001", "SUP002"]
    settings = configuration_for(folder / "maps").for_any_map
    assert settings.fail_on is Severity.INFO


def test_a_root_ends_the_search(project):
    folder = project(
        **{"buttress.toml": "ignore = ['SUP001']", "maps/buttress.toml": "root = true"}
    )
    assert codes(folder) == ["SUP001", "SUP002"]


def test_nothing_is_read_above_the_project(project):
    folder = project(**{"buttress.toml": "ignore = ['SUP001']", "maps/pyproject.toml": ""})
    assert codes(folder) == ["SUP001", "SUP002"]


def test_one_file_of_a_folder_counts(project):
    folder = project(
        **{
            "buttress.toml": "ignore = ['SUP001']",
            "pyproject.toml": "[tool.buttress]\nignore = ['SUP002']\n",
        }
    )
    assert codes(folder) == ["SUP002"]


def test_a_file_can_be_named(project):
    folder = project(**{"buttress.toml": "ignore = ['SUP001']", "other.toml": "ignore = ['SUP']"})
    assert codes(folder, config=folder / "other.toml") == []
    with pytest.raises(ConfigurationError, match="cannot read"):
        configuration_for(folder, config=folder / "nowhere.toml")
    (folder / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    with pytest.raises(ConfigurationError, match="has no table"):
        configuration_for(folder, config=folder / "pyproject.toml")


def test_an_unknown_profile_is_a_wrong_call(project):
    with pytest.raises(UnknownProfileError, match="there is no profile 'strict'; there are"):
        configuration_for(project(), profile="strict")


def test_faults_are_findings_with_their_places(project):
    text = (
        "[tool.buttress]\nselect = [\n  'SUP',\n  'SPU001',\n]\nextend_select = 1\n"
        "[tool.buttress.severity]\n'SUP002' = 'fatal'\n"
        "[tool.buttress.rules.unsupported-claim]\nage = 3\n"
    )
    folder = project(**{"pyproject.toml": text})
    found = configuration_for(folder / "maps").issues
    assert [(issue.code, issue.span.text, issue.span.line) for issue in found] == [
        ("CFG004", "'SPU001'", 4),
        ("CFG003", "extend_select", 6),
        ("CFG004", "'fatal'", 8),
        ("CFG003", "age", 10),
    ]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a = 1\nselect = [SUP]\n", 2),
        ("ignore = ['a'\n", 1),
        ("a = " + "[" * 100_000, 1),
        ("\x00", 1),
        ("a = 1\na = 2\n", 2),
    ],
)
def test_what_is_not_toml_is_one_finding(project, text, line):
    folder = project(**{"buttress.toml": text})
    (issue,) = configuration_for(folder / "maps").issues
    assert issue.code == "CFG004"
    assert "not TOML" in issue.message
    assert issue.span.line == line


def test_a_huge_file_is_not_read(project):
    folder = project(**{"buttress.toml": "#" * 1_000_001})
    (issue,) = configuration_for(folder / "maps").issues
    assert "1,000,000 characters" in issue.message


def test_files_outside_the_project_are_not_named(project):
    folder = project(**{"buttress.toml": "schemes = ['../../etc/passwd', 'nowhere.toml']\n"})
    messages = [issue.message for issue in configuration_for(folder / "maps").issues]
    assert "outside" in messages[0]
    assert "there is no file nowhere.toml" in messages[1]


def test_severities_are_by_rule_before_family(project):
    text = "[severity]\nSUP001 = 'info'\nSUP = 'error'\n"
    folder = project(**{"buttress.toml": text})
    settings = configuration_for(folder / "maps")
    found = check(load(folder / "maps" / "rain.argdown"), settings=settings).findings
    assert [(f.code, str(f.severity)) for f in found] == [("SUP001", "info"), ("SUP002", "error")]


def test_off_is_as_good_as_ignored(project):
    assert codes(project(**{"buttress.toml": "severity = {SUP = 'off'}\n"})) == []


def test_settings_for_some_files(project):
    text = "[[per-file]]\npaths = ['maps/draft-*']\nignore = ['SUP']\n"
    folder = project(**{"buttress.toml": text, "maps/draft-1.argdown": MAP})
    assert codes(folder) == ["SUP001", "SUP002"]
    found = check_all(
        load_all(folder / "maps"), settings=configuration_for(folder / "maps")
    ).findings
    assert {finding.span.path.rsplit("/")[-1] for finding in found} == {"rain.argdown"}


def test_front_matter_goes_before_files_and_arguments_before_both(project):
    folder = project(**{"buttress.toml": "ignore = ['SUP001']"})
    front = "===\nbuttress: {ignore: [SUP002], extend-select: SUP001}\n===\n\n"
    (folder / "maps" / "rain.argdown").write_text(front + MAP, encoding="utf-8")
    assert codes(folder) == ["SUP001"]
    (map_,) = load_all(folder / "maps")
    settings = configuration_for(folder / "maps")
    found = check(map_, select="SUP002", settings=settings).findings
    assert [finding.code for finding in found] == ["SUP002"]


def test_a_selection_keeps_the_rules_about_settings(project):
    folder = project(**{"buttress.toml": "select = ['REF']\nprofil = 'default'\n"})
    assert codes(folder) == ["CFG003"]
    folder = project(**{"buttress.toml": "select = ['REF']\nignore = ['CFG']\nprofil = 1\n"})
    assert codes(folder) == []


def test_python_reads_no_settings_from_disk(project, monkeypatch):
    folder = project(**{"buttress.toml": "ignore = ['SUP']"})
    monkeypatch.chdir(folder)
    assert check(load("maps/rain.argdown")).findings

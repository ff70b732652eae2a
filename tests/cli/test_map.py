"""`buttress map`, as it is called."""

import re

import pytest

from buttress.cli.map import command
from buttress.cli.views import VIEW_LINES
from buttress.diagram import VIEWS
from buttress.diagram.engines import ENGINES
from buttress.diagram.limits import MOST_NODES, TIME_LIMIT
from cli.calling import buttress

TEXT = "[Rain]: It has rained.\n  - [Dry gauge]: The rain gauge is dry.\n"

needs_engine = pytest.mark.skipif(
    not ENGINES["auto"].is_available(), reason="there is no layout engine here"
)


def test_dot_goes_to_standard_output_and_needs_no_engine():
    done = buttress("map", "-", "--format", "dot", stdin=TEXT, env={"PATH": ""})
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith('digraph "argument map" {')


def test_standings_and_findings_are_marked_unless_they_are_not_wanted():
    marked = buttress("map", "-", "--format", "dot", stdin=TEXT).stdout
    assert ">✗ out<" in marked
    assert ">⚠ 1<" in marked
    assert re.search(r"[A-Z]{3}[0-9]{3} (error|warning): ", marked)
    bare = ("--no-standing", "--no-findings")
    plain = buttress("map", "-", "--format", "dot", *bare, stdin=TEXT).stdout
    assert "out<" not in plain
    assert "⚠" not in plain


def test_standings_can_be_those_of_a_scenario():
    drawn = buttress("map", "-", "--format", "dot", "--reject", "Dry gauge", stdin=TEXT)
    assert (drawn.returncode, drawn.stderr) == (0, "")
    assert ">✓ in<" in drawn.stdout.split('"argument map"')[1]
    assert "set aside here" in drawn.stdout


@pytest.mark.parametrize("wrong", [("--semantics", "divine"), ("--assume", "Wet gauge")])
def test_a_semantics_or_title_that_does_not_exist_is_a_failure(wrong):
    done = buttress("map", "-", "--format", "dot", *wrong, stdin=TEXT)
    assert (done.returncode, done.stdout) == (2, "")
    assert wrong[1] in done.stderr


def test_strengths_are_marked_where_they_are_asked_for():
    drawn = buttress("map", "-", "--format", "dot", "--strength", "df-quad", stdin=TEXT)
    assert (drawn.returncode, drawn.stderr) == (0, "")
    assert ">strength (df-quad)<" in drawn.stdout
    wrong = buttress("map", "-", "--format", "dot", "--strength", "brute", stdin=TEXT)
    assert (wrong.returncode, wrong.stdout) == (2, "")
    assert "df-quad" in wrong.stderr


def test_views_are_about_the_elements_that_are_named():
    about = ("--view", "neighbourhood", "--element", "[Rain]", "--depth", "0")
    drawn = buttress("map", "-", "--format", "dot", *about, stdin=TEXT)
    assert (drawn.returncode, drawn.stderr) == (0, "")
    assert ">+1 more<" in drawn.stdout
    assert "Dry gauge" not in drawn.stdout.split("digraph")[1].split("tooltip")[0]


def test_the_matrix_of_hypotheses_can_be_a_table():
    about = ("--view", "ach", "--element", "[Rain]", "--element", "Clear")
    text = TEXT + "\n[Clear]: The sky was clear.\n"
    told = buttress("map", "-", *about, "--format", "text", stdin=text)
    assert (told.returncode, told.stderr) == (0, "")
    assert re.search(r"N +I +0.50 +\[Dry gauge\]", told.stdout)
    table = buttress("map", "-", *about, "--format", "markdown", stdin=text).stdout
    assert table.startswith("| Evidence |")
    assert '"version": 1' in buttress("map", "-", *about, "--format", "json", stdin=text).stdout


def test_help_has_a_line_for_every_view():
    assert list(VIEW_LINES) == list(VIEWS)
    told = buttress("map", "--help").stdout
    for name, line in VIEW_LINES.items():
        assert re.search(rf"^ +{name} +{re.escape(line)}$", told, re.MULTILINE)
        assert len(line) <= 60


@needs_engine
def test_the_ending_of_the_file_names_the_format(tmp_path):
    (tmp_path / "rain.argdown").write_text(TEXT, encoding="utf-8")
    for name, start in (("m.svg", b"<svg "), ("m.png", b"\x89PNG"), ("m.pdf", b"%PDF")):
        done = buttress("map", "rain.argdown", "-o", name, cwd=tmp_path)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", f"wrote {name}\n")
        assert (tmp_path / name).read_bytes().startswith(start)


@needs_engine
def test_a_page_is_written_as_html(tmp_path):
    file = tmp_path / "map.html"
    buttress("map", "-", "-o", str(file), stdin=TEXT)
    assert file.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert buttress("map", "-", "--format", "html", stdin=TEXT).stdout.startswith("<!doctype html>")


@needs_engine
def test_an_svg_goes_to_standard_output_by_default():
    assert buttress("map", "-", stdin=TEXT).stdout.startswith("<svg ")


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (("-o", "map.gif"), "found 'gif'"),
        (
            ("--view", "tree"),
            "neighbourhood, path, issue, ach, sources",
        ),
        (("--view", "neighbourhood"), "give the title"),
        (("--element", "Dry gage"), "did you mean [Dry gauge]?"),
        (("--format", "text"), "the default view has none"),
        (("--view", "ach"), "tag the statements that compete with #hypothesis"),
        (("--theme", "sepia"), "there are: auto, light, dark, print"),
        (("--engine", "elk"), "there are: auto, embedded, dot"),
        (("--link-base", "javascript:x"), "http, https, file or relative"),
        (("--most-nodes", "1"), "2 nodes, and at most 1"),
        (("-o", "nowhere/map.dot"), "cannot write nowhere/map.dot"),
    ],
)
def test_a_wrong_call_has_status_2_and_a_word(args, told):
    done = buttress("map", "-", *args, stdin=TEXT)
    assert (done.returncode, done.stdout) == (2, "")
    assert told in done.stderr
    assert "Traceback" not in done.stderr


def test_without_an_engine_the_advice_is_given():
    done = buttress("map", "-", "--engine", "dot", stdin=TEXT, env={"PATH": ""})
    assert done.returncode == 2
    assert 'pip install "buttress[layout]"' in done.stderr


def test_of_several_maps_all_are_named(tmp_path):
    for name in ("one", "two"):
        (tmp_path / f"{name}.argdown").write_text(TEXT, encoding="utf-8")
    done = buttress("map", str(tmp_path))
    assert done.returncode == 2
    assert "one.argdown" in done.stderr
    assert "two.argdown" in done.stderr
    merged = buttress("map", str(tmp_path), "--merge", "--format", "dot")
    assert merged.returncode == 0


def test_a_view_without_anything_in_it_says_so():
    done = buttress("map", "-", "--format", "dot", stdin="")
    assert done.returncode == 0
    assert "shows nothing" in done.stderr


def test_the_limits_are_those_of_the_library():
    defaults = {option.name: option.default for option in command.params}
    assert defaults["most_nodes"] == MOST_NODES
    assert defaults["time_limit"] == TIME_LIMIT


def test_a_theme_of_ones_own_is_drawn_and_what_is_hard_to_see_told(tmp_path):
    (tmp_path / "rain.argdown").write_text(TEXT, encoding="utf-8")
    (tmp_path / "my.toml").write_text('[colours]\nattack = "#ffee00"\n', encoding="utf-8")
    done = buttress("map", "rain.argdown", "--theme", "my.toml", "-o", "m.dot", cwd=tmp_path)
    told = done.stderr.splitlines()
    assert done.returncode == 0
    on_paper = "my.toml: attack (#ffee00) on paper (#ffffff) has a contrast of 1.2"
    assert any(line.startswith(on_paper) for line in told)
    assert told[-1] == "wrote m.dot"
    assert "#ffee00" in (tmp_path / "m.dot").read_text(encoding="utf-8")


def test_what_is_wrong_in_a_theme_is_told_with_its_line(tmp_path):
    (tmp_path / "rain.argdown").write_text(TEXT, encoding="utf-8")
    (tmp_path / "my.toml").write_text('[colours]\nsuport = "#ffee00"\n', encoding="utf-8")
    done = buttress("map", "rain.argdown", "--theme", "my.toml", cwd=tmp_path)
    assert done.returncode == 2
    assert "my.toml:2: there is no part 'suport'; did you mean support?" in done.stderr

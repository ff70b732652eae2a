"""Schemes of one's own are read from TOML, and every mistake is told with its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buttress.schemes import (
    Catalogue,
    Effect,
    Force,
    load_catalogue,
    read_catalogue,
    standard_catalogue,
)
from buttress.schemes.reading import read_schemes

HABIT = """
[schemes."argument from habit"]
aliases = ["habit of mind"]
aif = ["Habit 900", "OldHabit"]
force = "presumptive"
summary = "It has always been so."
conclusion = "It is so."
provenance = ["Our handbook, p. 3"]
roles = [
  {name = "past", says = "It was so.", aliases = ["history"]},
  {name = "future", says = "Nothing has changed.", implicit = true},
]
questions = [
  {name = "change", asks = "Has something changed?", unmet = "undermines future"},
  {name = "count", asks = "How often was it so?", unmet = "undercuts"},
]
"""


def read(text, base=None):
    return read_schemes(text, "mine.toml", base or Catalogue())


def told(text, base=None):
    return [str(problem) for problem in read(text, base).problems]


def test_a_scheme_is_read_in_full():
    catalogue = read(HABIT)
    assert catalogue.problems == ()
    scheme = catalogue.find("HabitOfMind")
    assert scheme is catalogue.find("AIF 900")
    assert scheme.aif == (("Habit", 900), ("OldHabit", None))
    assert scheme.force is Force.PRESUMPTIVE
    assert [role.name for role in scheme.required_roles] == ["past"]
    assert scheme.question("change").effect is Effect.UNDERMINES
    assert scheme.question("change").role == "future"


def test_standard_schemes_stay_beside_those_of_a_file(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text(HABIT, encoding="utf-8")
    catalogue = load_catalogue([path])
    assert len(catalogue) == len(standard_catalogue()) + 1
    assert catalogue.find("sign") is standard_catalogue().find("sign")


def test_extending_a_scheme_under_its_own_name_adds_to_it():
    catalogue = read(
        """
        [schemes.sign]
        extends = "sign"
        aliases = ["spoor"]
        questions = [{name = "weather", asks = "Was it dry?", unmet = "undercuts"}]
        """,
        standard_catalogue(),
    )
    old, new = standard_catalogue().find("sign"), catalogue.find("sign")
    assert catalogue.problems == ()
    assert len(catalogue) == len(standard_catalogue())
    assert catalogue.find("spoor") is new
    assert new.roles == old.roles
    assert new.questions[:-1] == old.questions
    assert new.questions[-1].key == f"CQ{len(old.questions) + 1}"
    assert new.group == old.group


def test_extending_a_scheme_under_a_new_name_leaves_the_old_one():
    catalogue = read(
        """
        [schemes."radar contact"]
        extends = "Sign"
        summary = "The radar shows it."
        """,
        standard_catalogue(),
    )
    new = catalogue.find("radar contact")
    assert catalogue.problems == ()
    assert new.summary == "The radar shows it."
    assert new.questions == catalogue.find("sign").questions
    assert new.aliases == ()
    assert catalogue.find("symptom").name == "sign"


def test_replacing_a_scheme_leaves_nothing_of_it():
    catalogue = read(
        HABIT.replace("argument from habit", "sign").replace("force", "replaces = true\nforce"),
        standard_catalogue(),
    )
    assert catalogue.problems == ()
    assert catalogue.find("sign").roles[0].name == "past"
    assert catalogue.find("symptom") is None


def test_a_known_name_is_not_taken_by_accident():
    base = standard_catalogue()
    catalogue = read(HABIT.replace("argument from habit", "Signs"), base)
    (problem,) = catalogue.problems
    assert "already" in problem.message
    assert catalogue.find("sign") is base.find("sign")


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            'aliases = ["habit',
            'alias = ["habit',
            'mine.toml:3: schemes."argument from habit".alias: unknown key; did you mean aliases?',
        ),
        (
            "implicit = true",
            "implict = true",
            "roles[2].implict: unknown key; did you mean implicit?",
        ),
        ("implicit = true", 'implicit = "yes"', "roles[2].implicit: expected true or false"),
        ("undermines future", "undermins future", "did you mean undermines?"),
        (
            "undermines future",
            "undermines futur",
            "the scheme has no role 'futur', only past, future",
        ),
        ("undermines future", "rebuts future", "found 'rebuts future'"),
        (
            '"presumptive"',
            '"strong"',
            "force: expected one of deductive, presumptive, either; found 'strong'",
        ),
        ('says = "It was so.", ', "", "roles[1]: says is missing"),
        ('summary = "It has always been so."', "", "the scheme has no summary"),
        ('name = "future"', 'name = "Past"', "there are two roles named 'Past'"),
        ('name = "count"', 'name = "change"', "there are two questions named 'change'"),
        ('["Our handbook, p. 3"]', '"Our handbook, p. 3"', "provenance: expected a list of texts"),
        ('["Our handbook, p. 3"]', "[3]", "provenance: expected a text"),
        ("[schemes.", "[scheems.", "mine.toml:2: scheems: unknown key; did you mean schemes?"),
        ("force =", 'extends = "sing"\nforce =', "there is no scheme 'sing'; did you mean 'sign'?"),
        (
            "force =",
            "least_premises = 0\nforce =",
            "least_premises: expected a number from 1 to 50",
        ),
        ('summary = "', 'summary = "' + "x" * 2000, "only the first 1000 characters are read"),
        ("roles = [", "roles = [7,", "roles[1]: expected a table"),
    ],
)
def test_each_mistake_is_told_with_its_place(old, new, expected):
    assert old in HABIT
    problems = told(HABIT.replace(old, new, 1), standard_catalogue())
    assert any(expected in problem for problem in problems), problems


def test_all_mistakes_of_a_file_are_told():
    text = HABIT.replace("aliases", "alaises").replace("presumptive", "x").replace("undercuts", "y")
    assert len(told(text)) == 4


def test_a_mistake_costs_no_more_than_its_part():
    catalogue = read(HABIT.replace("undercuts", "cuts"))
    assert len(catalogue.problems) == 1
    assert len(catalogue.find("habit").questions) == 1


@pytest.mark.parametrize(
    "text",
    ["a = [", "a = " + "[" * 5000, "schemes = 3", "[schemes]\nx = 2", "\0", 'schemes.""={}'],
)
def test_what_is_no_catalogue_is_told_in_a_sentence(text):
    assert told(text)


def test_a_syntax_error_has_its_line():
    assert told("group = 'x'\n[schemes")[0].startswith("mine.toml")
    (problem,) = read("a = 1\nb 2\n").problems
    assert problem.line == 2


def test_a_file_that_cannot_be_read_is_a_problem(tmp_path):
    (problem,) = read_catalogue(tmp_path / "none.toml").problems
    assert "cannot be read" in problem.message
    (tmp_path / "bad.toml").write_bytes(b"\xff\xfe")
    (problem,) = read_catalogue(tmp_path / "bad.toml").problems
    assert "UTF-8" in problem.message
    (tmp_path / "large.toml").write_bytes(b"#" * (2**20 + 1))
    (problem,) = read_catalogue(tmp_path / "large.toml").problems
    assert "1024 KiB" in problem.message


def test_a_file_full_of_mistakes_is_told_up_to_a_limit():
    text = "\n".join(f"[schemes.s{number}]\nx = 1" for number in range(500))
    assert len(told(text)) == 100


TOML = st.recursive(
    st.one_of(st.integers(), st.booleans(), st.text('ab "\\\n', max_size=5)),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "schemes",
                    "sign",
                    "roles",
                    "questions",
                    "name",
                    "says",
                    "asks",
                    "unmet",
                    "extends",
                ]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=20,
)


def written(value):
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        escaped = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
        return f'"{escaped}"'
    if isinstance(value, list):
        return "[" + ", ".join(written(item) for item in value) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key} = {written(item)}" for key, item in value.items()) + "}"
    return str(value)


@given(TOML)
def test_whatever_the_values_are_nothing_is_raised(value):
    catalogue = read(
        f"schemes = {{sign = {written(value)}, habit = {written(value)}}}", standard_catalogue()
    )
    assert len(catalogue) >= len(standard_catalogue())

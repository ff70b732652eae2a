"""What the rules of formal logic look at, and what they leave alone."""

import sys

import pytest

from buttress.argdown import loads
from buttress.checks import check
from buttress.checks.settings import Settings
from buttress.model import MapBuilder, Severity

STEP = """<A>: An argument.

(1) [Rule]: If it rains, it is wet. {formalization: "R -> W"}
(2) [Fact]: It is wet. {formalization: "W"}
RULE
(3) [Rain]: It rains. {formalization: "R"}
"""
FIRST_ORDER = """<A>: An argument.

(1) All are good. {formalization: "all x. Good(x)"}
-- {strict: true} --
(2) One is bad. {formalization: "Bad(a)"}
"""


def found(text, select="LOG", **options):
    settings = Settings(options=options)
    findings = check(loads(text), select=[select], settings=settings).findings
    return [(finding.code, finding.severity) for finding in findings]


@pytest.mark.parametrize(
    "line",
    [
        "-- {strict: true} --",
        "-- modus ponens --",
        "-- Modus Tollens --",
        "-- ModusPonens --",
        "-- expert opinion, modus ponens --",
        "-- De Morgan’s law --",
        "-- {scheme: universal instantiation} --",
    ],
)
def test_a_step_that_claims_to_be_valid_is_checked(line):
    assert found(STEP.replace("RULE", line)) == [("LOG002", Severity.ERROR)]


@pytest.mark.parametrize(
    "line",
    ["----", "-- sign --", "-- defeasible modus ponens --", "-- modus ponens {strict: false} --"],
)
def test_a_step_that_may_have_exceptions_is_not(line):
    assert found(STEP.replace("RULE", line)) == []


def test_an_argument_can_claim_validity_for_its_steps():
    text = STEP.replace("RULE", "----")
    assert found(text.replace("argument.", "argument. {strict: true}")) == [
        ("LOG002", Severity.ERROR)
    ]
    text = STEP.replace("RULE", "-- {strict: false} --")
    assert found(text.replace("argument.", "argument. {strict: true}")) == []


def test_all_steps_are_checked_where_that_is_set_and_matter_less():
    text = STEP.replace("RULE", "-- sign --")
    assert found(text, LOG002={"defeasible": True}) == [("LOG002", Severity.INFO)]


def test_only_the_steps_that_are_used_count():
    text = STEP.replace("RULE", "-- {strict: true, uses: [1]} --")
    message = check(loads(text), select="LOG002").findings[0].message
    assert "[Rule]" in message
    assert "[Fact]" not in message


def test_a_formula_may_stand_at_any_mention_of_a_statement():
    text = STEP.replace("RULE", "-- {strict: true} --").replace(' {formalization: "W"}', "")
    assert found(text) == []
    text += '\n[Fact]: It is wet. {formalization: "W"}\n'
    assert found(text) == [("LOG002", Severity.ERROR)]


def test_limits_are_options():
    pytest.importorskip("z3", reason="z3-solver is not installed")
    hard = FIRST_ORDER.replace(
        "all x. Good(x)",
        "(all x. exists y. R(x, y)) & (all x. -R(x, x)) & "
        "(all x y z. (R(x, y) & R(y, z) -> R(x, z)))",
    )
    (message, _) = (f.message for f in check_limited(hard, steps=5_000))
    assert "5,000 steps" in message
    (message, _) = (f.message for f in check_limited(hard, seconds=0.0))
    assert "0 seconds" in message


def check_limited(text, **options):
    return check(
        loads(text), select=["LOG006"], settings=Settings(options={"LOG006": options})
    ).findings


def test_many_open_questions_are_summed_up():
    pytest.importorskip("z3", reason="z3-solver is not installed")
    text = "\n".join(
        FIRST_ORDER.replace("<A>", f"<A{n}>").replace("Good", f"Good{n}").replace("Bad", f"Bad{n}")
        for n in range(30)
    )
    findings = check_limited(text, seconds=0.0)
    assert len(findings) == 21
    assert findings[-1].message.startswith("There are 40 more")


CHAIN = """<Low>: The lower argument.

(1) It rains and pours. {formalization: "R & P"}
----
(2) [Lemma]: It pours. {formalization: "P"}

<High>: The higher argument.

(1) [Lemma]
(2) It does not rain. {formalization: "-R"}
----
(3) [Top]: Nobody goes out. {formalization: "N"}
"""


def test_premises_of_lower_arguments_count_with_those_of_the_higher():
    assert found(CHAIN) == [("LOG003", Severity.WARNING)]
    assert found(CHAIN.replace('"-R"', '"-R", open: true')) == []


def test_a_circle_of_arguments_ends():
    text = CHAIN.replace("(1) It rains and pours.", "(1) [Top]\n(2) It rains and pours.")
    assert found(text.replace("(2) [Lemma]", "(3) [Lemma]")) == []


def test_too_many_arguments_below_a_conclusion_are_told(monkeypatch):
    monkeypatch.setattr("buttress.checks.log.premise_sets._MOST_VISITS", 1)
    (finding,) = check(loads(CHAIN), select="LOG").findings
    assert finding.code == "LOG006"
    assert "because too many arguments lead" in finding.message


def test_without_z3_small_propositional_steps_are_checked_all_the_same(monkeypatch):
    monkeypatch.setitem(sys.modules, "z3", None)
    assert found(STEP.replace("RULE", "-- {strict: true} --")) == [("LOG002", Severity.ERROR)]


def test_without_z3_one_finding_for_the_map_says_how_to_get_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "z3", None)
    text = FIRST_ORDER + FIRST_ORDER.replace("<A>", "\n<B>").replace("Good", "Fine")
    (finding,) = check(loads(text), select="LOG").findings
    assert (finding.code, finding.severity) == ("LOG005", Severity.INFO)
    assert 'pip install "buttress[logic]"' in finding.help


def test_without_formulas_z3_is_not_even_looked_for(monkeypatch):
    monkeypatch.setitem(sys.modules, "z3", None)
    assert found("<A>: a\n\n(1) One.\n-- {strict: true} --\n(2) Two.\n") == []


def test_a_map_without_a_text_is_checked_too():
    builder = MapBuilder()
    builder.statement("S", "It rains.", formalization="p & (q")
    (finding,) = check(builder.build(), select="LOG").findings
    assert finding.span is None
    assert finding.statement == "S"


HOSTILE = {
    "parentheses": "(" * 100_000,
    "megabyte": "p & " * 250_000 + "p",
    "controls": "p & \\x1b[31m\\u202e q",
    "bidirectional name": "\\u05d0\\u05d1 & \\u05d0",
    "numbers": "9" * 5_000,
    "brackets": "[" * 50 + "]" * 50,
}


@pytest.mark.parametrize("formula", HOSTILE.values(), ids=HOSTILE)
def test_hostile_formulas_are_told_on_one_line_and_in_their_place(formula):
    text = f'[S]: x {{formalization: "{formula}"}}\n'
    for finding in check(loads(text), select="LOG").findings:
        assert finding.message.isprintable()
        assert len(finding.message) < 400
        assert 0 <= finding.span.start <= finding.span.end <= len(text)


def test_long_symbols_and_meanings_make_no_long_messages():
    name, words = "n" * 3_000, "very " * 2_000
    text = STEP.replace("RULE", "-- {strict: true} --").replace("R", name)
    text = text.replace(f'"{name}"', f'"{name}", declarations: {{{name}: {words} wet}}')
    for finding in check(loads(text), select="LOG").findings:
        assert len(finding.message) < 600

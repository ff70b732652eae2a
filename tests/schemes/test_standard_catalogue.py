"""The schemes that come with Buttress are complete, consistent and said in plain sentences."""

import re
from collections import defaultdict
from pathlib import Path

import pytest

from buttress.argdown import load_all, loads
from buttress.schemes import Effect, Force, plain_name, skeleton, standard_catalogue

CATALOGUE = standard_catalogue()
ROOT = Path(__file__).parents[2]


def named(scheme):
    return scheme.name


every_scheme = pytest.mark.parametrize("scheme", CATALOGUE.schemes, ids=named)


def test_all_of_it_can_be_read():
    assert CATALOGUE.problems == ()
    assert len(CATALOGUE) >= 45


def test_no_two_schemes_share_a_name():
    owners = defaultdict(set)
    for scheme in CATALOGUE:
        for name in scheme.names:
            owners[plain_name(name)].add(scheme.name)
    assert {name: found for name, found in owners.items() if len(found) > 1} == {}


def test_no_two_schemes_share_a_number():
    numbers = [number for scheme in CATALOGUE for _, number in scheme.aif if number]
    assert len(numbers) == len(set(numbers))


@every_scheme
def test_each_scheme_has_roles_questions_and_provenance(scheme):
    assert scheme.roles
    assert scheme.questions
    assert scheme.provenance
    assert scheme.group


@every_scheme
def test_what_a_scheme_says_are_sentences_that_argdown_reads_as_such(scheme):
    sentences = [scheme.summary, scheme.conclusion, *(role.says for role in scheme.roles)]
    for sentence in sentences:
        assert re.fullmatch(r"[A-Z][^\[\]<>{}#@*_]*\.", sentence), sentence
    for question in scheme.questions:
        assert re.match(r"[A-Z]", question.asks)
        assert "?" in question.asks


@every_scheme
def test_an_unmet_question_undermines_a_role_that_there_is(scheme):
    for question in scheme.questions:
        assert (question.effect is Effect.UNDERMINES) == (question.role is not None)
        if question.role:
            assert scheme.role(question.role).name == question.role


@every_scheme
def test_a_scheme_requires_some_role(scheme):
    assert scheme.required_roles


@every_scheme
def test_a_deductive_scheme_has_no_question_that_undercuts(scheme):
    if scheme.force is Force.DEDUCTIVE:
        assert not any(question.effect is Effect.UNDERCUTS for question in scheme.questions)


@every_scheme
def test_the_names_of_roles_are_told_apart(scheme):
    names = [plain_name(role.name) for role in scheme.roles]
    assert len(names) == len(set(names))
    for role in scheme.roles:
        for alias in role.aliases:
            assert scheme.role(alias) is role, alias


@every_scheme
def test_its_skeleton_is_argdown_that_names_the_scheme_and_fills_every_role(scheme):
    map_ = loads(skeleton(scheme))
    assert map_.problems == ()
    (argument,) = map_.arguments.values()
    (inference,) = argument.inferences
    assert CATALOGUE.find(inference.scheme) is scheme
    assert {scheme.role(name).name for name in inference.meta.roles} == {
        role.name for role in scheme.roles
    }
    assert [step.text for step in argument.premises] == [role.says for role in scheme.roles]
    assert argument.conclusion.text == scheme.conclusion


# As named in public AIF graphs.
AIF = """Analogy 1,
CauseToEffect 4, Commitment 6, CorrelationToCause 7, Example 14, ExpertOpinion 15,
FalsificationOfHypothesis 16, FearAppeal 17, Ignorance 19, InconsistentCommitment 20,
PopularOpinion 23, PopularPractice 25, PositionToKnow 26, PracticalReasoning 28, Sign 30,
VerbalClassification 31, ModusPonens 35, EstablishedRule 61, ExceptionalCase 62, Authority 160,
Consequences 237"""


@pytest.mark.parametrize("pair", AIF.replace("\n", " ").split(", "))
def test_names_and_numbers_of_the_interchange_format_are_known(pair):
    name, number = pair.split()
    assert CATALOGUE.find(name) is not None
    assert CATALOGUE.find(f"AIF {number}") is CATALOGUE.find(name)


COMMON = """positive consequences, negative consequences, witness testimony, precedent,
slippery slope, values, sunk cost, threat, bias, ethotic, abduction, waste, dilemma, gradualism,
definition, part to whole, need for help, distress, alternatives, goal from action,
plan from preparation, capability, motive from gain, intention from statement,
precedent of behaviour, deterrence, signalling, interested denial, modus tollens"""


@pytest.mark.parametrize("name", COMMON.replace("\n", " ").split(", "))
def test_schemes_that_are_commonly_named_are_there(name):
    assert CATALOGUE.find(name) is not None


def test_every_rule_in_the_article_s_map_is_a_scheme():
    (map_,) = load_all([ROOT / "arguments"])
    rules = {
        rule
        for argument in map_.arguments.values()
        for inference in argument.inferences
        for rule in inference.rules
    }
    assert rules
    assert {rule for rule in rules if CATALOGUE.find(rule) is None} == set()

"""What is acceptable in a map, and why."""

import pytest
from hypothesis import given

from buttress.argdown import loads
from buttress.model import ProofStandard, UnknownTitleError
from buttress.semantics.proof_standards import (
    Acceptability,
    Applicability,
    ArgumentGraph,
    WeighedArgument,
    build_argument_graph,
    evaluate_proof,
    meets,
    settle,
)
from semantics.random_maps import maps


def judged(text, **options):
    map_ = loads(text)
    assert not map_.problems
    return evaluate_proof(map_, **options)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("[A]: a", ("[A] is acceptable: its own assertion (0.5) speaks for it, and nothing that "
         "applies speaks against it.")),
        ("[A]: a {axiom: true}\n  - [B]: b {weight: 1}",
         "[A] is acceptable: it is an axiom, which needs no argument."),
        ("[A]: a {open: true}", "[A] is not shown: nothing is said for it."),
        ("[A]: a {likelihood: 0.6}\n  - [B]: b {weight: 0.2}",
         "[A] is acceptable: its own assertion (0.6) outweighs [B] (0.2)."),
        ("[A]: a {grade: C3}\n  - <B>: b",
         ("[A] is not shown: its own assertion (0.5), for it, and <B> (0.5), against it, weigh the "
         "same.")),
        ("[A]: a {weight: 0.4}\n  - <B>: b",
         "[A] is not shown: its own assertion (0.4) does not outweigh <B> (0.5)."),
        ("[A]: a {standard: scintilla}\n  - <B>: b {weight: 1}",
         ("[A] is acceptable: its own assertion (0.5) speaks for it, and a scintilla of evidence "
         "is all that is asked.")),
        ("[A]: a {standard: clear-and-convincing, weight: 0.9}\n  - <B>: b {weight: 0.3}",
         ("[A] is acceptable: its own assertion (0.9) outweighs <B> (0.3), clearly and "
         "convincingly.")),
        ("[A]: a {standard: clear-and-convincing, weight: 0.7}\n  - <B>: b {weight: 0.3}",
         ("[A] is not shown: its own assertion (0.7) against <B> (0.3) is not enough: to be clear "
         "and convincing it has to outweigh what is against it by more than 0.5.")),
        ("[A]: a {standard: beyond-reasonable-doubt}",
         ("[A] is not shown: its own assertion (0.5) is not enough: beyond reasonable doubt it has "
         "to weigh more than 0.5.")),
        ("[A]: a {standard: beyond-reasonable-doubt, weight: 0.6}\n  - <B>: b {weight: 0.2}",
         ("[A] is not shown: its own assertion (0.6) against <B> (0.2) is not enough: beyond "
         "reasonable doubt it has to outweigh what is against it by more than 0.5.")),
        ("[A]: a {standard: beyond-reasonable-doubt, weight: 0.9}\n  - <B>: b {weight: 0.3}",
         ("[A] is not shown: its own assertion (0.9) against <B> (0.3) is not enough: beyond "
         "reasonable doubt what is against it has to weigh less than 0.3.")),
        ("[A]: a {weight: 0}",
         "[A] is not shown: its own assertion (0) is not enough: it has to weigh something."),
        ("[A]: a {standard: dialectical-validity, weight: 1}\n  - <B>: b {weight: 0.1}",
         ("[A] is not shown: <B> (0.1) speaks against it, and dialectical validity allows nothing "
         "to.")),
        ("[A]: a\n  + [B]: b {open: true}",
         "[A] is not shown: nothing said for it applies: [B] is not shown itself."),
        ("[A]: a\n  + <B>: b\n    - [C]: c",
         "[A] is not shown: nothing said for it applies: <B> is not shown itself."),
        ("[A]: a\n  + [B]: b\n  <_ [C]: c",
         "[A] is not shown: nothing said for it applies: what is said for it is undercut."),
        ("<W>\n\n(1) [P]: p\n----\n(2) [A]: a\n  <_ [U]: u",
         ("[A] is not shown: nothing said for it applies: <W> is undercut by [U], which is "
         "acceptable.")),
        ("<W>\n\n(1) [P]: p {open: true}\n----\n(2) [A]: a",
         "[A] is not shown: nothing said for it applies: <W> uses [P], which is not shown."),
        ("[A]: a\n  + [B]: b\n    + [A]",
         "[A] is undetermined: whether [B] applies depends, in a circle, on what is to be shown."),
    ],
)  # fmt: skip
def test_the_reason_says_what_decides(text, sentence):
    assert judged(text + "\n").reason("A") == sentence


def test_what_speaks_for_a_statement_speaks_against_its_contradictory():
    found = judged("[A]: a {weight: 0.7}\n  >< [B]: b {weight: 0.6}\n")
    assert found.statements == {
        "A": Acceptability.ACCEPTABLE,
        "B": Acceptability.NOT_SHOWN,
    }
    about = {(j.argument.is_pro, j.argument.weight) for j in found.arguments_about("B")}
    assert about == {(True, 0.6), (False, 0.7)}


def test_an_inference_weighs_its_own_weight_or_its_arguments_or_one_half():
    text = "<W>{}\n\n(1) [P]: p\n-- {} --\n(2) [A]: a\n"
    for argument, inference, weight in (
        ("", "rule", 0.5),
        (": w {weight: 0.8}", "rule", 0.8),
        (": w {weight: 0.8}", "rule {weight: 0.2}", 0.2),
        ("", "rule {strict: true}", 1.0),
    ):
        (one,) = judged(text.format(argument, inference)).arguments_about("A")
        assert one.argument.weight == weight


def test_the_default_standard_is_preponderance_and_can_be_asked_for():
    found = judged("[A]: a\n\n[B]: b {standard: scintilla}\n")
    assert found.standard("A") is ProofStandard.PREPONDERANCE
    assert found.standard("B") is ProofStandard.SCINTILLA


def test_an_unknown_title_is_refused():
    found = judged("[A]: a\n  + <B>: b\n")
    for title in ("Nowhere", "<B>"):
        with pytest.raises(UnknownTitleError):
            found.reason(title)


def brute(graph: ArgumentGraph):
    """The same fixed point by plain rounds, until nothing changes."""
    status = dict.fromkeys(graph.literals, Acceptability.UNDETERMINED)
    while True:
        states = [_state(argument, status) for argument in graph.arguments]
        after = {literal: _judge(graph, literal, states) for literal in graph.literals}
        if after == status:
            return status, tuple(states)
        status = after


def _state(argument: WeighedArgument, status):
    found = [status[one] for one in argument.premises]
    barred = [status[one] for one in argument.exceptions]
    if Acceptability.NOT_SHOWN in found or Acceptability.ACCEPTABLE in barred:
        return Applicability.FAILS
    if all(one is Acceptability.ACCEPTABLE for one in found) and all(
        one is Acceptability.NOT_SHOWN for one in barred
    ):
        return Applicability.APPLIES
    return Applicability.UNDETERMINED


def _judge(graph, literal, states):
    if literal in graph.given:
        return Acceptability.ACCEPTABLE

    def heaviest(is_pro, *counted):
        return max(
            (
                argument.weight
                for argument, state in zip(graph.arguments, states, strict=True)
                if argument.conclusion == literal and argument.is_pro is is_pro and state in counted
            ),
            default=None,
        )

    sure, maybe = (Applicability.APPLIES,), (Applicability.APPLIES, Applicability.UNDETERMINED)
    standard = graph.standard(literal)
    if meets(standard, heaviest(True, *sure), heaviest(False, *maybe)):
        return Acceptability.ACCEPTABLE
    if not meets(standard, heaviest(True, *maybe), heaviest(False, *sure)):
        return Acceptability.NOT_SHOWN
    return Acceptability.UNDETERMINED


@given(maps())
def test_the_worklist_finds_what_plain_rounds_find(map_):
    graph = build_argument_graph(map_)
    found = settle(graph)
    assert (found.literals, found.arguments) == brute(graph)


@given(maps())
def test_every_statement_of_any_map_has_a_reason(map_):
    found = evaluate_proof(map_)
    for title, state in found.statements.items():
        assert found.reason(f"[{title}]").startswith(f"[{title}] is {state}: ")


def test_a_long_chain_is_worked_out_without_recursion():
    text = "".join(f"[S{n}]: s\n  + [S{n + 1}]\n\n" for n in range(3_000)) + "[S3000]: s\n"
    assert set(judged(text).statements.values()) == {Acceptability.ACCEPTABLE}

"""Worked examples of Carneades, in words of our own, with the outcome that their sources give.

Carneades 4 is the argument mapping tool of T. F. Gordon; its distribution holds examples with
their expected labels (in, out, undecided), the sources of which are named there and here. Its model
of 2016 weighs arguments by schemes; the weights here are chosen to rank them as the example says.
"""

import pytest

from buttress.argdown import loads
from buttress.semantics.proof_standards import Acceptability, Thresholds, evaluate_proof

IN, OUT, UNDECIDED = (
    Acceptability.ACCEPTABLE,
    Acceptability.NOT_SHOWN,
    Acceptability.UNDETERMINED,
)


def outcome(text, **options):
    map_ = loads(text)
    assert not map_.problems
    found = evaluate_proof(map_, **options).statements
    return {
        state: {title for title, each in found.items() if each is state} for state in Acceptability
    }


TANDEM = """
<J>

(1) [John wants]: John would like to ride the tandem.
----
(2) [John]: John rides.

<M>

(1) [Mary wants]: Mary would like to ride the tandem.
----
(2) [Mary]: Mary rides.

<S>

(1) [Suzy wants]: Suzy would like to ride the tandem.
----
(2) [Suzy]: Suzy rides.

<JM>

(1) [John]
(2) [Mary]
----
(3) [John and Mary]: Both seats are taken by John and Mary.
  -> [Suzy]

<JS>

(1) [John]
(2) [Suzy]
----
(3) [John and Suzy]: Both seats are taken by John and Suzy.
  -> [Mary]

<MS>

(1) [Mary]
(2) [Suzy]
----
(3) [Mary and Suzy]: Both seats are taken by Mary and Suzy.
  -> [John]
"""


def test_tandem_three_want_to_ride_and_there_are_two_seats():
    """P. Baroni, M. Caminada and M. Giacomin, "An introduction to argumentation semantics",
    The Knowledge Engineering Review 26 (2011); Carneades 4: the wishes are in, nothing else."""
    found = outcome(TANDEM)
    assert found[IN] == {"John wants", "Mary wants", "Suzy wants"}
    assert found[OUT] == set()


JOGGING = """
<Rain keeps in>

(1) [Rain]: It rains.
-- {{weight: {rain}}} --
(2) [Stay]: One should not go jogging.

<Heat keeps in>

(1) [Hot]: It is hot.
-- {{weight: {hot}}} --
(2) [Stay]
  >< [Jog]

<Rain cools>

(1) [Rain]
(2) [Hot]
-- {{weight: {both}}} --
(3) [Jog]: One should go jogging.
"""


def test_jogging_rain_and_heat_together_are_a_reason_for_it():
    """H. Prakken, "A study of accrual of arguments, with applications to evidential reasoning",
    ICAIL 2005; Carneades 4: rain, hot and jog are in, its opposite is out."""
    found = outcome(JOGGING.format(rain=0.5, hot=0.5, both=0.7))
    assert found == {IN: {"Rain", "Hot", "Jog"}, OUT: {"Stay"}, UNDECIDED: set()}


def test_jogging_in_the_rain_alone_is_out():
    text = JOGGING.format(rain=0.5, hot=0.5, both=0.7).replace(
        "It is hot.", "It is hot. {open: true}"
    )
    found = outcome(text)
    assert found == {IN: {"Rain", "Stay"}, OUT: {"Hot", "Jog"}, UNDECIDED: set()}


LIBRARY = """
<Snoring>

(1) [Snores]: Henry snores in the library.
----
(2) [Misbehaves]: Henry misbehaves.

<Rule>

(1) [Misbehaves]
-- {weight: 0.4} --
(2) [Denied]: Henry is shown the door.

<Privilege>

(1) [Misbehaves]
(2) [Professor]: Henry is a professor.
-- {weight: 0.6} --
(3) [Not denied]: Henry may stay.
  >< [Denied]
"""


def test_library_the_snoring_professor():
    """B. van Gijzel and H. Prakken, "Relating Carneades with abstract argumentation", IJCAI 2011;
    Carneades 4: the professor is not denied access, the more specific argument weighing more."""
    found = outcome(LIBRARY)
    assert found[OUT] == {"Denied"}
    assert found[IN] == {"Snores", "Misbehaves", "Professor", "Not denied"}


SURGERY = """
<Unneeded risk>

(1) [Appendicitis]: The patient had appendicitis.
----
(2) [No risk]: The operation was not risky.

<Negligent>

(1) [Injury]: The patient was injured.
(2) [No risk]
----
(3) [Negligence]: The surgeon was negligent.

<Owed>

(1) [Injury]
(2) [Negligence]
----
(3) [Compensation]: Compensation is due.

<First test>

(1) [Test 1]: One test found bad circulation.
----
(2) [Bad circulation]: The patient's circulation was bad.

<Risk>

(1) [Bad circulation]
----
(2) [Risky]: The operation was risky.
  >< [No risk]

<Second test>

(1) [Test 2]: Another test found good circulation.
----
(2) [Good circulation]: The patient's circulation was good.
  >< [Bad circulation]
"""


def test_risky_operation_two_tests_that_cancel_out():
    """H. Prakken, "Relating ways to instantiate abstract argumentation frameworks", in From
    Knowledge Representation to Argumentation in AI, Law and Policy Making (2013); Carneades 4:
    compensation is due; neither state of the circulation is in, nor is the risk."""
    found = outcome(SURGERY)
    assert found[OUT] == {"Bad circulation", "Good circulation", "Risky"}
    assert found[IN] >= {"Compensation", "Negligence", "No risk"}


def test_support_loop_is_undecided_unless_something_supports_it_from_outside():
    """Carneades 4: support loop (P and Q undecided), independent support loop (all in)."""
    loop = "<a>\n\n(1) [Q]\n----\n(2) [P]: p\n\n<b>\n\n(1) [P]\n----\n(2) [Q]: q\n"
    assert outcome(loop)[UNDECIDED] == {"P", "Q"}
    assert outcome(loop + "\n<c>\n\n(1) [R]: r\n----\n(2) [P]\n")[IN] == {"P", "Q", "R"}


def test_a_witness_who_says_that_he_is_unreliable():
    """Self-defeat, Carneades 4: whether he is unreliable is undecided, that he says so is in, that
    he is reliable is out."""
    found = outcome(
        "<a>\n\n(1) [Says so]: John says that he is unreliable.\n----\n"
        "(2) [Unreliable]: John is unreliable.\n\n[Unreliable]\n  _> <a>\n"
        "  >< [Reliable]\n\n[Reliable]: John is reliable. {open: true}\n"
    )
    assert found == {IN: {"Says so"}, UNDECIDED: {"Unreliable"}, OUT: {"Reliable"}}


SELF_DEFENCE = """
<Law>

(1) [Killing]: There was a killing.
(2) [Malice]: It was done with malice.
(3) [Section 187]: Section 187 is in force.
----
(4) [Murder]: It was murder.
  <_ [Excluded]

<Exception>

(1) [Self-defence]: It was self-defence.
(2) [Section 197]: Section 197 is in force. {open: true}
----
(3) [Excluded]: Section 187 is excluded.

<First witness>

(1) [Witness 1]: The first witness speaks of an attack.
----
(2) [Self-defence]
  <_ [Doubt 1]: The first witness is not credible.

<Second witness>

(1) [Witness 2]: The second witness speaks of time to run away.
----
(2) [No self-defence]: It was not self-defence.
  >< [Self-defence]
  <_ [Doubt 2]: The second witness is not credible. {open: true}
"""


def test_murder_and_the_credibility_of_witnesses():
    """H. Prakken and G. Sartor's murder example as Carneades 4 has it, by preponderance."""
    found = outcome(SELF_DEFENCE)
    assert found[OUT] == {"Section 197", "Excluded", "Self-defence", "Doubt 2"}
    assert found[IN] == {
        "Murder", "Killing", "Malice", "Section 187", "Witness 1", "Witness 2", "Doubt 1",
        "No self-defence",
    }  # fmt: skip


INTENT = """
<Murder>: On killing with intent. {weight: 0.8}

(1) [Kill]: He killed.
(2) [Intent]: He did so on purpose. {standard: beyond-reasonable-doubt}
----
(3) [Murder]: It was murder.

<Witness for>: On what one saw. {weight: 0.3}

(1) [Witness 1]: A witness says that it was on purpose.
----
(2) [Intent]
  <_ [Unreliable 1]: That witness is unreliable. {open: true}

<Witness against>: On what the other saw. {weight: 0.8}

(1) [Witness 2]: Another witness says that it was not.
----
(2) [No intent]: He did not do so on purpose. {standard: scintilla}
  >< [Intent]
  <_ [Unreliable 2]: The other witness is unreliable.
"""


@pytest.mark.parametrize("thresholds", [Thresholds(), Thresholds(0.4, 0.3, 0.2)])
def test_intent_is_not_shown_beyond_reasonable_doubt_by_one_weak_witness(thresholds):
    """B. van Gijzel and H. Nilsson, "Haskell gets argumentative", TFP 2012: neither intent nor its
    opposite, and so not murder either, is acceptable; with their thresholds and with ours."""
    found = outcome(INTENT, thresholds=thresholds)
    assert found[OUT] == {"Intent", "No intent", "Murder", "Unreliable 1"}

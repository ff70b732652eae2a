"""What has to hold of every fix that a rule offers."""

from collections import Counter

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from buttress.argdown import loads
from buttress.checks import check
from buttress.checks.mending import chosen, mend, rewritten
from buttress.model import Document, Severity
from buttress.testing import argdown_texts

calmly = settings(suppress_health_check=list(HealthCheck), deadline=None, max_examples=50)

SLIPS = [
    "\\\n", " *", " **bold", "_", "\n\n", "\n", "  + ", "\n\n  + [X]: x\n", "(1) ", "\n(1) p\n",
    "# H\n", "\n# H\n", "[Smith 2020]", " {basis: observed}", " {basis: Expert Opinion}",
    " {assumption: yes, grade: b2}", "[X]: again\n", "<", "[", "\n----\n(2) c\n",
    "\n(1) p\n----\n(2) c\n",
    "===\ntitle: T\n===\n",
]  # fmt: skip


@st.composite
def slipshod_texts(draw):
    """A text with things put in where they may not belong."""
    text = draw(argdown_texts())
    for slip in draw(st.lists(st.sampled_from(SLIPS), min_size=1, max_size=4)):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + slip + text[at:]
    return text


def findings(text):
    return check(loads(text), select="SYN,REF").findings


def applied(fix, text):
    (changes,) = chosen([fix], unsafe=True)[0].values()
    return rewritten(text, changes)


def errors(found):
    return Counter(f.code for f in found if f.severity is Severity.ERROR)


@calmly
@given(slipshod_texts())
def test_a_safe_fix_mends_its_finding_and_makes_no_error(text):
    text = Document.of(text).text
    before = findings(text)
    for finding in before:
        if finding.fix is None or not finding.fix.is_safe:
            continue
        after = findings(applied(finding.fix, text))
        assert errors(after) <= errors(before), finding
        assert sum(f.code == finding.code for f in after) < sum(
            f.code == finding.code for f in before
        ), finding


def test_no_mend_is_offered_from_a_trial_of_a_block_that_reads_otherwise_by_itself():
    text = " {\n(1) p\n----\n(2) c\nx: 1}===\n===\n\n# H {\ny: 2\n}\n(1)\\\n p\n----\n(2) c\n"
    structure = next(f for f in findings(text) if "no inference" in f.message)
    assert structure.fix is None
    alone = text[text.index("# H") :]
    mended = next(f for f in findings(alone) if f.code == "SYN003" and f.fix)
    assert mended.fix.message == "put an empty line above it"


@calmly
@given(slipshod_texts())
def test_an_escaped_sign_means_what_the_reader_took_it_for(text):
    text = Document.of(text).text
    for finding in check(loads(text), select="SYN005").findings:
        if finding.fix is not None:
            assert loads(applied(finding.fix, text)) == loads(text), finding


@calmly
@given(slipshod_texts(), st.booleans())
def test_mending_comes_to_an_end(text, unsafe):
    mended = mend(
        lambda drafts: check(loads(drafts.get("<string>", text)), select="SYN,REF"),
        lambda path: text,
        unsafe=unsafe,
    )
    assume(mended.is_complete)
    for finding in mended.result.findings:
        assert finding.fix is None or (finding.fix.is_safe, unsafe) == (False, False), finding

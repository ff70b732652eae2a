from buttress.argdown import loads
from buttress.checks import check


def test_of_very_many_mends_some_are_offered_at_a_time():
    text = "".join(f"[S{number}]: claim *number {number}.\n\n" for number in range(2_500))
    found = check(loads(text), select="SYN005").findings
    assert len(found) == 2_500
    assert sum(finding.fix is not None for finding in found) == 2_000

"""What the rules about names offer to mend goes away when it is mended."""

import pytest

from buttress.argdown import loads
from buttress.checks import check

CASES = {
    "a misspelt statement": (
        "REF001",
        """
[Wet street]: The street is wet.

[Rain]: It has rained.
  + [Wet steet]
  + [Clouds]: As said in @[Wet street].

[Wet steet] #tag
""",
        False,
    ),
    "a misspelt mention of a statement": (
        "REF001",
        "[Wet street]: The street is wet.\n\n[Rain]: It has rained, see @[Wet steet].\n",
        False,
    ),
    "a misspelt argument": (
        "REF002",
        "[Rain]: It has rained.\n  + <Puddles>: A sign.\n\n<Pudles>\n  -> [Sun]: It shines.\n",
        False,
    ),
    "a repeated claim": (
        "REF005",
        "[Wet]: The street is wet.\n\n[Rain]: Rain.\n  + The street is wet. {basis: data}\n",
        False,
    ),
    "a misspelt key": (
        "REF007",
        "[Wet]: The street is wet. #tag {\n  note: bassis\n  bassis: data\n}\n",
        True,
    ),
    "a misspelt key of an inference": (
        "REF007",
        "(1) [A]: a\n-- rule {use: [1]} --\n(2) [B]: b\n",
        True,
    ),
    "a misspelt field below a comment": (
        "REF007",
        "/* x */\n\n====\ntitle: t\nsources:\n  x: {titel: T, author: A}\n====\n\n[A]: a\n",
        True,
    ),
    "a misspelt field of a source": (
        "REF007",
        "===\ntitle: autor\nsources:\n  x: {title: autor, autor: A}\n===\n\n[A]: a\n",
        True,
    ),
}


def mended(text, fix):
    for edit in sorted(fix.edits, key=lambda edit: edit.span.start, reverse=True):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text


@pytest.mark.parametrize(("code", "text", "is_safe"), CASES.values(), ids=CASES)
def test_mending_ends_the_finding(code, text, is_safe):
    (finding,) = check(loads(text), select=[code]).findings
    assert finding.fix is not None
    assert finding.fix.is_safe is is_safe
    after = mended(text, finding.fix)
    assert after != text
    assert check(loads(after), select=[code]).findings == ()
    assert not check(loads(after), select=["SYN"]).findings


def test_a_key_that_is_there_already_is_not_put_in_twice():
    text = "[Wet]: The street is wet. {bassis: data, basis: event}\n"
    (finding,) = check(loads(text), select=["REF007"]).findings
    assert finding.fix is None

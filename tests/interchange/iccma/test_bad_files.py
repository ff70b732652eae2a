"""Bad files are answered with the line, what is wrong, and what to do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buttress.frameworks import arrays
from buttress.interchange.iccma import Form, UnreadableFrameworkError, loads
from buttress.model import ButtressError

I23, APX, TGF = Form

BAD = {
    "empty": (b"", I23, None, "nothing in it"),
    "blank": (b" \n\n", None, None, "nothing in it"),
    "only comments": (b"# a\n# b\n", I23, 1, "instead of a header"),
    "no header": (b"# a\n1 2\n", I23, 2, "begins with '1 2' instead of a header"),
    "another header": (b"p cnf 3 4\n", I23, 1, "begins with 'p cnf 3 4'"),
    "header without number": (b"p af\n", I23, 1, "let it begin with 'p af n'"),
    "negative number": (b"p af -3\n", I23, 1, "declares '-3'"),
    "huge number": (b"p af 99999999999999999999999\n", I23, 1, "up to 10,000,000"),
    "large number": (b"p aba 10000001\n", I23, 1, "up to 10,000,000"),
    "enormous digits": (b"p af " + b"9" * 10_000, I23, 1, "up to 10,000,000"),
    "second header": (b"p af 2\n1 2\np af 2\n", I23, 3, "line 1 has the first"),
    "out of range": (b"p af 2\n# x\n1 2\n1 3\n", I23, 4, "no argument '3': the header declares 2"),
    "zero": (b"p af 2\n0 1\n", I23, 2, "no argument '0'"),
    "negative": (b"p af 2\n1 -1\n", I23, 2, "no argument '-1'"),
    "word": (b"p af 2\n1 x\n", I23, 2, "no argument 'x'"),
    "overflow": (b"p af 2\n1 4294967297\n", I23, 2, "no argument '4294967297'"),
    "three numbers": (b"p af 3\n1 2 3\n", I23, 2, "'1 2 3' is no attack"),
    "one number": (b"p af 3\n\n1\n", I23, 3, "'1' is no attack"),
    "not ASCII": ("p af 2\n1 2\n1 é\n".encode(), I23, 3, "'é' is beyond ASCII"),
    "not UTF-8": (b"p af 2\n1 \xff\n", I23, 2, "the byte 0xff"),
    "binary": (b"p af 2\n\x00\x01\xfe\n", I23, 2, "binary data"),
    "long line": (b"p af 2\n" + b"x" * 100_000 + b"\n", I23, 2, "…' is no attack"),
    "unknown format": (b"hello\n", None, None, "none of the formats known"),
    "apx undeclared": (b"arg(a).\narg(b).\natt(a,\nc).\n", APX, 3, "'c' is not declared: add arg"),
    "apx no full stop": (b"arg(a).\narg(b)\n", APX, 2, "'arg.b.' is no fact"),
    "apx three": (b"arg(a).\natt(a,a,a).\n", APX, 2, "is no fact"),
    "apx empty name": (b"arg().\n", APX, 1, "is no fact"),
    "apx junk": (b"% c\n\n hello", APX, 3, "'hello' is no fact"),
    "tgf no divide": (b"a\nb\n", TGF, None, "no line #"),
    "tgf two divides": (b"a\n#\n#\n", TGF, 3, "second line #"),
    "tgf unknown": (b"a\n#\na b\n", TGF, 3, "no argument 'b'"),
    "tgf lonely": (b"a\n#\na\n", TGF, 3, "stands alone"),
    "tgf twice": (b"a\na\n#\n", TGF, 2, "there already"),
    "aba not flat": (b"p aba 2\nr 1 2\na 1\n", I23, 2, "not flat"),
    "aba no assumption": (b"p aba 2\nc 1 2\n", I23, 2, "no assumption: add a line 'a 1'"),
    "aba two contraries": (b"p aba 3\na 1\nc 1 2\nc 1 3\n", I23, 4, "already, 2 in line 3"),
    "aba unknown atom": (b"p aba 2\na 3\n", I23, 2, "no atom '3'"),
    "aba unknown line": (b"p aba 2\nx 1\n", I23, 2, "'x 1' is no line of such a file"),
    "aba too many": (b"p aba 2\na 1 2\n", I23, 2, "is no line of such a file"),
    "aba no head": (b"p aba 2\nr\n", I23, 2, "is no line of such a file"),
    "aba second header": (b"p aba 2\np aba 2\n", I23, 2, "second header"),
}


@pytest.mark.parametrize("case", BAD)
def test_it_says_where_and_what(case):
    data, form, line, said = BAD[case]
    with pytest.raises(UnreadableFrameworkError, match=said) as caught:
        loads(data, form)
    assert caught.value.line == line
    assert len(str(caught.value)) < 300
    if line is not None:
        assert str(caught.value).startswith(f"line {line}: ")


@pytest.mark.parametrize("case", [each for each in BAD if BAD[each][0].startswith(b"p af")])
def test_the_bulk_reader_says_the_same(case, monkeypatch):
    monkeypatch.setattr(arrays, "MANY", 0)
    test_it_says_where_and_what(case)


def answer_to(data, form):
    try:
        return repr(loads(data, form))
    except ButtressError as error:
        return str(error)


@given(st.binary(max_size=60), st.sampled_from([None, *Form]))
def test_whatever_is_read_ends_in_a_framework_or_a_sentence(data, form):
    assert answer_to(data, form)


PIECES = ["p af 3\n", "p aba 3\n", "1 2\n", "3 9\n", "a 1\n", "r 2 1\n", "c 1 2\n", "#", "# x\n"]
PIECES += ["arg(a).", "att(a,a).", "\n", "a b\n", "%", "1", " "]


@given(st.lists(st.sampled_from(PIECES), max_size=12), st.sampled_from([None, *Form]))
def test_pieces_of_formats_end_in_a_framework_or_a_sentence(pieces, form):
    assert answer_to("".join(pieces), form)

"""Fixes as they are made: which, where, and in what text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buttress.argdown import load_merged, loads
from buttress.checks import CheckResult, Edit, Fix, Summary, check
from buttress.checks.mending import (
    Change,
    chosen,
    keyed,
    mend,
    referring,
    rekeyed,
    retitled,
    rewritten,
    titled,
    unused_title,
)
from buttress.model import Document, Span

DOCUMENT = Document.of("0123456789", "a.argdown")


def fix(*edits, is_safe=True):
    made = tuple(Edit(Span(DOCUMENT, start, end), text) for start, end, text in edits)
    return Fix("do it", made, is_safe=is_safe)


def made(*fixes, unsafe=False):
    changes, number = chosen(fixes, unsafe=unsafe)
    text = rewritten(DOCUMENT.text, *changes.values()) if changes else DOCUMENT.text
    return text, number


def test_fixes_that_stand_clear_of_each_other_are_made_at_once():
    assert made(fix((5, 6, "x")), fix((0, 1, ""), (9, 10, "yz")), fix((3, 3, "-"))) == (
        "12-34x678yz", 3,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ((2, 5, "x"), (4, 6, "y")),
        ((2, 5, "x"), (3, 3, "y")),
        ((2, 5, "x"), (5, 5, "y")),
        ((2, 2, "x"), (2, 2, "y")),
        ((2, 2, "x"), (2, 3, "y")),
    ],
)
def test_of_fixes_that_meet_the_first_is_made(first, second):
    for one, other in ((first, second), (second, first)):
        assert made(fix(one), fix(other)) == made(fix(one))
        assert made(fix(one), fix((8, 9, "z"), other)) == made(fix(one))


def test_neighbours_do_not_meet():
    assert made(fix((2, 4, "x")), fix((4, 6, "y"))) == ("01xy6789", 2)


def test_the_same_edit_is_made_once():
    assert made(fix((2, 3, "x")), fix((2, 3, "x"), (5, 6, ""))) == ("01x346789", 2)


def test_unsafe_fixes_are_made_where_asked_for():
    unsafe = fix((0, 1, "x"), is_safe=False)
    assert made(unsafe) == (DOCUMENT.text, 0)
    assert made(unsafe, unsafe=True) == ("x123456789", 1)


def test_a_fix_whose_own_edits_meet_is_never_made():
    assert made(fix((0, 3, "x"), (2, 4, "y"))) == (DOCUMENT.text, 0)


TEXTS = st.text(st.sampled_from("ab🧱\r\n\ufeff"), max_size=30)


@given(TEXTS, st.data())
def test_what_is_not_changed_stays_as_it_is_written(written, data):
    text = Document.of(written).text
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    after = rewritten(written, [Change(start, end, "xyz")])
    assert Document.of(after).text == text[:start] + "xyz" + text[end:]
    before, _, rest = after.partition("xyz")
    assert written.startswith(before)
    assert written.endswith(rest)


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_byte_order_mark_are_kept(line_end, mark):
    written = mark + line_end.join(["one", "two", "three", ""])
    text = Document.of(written).text
    at = text.index("two")
    after = rewritten(written, [Change(at, at + 3, "2\n2"), Change(at + 4, at + 4, "and ")])
    assert after == mark + line_end.join(["one", "2", "2", "and three", ""])


def test_an_included_file_is_changed_itself(tmp_path):
    (tmp_path / "top.argdown").write_text("[A]: a\n\n@include(in.argdown)\n\n[B]: b *\\\n", "utf-8")
    (tmp_path / "in.argdown").write_text("[C]: c\n\n[D]: d \\\n", "utf-8")
    result = check(load_merged([tmp_path]), select="SYN010")
    changes, number = chosen(f.fix for f in result.findings)
    assert number == 2
    texts = {source.path: rewritten(source.text, found) for source, found in changes.items()}
    assert texts == {
        str(tmp_path / "top.argdown"): "[A]: a\n\n@include(in.argdown)\n\n[B]: b *\\\\\n",
        str(tmp_path / "in.argdown"): "[C]: c\n\n[D]: d \\\\\n",
    }


def test_an_edit_over_the_end_of_an_included_file_is_not_made(tmp_path):
    (tmp_path / "top.argdown").write_text("[A]: a @include(in.argdown) and so on\n", "utf-8")
    (tmp_path / "in.argdown").write_text("of what is in\n", "utf-8")
    span = load_merged([tmp_path / "top.argdown"]).statements["A"].span
    assert chosen([Fix("do it", (Edit(span, "x"),))]) == ({}, 0)


def mended(text, select="SYN,REF", unsafe=True, written=None):
    return mend(
        lambda drafts: check(loads(drafts.get("<string>", text)), select=select),
        lambda path: text if written is None else written,
        unsafe=unsafe,
    )


def test_mending_goes_on_until_nothing_is_left():
    done = mended("[A]: a\n\n[A]: b\n\n[A]: c\n\n[A]: d\n")
    assert done.after == {"<string>": "[A]: a\n\n[A (2)]: b\n\n[A (3)]: c\n\n[A (4)]: d\n"}
    assert (done.fixes, done.is_complete, done.result.findings) == (3, True, ())


def test_a_text_that_has_changed_is_left_alone():
    done = mended("[A]: a \\\n", written="[A]: something else\n")
    assert (done.after, done.fixes, done.untouched) == ({}, 0, ("<string>",))


def test_mending_without_an_end_is_given_up():
    def look(drafts):
        text = drafts.get("<string>", "x")
        again = Fix("add one", (Edit(Span(Document.of(text), 0, 0), "x"),))
        (found,) = check(loads("[A]: a \\\n"), select="SYN010").findings
        finding = type(found)(found.code, found.name, found.severity, "Again.", fix=again)
        return CheckResult((finding,), Summary())

    done = mend(look, lambda path: "x")
    assert not done.is_complete
    assert done.after["<string>"] == "x" * (done.fixes + 1)


# What rules make fixes of


def edited(text, edit):
    assert edit is not None
    return text[: edit.span.start] + edit.text + text[edit.span.end :]


def test_titles_are_changed_where_they_stand():
    text = "[Old]: what it says\n  + <Old>\n"
    map_ = loads(text)
    span = map_.statements["Old"].span
    assert edited(text, retitled(span, "Old", "New one")).startswith("[New one]: what")
    assert "+ <New>" in edited(text, retitled(map_.arguments["Old"].span, "Old", "New"))
    assert retitled(span, "Other", "New") is None
    for title in ("", " New", "a]b", "a\nb", "-a"):
        assert retitled(span, "Old", title) is None


def test_untitled_statements_get_a_title_or_become_a_reference():
    text = "<A>: gist\n\n(1) p {basis: data}\n----\n(2) It has rained.\n"
    premise, conclusion = (step.member for step in loads(text).arguments["A"].steps)
    assert "(2) [Rain]: It has rained." in edited(text, titled(conclusion, "Rain"))
    assert "(1) [P] {basis: data}" in edited(text, referring(premise, "P"))
    has_title = loads("[A]: a\n").statements["A"].members[0]
    assert titled(has_title, "B") is referring(has_title, "B") is None


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("[A]: a #tag\n", "[A]: a #tag {basis: data}\n"),
        ("[A]: a {at: p}\n", "[A]: a {basis: data, at: p}\n"),
        ("[A]: a {}\n", "[A]: a {basis: data}\n"),
        ("[A]: a\n  {at: p}\n", "[A]: a\n  {basis: data, at: p}\n"),
        ("[A]: a {\nat: p\n}\n", None),
        ("[A]: a {basis: law}\n", None),
    ],
)
def test_keys_are_added_to_data(text, after):
    edit = keyed(loads(text).statements["A"].span, "basis", "data")
    assert edit is None if after is None else edited(text, edit) == after


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("[A]: a {bassis: data}\n", "[A]: a {basis: data}\n"),
        ('[A]: a {at: p, "bassis": data}\n', '[A]: a {at: p, "basis": data}\n'),
        ("[A]: a {\nbassis: data\n}\n", "[A]: a {\nbasis: data\n}\n"),
        ("[A]: a {x: {bassis: 1}, bassis: data}\n", None),
        ("[A]: a {at: bassis}\n", None),
        ("[A]: a\n", None),
    ],
)
def test_keys_are_changed(text, after):
    edit = rekeyed(loads(text).statements["A"].span, "bassis", "basis")
    assert edit is None if after is None else edited(text, edit) == after


def test_new_titles_are_new():
    assert unused_title("Rain", {"Rain", "Rain (2)", "Rain (3)"}) == "Rain (4)"


# Which rules offer what


@pytest.mark.parametrize(
    ("text", "after", "is_safe"),
    [
        ("[A]: C:\\dir\\\n", "[A]: C:\\dir\\\\\n", True),
        ("[A]: it has *rained.\n", "[A]: it has \\*rained.\n", True),
        ("[A]: it has **rained.\n", "[A]: it has \\*\\*rained.\n", True),
        (
            "<A>: gist\n(1) p\n----\n(2) c\n",
            "<A>: gist\n\n(1) p\n----\n(2) c\n",
            True,
        ),
        ("[A]: a\n# Heading\n\n[B]: b\n", "[A]: a\n\n# Heading\n\n[B]: b\n", True),
        ("===\ntitle: T\n===\n[A]: a\n", "===\ntitle: T\n===\n\n[A]: a\n", True),
        ("[A]: a {basis: Expert opinion}\n", "[A]: a {basis: expert-opinion}\n", True),
        ("[A]: a {assumption: yes}\n", "[A]: a {assumption: true}\n", True),
        ('[A]: a {assumption: "yes"}\n', "[A]: a {assumption: true}\n", True),
        ("[A]: a {grade: b2}\n", "[A]: a {grade: B2}\n", True),
        ("[A]: a {grade: 3C}\n", "[A]: a {grade: C3}\n", True),
        ("[A]: a {basis: observed}\n", "[A]: a {basis: observation}\n", False),
        ("[A]: a {basis: nonsense-all-over}\n", None, None),
        ("[A]: a\n\n  + [B]: b\n", "[A]: a\n  + [B]: b\n", False),
        (
            "[A]: a\n\n  + [B]: b\n \n\n  - [C]: c\n\n[D]: d\n",
            "[A]: a\n  + [B]: b\n  - [C]: c\n\n[D]: d\n",
            False,
        ),
        ("[A]: a\n\n+ [B]: b\n", None, None),
        ("# Heading\n\n  + [B]: b\n", None, None),
        ("[A]: as [Smith 2020] says\n", "[A]: as \\[Smith 2020] says\n", False),
        ("[A]: as [B] says\n\n[B]: b\n", "[A]: as @[B] says\n\n[B]: b\n", False),
        ("[A]: a\n\n[A]: b\n\n[A]: B.\n", "[A]: a\n\n[A (2)]: b\n\n[A (2)]: B.\n", False),
        ("<A>: a\n\n<A>: b\n", "<A>: a\n\n<A (2)>: b\n", False),
    ],
)
def test_what_is_offered(text, after, is_safe):
    found = [
        f for f in check(loads(text), select="SYN,REF003,SRC009").findings if f.fix is not None
    ]
    if after is None:
        assert found == []
        return
    assert {finding.fix.is_safe for finding in found} == {is_safe}
    assert mended(text, select="SYN,REF003,SRC009").after == {"<string>": after}
    safely = mended(text, select="SYN,REF003,SRC009", unsafe=False)
    assert bool(safely.after) == is_safe
    assert not check(loads(after), select="SYN,REF003,SRC009").findings

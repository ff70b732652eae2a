"""SUP010, case by case: what is drawn, what the structures say, and what is said about it."""

import pytest

from buttress.argdown import loads
from buttress.checks import check

TARGET = "<T>\n\n(1) [P]: p {basis: data}\n(2) [Q]: q {basis: data}\n----\n(3) [C]: c\n"


def structure(title, premise, conclusion):
    return f"<{title}>\n\n(1) {premise}\n----\n(2) {conclusion}\n"


def found(*blocks):
    text = "\n\n".join((*blocks, TARGET))
    return [f.message for f in check(loads(text), select=["SUP010"]).findings]


BORNE_OUT = {
    "the conclusion is a premise": ("<A>\n  +> <T>", structure("A", "[X]: x", "[P]")),
    "both conclude the same": ("<A>\n  +> <T>", structure("A", "[X]: x", "[C]")),
    "the conclusion leads to a premise": (
        "<A>\n  +> <T>",
        structure("A", "[X]: x", "[Y]: y"),
        "[Y]\n  +> [P]",
    ),
    "by way of another argument": (
        "<A>\n  +> <T>",
        structure("A", "[X]: x", "[Y]: y"),
        structure("B", "[Y]", "[P]"),
    ),
    "a conclusion on the way is a premise": (
        "<A>\n  +> <T>",
        "<A>\n\n(1) [X]: x\n----\n(2) [P]\n----\n(3) [Y]: y\n",
    ),
    "the conclusion contradicts a premise": (
        "<A>\n  -> <T>",
        structure("A", "[X]: x", "[Y]: y"),
        "[Y]\n  >< [P]",
    ),
    "it contradicts the conclusion": (
        "<A>\n  -> <T>",
        structure("A", "[X]: x", "[Y]: y"),
        "[C]\n  >< [Y]",
    ),
    "it leads to what contradicts a premise": (
        "<A>\n  -> <T>",
        structure("A", "[X]: x", "[Y]: y"),
        "[Y]\n  +> [Z]: z\n    -> [P]",
    ),
    "an undercut needs no shared claim": ("<A>\n  _> <T>", structure("A", "[X]: x", "[Y]: y")),
    "an end is only sketched": ("<A>: a sketch\n  +> <T>", "<T>\n  +> <B>: another"),
    "a premise is drawn for it": ("[P]\n  +> <T>",),
    "a ground of a premise is drawn for it": ("[X]: x\n  +> <T>\n  +> [P]",),
    "a statement contradicts a premise": ("[X]: x\n  -> <T>\n  >< [Q]",),
    "it is drawn for what it concludes": ("<T>\n  +> [C]",),
    "it is drawn for what its conclusion supports": ("<T>\n  +> [X]: x", "[C]\n  +> [X]"),
    "it is drawn against a statement": ("<T>\n  -> [X]: x",),
}


@pytest.mark.parametrize("blocks", BORNE_OUT.values(), ids=BORNE_OUT)
def test_what_is_borne_out_is_not_reported(blocks):
    assert found(*blocks) == []


FAULTY = {
    "nothing shared": (
        ("<A>\n  +> <T>", structure("A", "[X]: x", "[Y]: y")),
        "<A> is drawn as supporting <T>, but what it concludes, [Y], is no premise there.",
    ),
    "only a premise shared": (
        ("<A>\n  +> <T>", structure("A", "[P]", "[Y]: y")),
        "<A> is drawn as supporting <T>, but what it concludes, [Y], is no premise there.",
    ),
    "the support runs the other way": (
        ("<A>\n  +> <T>", structure("A", "[C]", "[Y]: y")),
        "<A> is drawn as supporting <T>, but it starts itself from what that one concludes, [C].",
    ),
    "a support that is an attack": (
        ("<A>\n  +> <T>", structure("A", "[X]: x", "[Y]: y"), "[Y]\n  >< [P]"),
        (
            "<A> is drawn as supporting <T>, but [Y], which it concludes, speaks against [P], "
            "a step there."
        ),
    ),
    "an attack that meets nothing": (
        ("<A>\n  -> <T>", structure("A", "[X]: x", "[Y]: y")),
        "<A> is drawn as attacking <T>, but what it concludes, [Y], contradicts no step there.",
    ),
    "an attack that is a support": (
        ("<A>\n  -> <T>", structure("A", "[X]: x", "[P]")),
        "<A> is drawn as attacking <T>, but [P], which it concludes, is a premise there.",
    ),
    "the attack runs the other way": (
        ("<A>\n  -> <T>", structure("A", "[X]: x", "[Y]: y"), "[C]\n  -> [X]"),
        (
            "<A> is drawn as attacking <T>, but it is that one whose conclusion, [C], speaks "
            "against a premise of this one, [X]."
        ),
    ),
    "a statement that is no premise": (
        ("[X]: x\n  +> <T>",),
        "[X] is drawn as supporting <T>, but it is none of its premises.",
    ),
    "a statement that is concluded": (
        ("[C]\n  +> <T>",),
        "[C] is drawn as supporting <T>, but it is what that argument concludes.",
    ),
    "a statement that speaks against a premise": (
        ("[X]: x\n  +> <T>\n  -> [P]",),
        "[X] is drawn as supporting <T>, but it speaks against [P], a step of it.",
    ),
    "a premise that is drawn against it": (
        ("[P]\n  -> <T>",),
        "[P] is drawn as attacking <T>, but it is one of its premises.",
    ),
    "an objection that meets no step": (
        ("[X]: x\n  -> <T>",),
        (
            "[X] is drawn as attacking <T>, but nothing says which premise or conclusion of that "
            "argument it contradicts."
        ),
    ),
    "it concludes something else": (
        ("<T>\n  +> [X]: x",),
        "<T> is drawn as supporting [X], but it concludes [C].",
    ),
    "it is drawn for its own premise": (
        ("<T>\n  +> [P]",),
        "<T> is drawn as supporting [P], which is one of its premises: [P] supports it.",
    ),
    "it concludes the opposite": (
        ("<T>\n  +> [X]: x", "[C]\n  >< [X]"),
        "<T> is drawn as supporting [X], but it concludes [C], which speaks against it.",
    ),
}


@pytest.mark.parametrize(("blocks", "message"), FAULTY.values(), ids=FAULTY)
def test_what_is_not_borne_out_is_said(blocks, message):
    assert found(*blocks) == [message]


def test_an_objection_without_a_meeting_point_is_information_only():
    text = f"[X]: x\n  -> <T>\n\n{TARGET}"
    assert [f.severity.value for f in check(loads(text), select=["SUP010"]).findings] == ["info"]


def test_a_relation_that_is_drawn_twice_is_reported_once():
    other = structure("A", "[X]: x", "[Y]: y")
    assert len(found("<A>\n  +> <T>", other, "<T>\n  <+ <A>")) == 1

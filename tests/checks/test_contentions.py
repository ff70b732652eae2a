from buttress.argdown import loads
from buttress.checks import contentions


def titles(text):
    return [element.title for element in contentions(loads(text))]


def test_what_is_argued_for_and_serves_nothing_is_a_contention():
    assert titles("[A]: a\n  + [B]: b\n    + <C>: c\n") == ["A"]


def test_what_only_attacks_is_none():
    assert titles("[A]: a\n  - [B]: b\n    + [C]: c\n") == ["A"]


def test_of_two_that_attack_each_other_both_are():
    assert titles("[A]: a\n  - [B]: b\n  -> [B]\n") == ["A", "B"]
    assert titles("[A]: a\n  >< [B]: b\n") == ["A", "B"]


def test_main_conclusions_that_go_on_are_none():
    text = "(1) [A]: a\n----\n(2) [B]: b\n\n<X>: x\n\n(1) [B]\n----\n(2) [C]: c\n"
    assert titles(text) == ["C"]


def test_a_circle_has_one():
    assert titles("[A]: a\n  + [B]: b\n    + [A]\n") == ["A"]


def test_a_circle_that_leads_on_has_none_of_its_own():
    assert titles("[A]: a\n  + [B]: b\n    + [A]\n\n[A]\n  +> [C]: c\n") == ["C"]


def test_bare_arguments_have_those_that_bear_on_nothing():
    assert titles("<A>: a\n  - <B>: b\n    - <C>: c\n") == ["A"]


def test_a_lone_remark_is_none():
    assert titles("[A]: a\n\n<B>: b\n") == []

import pytest

from buttress.checks import ENTRIES, UnknownRuleError, select_rules


def codes(*args, **kwargs):
    return [entry.code for entry in select_rules(*args, **kwargs)]


def test_without_a_selection_the_rules_run_that_are_on_by_default():
    assert select_rules() == tuple(entry for entry in ENTRIES if entry.default)
    assert "SUP017" not in codes()
    assert codes("SUP017") == ["SUP017"]


@pytest.mark.parametrize("selector", ["SUP001", "sup001", "unsupported-claim", "unsupported_claim"])
def test_a_rule_goes_by_code_and_name(selector):
    assert codes([selector]) == ["SUP001"]


def test_a_family_is_the_beginning_of_a_code():
    assert {code[:3] for code in codes(["REF", "CON"])} == {"REF", "CON"}
    assert codes(["SYN01"]) == ["SYN010", "SYN011", "SYN012", "SYN013", "SYN014"]


def test_order_is_the_registrys_not_the_callers():
    assert codes(["CON001", "REF001"]) == ["REF001", "CON001"]


def test_ignore_goes_before_select():
    assert codes(["REF001", "REF002", "REF003"], ["undefined-argument"]) == ["REF001", "REF003"]
    assert "SUP001" not in codes(ignore=["SUP"])


def test_all_is_every_rule():
    assert codes(["ALL"]) == [entry.code for entry in ENTRIES]
    assert codes(ignore=["ALL"]) == []


def test_one_text_may_hold_several_selectors():
    assert codes("REF001, REF002") == codes(["REF001,REF002"]) == ["REF001", "REF002"]


@pytest.mark.parametrize(
    ("selector", "hint"),
    [
        ("SUP021", "did you mean SUP0"),
        ("unsuported-claim", "did you mean unsupported-claim?"),
        ("SPU", "did you mean SUP?"),
        ("zebra", "a family (SYN, REF, SUP, CON"),
    ],
)
def test_an_unknown_selector_is_told_with_near_misses(selector, hint):
    with pytest.raises(UnknownRuleError) as caught:
        select_rules([selector])
    assert repr(selector) in str(caught.value)
    assert hint in str(caught.value)

import pytest

from buttress.argdown import loads
from buttress.checks import Option, OptionError, Settings
from buttress.checks.context import Context
from buttress.checks.rule import Rule
from buttress.model import Severity

FLAG = Option("flag", False, "whether it is so")
COUNT = Option("count", 3, "how many there may be", least=1)
SHARE = Option("share", 0.5, "the part of the whole")
WORD = Option("word", "one", "the word", choices=("one", "two"))
NAMES = Option("names", ("a",), "the names")


@pytest.mark.parametrize(
    ("option", "given", "read"),
    [
        (FLAG, True, True),
        (COUNT, 1, 1),
        (SHARE, 1, 1.0),
        (SHARE, 0.25, 0.25),
        (WORD, "two", "two"),
        (NAMES, ["b", "c"], ("b", "c")),
        (NAMES, [], ()),
    ],
)
def test_a_value_of_the_right_kind_is_taken(option, given, read):
    assert option.read(given) == read
    assert type(option.read(given)) is type(read)


@pytest.mark.parametrize(
    ("option", "given", "expected"),
    [
        (FLAG, 1, "true or false"),
        (COUNT, True, "a whole number from 1 on"),
        (COUNT, 0, "a whole number from 1 on"),
        (COUNT, 1.5, "a whole number from 1 on"),
        (SHARE, "half", "a number from 0 on"),
        (SHARE, float("nan"), "a number from 0 on"),
        (WORD, "three", "one of one, two"),
        (NAMES, "a", "a list of texts"),
        (NAMES, [1], "a list of texts"),
    ],
)
def test_any_other_value_is_refused_with_what_was_expected(option, given, expected):
    with pytest.raises(OptionError, match=f"expected {expected}; found"):
        option.read(given)


def test_a_rule_reads_its_options_from_the_settings():
    rule = Rule("SUP999", "so-called", Severity.INFO, lambda context: (), options=(COUNT,))
    map_ = loads("[A]: a")
    assert rule.value(COUNT, Context(map_)) == 3
    assert rule.value(COUNT, Context(map_, Settings(options={"SUP999": {"count": 5}}))) == 5


def test_what_is_derived_from_a_context_is_worked_out_once():
    calls = []
    context = Context(loads("[A]: a"))

    def size(given):
        calls.append(given)
        return len(given.map.statements)

    assert (context.derived(size), context.derived(size)) == (1, 1)
    assert calls == [context]

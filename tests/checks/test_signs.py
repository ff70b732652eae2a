from pathlib import Path

import pytest

from buttress.argdown import load, loads
from buttress.checks import ENTRIES, check
from buttress.checks.context import Context
from buttress.checks.registry import load_rules
from buttress.checks.run import settings_of
from buttress.checks.signs import signs_for, signs_of

RULES = Path(__file__).parents[1] / "fixtures" / "rules"
BAD = sorted(RULES.glob("*/bad-*.argdown"))
NEEDY = {entry.code: entry for entry in ENTRIES if entry.needs}


def test_signs_are_codes_of_problems_and_keys_of_data():
    map_ = loads(
        "===\nsources: {a: A}\n===\n\n<A>: a {priority: 1}\n\n(1) [B]: b {likelihood: 0.5}\n"
        "-- sign {uses: [1]} --\n(2) [C]: c\n\n[D]: d {e: [}\n"
    )
    assert signs_of(map_) == {
        "SYN007",
        "sources:",
        "priority",
        "likelihood",
        "uses",
        "scheme",
        "inference",
    }


def test_a_rule_without_needs_always_runs():
    assert all(entry.concerns(frozenset()) for entry in ENTRIES if not entry.needs)
    assert not any(entry.concerns(frozenset()) for entry in ENTRIES if entry.needs)


@pytest.mark.parametrize(
    "path",
    [path for path in BAD if path.parent.name in NEEDY],
    ids=lambda path: f"{path.parent.name}/{path.stem}",
)
def test_a_rule_runs_wherever_it_has_something_to_say(path):
    entry = NEEDY[path.parent.name]
    map_ = load(path)
    context = Context(map_, settings_of(map_))
    (rule,) = load_rules([entry])
    assert bool(list(rule.found(context))) <= entry.concerns(signs_for(context))


def test_a_rule_that_has_nothing_to_look_at_is_not_imported(monkeypatch):
    def give_up(entry):
        raise AssertionError(entry.code)

    monkeypatch.setattr("buttress.checks.registry.Entry.load", give_up)
    assert check(loads("[A]: a {basis: data}"), select=["LOG", "SYN", "CON007"]).findings == ()

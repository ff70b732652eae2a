"""Schemes in a map: what fills their roles, what may be mended, and schemes of one's own."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buttress.argdown import loads
from buttress.checks import Settings, check
from buttress.checks.context import Context
from buttress.checks.scheme_roles import fillings
from buttress.checks.scheme_use import scheme_uses
from buttress.model import MapBuilder
from buttress.schemes import Catalogue, standard_catalogue
from buttress.schemes.reading import read_schemes

MAP = """<Puddles>: Puddles are a sign. {argument_data}

(1) [Wet]: The street is wet. {{basis: observation}}
(2) [Only rain]: Only rain wets it. {{basis: common-belief}}
-- {line} --
(3) [Rain]: It has rained.
"""
MINE = read_schemes(
    """
    [schemes.augury]
    summary = "Birds tell."
    conclusion = "It is so."
    roles = [{name = "flight", says = "Birds fly so."}, {name = "lore", says = "It means that."}]
    questions = [{name = "birds", asks = "Were those birds?", unmet = "undermines flight"}]
    """,
    "mine.toml",
    standard_catalogue(),
)


def text(line, argument_data=""):
    return MAP.format(line=line, argument_data=argument_data)


def mended(source, code):
    """The text after the fixes of a rule."""
    edits = [
        edit
        for finding in check(loads(source), select=[code]).findings
        if finding.fix
        for edit in finding.fix.edits
    ]
    for edit in sorted(edits, key=lambda edit: -edit.span.start):
        source = source[: edit.span.start] + edit.text + source[edit.span.end :]
    return source


@pytest.mark.parametrize(
    ("line", "data", "fixed_line", "fixed_data"),
    [
        ("{scheme: sing}", "", "{scheme: sign}", ""),
        ('{uses: [1, 2], scheme: "sing"}', "", '{uses: [1, 2], scheme: "sign"}', ""),
        ("sing {uses: [1, 2]}", "", "sign {uses: [1, 2]}", ""),
        ("{strict: false}", "{scheme: CauseToEfect}", "{strict: false}", "{scheme: CauseToEffect}"),
        ("{scheme: expert testimny}", "", "{scheme: expert testimony}", ""),
    ],
)
def test_a_misspelt_scheme_is_mended_where_it_stands(line, data, fixed_line, fixed_data):
    assert mended(text(line, data), "SUP016") == text(fixed_line, fixed_data)


def test_mending_in_the_data_is_safe_and_on_the_line_a_guess():
    (finding,) = check(loads(text("{scheme: sing}")), select=["SUP016"]).findings
    assert finding.fix.is_safe
    (finding,) = check(loads(text("sing")), select=["SUP016"]).findings
    assert not finding.fix.is_safe


def test_a_misspelt_role_is_mended():
    before = text("sign {uses: [1, 2], roles: {sing: 1, indicatd: 2}}")
    after = text("sign {uses: [1, 2], roles: {sign: 1, indicated: 2}}")
    assert mended(before, "SUP004") == after


@pytest.mark.parametrize(
    ("value", "titles", "strays"),
    [
        ("1", ["Wet"], []),
        ("[1, 2]", ["Wet", "Only rain"], []),
        ("Wet", ["Wet"], []),
        ("[Wet]", ["Wet"], []),
        ('"[Only rain]"', ["Only rain"], []),
        ('"(2)"', ["Only rain"], []),
        ("[Wet, 9, Dry]", ["Wet"], [9, "Dry"]),
        ("3", [], [3]),
        ("", [], []),
        ("true", [], [True]),
        ("{a: 1}", [], [{"a": 1}]),
    ],
)
def test_a_role_is_filled_by_number_title_or_list(value, titles, strays):
    map_ = loads(text(f"sign {{uses: [1, 2], roles: {{sign: {value}}}}}"))
    (use,) = scheme_uses(Context(map_))
    (filling,) = fillings(use)
    assert [step.title for step in filling.steps] == titles
    assert list(filling.strays) == strays


def test_data_of_the_argument_go_for_its_last_inference():
    source = text("sign {uses: [1, 2]}", "{scheme: cause to effect, roles: {cause: 1}}")
    (use,) = scheme_uses(Context(loads(source)))
    assert [named.scheme.name for named in use.names] == ["sign", "cause to effect"]
    assert dict(use.roles) == {"cause": 1}
    assert use.only_scheme is None


def test_a_scheme_of_ones_own_is_checked_like_any_other():
    source = text("{scheme: Augury, roles: {flight: 1}}")
    assert [f.code for f in check(loads(source), select=["SUP016"]).findings] == ["SUP016"]
    settings = Settings(catalogue=MINE)
    assert check(loads(source), select=["SUP016"], settings=settings).findings == ()
    (finding,) = check(loads(source), select=["SUP004"], settings=settings).findings
    assert "“lore”" in finding.message


def test_a_catalogue_may_be_empty():
    settings = Settings(catalogue=Catalogue())
    (finding,) = check(loads(text("{scheme: sign}")), select=["SUP016"], settings=settings).findings
    assert "does not have" in finding.message
    assert finding.fix is None


def test_a_map_without_a_text_is_checked_too():
    builder = MapBuilder()
    builder.statement("Wet", "The street is wet.")
    builder.statement("Rain", "It has rained.")
    builder.argument("Puddles", premises=["Wet"], conclusion="Rain", scheme="sing")
    (finding,) = check(builder.build(), select=["SUP016"]).findings
    assert finding.span is None
    assert finding.fix is None
    assert finding.argument == "Puddles"


def test_how_many_questions_are_listed_in_full_can_be_set():
    map_ = loads(text("sign"))
    for most in (1, 4):
        settings = Settings(options={"SUP005": {"most": most}})
        (finding,) = check(map_, select=["SUP005"], settings=settings).findings
        assert len(finding.related) == most


VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-1, 5), st.sampled_from(["Wet", "x", "(1)"])),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["sign", "sing", "conclusion", "CQ1", "x"]), inner)
    ),
    max_leaves=8,
)
NAMES = st.sampled_from(
    ["sign", "sing", "dilemma", "modus ponens", "expert opinion", "x", "AIF 30"]
)


@given(
    NAMES,
    NAMES,
    st.dictionaries(
        st.sampled_from(["scheme", "roles", "answers", "strict", "uses"]), VALUES | NAMES
    ),
    st.dictionaries(st.sampled_from(["scheme", "roles", "answers", "strict"]), VALUES | NAMES),
)
def test_whatever_the_data_say_each_finding_has_a_place_and_a_sentence(one, other, line, overall):
    source = text(f"{one}, {other} {json.dumps(line)}", json.dumps(overall))
    map_ = loads(source)
    for finding in check(map_, select=["SUP004", "SUP005", "SUP015", "SUP016"]).findings:
        assert finding.span is not None
        assert finding.argument == "Puddles"
        assert finding.message[0].isupper() or finding.message.startswith(("<", "["))
        assert finding.message.endswith(".")
        for edit in finding.fix.edits if finding.fix else ():
            assert edit.span.text

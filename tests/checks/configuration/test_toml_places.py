"""Every key and value of a TOML text is found where it stands."""

import tomllib

from hypothesis import given
from hypothesis import strategies as st

from buttress.checks.configuration.toml_places import TomlPlaces
from buttress.model import Document

TEXT = '''# a = "not here"
select = [ # and not ] here
  "SUP", 'REF',
]
a."b.c" = { d = 1, e = ["x]", { f = 2 }] }

[tool.buttress]
when = 1979-05-27 07:32:00
text = """
[[no]] = " \\""" end"""
other = \'\'\'it's''\'\'\'

[[tool.buttress.waivers]]
rule = "SUP001"
[[tool.buttress.waivers]]  # second
rule = "SUP002"
[tool.buttress.waivers.more]
x = true
'''


def test_values_are_found():
    places = TomlPlaces(Document.of(TEXT))

    def text(*path):
        return places.value(*path).text

    assert text("select", 1) == "'REF'"
    assert text("a", "b.c", "d") == "1"
    assert text("a", "b.c", "e", 0) == '"x]"'
    assert text("a", "b.c", "e", 1, "f") == "2"
    assert text("tool", "buttress", "when") == "1979-05-27 07:32:00"
    assert text("tool", "buttress", "other") == "'''it's'''''"
    assert text("tool", "buttress", "waivers", 0, "rule") == '"SUP001"'
    assert text("tool", "buttress", "waivers", 1, "rule") == '"SUP002"'
    assert text("tool", "buttress", "waivers", 1, "more", "x") == "true"
    assert places.value("nowhere") is None
    assert places.key("tool", "buttress").text == "tool.buttress"
    assert places.below(("tool", "buttress")).key("when").line == 8


def written(value):
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        return "'" + value + "'"
    if isinstance(value, list):
        return "[" + ", ".join(map(written, value)) + "]"
    return "{ " + ", ".join(f"'{key}' = {written(each)}" for key, each in value.items()) + " }"


keys = st.text(
    st.characters(codec="ascii", categories=("L", "N", "P", "S"), exclude_characters="'")
)
values = st.recursive(
    st.booleans() | st.integers(-99, 99) | keys,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3),
    max_leaves=8,
)


def paths(value, at=()):
    yield at, value
    if isinstance(value, (dict, list)):
        items = value.items() if isinstance(value, dict) else enumerate(value)
        for key, each in items:
            yield from paths(each, (*at, key))


@given(st.dictionaries(keys, values, max_size=4))
def test_what_stands_there_is_what_tomllib_reads(table):
    text = "".join(f"'{key}' = {written(value)}\n" for key, value in table.items())
    assert tomllib.loads(text) == table
    places = TomlPlaces(Document.of(text))
    for path, value in paths(table):
        if path:
            assert places.value(*path).text == written(value)


@given(st.text())
def test_any_text_is_survived(text):
    assert TomlPlaces(Document.of(text)).key("never to be found, this one") is None

"""Themes of one's own: what a file may say, and what is told where it says something else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buttress.diagram import THEMES, Theme, ThemeError
from buttress.diagram.themes import DARK, LIGHT, theme, theme_from
from buttress.diagram.themes.reading import LARGEST


def read(text):
    return theme_from(text, THEMES, "my.toml")


def fault(text):
    with pytest.raises(ThemeError) as caught:
        read(text)
    return str(caught.value)


def test_it_says_what_differs_from_the_base():
    found = read('base = "dark"\n[colours]\nsupport = "#0B6"\ncard-out = "#111111"\n')
    assert (found.support, found.card_out, found.attack) == ("#00bb66", "#111111", DARK.attack)
    assert (found.name, found.dark) == ("my", None)


def test_it_starts_from_light_and_may_be_empty():
    assert read("").colours() == LIGHT.colours()


def test_it_says_more_than_colours():
    found = read(
        'name = "House"\nfonts = ["Source Sans 3", "Verdana"]\nline_width = 2\ncentred = true\n'
        '[patterns]\ncard_out = "grid"\n[colours]\nframes = ["#fff", "#eee"]\n'
    )
    assert found.name == "House"
    assert found.fonts == ("Source Sans 3", "Verdana")
    assert (found.line_width, found.is_centred) == (2.0, True)
    assert found.patterns == {"card_out": "grid"}
    assert found.frames == ("#ffffff", "#eeeeee")


def test_it_follows_readers_where_it_has_tables_for_them():
    found = read(
        '[dark]\n[dark.colours]\nsupport = "#0f0"\n[dark.contrast]\n'
        '[contrast.colours]\nsupport = "#030"\n'
    )
    assert found.dark.support == "#00ff00"
    assert found.dark.paper == DARK.paper
    assert found.dark.contrast.colours() == THEMES["high-contrast-dark"].colours()
    assert found.contrast.support == "#003300"
    assert found.contrast.paper == THEMES["high-contrast"].paper


def test_every_fault_is_told_with_its_line_and_what_may_be_meant():
    text = (
        'base = "lihgt"\nlinewidth = 2\n\n[colours]\nsuport = "#0b6e4f"\nattack = "red"\n'
        '[patterns]\ncard_out = "stripe"\nink = "dots"\n[dark]\ncentred = true\n'
    )
    grounds = "body, card, card_out, card_undecided, junction"
    assert fault(text).split("\n") == [
        "my.toml:1: there is no theme 'lihgt'; did you mean light?",
        "my.toml:2: there is no setting 'linewidth'; did you mean line_width?",
        "my.toml:5: there is no part 'suport'; did you mean support?",
        "my.toml:6: colours.attack: 'red' is no colour; a colour is written like #0b6e4f",
        "my.toml:8: 'stripe' is no pattern; did you mean stripes?",
        f"my.toml:9: there is no ground 'ink'; there are: {grounds}",
        "my.toml:11: there is no setting 'centred'; there are: base, colours, contrast",
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("colours = 3", "my.toml:1: colours is a table: write [colours] above its keys"),
        ("dark = []", "my.toml:1: dark is a table: write [dark] above its keys"),
        ("base = 1", "my.toml:1: there is no theme 1; there are: argdown, dark"),
        ("\nx = = 1", "my.toml:2: this is not TOML: Invalid value"),
        ("[colours", "my.toml:1: this is not TOML"),
        ("line_width = 0", "my.toml:1: line_width: 0 is no number from 0.5 to 3"),
        ("centred = 1", "my.toml:1: centred: 1 is neither true nor false"),
        ("[colours]\nframes = []", "my.toml:2: colours.frames: frames is a list of 1 to 12"),
        ("x = " + "[" * 20_000, "my.toml"),
    ],
)
def test_a_fault_is_told(text, told):
    assert fault(text).startswith(told)


def test_many_faults_are_counted():
    assert fault("".join(f"wrong{n} = 1\n" for n in range(30))).endswith("my.toml: and 10 more")


def test_a_file_is_read_by_its_path(tmp_path):
    file = tmp_path / "house.toml"
    file.write_text('[colours]\nink = "#000"\n', encoding="utf-8")
    assert theme(file).ink == theme(str(file)).ink == "#000000"
    assert theme(file).name == "house"


def test_what_cannot_be_read_is_told(tmp_path):
    with pytest.raises(ThemeError, match="cannot be read: No such file"):
        theme(tmp_path / "none.toml")
    with pytest.raises(ThemeError, match="cannot be read"):
        theme(tmp_path)
    (tmp_path / "large.toml").write_bytes(b"#" * (LARGEST + 1))
    with pytest.raises(ThemeError, match="larger than 100,000 bytes"):
        theme(tmp_path / "large.toml")
    (tmp_path / "bytes.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(ThemeError, match="not written in UTF-8"):
        theme(tmp_path / "bytes.toml")


KEYS = st.sampled_from(["base", "name", "fonts", "colours", "dark", "patterns", "centred", "x"])
VALUES = st.one_of(
    st.text(max_size=20), st.integers(), st.booleans(), st.lists(st.text(max_size=5), max_size=3)
)


def written(value):
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        safe = "".join(f"\\U{ord(sign):08x}" for sign in value if not "\ud800" <= sign <= "\udfff")
        return f'"{safe}"'
    if isinstance(value, list):
        return f"[{', '.join(map(written, value))}]"
    return str(value)


@given(st.dictionaries(KEYS, VALUES, max_size=5), st.dictionaries(st.text("abc-_"), VALUES))
def test_whatever_a_file_says_is_a_theme_or_a_fault(table, colours):
    lines = [f"{key} = {written(value)}" for key, value in table.items()]
    if "colours" not in table:
        lines += ["[colours]", *(f'"{key}" = {written(v)}' for key, v in colours.items())]
    try:
        found = read("\n".join(lines))
    except ThemeError as error:
        told = str(error).split("\n")
        found = None if all(line.startswith("my.toml:") for line in told) else error
    assert found is None or isinstance(found, Theme)

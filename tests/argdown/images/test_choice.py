"""Boxes have the images that their data and tags name; what is wrong with these is told."""

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import buttress
from argdown.images.image_bytes import png
from buttress.argdown.images import ImageChoice, image_complaints, image_folder

TEXT = """\
===
images:
  files:
    one: {path: a.png, width: 50, title: The first}
    two: {path: a.png, height: 5000}
    broken: {width: 3}
===

[A]: a #one #other {images: [two, one, b.png]}
  + <B>: b #two
"""


def keys(map, title):
    return [each.key for each in ImageChoice.of(map).wanted(map.element(title))]


def test_data_come_first_then_tags_and_what_is_no_key_is_a_path():
    map = buttress.loads(TEXT)
    assert keys(map, "A") == ["two", "one", "b.png"]
    assert keys(map, "B") == ["two"]


def test_each_source_of_images_can_be_turned_off():
    without_data = buttress.loads(TEXT.replace("images:\n", "images:\n  useData: false\n", 1))
    assert (keys(without_data, "A"), keys(without_data, "B")) == (["one"], ["two"])
    without_tags = buttress.loads(TEXT.replace("images:\n", "images:\n  useTags: false\n", 1))
    assert (keys(without_tags, "A"), keys(without_tags, "B")) == (["two", "one", "b.png"], [])


def test_sizes_and_titles_are_read_and_what_is_out_of_bounds_is_not_used():
    files = ImageChoice.of(buttress.loads(TEXT)).files
    assert (files["one"].width, files["one"].height, files["one"].name) == (50, None, "The first")
    assert (files["two"].height, files["two"].name) == (None, "two")
    assert "broken" not in files


def test_a_box_has_four_images_at_most_and_says_so():
    map = buttress.loads("[A]: a {images: [a, b, c, d, e]}")
    assert keys(map, "A") == ["a", "b", "c", "d"]
    (complaint,) = image_complaints(map, None)
    assert complaint.message.endswith("names 5 images; a box shows 4 at most")


@pytest.mark.parametrize("value", ["one", "[1]", "{a: b}", "[[one]]"])
def test_images_in_data_are_a_list_of_names(value):
    map = buttress.loads(f"<A>: a {{images: {value}}}")
    (complaint,) = image_complaints(map, None)
    assert complaint.message.startswith("`images` in the data of <A> has to be a list of keys")
    assert keys(map, "A") == []


def test_the_check_tells_what_is_missing_or_refused_where_it_is_named(tmp_path):
    (tmp_path / "a.png").write_bytes(png())
    (tmp_path / "secret.argdown").write_text("[A]: a")
    file = tmp_path / "map.argdown"
    file.write_text(
        "===\nimages:\n  files:\n    good: {path: a.png}\n    bad: {path: ../a.png}\n===\n\n"
        "[A]: a {images: [good, nobody, secret.argdown]}\n"
    )
    result = buttress.check(buttress.load(file), select=("CFG",))
    told = {finding.message: finding.span.line for finding in result.findings}
    assert told == {
        "the image ../a.png is not drawn: it does not start from the folder of the map and stay "
        "in it; it has no effect.": 5,
        "the image nobody is not drawn: it is not there (and `images.files` has no such key); it "
        "has no effect.": 2,
        "the image secret.argdown is not drawn: it is no PNG, JPEG, GIF or WebP (and "
        "`images.files` has no such key); it has no effect.": 2,
    }


def test_a_text_has_no_folder_and_its_files_are_not_looked_for():
    map = buttress.loads(TEXT)
    assert image_folder(map) is None
    assert list(image_complaints(map, None)) == []


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=10,
)


@given(ANYTHING, ANYTHING)
def test_no_settings_break_the_choice(settings, data):
    map = buttress.loads("[A]: a")
    element = attrs.evolve(map.statements["A"])
    map = attrs.evolve(map, settings={"images": {"files": settings, "useTags": data}})
    assert len(list(ImageChoice.of(map).wanted(element))) <= 4
    map = attrs.evolve(map, settings={"images": settings})
    assert isinstance(list(image_complaints(map, None)), list)

"""Our writer of XML writes what the standard library's does."""

from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from buttress.diagram.svg.serialising import serialised

TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=8)
WORD = st.from_regex(r"[a-z]{1,5}", fullmatch=True)


def element(children=()):
    def made(tag, attributes, text, inner):
        found = ET.Element(tag, attributes)
        found.text = text or None
        found.extend(inner)
        return found

    return st.builds(made, WORD, st.dictionaries(WORD, TEXT, max_size=3), TEXT, children)


@given(st.recursive(element(st.just(())), lambda inner: element(st.lists(inner, max_size=3))))
def test_a_tree_reads_back_as_it_was(root):
    text = serialised(root)
    back = ET.fromstring(text)
    for ours, theirs in zip(back.iter(), root.iter(), strict=True):
        assert (ours.tag, ours.attrib) == (theirs.tag, theirs.attrib)
        assert (ours.text or "").strip("\n") == (theirs.text or "").strip("\n")


@given(st.dictionaries(WORD, TEXT, max_size=3), TEXT)
def test_an_element_is_written_as_the_standard_library_writes_it(attributes, text):
    root = ET.Element("a", attributes)
    root.text = text or None
    assert serialised(root) == ET.tostring(root, encoding="unicode")

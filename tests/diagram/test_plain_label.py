"""Labels without any markup."""

from buttress.diagram.plain_label import LONGEST, plain_label, shortened
from buttress.diagram.scene import Cell
from diagram.scenes import node


def test_long_texts_are_cut_with_an_ellipsis():
    assert shortened("word " * 200).endswith("word…")
    assert len(shortened("x" * 1000)) == LONGEST
    assert plain_label(node("A", "b" * 1000)).text.endswith("…")


def test_the_cells_of_a_row_are_told():
    row = node("A", "a", cells=(Cell("CC"), Cell("I", note="mixed"), Cell("")))
    assert plain_label(row).lines == ("A", "a", "CC | I mixed")

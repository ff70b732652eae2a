"""Labels without any markup."""

from buttress.diagram.plain_label import LONGEST, plain_label, shortened
from diagram.scenes import node


def test_long_texts_are_cut_with_an_ellipsis():
    assert shortened("word " * 200).endswith("word…")
    assert len(shortened("x" * 1000)) == LONGEST
    assert plain_label(node("A", "b" * 1000)).text.endswith("…")

"""A picture as a nested list."""

import re

import buttress
from buttress.diagram.scene import EdgeKind
from buttress.report.blocks import blocks_as_html, blocks_as_text
from buttress.report.fragments import outline
from buttress.report.fragments.outline import outline_as_blocks


def told(text, view="structure"):
    return blocks_as_text(outline_as_blocks(buttress.draw(buttress.loads(text), view=view).scene))


def test_what_speaks_for_and_against_stands_below():
    text = told("[A]: One.\n  + [B]: Two.\n  - [C]: Three.\n    _> <D>: Four.\n", "default")
    assert text.splitlines()[2:5] == [
        "- [A] One.",
        "  - supported by [B] Two.",
        "  - attacked by [C] Three.",
    ]


def test_each_is_told_once_and_named_elsewhere():
    text = told("[A]: One.\n  + [B]: Two.\n\n[C]: Three.\n  - [B]\n", "default")
    assert text.count("Two.") == 1
    assert "attacked by [B] (see there)" in text


def test_a_circle_ends():
    text = told("[A]: One.\n  + [B]: Two.\n    + [A]\n", "default")
    assert text.count("One.") == 1


def test_a_deep_map_begins_anew_and_a_large_one_is_counted():
    deep = "".join(f"{' ' * n}+ [S{n}]: Number {n} it is.\n" for n in range(1, 1200))
    text = told(f"[S0]: Number 0 it is.\n{deep}", "default")
    assert "Number 30 it is." in text
    assert max(len(line) - len(line.lstrip()) for line in text.splitlines()) < 30
    assert "more boxes" in text


def test_a_view_with_sentences_of_its_own_is_told_by_them():
    text = told(
        "<A>: Why.\n\n(1) [P]: One.\n(2) [Q]: Two.\n----\n(3) [C]: Three.\n  - [O]: No.\n",
        "argument",
    )
    assert "(1) [P] One." in text
    assert "attacked by [O]" in text


def test_rows_of_a_matrix_name_their_evidence():
    map_ = buttress.loads(
        "[H]: It rained.\n  >< [G]: It did not.\n\n[E]: The street is wet.\n  +> [H]\n"
    )
    scene = buttress.draw(map_, view="ach", evaluation=buttress.evaluate(map_)).scene
    words = [
        word
        for item in outline_as_blocks(scene)[1].items
        for word in item.blocks[0].words
        if word.element == "[E]"
    ]
    assert len(words) == 1
    assert "consistent" in blocks_as_text(outline_as_blocks(scene))


def test_names_lead_to_their_boxes_in_the_picture():
    picture = buttress.draw(buttress.loads("[A]: a\n  + [B]: b\n    - [C]: c\n"), prefix="fig")
    html = blocks_as_html(outline_as_blocks(picture.scene, picture.ids))
    places = set(re.findall(r'href="#([^"]+)"', html))
    assert places == set(picture.ids.values())
    assert all(f'id="{place}"' in picture.svg() for place in places)
    assert "href" not in blocks_as_html(outline_as_blocks(picture.scene))


def test_a_section_is_named_where_it_begins():
    words = told("# Wet\n\n[A]: a\n  + [B]: b\n\n# Dry\n\n[C]: c\n  - [A]\n")
    assert words.count("(section “Wet”)") == 1
    assert words.count("(section “Dry”)") == 1


def test_sources_are_told_with_what_rests_on_them():
    text = told(
        "===\nsources:\n  log: {title: The log}\n  paper: {title: The paper, derived_from: log}\n"
        "===\n\n[A]: One. {source: log}\n  + [B]: Two. {source: paper}\n",
        "sources",
    )
    lines = text.splitlines()
    assert any("- “The log”" in line for line in lines)
    assert any("source of [A] One." in line for line in lines)
    assert any("repeated by “The paper”" in line for line in lines)
    assert any("source of [B] Two." in line for line in lines)


def test_every_kind_of_edge_can_be_told_backwards():
    assert set(outline._PASSIVE) == set(EdgeKind)

"""Words of one row stand on one line."""

from xml.etree import ElementTree as ET

from buttress.diagram.svg.baselines import set_on_common_lines


def test_near_baselines_become_one_and_far_ones_stay():
    shapes = [ET.Element("text", y=y) for y in ("-10", "-12.5", "-30", "-31", "-50")]
    shapes.insert(1, ET.Element("path", d="M0,0"))
    set_on_common_lines(shapes)
    assert [each.get("y") for each in shapes] == ["-10", None, "-10", "-30", "-30", "-50"]


def test_letters_of_another_size_keep_their_rows():
    shapes = [
        ET.Element("text", {"y": y, "font-size": size})
        for y, size in (("-10", "12"), ("-12", "11"))
    ]
    set_on_common_lines(shapes)
    assert [each.get("y") for each in shapes] == ["-10", "-12"]

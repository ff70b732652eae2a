"""How many circles are told, and that it is said where there are more."""

from buttress.argdown import loads
from buttress.checks import check
from buttress.checks.settings import Settings


def rings(count, length=3):
    """Separate circles of support."""
    lines = []
    for ring in range(count):
        for at in range(length):
            lines += [f"[R{ring} {at}]: r", f"  + [R{ring} {(at + 1) % length}]", ""]
    return loads("\n".join(lines))


def circles(map_, **options):
    settings = Settings(options={"SUP006": options})
    return [f.message for f in check(map_, select=["SUP006"], settings=settings).findings]


def test_every_circle_is_told():
    assert len(circles(rings(60))) == 60


def test_it_is_said_where_there_are_more_than_the_limit():
    found = circles(rings(5), limit=3)
    assert len(found) == 4
    assert found[-1] == (
        "There are more circles of support than are told here: the search ended after 3."
    )
    assert len(circles(rings(3), limit=3)) == 3


def test_circles_in_a_map_of_ten_thousand_statements_are_all_told():
    found = circles(rings(100, length=100))
    assert len(found) == 100
    assert not any("more circles" in message for message in found)


def test_so_many_circles_that_they_cannot_be_counted_are_bounded():
    layers = 30
    lines = []
    for layer in range(layers):
        for one in "ab":
            lines += [f"[{one}{layer}]: x"]
            lines += [f"  + [{other}{(layer + 1) % layers}]" for other in "ab"]
            lines += [""]
    found = circles(loads("\n".join(lines)))
    assert len(found) == 101
    assert "more circles" in found[-1]

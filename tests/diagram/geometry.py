"""Where a layout engine puts the boxes and lines of a picture, and what is wrong with that."""

import json
from itertools import combinations

import attrs

SAMPLES = 40
"""Points looked at on each piece of a line."""

SLIVER = 0.5
"""How far, in points, a line may run inside the frame of a box that is not its end."""


@attrs.frozen
class Box:
    """A node's place, in points."""

    name: str
    left: float
    bottom: float
    right: float
    top: float

    def holds(self, x, y, margin=0.0):
        """Whether a point is inside, by more than the margin."""
        return (
            self.left + margin < x < self.right - margin
            and self.bottom + margin < y < self.top - margin
        )

    def overlaps(self, other):
        return (
            self.left < other.right
            and other.left < self.right
            and self.bottom < other.top
            and other.bottom < self.top
        )


@attrs.frozen
class Line:
    """An edge's course; `ends` are the names of the boxes that it joins."""

    ends: tuple[str, str]
    points: tuple[tuple[float, float], ...]


def layout_of(picture):
    """The boxes by name, and the visible lines, as the engine lays them out."""
    drawn = json.loads(picture.engine.render(picture.dot, "json0", time_limit=60))
    boxes, lines = {}, []
    names = {}
    for each in drawn["objects"]:
        if "pos" not in each:
            continue
        x, y = map(float, each["pos"].split(","))
        width, height = float(each["width"]) * 36, float(each["height"]) * 36
        names[each["_gvid"]] = each["name"]
        boxes[each["name"]] = Box(each["name"], x - width, y - height, x + width, y + height)
    for each in drawn.get("edges", ()):
        if each.get("style") != "invis":
            ends = names[each["tail"]], names[each["head"]]
            lines.append(Line(ends, tuple(_course(each["pos"]))))
    return boxes, lines


def _course(text):
    """Points along a spline, as Graphviz writes it: `e,x,y s,x,y x,y x,y …`."""
    for spline in text.split(";"):
        tips, knots = {}, []
        for part in spline.split():
            if part[0] in "es":
                tips[part[0]] = tuple(map(float, part[2:].split(",")))
            else:
                knots.append(tuple(map(float, part.split(","))))
        if "s" in tips:
            yield tips["s"]
        for start in range(0, len(knots) - 3, 3):
            yield from (_bezier(knots[start : start + 4], i / SAMPLES) for i in range(SAMPLES + 1))
        if "e" in tips:
            yield tips["e"]


def _bezier(knots, t):
    weights = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
    return tuple(
        sum(w * knot[axis] for w, knot in zip(weights, knots, strict=True)) for axis in (0, 1)
    )


def faults_of(picture):
    """Boxes that overlap, and lines that run through boxes, each in words."""
    boxes, lines = layout_of(picture)
    faults = [
        f"{one.name} overlaps {other.name}"
        for one, other in combinations(boxes.values(), 2)
        if one.overlaps(other)
    ]
    for line in lines:
        for box in boxes.values():
            if box.name in line.ends:
                continue
            if any(box.holds(x, y, SLIVER) for x, y in line.points):
                faults.append(f"{line.ends[0]} -> {line.ends[1]} runs through {box.name}")
    return faults

"""A map with every kind of thing that a picture can show."""

import attrs
import pytest

from buttress.diagram import Mark
from buttress.diagram.views import view
from buttress.model import MapBuilder, Severity, Standing


@pytest.fixture(scope="session")
def zoo():
    builder = MapBuilder(title="Zoos")
    builder.section("The question")
    builder.statement("Close", "Zoos should be closed.", tags=["main"])
    builder.statement("Keep", "Zoos should be kept.")
    builder.contradict("Close", "Keep")
    builder.section("Welfare")
    builder.statement("Suffering", "Animals in zoos suffer from confinement.")
    builder.statement("Wrong", "It is wrong to make animals suffer for our pleasure.")
    builder.statement("Pleasure", "Zoos exist for our pleasure.", implicit=True)
    builder.argument(
        "From suffering",
        "Zoos make animals suffer for our pleasure.",
        premises=["Suffering", "Wrong", "Pleasure"],
        conclusion="Close",
        scheme="practical reasoning",
    )
    builder.statement("Pacing", "Elephants in zoos pace.", basis="observation")
    builder.argument("Signs", premises=["Pacing"], conclusion="Suffering", rules=["sign"])
    builder.argument("Left-over", "Pacing is a left-over from earlier keeping.")
    builder.undercut("<Left-over>", "<Signs>")
    builder.section("Education", level=2)
    builder.argument("Visitors learn", "School classes see what they never would.")
    builder.support("<Visitors learn>", "Keep")
    builder.statement("Films", "Films teach as much.")
    builder.attack("Films", "<Visitors learn>")
    return builder.build()


@pytest.fixture(scope="session")
def marked_zoo(zoo):
    """The structure of the zoo with every standing, and a finding, on its nodes."""
    scene = view("structure")(zoo)
    mark = Mark("SUP001", Severity.WARNING, "[Pacing] has no support")
    return attrs.evolve(
        scene,
        nodes=tuple(
            attrs.evolve(node, standing=list(Standing)[place % 3], marks=(mark,) * (place == 4))
            for place, node in enumerate(scene.nodes)
        ),
    )

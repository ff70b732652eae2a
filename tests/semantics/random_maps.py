"""A strategy for small maps with every kind of relation, built in Python."""

from __future__ import annotations

from hypothesis import strategies as st

from buttress.model import ArgumentMap, MapBuilder

STATEMENTS = ["A", "B", "C", "D", "E"]
SKETCHES = ["<s>", "<t>"]


@st.composite
def maps(draw) -> ArgumentMap:
    builder = MapBuilder(mode=draw(st.sampled_from(["loose", "loose", "strict"])))
    statement = st.sampled_from(STATEMENTS)
    for title in STATEMENTS:
        data = draw(
            st.sampled_from([{}, {}, {"basis": "data"}, {"open": True}, {"assumption": True}])
        )
        builder.statement(title, f"{title} is so.", **data)
    reconstructed = []
    for name in ("p", "q", "r")[: draw(st.integers(0, 3))]:
        data = draw(st.sampled_from([{}, {}, {"strict": True}, {"priority": 1}, {"priority": 2}]))
        builder.argument(name, **data)
        for _ in range(draw(st.integers(1, 2))):
            premises = draw(st.lists(statement, min_size=1, max_size=2, unique=True))
            builder.infer(name, premises, draw(statement))
        reconstructed.append(f"<{name}>")
    element = st.sampled_from([*STATEMENTS, *SKETCHES, *reconstructed])
    for _ in range(draw(st.integers(0, 4))):
        kind = draw(st.sampled_from(["support", "attack", "attack", "undercut", "contradict"]))
        if kind == "contradict":
            builder.contradict(draw(statement), draw(statement))
        else:
            getattr(builder, kind)(draw(element), draw(element))
    return builder.build()

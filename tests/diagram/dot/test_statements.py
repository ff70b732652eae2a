"""Lines of DOT are those that the graphviz package writes."""

import graphviz
from hypothesis import given
from hypothesis import strategies as st

from buttress.diagram.dot.statements import edge_line, node_line

VALUES = st.one_of(
    st.none(),
    st.sampled_from(
        ["", "node", "Graph", "0.5", "-.5", "1.", "a b", "<<B>x</B>>", "<x", 'a"b', "é"]
    ),
    st.text(max_size=8).map(graphviz.escape),
    st.from_regex(r"[A-Za-z0-9_.-]{0,6}", fullmatch=True),
)
ATTRIBUTES = st.dictionaries(st.sampled_from(["label", "color", "id", "URL"]), VALUES, min_size=1)


@given(ATTRIBUTES)
def test_nodes_and_edges_are_written_as_the_package_does(attributes):
    graph = graphviz.Digraph()
    rest = {name: value for name, value in attributes.items() if name != "label"}
    if any(value is not None for value in attributes.values()):
        graph.node("n1", label=attributes.get("label"), **rest)
        graph.edge("n1", "n2", label=attributes.get("label"), **rest)
        assert graph.body == [node_line("n1", attributes), edge_line("n1", "n2", attributes)]

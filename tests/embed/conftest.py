"""A project with a map, and an engine that only counts."""

import pytest

from buttress.diagram.engines import ENGINES

ZOO = """\
===
title: Zoos
===

# Zoos

[Close]: Zoos should be closed.
  + <From suffering>
  - <Visitors learn>: School classes see what they never would.

<From suffering>: Zoos make animals suffer for our pleasure.

(1) [Suffering]: Animals in zoos suffer. {basis: observation}
(2) [Wrong]: It is wrong to make animals suffer for our pleasure.
-- practical reasoning --
(3) [Close]
"""

needs_engine = pytest.mark.skipif(
    not ENGINES["auto"].is_available(), reason="there is no layout engine here"
)


@pytest.fixture
def project(tmp_path):
    root = tmp_path / "project"
    (root / "maps").mkdir(parents=True)
    (root / "maps" / "zoo.argdown").write_text(ZOO, encoding="utf-8")
    (tmp_path / "secret.argdown").write_text("[Secret]: Nobody may read this.\n", encoding="utf-8")
    return root

"""The page's HTML."""

import buttress
from buttress.diagram.page import page_of
from diagram.scenes import needs_engine


@needs_engine
def test_a_page_without_a_title_has_that_of_its_only_section():
    titled = page_of(buttress.loads("# Zoos & parks\n\n[A]: One.\n"))
    assert "<title>Zoos &amp; parks</title>" in titled
    assert "<title>Argument map</title>" in page_of(buttress.loads("[A]: One.\n"))


@needs_engine
def test_findings_about_no_element_are_told():
    map = buttress.loads("[A]: One.\n  !! what\n[A]: One.\n\n(1) alone\n", path="a.argdown")
    findings = [each for each in buttress.check(map).findings if not each.statement]
    assert findings
    assert "About the map as a whole" in page_of(map, findings=findings)

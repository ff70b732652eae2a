"""An interactive page with every kind of thing in it, open in Chromium."""

import pytest

import buttress
from browser.page.reading import settled
from buttress.diagram import ENGINES
from buttress.diagram.page import page_of

TEXT = """\
===
title: Zoos
sources:
    keeper:
        title: Notes of a keeper
        author: A. Warden
        date: 2019-04-01
        url: https://example.org/notes
===

# The question

[Close]: Zoos should be closed. #main
  + <From suffering>
  - <Visitors learn>: School classes see what they never would.
    - [Films]: Films teach as much. {basis: expert-opinion}

# Welfare

<From suffering>: Zoos make animals suffer.

(1) [Suffering]: Animals in zoos suffer. #welfare
(2) [Wrong]: It is wrong to make animals suffer. {assumption: true}
-- practical reasoning --
(3) [Close]

<Signs>

(1) [Pacing]: Elephants in zoos pace. {source: keeper, quote: "they pace", at: "p. 4", grade: B2}
-- sign --
(2) [Suffering]

[Left-over]: Pacing is a left-over of earlier keeping.
  _> <Signs>

## Elsewhere

[Free]: Elephants in the wild do not pace. #welfare {basis: observation}
  + [Watched]: Herds were watched for years. {basis: observation}
"""


@pytest.fixture(scope="session")
def zoo():
    return buttress.loads(TEXT, path="zoo.argdown")


@pytest.fixture(scope="session")
def html(zoo):
    """The page of the zoo: written once, since drawing takes longest."""
    if not ENGINES["auto"].is_available():
        pytest.skip("there is no layout engine here")
    evaluation = buttress.evaluate(zoo)
    findings = buttress.check(zoo).findings
    base = "https://example.org/debate/"
    return page_of(zoo, evaluation=evaluation, findings=findings, link_base=base)


@pytest.fixture
def opened(tab, html, tmp_path):
    """Opens the page, in a window of a size and with a state in its address."""
    file = tmp_path / "zoo.html"
    file.write_text(html, encoding="utf-8")

    def open_page(state="", **settings):
        page = tab(**settings)
        page.goto(f"{file.as_uri()}{'#' if state else ''}{state}")
        page.locator("html.live").wait_for()
        return page

    yield open_page
    assert tab.complaints == []
    assert tab.refused == []


@pytest.fixture
def made(tab):
    """Opens the page of a text, with a state in its address."""
    if not ENGINES["auto"].is_available():
        pytest.skip("there is no layout engine here")

    def open_page(text, state="", *, semantics="grounded", **settings):
        map_ = buttress.loads(text)
        html = page_of(map_, evaluation=buttress.evaluate(map_, semantics))
        page = tab(**settings)
        page.goto(f"{tab.address(html)}{'#' if state else ''}{state}")
        page.locator("html.live").wait_for()
        settled(page)
        return page

    yield open_page
    assert tab.complaints == []

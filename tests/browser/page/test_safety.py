"""Nothing runs or is fetched, whatever is written in a map."""

import pytest

import buttress
from browser.page.reading import details, settled
from buttress.diagram import ENGINES
from buttress.diagram.page import page_of
from buttress.model import MapBuilder

HOSTILE = [
    "<script>hacked = 1</script>",
    "</script><script>hacked = 1</script>",
    '"><img src=x onerror="hacked = 1">',
    "<svg onload=hacked=1>",
    "<!-- <script>",
    "javascript:hacked = 1",
    "${hacked = 1} {{hacked}} `x`",
    "</style><style>* { display: none }</style>",
    "\u2028\u2029\x00\x1b\ud800",
    "__proto__",
    "constructor",
    "a&b=c#d%20e+f",
    "\u202eright to left",
]

pytestmark = pytest.mark.skipif(
    not ENGINES["auto"].is_available(), reason="there is no layout engine here"
)


@pytest.fixture(scope="session")
def hostile():
    builder = MapBuilder(title=HOSTILE[1])
    builder.section(HOSTILE[2])
    before = None
    for text in HOSTILE:
        builder.statement(text, f"{text} in a text", tags=[text], quote=text, at=text, source=text)
        name = "a " + text.replace(">", "\u203a")
        builder.statement(f"c {text}", text)
        steps = {"premises": [text], "conclusion": f"c {text}", "rules": [text]}
        builder.argument(name, f"{text} as a gist", **steps)
        if before is not None:
            builder.attack(f"[{before}]", f"[{text}]")
        before = text
    map = builder.build()
    findings = buttress.check(map).findings
    return page_of(map, evaluation=buttress.evaluate(map), findings=findings)


def test_hostile_texts_are_shown_and_run_nothing(tab, hostile):
    page = tab(hostile)
    page.locator("html.live").wait_for()
    entries = page.locator(".entry .title")
    assert entries.count() >= 2 * len(HOSTILE)
    for number in range(0, entries.count(), 3):
        entries.nth(number).click()
        settled(page)
        assert details(page)
        page.get_by_role("button", name="‹ Contents").click()
    page.locator("#filter > summary").click()
    page.locator("#filters input").first.check()
    settled(page)
    assert page.evaluate("typeof hacked") == "undefined"
    assert page.locator("script").count() == 2
    assert page.locator("img").count() == 0
    assert tab.complaints == []
    assert tab.refused == []


def test_a_hostile_title_survives_the_address(tab, hostile):
    page = tab(hostile)
    title = HOSTILE[11]
    page.locator(".entry .title", has_text=title).first.click()
    settled(page)
    page.reload()
    page.locator("html.live").wait_for()
    assert page.locator("#details-title").inner_text() == title


def test_the_policy_lets_no_other_script_run(tab, html):
    page = tab(html)
    page.evaluate(
        "document.body.append(Object.assign(document.createElement('script'), "
        "{ textContent: 'hacked = 1' }))"
    )
    assert page.evaluate("typeof hacked") == "undefined"
    assert "Content Security Policy" in tab.complaints[0]


def test_no_request_is_made(opened):
    page = opened("selected=statement:Pacing")
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.reload()
    page.locator("html.live").wait_for()
    settled(page)
    assert len(asked) == 1

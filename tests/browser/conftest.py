"""Chromium for tests of what is drawn, without a network.

`chromium` is one browser for the whole session; `tab` opens fresh tabs in it, which load files and
texts, have every request to anywhere else refused and recorded, and record what goes wrong in them.
"""

import asyncio
import shutil
from contextlib import contextmanager
from pathlib import Path

import attrs
import pytest

_SWITCHES = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-domain-reliability",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--no-first-run",
    "--no-sandbox",
]
_AT_HOME = ("file:", "data:", "about:", "blob:")
_PATIENCE = 30_000
"""Milliseconds that anything may take before it counts as not happening: machines are busy."""


@attrs.define(slots=False)
class Tabs:
    """Opens tabs. `refused` has the addresses that they asked for and did not get, `complaints`
    the errors in their scripts and consoles, breaches of a content security policy among them."""

    browser: object
    folder: Path
    contexts: list = attrs.field(factory=list)
    refused: list[str] = attrs.field(factory=list)
    complaints: list[str] = attrs.field(factory=list)

    def __call__(self, what="", *, width=1200, height=800, **settings):
        """A tab that shows a text of HTML or a file, in a window of that many CSS pixels.

        `settings` are those of a Playwright context: `color_scheme`, `reduced_motion`, ….
        """
        context = self.browser.new_context(
            viewport={"width": width, "height": height}, service_workers="block", **settings
        )
        self.contexts.append(context)
        context.set_default_timeout(_PATIENCE)
        context.route("**/*", self._judge)
        page = context.new_page()
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("console", self._listen)
        if what:
            page.goto(self.address(what))
        return page

    def address(self, what):
        """The address of a file, or of a text of HTML once it is in a file."""
        if not isinstance(what, Path):
            text, what = what, self.folder / f"page-{len(list(self.folder.iterdir()))}.html"
            what.write_text(text, encoding="utf-8")
        return what.resolve().as_uri()

    def close(self):
        for context in self.contexts:
            context.close()

    def _judge(self, route):
        if route.request.url.startswith(_AT_HOME):
            route.continue_()
        else:
            self.refused.append(route.request.url)
            route.abort()

    def _listen(self, message):
        if message.type == "error":
            self.complaints.append(message.text)


@pytest.fixture(scope="session")
def chromium():
    """Chromium, started once for each process of tests; without it the test is skipped."""
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    executable = shutil.which("chromium") or shutil.which("google-chrome")
    if executable is None:
        pytest.skip("there is no Chromium here")
    with playwright.sync_playwright() as driver:
        loop = asyncio.get_running_loop()
        browser = driver.chromium.launch(
            executable_path=executable, args=_SWITCHES, timeout=3 * _PATIENCE
        )
        asyncio._set_running_loop(None)
        yield browser, loop
        asyncio._set_running_loop(loop)
        browser.close()


@pytest.fixture
def tab(chromium, tmp_path_factory):
    """Opens tabs, and closes them after the test."""
    browser, loop = chromium
    with _running(loop):
        tabs = Tabs(browser, tmp_path_factory.mktemp("tabs"))
        yield tabs
        tabs.close()


@contextmanager
def _running(loop):
    """Playwright's event loop counts as running in the tests that use it, and only there: other
    tests of the same process start loops of their own."""
    asyncio._set_running_loop(loop)
    try:
        yield
    finally:
        asyncio._set_running_loop(None)

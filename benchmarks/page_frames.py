"""How smoothly the interactive page of a large map moves in Chromium.

    python benchmarks/page_frames.py [NODES ...]

A map of that many statements (2,000 unless others are given) in sections of fifty becomes a page.
In a window of 1440 by 900 pixels it is then panned and zoomed, step by step with each frame, by the
events that a wheel makes. Told are milliseconds from one frame to the next, as
`requestAnimationFrame` gives them: the median, the 95th percentile, and the longest; and *work*,
the processor time that all processes of Chromium take for a frame, which does not depend on what
else the machine does. Meanwhile Chromium sends each frame as a picture to this program: without
somebody who looks, a browser without a screen draws nothing, and would always be quick. There is no
graphics card in it, so everything is painted by the processor. An empty page is measured beside it.
Last come the milliseconds from a click on a heading to the frame that shows its section folded: the
first time, and then of ten more sections the median.
"""

from __future__ import annotations

import random
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

import buttress
from buttress.diagram.page import page_of

SIZES = (2_000,)
SECTION = 50
FRAMES = 120
WORDS = [
    "risk",
    "policy",
    "evidence",
    "model",
    "harm",
    "benefit",
    "cost",
    "public",
    "data",
    "claim",
    "method",
    "trial",
    "court",
    "city",
    "water",
    "energy",
    "school",
    "market",
    "climate",
    "border",
]
SWITCHES = ["--disable-gpu", "--no-sandbox", "--disable-background-networking", "--no-first-run"]

SCREENCAST = {"format": "jpeg", "quality": 20, "maxWidth": 360, "maxHeight": 225}

NOTHING = """async ([frames]) => {
    const gaps = [];
    let before = await new Promise(requestAnimationFrame);
    for (let number = 0; number < frames; number++) {
        const now = await new Promise(requestAnimationFrame);
        document.body.style.paddingLeft = `${number % 2}px`;
        gaps.push(now - before);
        before = now;
    }
    return gaps;
}"""

RUN = """async ([frames, turn]) => {
    const stage = document.getElementById("stage");
    const frame = () => new Promise(requestAnimationFrame);
    const box = stage.getBoundingClientRect();
    const at = { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 };
    const gaps = [];
    let before = await frame();
    for (let number = 0; number < frames; number++) {
        const way = number < frames / 2 ? 1 : -1;
        const event = { ...at, ...turn, cancelable: true };
        for (const name of ["deltaX", "deltaY"]) if (event[name]) event[name] *= way;
        stage.dispatchEvent(new WheelEvent("wheel", event));
        const now = await frame();
        gaps.push(now - before);
        before = now;
    }
    return gaps;
}"""

FOLD = """async (place) => {
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    await frame();
    const start = performance.now();
    document.querySelectorAll(".picture:not([hidden]) .section-heading")[place].dispatchEvent(
        new MouseEvent("click", { bubbles: true }));
    await frame();
    const { port1, port2 } = new MessageChannel();
    await new Promise((done) => {
        port1.onmessage = done;
        port2.postMessage(null);
    });
    return performance.now() - start;
}"""

MOVEMENTS = {
    "panning, everything in sight": ({"shiftKey": True, "deltaX": 12}, 0),
    "panning, true size": ({"shiftKey": True, "deltaX": 25}, 1),
    "zooming in and out, from everything": ({"deltaY": -28}, 0),
    "zooming out and in, from true size": ({"deltaY": 28}, 1),
}


def large_map(size: int) -> str:
    """Argdown of `size` statements, each supporting or attacking an earlier one of its section."""
    chance = random.Random(1)
    lines: list[str] = []
    for section in range(-(-size // SECTION)):
        count = min(SECTION, size - section * SECTION)
        children: dict[int, list[int]] = {}
        for number in range(1, count):
            parent = chance.randrange(max(0, number - 12), number)
            children.setdefault(parent, []).append(number)
        lines += ["", f"# Section {section + 1}", ""]
        waiting = [(0, 0)]
        while waiting:
            number, depth = waiting.pop()
            sign = "" if not depth else chance.choice("++-") + " "
            one, two, three = chance.sample(WORDS, 3)
            said = f"The {one} shows that {two} and {three} go together."
            lines.append(f"{'  ' * depth}{sign}[{section + 1}.{number}]: {said}")
            waiting += [(child, depth + 1) for child in reversed(children.get(number, []))]
    return "\n".join(lines)


def work_of(browser: Browser) -> float:
    """Seconds of processor time that the browser's processes have taken."""
    session = browser.new_browser_cdp_session()
    processes = session.send("SystemInfo.getProcessInfo")["processInfo"]
    session.detach()
    return sum(process["cpuTime"] for process in processes)


def measured(browser: Browser, page: Page, script: str, *given: object) -> str:
    """A row's end: gaps between frames while the script runs, and the work for a frame."""
    watcher = page.context.new_cdp_session(page)

    def look(frame: dict) -> None:
        watcher.send("Page.screencastFrameAck", {"sessionId": frame["sessionId"]})

    watcher.on("Page.screencastFrame", look)
    watcher.send("Page.startScreencast", SCREENCAST)
    page.wait_for_timeout(500)
    before = work_of(browser)
    gaps = sorted(page.evaluate(script, list(given)))
    work = 1000 * (work_of(browser) - before) / len(gaps)
    watcher.send("Page.stopScreencast")
    page.wait_for_timeout(500)
    watcher.detach()
    most = gaps[len(gaps) * 95 // 100]
    return f"{statistics.median(gaps):.0f} ms | {most:.0f} ms | {gaps[-1]:.0f} ms | {work:.0f} ms"


def main(sizes: list[int]) -> None:
    print("| nodes | movement | median | 95 % below | longest | work |")
    print("| ---: | --- | ---: | ---: | ---: | ---: |")
    with sync_playwright() as driver, tempfile.TemporaryDirectory() as folder:
        browser = driver.chromium.launch(executable_path=shutil.which("chromium"), args=SWITCHES)
        window = {"viewport": {"width": 1440, "height": 900}}
        empty = browser.new_page(**window)
        empty.set_content("<!doctype html><p>Nothing.")
        print(
            f"| – | an empty page, one line moves | {measured(browser, empty, NOTHING, FRAMES)} |"
        )
        empty.close()
        for size in sizes:
            map = buttress.loads(large_map(size))
            file = Path(folder, "page.html")
            html = page_of(map, evaluation=buttress.evaluate(map))
            file.write_text(html, encoding="utf-8")
            page = browser.new_page(**window)
            start = time.perf_counter()
            page.goto(file.as_uri())
            page.locator("html.live").wait_for()
            opened = time.perf_counter() - start
            for name, (turn, scale) in MOVEMENTS.items():
                page.locator("#true-size" if scale else "#fit").click()
                page.wait_for_timeout(1500)
                told = measured(browser, page, RUN, FRAMES, turn)
                print(f"| {size:,} | {name} | {told} |")
            folds = [page.evaluate(FOLD, place) for place in range(11)]
            page.close()
            print(f"({size:,} nodes: {len(html) / 1e6:.1f} MB, open in {opened:.1f} s; ", end="")
            print(f"folded in {folds[0]:.0f} ms, then in {statistics.median(folds[1:]):.0f} ms)")
        browser.close()


if __name__ == "__main__":
    main([int(each) for each in sys.argv[1:]] or list(SIZES))

"""What stands on a page: boxes, their names, and where they are on the screen."""

from __future__ import annotations

__all__ = ["details", "marked", "news", "node", "nodes", "place", "scale", "settled", "shown"]


def nodes(page):
    """The boxes of the picture that is shown."""
    return page.locator(".picture:not([hidden]) .node")


def node(page, name):
    """The box whose name begins so, such as `Close, statement`."""
    return page.locator(f'.picture:not([hidden]) .node[aria-label^="{name}"]')


def marked(page, name):
    """The labels of boxes with a class, as far as the first comma."""
    found = page.locator(f".picture:not([hidden]) .node.{name}")
    return sorted(each.get_attribute("aria-label").split(",")[0] for each in found.all())


def shown(page):
    """The titles in the list beside the picture."""
    return [each.inner_text() for each in page.locator("#contents .entry:visible .title").all()]


def details(page):
    return page.locator("#details").inner_text()


def news(page):
    """What is read out, once it has been said."""
    page.wait_for_timeout(120)
    return page.locator("#news").text_content()


def place(page, name):
    """Left, top, width and height of a box on the screen, in CSS pixels."""
    settled(page)
    box = node(page, name).bounding_box()
    return box["x"], box["y"], box["width"], box["height"]


def scale(page):
    """How large the picture is shown: the width of the stage's picture by its own."""
    settled(page)
    return page.evaluate(
        "() => { const svg = document.querySelector('.picture:not([hidden]) svg');"
        " return svg.getBoundingClientRect().width / svg.viewBox.baseVal.width; }"
    )


def settled(page):
    """Wait until the picture has come to rest, and the address has been written."""
    page.wait_for_timeout(340)

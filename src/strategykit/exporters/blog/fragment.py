"""The page without its dress: plain elements that every host and every sanitiser keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.exporters.html.page import render

if TYPE_CHECKING:
    from strategykit.story.blocks import Story

__all__ = ["fragment"]

_DRESS = ("div", "section", "span", "main")
_KEPT = {"href", "lang", "scope"}


def fragment(story: Story) -> str:
    """Give what the page says as plain HTML: no ids, classes, styles or scripts.

    Examples:
        >>> from strategykit import Strategy
        >>> from strategykit.findings import Report
        >>> from strategykit.story import tell
        >>> "class=" in fragment(tell(Strategy("S", mission="Vi er der folk er"), Report(), "nb"))
        False
    """
    from lxml import etree, html  # pyright: ignore[reportAttributeAccessIssue] - it has no types

    page = html.fromstring(render(story))
    (main,) = page.xpath("//main")
    # A drawing is taken out by every sanitiser, and its labels left behind; its table says the same.
    for unseen in main.xpath(".//*[@class='unseen'] | .//*[local-name()='svg']"):
        unseen.drop_tree()
    for element in main.iter(etree.Element):
        if element.tag == "a" and element.get("href", "").startswith("#"):
            element.tag = "span"
        for name in set(element.attrib) - _KEPT:
            del element.attrib[name]
    for element in main.xpath(" | ".join(f".//{tag}" for tag in _DRESS)):
        # What says in which language it is stays.
        if not element.get("lang"):
            element.drop_tag()
    made = html.tostring(main, encoding="unicode").strip()
    inner = made.removeprefix("<main>").removesuffix("</main>")
    return "\n".join(line.strip() for line in inner.splitlines() if line.strip()) + "\n"

"""What the file says about itself: ours, and nothing of a clock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.exporters.pptx.xml import DECLARATION, escape

if TYPE_CHECKING:
    from strategykit.exporters.pptx.slide import Deck

__all__ = ["app_xml", "core_xml"]

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_LONGEST = 255
"""Longer properties are refused by some programs."""


def _one_line(text: str) -> str:
    return escape(" ".join(text.split())[:_LONGEST])


def core_xml(deck: Deck) -> str:
    """Write title, author and the like. A date of writing would make two exports differ."""
    told = (
        ("dc:title", deck.title),
        ("dc:subject", deck.subject),
        ("dc:creator", deck.author),
        ("cp:keywords", deck.keywords),
        ("dc:language", deck.lang),
        ("cp:version", deck.version),
    )
    inner = "".join(f"<{name}>{_one_line(value)}</{name}>" for name, value in told if value)
    return (
        f"{DECLARATION}<cp:coreProperties "
        'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/">{inner}</cp:coreProperties>'
    )


def app_xml(deck: Deck) -> str:
    """Write what the extended properties count."""
    company = f"<Company>{_one_line(deck.author)}</Company>" if deck.author else ""
    count = len(deck.slides)
    return (
        f'{DECLARATION}<Properties xmlns="{_OFFICE}/extended-properties"><TotalTime>0</TotalTime>'
        "<Application>strategykit</Application><PresentationFormat>Widescreen</PresentationFormat>"
        f"<Slides>{count}</Slides><Notes>{count}</Notes><HiddenSlides>0</HiddenSlides>{company}</Properties>"
    )

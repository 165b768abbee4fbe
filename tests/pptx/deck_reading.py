"""Read a deck back, for the tests: what stands on it, and where its links go."""

from __future__ import annotations

import re
import unicodedata
from io import BytesIO
from typing import TYPE_CHECKING, Any

from attrs import fields, has

from pptx import Presentation
from strategykit.story.blocks import Column, Passages, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

NOT_TOLD = {
    "Section": {"id", "status"},
    "Claim": {"section"},
    "Callout": {"tone"},
    "Story": {"language"},
    # The names of a time line's columns head its table, and its grid is on every page.
    "Timeline": {"columns", "ticks", "years"},
}


def opened(data: bytes) -> Any:
    return Presentation(BytesIO(data))


def squeezed(text: str) -> str:
    """White space and what XML forbids do not count."""
    return re.sub(r"\s+", "", re.sub("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "", text))


def text_of(slide: Any) -> str:
    texts = []
    for shape in slide.shapes:
        if shape.has_text_frame:
            texts.append(shape.text_frame.text)
        if shape.has_table:
            texts += [cell.text_frame.text for row in shape.table.rows for cell in row.cells]
    return "\n".join(texts)


def notes_of(slide: Any) -> str:
    text: str = slide.notes_slide.notes_text_frame.text
    return text


def lines_of(thing: Any) -> Iterator[str]:
    """Every line of a story, but for the exporter's own labels, metadata and what is no text."""
    if isinstance(thing, tuple) and thing and all(isinstance(part, Span) for part in thing):
        line = "".join(span.text for span in thing)
        # A line of nothing but controls and spaces shows nothing, so there is nothing to lose.
        if any(unicodedata.category(letter) not in {"Cc", "Cf", "Cs", "Zl", "Zp", "Zs"} for letter in line):
            yield line
    elif isinstance(thing, tuple):
        for part in thing:
            yield from lines_of(part)
    elif isinstance(thing, Column) and thing.items:
        # What to say where there is nothing is not said where there is something.
        yield from lines_of((thing.title, thing.items))
    elif isinstance(thing, Passages) and all(stage for each in thing.passages for stage in each.stages):
        yield from lines_of((thing.columns, thing.passages, thing.title, thing.notes))
    elif has(type(thing)):
        for field in fields(type(thing)):
            if field.name not in {
                "labels",
                "keywords",
                "organization",
                "version",
                *NOT_TOLD.get(type(thing).__name__, ()),
            }:
                yield from lines_of(getattr(thing, field.name))


def jumps_of(slide: Any) -> dict[str, Any]:
    """The slide each linked shape leads to, by a tile's name or else by what the shape is said to be."""
    found = {}
    for shape in slide.shapes:
        link = shape._element.find(".//{*}cNvPr/{*}hlinkClick")  # noqa: SLF001
        if link is not None:
            key = link.get("{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id")
            said = shape._element.find(".//{*}cNvPr").get("descr")  # noqa: SLF001
            found[shape.name if shape.name.startswith("!!") else said] = slide.part.related_part(key).slide
    return found

"""What every block needs: paragraphs of lines in their languages, links, footnotes and lists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, evolve, field
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn

from strategykit.exporters.links import safe_url
from strategykit.story.blocks import plain
from strategykit_docx.xml import clean, element

if TYPE_CHECKING:
    from collections.abc import Iterable

    from docx.document import Document
    from docx.text.paragraph import Paragraph

    from strategykit.story.blocks import Item, Labels, Line, Span
    from strategykit_docx.footnotes import Footnotes
    from strategykit_docx.lists import Lists

__all__ = ["Writer", "full_tag"]

_REGIONS = {
    "nb": "nb-NO",
    "no": "nb-NO",
    "nn": "nn-NO",
    "en": "en-GB",
    "se": "se-NO",
    "sv": "sv-SE",
    "da": "da-DK",
}


def full_tag(lang: str) -> str:
    """Give a language's tag with a region, by which Word finds its spelling and hyphenation.

    Examples:
        >>> full_tag("nb"), full_tag("en-US")
        ('nb-NO', 'en-US')
    """
    return _REGIONS.get(lang, lang)


@define
class Writer:
    """Writes into one document."""

    document: Document
    lang: str
    """The full tag of the story's own language."""
    labels: Labels
    footnotes: Footnotes | None
    """Where the addresses of links are written; None for nowhere."""
    lists: Lists
    width: int
    """How wide the text is, in EMU."""
    _bookmarks: int = field(default=0, init=False)

    def paragraph(self, line: Line, style: str = "Normal", into: Any = None) -> Paragraph | None:
        """Write a paragraph, of the document or of a cell; an empty line is none."""
        if not plain(line).strip():
            return None
        made: Paragraph = (into or self.document).add_paragraph(style=style)
        self.line(made, line)
        return made

    def paragraphs(self, lines: Iterable[Line], style: str = "Normal", into: Any = None) -> None:
        """Write several."""
        for line in lines:
            self.paragraph(line, style, into)

    def line(self, paragraph: Paragraph, line: Line) -> None:
        """Write a line into a paragraph; an address that stands in the line itself needs no footnote."""
        said = plain(line)
        for span in line:
            self._span(paragraph, span)
            url = safe_url(span.url)
            told = any(each and each in said for each in (url, span.url))
            if self.footnotes is not None and url is not None and not told:
                self.footnotes.add(paragraph, url)

    def words(self, paragraph: Paragraph, text: str, *, strong: bool = False) -> None:
        """Write words of our own into a paragraph."""
        paragraph.add_run(clean(text)).bold = strong or None

    def items(self, items: Iterable[Item], *, ordered: bool = False, into: Any = None) -> None:
        """Write a list, with what stands under each item."""
        number = self.lists.numbered() if ordered else self.lists.bulleted
        style = "List Number" if ordered else "List Bullet"
        for item in items:
            head = self.paragraph(item.line, style, into)
            if head is not None:
                self.lists.put(head, number, 0)
            for under in item.under:
                point = self.paragraph(under, "List Bullet", into)
                if point is not None:
                    self.lists.put(point, self.lists.bulleted, 1)

    def bookmark(self, paragraph: Paragraph, name: str) -> None:
        """Make a paragraph a place that links lead to."""
        self._bookmarks += 1
        paragraph._p.append(element("bookmarkStart", id=self._bookmarks, name=name))
        paragraph._p.append(element("bookmarkEnd", id=self._bookmarks))

    def link(self, paragraph: Paragraph, line: Line, name: str) -> None:
        """Write a line that leads to a bookmark."""
        before = len(paragraph.runs)
        self.line(paragraph, tuple(evolve(span, url=None) for span in line))
        runs = [run._r for run in paragraph.runs[before:]]
        if runs:
            hyperlink = element("hyperlink", anchor=name, history=1)
            runs[0].addprevious(hyperlink)
            hyperlink.extend(runs)

    def _span(self, paragraph: Paragraph, span: Span) -> None:
        run = paragraph.add_run(clean(span.text))
        run.bold = span.strong or None
        if span.lang is not None and full_tag(span.lang) != self.lang:
            properties: Any = run._r.get_or_add_rPr()
            properties.append(element("lang", val=full_tag(span.lang)))
        url = safe_url(span.url)
        if url is None:
            return
        properties = run._r.get_or_add_rPr()
        properties.insert(0, element("rStyle", val="Hyperlink"))
        hyperlink = element("hyperlink", history=1)
        leads = paragraph.part.relate_to(url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        hyperlink.set(qn("r:id"), leads)
        run._r.addprevious(hyperlink)
        hyperlink.append(run._r)

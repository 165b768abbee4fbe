"""The document: a first page, what it holds, the story in short, and its sections."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import docx
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml.ns import qn
from docx.shared import Cm, Emu

from strategykit.story.blocks import plain
from strategykit_docx.blocks import facts, tell
from strategykit_docx.footnotes import Footnotes
from strategykit_docx.lists import Lists
from strategykit_docx.package import saved, set_properties
from strategykit_docx.styles import add_styles
from strategykit_docx.writer import Writer, full_tag
from strategykit_docx.xml import clean, element, field

if TYPE_CHECKING:
    from docx.document import Document

    from strategykit.story.blocks import Section, Story
    from strategykit_docx import DocxOptions

__all__ = ["document"]

_PAPER = {"a4": (Cm(21), Cm(29.7)), "letter": (Emu(7_772_400), Emu(10_058_400))}
_MARGIN = Cm(2.3)


def document(story: Story, options: DocxOptions) -> bytes:
    """Write a story as a Word document, and give the file.

    Args:
        story: The story.
        options: The document's options.
    """
    made = docx.Document()
    lang = full_tag(story.language)
    add_styles(made, lang)
    width = _set_page(made, options.paper)
    footnotes = Footnotes() if options.footnotes else None
    writer = Writer(made, lang, story.labels, footnotes, Lists(made), width)
    _first_page(writer, story)
    if options.contents:
        _contents(writer, story)
    for number, section in enumerate(story.sections, 1):
        _section(writer, section, number)
    _footer(writer, story)
    if footnotes is not None:
        footnotes.write(made)
    _settings(made)
    set_properties(made, story, lang)
    return saved(made)


def _set_page(made: Document, paper: str) -> int:
    page = made.sections[0]
    page.page_width, page.page_height = _PAPER[paper]
    page.left_margin = page.right_margin = _MARGIN
    page.top_margin = page.bottom_margin = _MARGIN
    return int(page.page_width - 2 * _MARGIN)


def _first_page(writer: Writer, story: Story) -> None:
    writer.paragraph(story.title, "Title")
    writer.paragraph(story.subtitle, "Subtitle")
    if story.draft:
        notice = writer.document.add_paragraph(style="Warning")
        writer.words(notice, f"{story.labels.draft} ", strong=True)
        writer.line(notice, story.draft_notice or ())
        writer.document.add_paragraph(style="Gap")
    facts(writer, story.facts, plain(story.title))
    if story.claims:
        _heading(writer, story.labels.overview)
        names = {section.id: _bookmark(number) for number, section in enumerate(story.sections, 1)}
        number = writer.lists.numbered()
        for claim in story.claims:
            point = writer.document.add_paragraph(style="List Number")
            writer.lists.put(point, number, 0)
            if claim.section in names:
                writer.link(point, claim.text, names[claim.section])
            else:
                writer.line(point, claim.text)


def _contents(writer: Writer, story: Story) -> None:
    _heading(writer, story.labels.contents)
    stop = Emu(writer.width)
    for number, section in enumerate(story.sections, 1):
        line = writer.document.add_paragraph(style="Contents")
        line.paragraph_format.tab_stops.add_tab_stop(stop, WD_TAB_ALIGNMENT.RIGHT)
        writer.link(line, section.label, _bookmark(number))
        line.add_run("\t")
        line._p.append(field(f"PAGEREF {_bookmark(number)} \\h"))


def _heading(writer: Writer, words: str) -> None:
    writer.words(writer.document.add_paragraph(style="Heading 1"), words)


def _bookmark(number: int) -> str:
    return f"section_{number}"


def _section(writer: Writer, section: Section, number: int) -> None:
    heading = writer.document.add_paragraph(style="Heading 1")
    writer.line(heading, section.label)
    if number == 1:
        heading.paragraph_format.page_break_before = True
    writer.bookmark(heading, _bookmark(number))
    writer.paragraph(section.title, "Claim")
    if section.summary not in [getattr(block, "text", ()) for block in section.blocks]:
        writer.paragraph(section.summary)
    for block in section.blocks:
        tell(writer, block, section.label)


def _footer(writer: Writer, story: Story) -> None:
    paragraph = writer.document.sections[0].footer.paragraphs[0]
    paragraph.style = "Footer"
    paragraph.style.paragraph_format.tab_stops.clear_all()
    stops = paragraph.paragraph_format.tab_stops
    stops.add_tab_stop(Emu(writer.width), WD_TAB_ALIGNMENT.RIGHT)
    words = " ".join(clean(plain(story.title)).split())
    writer.words(paragraph, f"{story.labels.draft} · {words}" if story.draft else words)
    paragraph.add_run("\t")
    paragraph._p.append(field("PAGE"))
    paragraph.add_run(" / ")
    paragraph._p.append(field("NUMPAGES"))


def _settings(made: Document) -> None:
    """Let long words be hyphenated, since Norwegian has many, and tables stand flush with the text."""
    root: Any = made.settings.element
    for each in root.iter(qn("w:compatSetting")):
        if each.get(qn("w:name")) == "compatibilityMode":
            each.set(qn("w:val"), "15")
    hyphenation = element("autoHyphenation", val="true")
    place = root.find(qn("w:defaultTabStop"))
    if place is None:
        root.insert(0, hyphenation)
    else:
        place.addnext(hyphenation)

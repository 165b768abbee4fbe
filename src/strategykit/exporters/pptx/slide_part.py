"""Write a slide and its notes page."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import evolve

from strategykit.exporters.pptx.namespaces import MAIN, OFFICE_2010
from strategykit.exporters.pptx.shape_xml import shape_xml
from strategykit.exporters.pptx.shapes import Box
from strategykit.exporters.pptx.xml import DECLARATION, attribute, escape

if TYPE_CHECKING:
    from strategykit.exporters.pptx.relations import Relations
    from strategykit.exporters.pptx.slide import Note, Slide
    from strategykit.exporters.pptx.writing import Writing

__all__ = ["notes_xml", "slide_xml"]

_TREE = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>'
_OVERRIDE = "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>"
_NOTES_START = (
    f"{DECLARATION}<p:notes {MAIN}><p:cSld><p:spTree>{_TREE}"
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide Image 2"/><p:cNvSpPr>'
    '<a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/>'
    '</p:nvPr></p:nvSpPr><p:spPr/></p:sp><p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes 3"/><p:cNvSpPr>'
    '<a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="3"/></p:nvPr></p:nvSpPr><p:spPr/>'
    "<p:txBody><a:bodyPr/><a:lstStyle/>"
)
_NOTES_END = f"</p:txBody></p:sp></p:spTree></p:cSld>{_OVERRIDE}</p:notes>"
_MILLISECONDS = 1200

_FADE = '<p:transition spd="med"><p:fade/></p:transition>'
# Exactly as PowerPoint writes it: Morph where it is known, else a fade.
_MORPH = (
    '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:p159="http://schemas.microsoft.com/office/powerpoint/2015/09/main"><mc:Choice Requires="p159">'
    f'<p:transition spd="slow" xmlns:p14="{OFFICE_2010}" p14:dur="{_MILLISECONDS}">'
    '<p159:morph option="byObject"/></p:transition></mc:Choice><mc:Fallback>'
    '<p:transition spd="slow"><p:fade/></p:transition></mc:Fallback></mc:AlternateContent>'
)
_TRANSITIONS = {"morph": _MORPH, "fade": _FADE, "none": ""}


def slide_xml(slide: Slide, transition: str, writing: Writing, *, hidden: bool = False) -> str:
    """Write a slide.

    Args:
        slide: The slide, with everything on it.
        transition: How the slides move that do.
        writing: What it is written with.
        hidden: True to leave it out when the deck is shown.
    """
    glued = {
        shape.at: number
        for number, shape in enumerate(slide.shapes, 2)
        if isinstance(shape, Box) and shape.glued
    }
    writing = evolve(writing, glued=glued) if glued else writing
    shapes = [shape_xml(shape, number, writing) for number, shape in enumerate(slide.shapes, 2)]
    moves = _TRANSITIONS[transition] if slide.camera else ""
    shown = ' show="0"' if hidden else ""
    start = f"{DECLARATION}<p:sld {MAIN}{shown}><p:cSld><p:spTree>{_TREE}"
    return "".join((start, *shapes, f"</p:spTree></p:cSld>{_OVERRIDE}{moves}</p:sld>"))


def _note(note: Note, relations: Relations) -> str:
    """Write a paragraph of the notes.

    Notes have neither bold words nor colours, so what is in one language and leads nowhere else is one run.
    """
    runs = []
    said = ""
    for at, run in enumerate(note, 1):
        said += run.text
        if at < len(note) and (note[at].lang, note[at].url) == (run.lang, run.url):
            continue
        link = f'<a:hlinkClick r:id="{relations.external(run.url)}"/>' if run.url else ""
        text = escape(said.replace("\n", " "))
        runs.append(f"{_manner(run.lang)}{link}</a:rPr><a:t>{text}</a:t></a:r>")
        said = ""
    return f"<a:p>{''.join(runs)}</a:p>"


@lru_cache(maxsize=256)
def _manner(tag: str) -> str:
    lang = f' lang="{attribute(tag)}"' if tag else ""
    return f'<a:r><a:rPr{lang} dirty="0">'


def notes_xml(slide: Slide, relations: Relations) -> str:
    """Write the notes page of a slide."""
    text = "".join([_note(note, relations) for note in slide.notes]) or "<a:p/>"
    return f"{_NOTES_START}{text}{_NOTES_END}"

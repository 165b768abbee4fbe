"""The XML of paragraphs.

A deck has thousands of them and few kinds: what is the same for a kind is written once.
"""

from __future__ import annotations

from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING

from strategykit.exporters.pptx.text import right_to_left
from strategykit.exporters.pptx.xml import attribute, escape

if TYPE_CHECKING:
    from strategykit.exporters.pptx.text import Para, Run
    from strategykit.exporters.pptx.theme import Theme
    from strategykit.exporters.pptx.writing import Writing

__all__ = ["paragraphs_xml"]

_EMPTY = "<a:p><a:endParaRPr/></a:p>"
_EAST_ASIAN = ("ja", "ko", "zh")
_STANCE = attrgetter("left", "hang", "level", "align", "bullet", "number", "bullet_colour")
_NUMBERED = "1."


def paragraphs_xml(paras: tuple[Para, ...], writing: Writing) -> str:
    """Write the paragraphs of a shape, of which there is at least an empty one."""
    if not paras:
        return _EMPTY
    theme = writing.theme
    written: list[str] = []
    for para in paras:
        before = para.before if written else 0  # nothing stands over the first
        written.append(_start(theme, _STANCE(para), before, right_to_left(para.text)))
        lang = ""
        for run in para.runs:
            written.append(_run(run, para, writing))
            lang = run.lang or lang
        written.append(_end(theme, lang, para.size))
    return "".join(written)


@lru_cache(maxsize=1 << 10)
def _start(
    theme: Theme, stance: tuple[int, int, int, str, str, int, str], before: int, from_right: bool
) -> str:
    """Write a paragraph as far as its runs.

    Args:
        theme: What the deck looks like.
        stance: What `_STANCE` gives.
        before: The space over it, in points.
        from_right: True where it is read from the right.
    """
    left, hang, level, align, bullet, number, bullet_colour = stance
    attributes = f' marL="{left}" indent="{-hang}"'
    if level:
        attributes += f' lvl="{level}"'
    if from_right:
        attributes += ' rtl="1"'
        align = "r" if align == "l" else align
    if align != "l":
        attributes += f' algn="{align}"'
    inner = f'<a:spcBef><a:spcPts val="{before * 100}"/></a:spcBef>'
    if bullet:
        if bullet_colour:
            inner += f"<a:buClr>{theme.xml(bullet_colour)}</a:buClr>"
        if bullet == _NUMBERED:
            inner += f'<a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPeriod" startAt="{number}"/>'
        else:
            inner += f'<a:buFont typeface="Arial"/><a:buChar char="{attribute(bullet)}"/>'
    else:
        inner += "<a:buNone/>"
    return f"<a:p><a:pPr{attributes}>{inner}</a:pPr>"


@lru_cache(maxsize=256)
def _end(theme: Theme, lang: str, size: int) -> str:
    language = f' lang="{attribute(lang)}"' if lang else ""
    return f'<a:endParaRPr{language} sz="{theme.size(size)}" dirty="0"/></a:p>'


def _run(run: Run, para: Para, writing: Writing) -> str:
    text = run.text
    manner = _manner(writing.theme, run.lang, para.size, run.colour or para.colour, run.bold)
    if run.url is None and text.isprintable():  # as nearly all are
        return f"<a:r>{manner}</a:rPr><a:t>{escape(text)}</a:t></a:r>"
    link = f'<a:hlinkClick r:id="{writing.relations.external(run.url)}"/>' if run.url else ""
    properties = f"{manner}{link}</a:rPr>"
    if "\n" not in text:
        return f"<a:r>{properties}<a:t>{escape(text)}</a:t></a:r>"
    return f"<a:br>{properties}</a:br>".join(
        f"<a:r>{properties}<a:t>{escape(line)}</a:t></a:r>" if line else "" for line in text.split("\n")
    )


@lru_cache(maxsize=1 << 10)
def _manner(theme: Theme, lang: str, size: int, colour: str, bold: bool) -> str:
    """Write a run's properties, as far as its link."""
    attributes = f' lang="{attribute(lang)}"' if lang else ""
    if lang.startswith(_EAST_ASIAN):
        # The language of what is Latin among it.
        attributes += ' altLang="en-GB"'
    strong = ' b="1"' if bold else ""
    fill = f"<a:solidFill>{theme.xml(colour)}</a:solidFill>"
    return f'<a:rPr{attributes} sz="{theme.size(size)}"{strong} dirty="0">{fill}'

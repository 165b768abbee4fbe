"""The notes master: a picture of the slide, and what is said about it."""

from __future__ import annotations

from strategykit.exporters.pptx.namespaces import MAIN, colour_map
from strategykit.exporters.pptx.xml import DECLARATION

__all__ = ["notes_master_part"]


def _placeholder(number: int, kind: str, place: tuple[int, int, int, int], text: str) -> str:
    x, y, width, height = place
    locks = (
        '<a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/>'
        if kind == "sldImg"
        else '<a:spLocks noGrp="1"/>'
    )
    body = f"<p:txBody><a:bodyPr/><a:lstStyle/>{text}</p:txBody>" if text else ""
    index = 2 if kind == "sldImg" else 3
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{kind} {number}"/><p:cNvSpPr>{locks}</p:cNvSpPr>'
        f'<p:nvPr><p:ph type="{kind}" idx="{index}"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm>'
        f'<a:off x="{x}" y="{y}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>'
        f"{body}</p:sp>"
    )


def notes_master_part(lang: str) -> str:
    """Write the notes master for an A4 page, with a default language."""
    attributes = f' lang="{lang}"' if lang else ""
    text = f'<a:p><a:pPr lvl="0"/><a:r><a:rPr{attributes}/><a:t>Notes</a:t></a:r></a:p>'
    return (
        f"{DECLARATION}<p:notesMaster {MAIN}><p:cSld><p:bg>"
        '<p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg><p:spTree><p:nvGrpSpPr>'
        '<p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>'
        f"{_placeholder(2, 'sldImg', (685800, 900000, 5486400, 3086100), '')}"
        f"{_placeholder(3, 'body', (685800, 4300000, 5486400, 4500000), text)}"
        "</p:spTree></p:cSld>"
        f'{colour_map()}<p:notesStyle><a:lvl1pPr marL="0" algn="l"><a:spcBef><a:spcPts val="400"/></a:spcBef>'
        f'<a:defRPr{attributes} sz="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill>'
        '<a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></p:notesStyle></p:notesMaster>'
    )

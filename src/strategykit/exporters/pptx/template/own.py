"""Our own template as prepared parts, once for each theme and language."""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from strategykit.exporters.pptx.namespaces import DRAWING, MAIN
from strategykit.exporters.pptx.prepared import Part, Seat, Template
from strategykit.exporters.pptx.relations import Relations
from strategykit.exporters.pptx.template.layouts import ROLES, layout_part, layouts, master_part
from strategykit.exporters.pptx.template.notes import notes_master_part
from strategykit.exporters.pptx.template.theme_part import theme_xml
from strategykit.exporters.pptx.xml import DECLARATION, attribute

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategykit.exporters.pptx.theme import Theme

__all__ = [
    "FIRST_MASTER",
    "OWN_SEATS",
    "TYPE",
    "default_text",
    "notes_parts",
    "own_template",
    "properties_parts",
]

TYPE = "application/vnd.openxmlformats-officedocument.presentationml."
_THEME = "application/vnd.openxmlformats-officedocument.theme+xml"
_TABLE_STYLES = "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"
FIRST_MASTER = 1 << 31
"""The least id a master or a layout may have; a master's layouts take the next ones."""
_MASTER = "/ppt/slideMasters/slideMaster1.xml"

_QUIET = {
    "ftr": Seat(ph='type="ftr" sz="quarter" idx="10"'),
    "sldNum": Seat(ph='type="sldNum" sz="quarter" idx="11"'),
}
_TITLE = {"title": Seat(ph='type="title"'), **_QUIET}
_BODY = Seat(ph='idx="1"')
OWN_SEATS = MappingProxyType(
    {
        "cover": {
            "ctrTitle": Seat(ph='type="ctrTitle"'),
            "subTitle": Seat(ph='type="subTitle" idx="1"'),
            **_QUIET,
        },
        "opening": {**_TITLE, "body": _BODY},
        "content": {**_TITLE, "body": _BODY},
        "figure": _TITLE,
        "map": _TITLE,
    }
)
"""The seats on our own layouts."""


def default_text(lang: str) -> str:
    """Write how text looks that no placeholder has a say in."""
    attributes = f' lang="{attribute(lang)}"' if lang else ""
    levels = "".join(
        f'<a:lvl{level}pPr marL="{457200 * (level - 1)}" algn="l"><a:defRPr{attributes} sz="1800">'
        '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr>'
        f"</a:lvl{level}pPr>"
        for level in range(1, 10)
    )
    return f"<p:defaultTextStyle>{levels}</p:defaultTextStyle>"


@lru_cache(maxsize=16)
def own_template(theme: Theme, lang: str) -> Template:
    """Prepare our own template."""
    names = {role: f"/ppt/slideLayouts/slideLayout{number}.xml" for number, role in enumerate(ROLES, 1)}
    master = Relations()
    listed = [master.to("slideLayout", name) for name in names.values()]
    master.to("theme", "/ppt/theme/theme1.xml")
    to_master = Relations()
    to_master.to("slideMaster", _MASTER)
    return Template(
        parts=(
            *properties_parts(),
            _part("/ppt/theme/theme1.xml", _THEME, theme_xml(theme, theme.name)),
            _part(_MASTER, f"{TYPE}slideMaster+xml", master_part(listed, lang, theme), master),
            *(
                _part(names[role], f"{TYPE}slideLayout+xml", layout_part(layout, lang, theme), to_master)
                for role, layout in layouts(theme.geometry).items()
            ),
            *notes_parts(theme, lang, 2),
        ),
        masters=((FIRST_MASTER, _MASTER),),
        notes_master="/ppt/notesMasters/notesMaster1.xml",
        layouts=MappingProxyType(names),
        seats=OWN_SEATS,
        linked=MappingProxyType(
            {
                **{kind: f"/ppt/{kind}.xml" for kind in ("presProps", "viewProps", "tableStyles")},
                "theme": "/ppt/theme/theme1.xml",
            }
        ),
        default_text=default_text(lang),
    )


def properties_parts() -> Iterable[Part]:
    """Give the parts of a presentation that say nothing of its look."""
    views = f'<p:viewPr {MAIN}><p:gridSpacing cx="76200" cy="76200"/></p:viewPr>'
    styles = f'<a:tblStyleLst xmlns:a="{DRAWING}" def="{_TABLE_STYLES}"/>'
    yield _part("/ppt/presProps.xml", f"{TYPE}presProps+xml", f"{DECLARATION}<p:presentationPr {MAIN}/>")
    yield _part("/ppt/viewProps.xml", f"{TYPE}viewProps+xml", f"{DECLARATION}{views}")
    yield _part("/ppt/tableStyles.xml", f"{TYPE}tableStyles+xml", f"{DECLARATION}{styles}")


def notes_parts(theme: Theme, lang: str, number: int) -> Iterable[Part]:
    """Give the master of the notes, with a theme part of its own under a number: every master needs one."""
    name = f"/ppt/theme/theme{number}.xml"
    notes = Relations()
    notes.to("theme", name)
    yield _part(name, _THEME, theme_xml(theme, f"{theme.name} notes"))
    yield _part(
        "/ppt/notesMasters/notesMaster1.xml", f"{TYPE}notesMaster+xml", notes_master_part(lang), notes
    )


def _part(name: str, content_type: str, xml: str, relations: Relations | None = None) -> Part:
    led = tuple(relations.all()) if relations else ()
    return Part(name=name, content_type=content_type, data=xml.encode(), relations=led)

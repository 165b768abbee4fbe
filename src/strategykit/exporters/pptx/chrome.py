"""What stands around the body of every slide: frame, title, marks, the way back, footer, number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from strategykit.exporters.pptx.pen import Pen, clip
from strategykit.exporters.pptx.shapes import Box, Field, Shape
from strategykit.exporters.pptx.text import Para, Run, shorten
from strategykit.exporters.pptx.theme import BADGE, BUTTON, KICKER
from strategykit.exporters.pptx.titles import title_shape
from strategykit.story.blocks import plain

if TYPE_CHECKING:
    from strategykit.exporters.pptx.slide import Slide
    from strategykit.story.blocks import Section, Story

__all__ = ["Chrome"]

_LARGE = frozenset({"cover", "opening"})


@frozen(kw_only=True)
class Chrome:
    """The frame of a deck's slides."""

    story: Story
    pen: Pen
    home: str
    """The key of the map."""

    def dress(self, slide: Slide, number: int, section: Section | None) -> Slide:
        """Give a slide everything that stands around its body.

        The order is the reading order: what lies behind, the title, the body, the ways out.
        """
        shapes: list[Shape] = [*slide.behind, title_shape(slide)]
        if section is not None and slide.layout not in _LARGE:
            shapes.append(self._kicker(section, slide.accent))
        shapes += slide.shapes
        if self.story.draft:
            shapes.append(self._badge(slide))
        if section is not None:
            shapes.append(self._button(slide))
        if slide.layout != "cover":
            shapes += [
                Field(kind="ftr", index=10, text=self._footer(), lang=self.pen.lang),
                Field(kind="sldNum", index=11, text=str(number), lang=self.pen.lang),
            ]
        return evolve(slide, shapes=tuple(shapes), behind=())

    def _footer(self) -> str:
        mark = f" · {self.story.labels.draft}" if self.story.draft else ""
        return shorten(" ".join(plain(self.story.title).split()), 90) + mark

    def _kicker(self, section: Section, accent: str) -> Box:
        number = (Run(f"{section.point}  ", self.pen.lang, bold=True),) if section.point is not None else ()
        runs = number + self.pen.runs(section.label, bold=True, links=False)
        para, _ = clip(Para(runs=runs, size=14, colour=accent), KICKER.w, 1)
        return Box(at=KICKER, paras=(para,), anchor="ctr")

    def _badge(self, slide: Slide) -> Box:
        dark = slide.layout in _LARGE
        para = Para(
            runs=self.pen.word(self.story.labels.draft, bold=True),
            size=12,
            colour="accent2",
            align="ctr",
        )
        return Box(
            at=BADGE,
            paras=(clip(para, BADGE.w, 1)[0],),
            fill="paper" if dark else "accent2-soft",
            line="accent2",
            geometry="roundRect",
            adjust="adj val 20000",
            anchor="ctr",
        )

    def _button(self, slide: Slide) -> Box:
        dark = slide.layout == "opening"
        runs = (Run(f"← {self.story.labels.to_map}", self.pen.lang, bold=True),)
        para = Para(runs=runs, size=12, colour="paper" if dark else "ink", align="ctr")
        return Box(
            at=BUTTON,
            paras=(clip(para, BUTTON.w, 1)[0],),
            line="paper" if dark else "ink",
            geometry="roundRect",
            adjust="adj val 30000",
            anchor="ctr",
            alt=self.story.labels.to_map,
            name="Map",
            to=self.home,
        )

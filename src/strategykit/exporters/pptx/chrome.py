"""What stands around the body of every slide: frame, title, marks, the way back, footer, number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from strategykit.exporters.pptx.pen import Pen, clip
from strategykit.exporters.pptx.shapes import Box, Field, Placeholder, Shape
from strategykit.exporters.pptx.text import Para, Run, shorten, visible
from strategykit.exporters.pptx.theme import BADGE, BUTTON, CROSSING, KICKER, REMARK
from strategykit.exporters.pptx.titles import title_shape
from strategykit.story.blocks import plain

if TYPE_CHECKING:
    from collections.abc import Mapping

    from strategykit.exporters.pptx.slide import Note, Slide
    from strategykit.exporters.pptx.theme import Rect
    from strategykit.story.blocks import Labels, Section, Story

__all__ = ["Chrome"]

_LARGE = frozenset({"cover", "opening"})


@frozen(kw_only=True)
class Chrome:
    """The frame of a deck's slides."""

    story: Story
    pen: Pen
    home: str
    """The key of the map."""
    told: Mapping[str, str]
    """The key of the first slide that tells a section, by the section's id."""
    looked_up: Mapping[str, str]
    """The key of the first slide of a section in the appendix, by the section's id."""

    @property
    def labels(self) -> Labels:
        """The words around the story."""
        return self.story.labels

    def dress(self, slide: Slide, number: int, section: Section | None) -> Slide:
        """Give a slide everything that stands around its body.

        The order is the reading order: what lies behind, the title, the body, the ways out.
        """
        shapes: list[Shape] = [*slide.behind, title_shape(slide)]
        if section is not None and slide.layout not in _LARGE:
            shapes.append(self._kicker(section, slide.accent))
        shapes += slide.shapes
        if slide.moved:
            shapes.append(self._remark(slide))
        if self.story.draft:
            shapes.append(self._badge(slide))
        if section is not None:
            shapes.append(self._button(slide, f"← {self.labels.to_map}", BUTTON, self.home))
            shapes += self._crossing(slide, section)
        if slide.layout != "cover":
            shapes += [
                Field(kind="ftr", index=10, text=self._footer(), lang=self.pen.lang),
                Field(kind="sldNum", index=11, text=str(number), lang=self.pen.lang),
            ]
        return evolve(slide, shapes=tuple(shapes), behind=(), notes=slide.notes or _spoken(slide))

    def _footer(self) -> str:
        mark = f" · {self.labels.draft}" if self.story.draft else ""
        return shorten(" ".join(plain(self.story.title).split()), 90) + mark

    def _kicker(self, section: Section, accent: str) -> Box:
        number = (Run(f"{section.point}  ", self.pen.lang, bold=True),) if section.point is not None else ()
        runs = number + self.pen.runs(section.label, bold=True, links=False)
        para, _ = clip(Para(runs=runs, size=14, colour=accent), KICKER.w, 1)
        return Box(at=KICKER, paras=(para,), anchor="ctr")

    def _remark(self, slide: Slide) -> Box:
        """Say that some of what belongs here stands in the notes."""
        colour = "paper" if slide.layout == "opening" else "muted"
        para = Para(runs=self.pen.word(self.labels.text_moved), size=12, colour=colour)
        return Box(at=REMARK, paras=(clip(para, REMARK.w, 1)[0],))

    def _badge(self, slide: Slide) -> Box:
        dark = slide.layout in _LARGE
        para = Para(
            runs=self.pen.word(self.labels.draft, bold=True),
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

    def _crossing(self, slide: Slide, section: Section) -> list[Shape]:
        """Give the way from what is told to what is looked up, or back."""
        if slide.appendix and section.id in self.told:
            label = " ".join(plain(section.label).split()) or section.id
            return [self._button(slide, f"← {label}", CROSSING, self.told[section.id])]
        if not slide.appendix and section.id in self.looked_up:
            return [self._button(slide, f"{self.labels.appendix} →", CROSSING, self.looked_up[section.id])]
        return []

    def _button(self, slide: Slide, text: str, at: Rect, to: str) -> Box:
        dark = slide.layout == "opening"
        runs = (Run(text, self.pen.lang, bold=True),)
        para = Para(runs=runs, size=12, colour="paper" if dark else "ink", align="ctr")
        return Box(
            at=at,
            paras=(clip(para, at.w, 1)[0],),
            line="paper" if dark else "ink",
            geometry="roundRect",
            adjust="adj val 30000",
            anchor="ctr",
            alt=text.strip("←→ "),
            name="Button",
            to=to,
        )


def _spoken(slide: Slide) -> tuple[Note, ...]:
    """Give a slide's own words as its notes, where there is nothing to add to them."""
    texts = (shape.paras for shape in slide.shapes if isinstance(shape, (Box, Placeholder)))
    return (slide.title, *(para.runs for paras in texts for para in paras if visible(para.text)))

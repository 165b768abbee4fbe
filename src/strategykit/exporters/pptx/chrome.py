"""What stands around the body of every slide: frame, title, marks, the way back, footer, number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from strategykit.exporters.pptx.fit import text_width
from strategykit.exporters.pptx.logo import in_corner, scaled
from strategykit.exporters.pptx.pen import Pen, clip
from strategykit.exporters.pptx.shapes import Box, Field, Placeholder, Shape
from strategykit.exporters.pptx.text import Para, Run, normal, shorten, visible
from strategykit.exporters.pptx.theme import Rect, inches
from strategykit.exporters.pptx.titles import title_shape
from strategykit.insight.amounts import day
from strategykit.story.blocks import plain

if TYPE_CHECKING:
    from collections.abc import Mapping

    from strategykit.exporters.pptx.options import DeckOptions
    from strategykit.exporters.pptx.pictures import Picture
    from strategykit.exporters.pptx.slide import Note, Slide
    from strategykit.exporters.pptx.theme import Geometry
    from strategykit.story.blocks import Labels, Section, Story

__all__ = ["Chrome", "footer"]

_LARGE = frozenset({"cover", "opening"})
_LONGEST_FOOTER = 90
_LOGO = (inches(1.8), inches(0.34))
"""The most a logo takes in the corner of a slide."""


def footer(story: Story, options: DeckOptions) -> str:
    """Give what stands at the foot of every slide."""
    told = plain(story.title) if options.footer is None else options.footer
    parts = [shorten(" ".join(normal(told).split()), _LONGEST_FOOTER)]
    if options.date is not None:
        parts.append(day(options.date, story.language))
    if story.draft:
        parts.append(story.labels.draft)
    return " · ".join(part for part in parts if part)


@frozen(kw_only=True)
class Chrome:
    """The frame of a deck's slides."""

    story: Story
    pen: Pen
    home: str | None
    """The key of the map; None where it was left out."""
    told: Mapping[str, str]
    """The key of the first slide that tells a section, by the section's id."""
    opened: Mapping[str, str]
    """The key of the slide with a section's own map, by the section's id."""
    looked_up: Mapping[str, str]
    """The key of the first slide of a section in the appendix, by the section's id."""
    footer: str
    logo: Picture | None = None
    _made: dict[tuple[object, ...], Box] = field(factory=dict, init=False, eq=False, repr=False)
    """What stands alike on many slides, by what it depends on."""

    @property
    def labels(self) -> Labels:
        """The words around the story."""
        return self.story.labels

    @property
    def places(self) -> Geometry:
        """Where things stand."""
        return self.pen.theme.geometry

    def dress(self, slide: Slide, number: int, section: Section | None) -> Slide:
        """Give a slide everything that stands around its body.

        The order is the reading order: what lies behind, the title, the body, the ways out.
        """
        shapes: list[Shape] = [*slide.behind, title_shape(slide, self.places)]
        if section is not None and slide.layout not in _LARGE:
            shapes.append(self._kicker(section, slide))
        shapes += slide.shapes
        if slide.moved:
            shapes.append(self._remark(slide))
        if self.story.draft:
            shapes.append(self._badge(slide))
        if self.logo is not None and slide.layout != "cover":
            shapes += in_corner(
                self.logo, self._corner(self.logo), on_colour=slide.layout == "opening" or self.pen.theme.dark
            )
        if section is not None and self.home is not None:
            shapes.append(self._button(slide, f"← {self.labels.to_map}", self.places.button, self.home))
        if section is not None:
            shapes += self._crossing(slide, section)
        if slide.layout != "cover":
            shapes += [
                Field(kind="ftr", text=self.footer, lang=self.pen.lang),
                Field(kind="sldNum", text=str(number), lang=self.pen.lang),
            ]
        return evolve(slide, shapes=tuple(shapes), behind=(), notes=slide.notes or _spoken(slide))

    def _corner(self, logo: Picture) -> Rect:
        """Give the place of the logo, in the upper right corner."""
        badge = self.places.badge
        width, height = scaled(logo, *_LOGO)
        return Rect(badge.right - width, badge.y + (badge.h - height) // 2, width, height)

    def _kicker(self, section: Section, slide: Slide) -> Box:
        """Give the section's name, which leads back to its own map where it has one."""
        key = ("kicker", section.id, slide.accent, slide.appendix)
        if key in self._made:
            return self._made[key]
        number = (Run(f"{section.point}  ", self.pen.lang, bold=True),) if section.point is not None else ()
        runs = number + self.pen.runs(section.label, bold=True, links=False)
        para, _ = clip(Para(runs=runs, size=14, colour=slide.accent), self.places.kicker.w, 1)
        to = None if slide.appendix else self.opened.get(section.id)
        alt = self.labels.map_alt.replace("{label}", plain(section.label)) if to else ""
        width = min(self.places.kicker.w, text_width(para.text, para.size, bold=True) + inches(0.1))
        made = Box(at=self.places.kicker._replace(w=width), paras=(para,), anchor="ctr", to=to, alt=alt)
        return self._made.setdefault(key, made)

    def _remark(self, slide: Slide) -> Box:
        """Say that some of what belongs here stands in the notes."""
        colour = "on-fill" if slide.layout == "opening" else "muted"
        if slide.layout == "cover" and self.pen.theme.branded:
            colour = "cover-text"
        para = Para(runs=self.pen.word(self.labels.text_moved), size=12, colour=colour)
        return Box(at=self.places.remark, paras=(clip(para, self.places.remark.w, 1)[0],))

    def _badge(self, slide: Slide) -> Box:
        dark = slide.layout == "opening"
        para = Para(
            runs=self.pen.word(self.labels.draft, bold=True),
            size=12,
            colour="caution",
            align="ctr",
        )
        place = self.places.badge
        if slide.layout == "cover" and self.places.cover_panel is not None:
            # Where other slides have their footer: over the panel it would be one of its tiles.
            place = place._replace(x=self.places.footer.x, y=self.places.footer.y)
        elif self.logo is not None:
            place = place._replace(x=self._corner(self.logo).x - place.w - inches(0.2))
        return Box(
            at=place,
            paras=(clip(para, self.places.badge.w, 1)[0],),
            fill="paper" if dark else "caution-soft",
            line=None if dark else "caution",
            geometry="roundRect",
            adjust="adj val 20000",
            anchor="ctr",
        )

    def _crossing(self, slide: Slide, section: Section) -> list[Shape]:
        """Give the way from what is told to what is looked up, or back."""
        if slide.appendix and section.id in self.told:
            label = " ".join(plain(section.label).split()) or section.id
            return [self._button(slide, f"← {label}", self.places.crossing, self.told[section.id])]
        if not slide.appendix and section.id in self.looked_up:
            return [
                self._button(
                    slide, f"{self.labels.appendix} →", self.places.crossing, self.looked_up[section.id]
                )
            ]
        return []

    def _button(self, slide: Slide, text: str, at: Rect, to: str) -> Box:
        dark = slide.layout == "opening"
        key = ("button", text, at, to, dark)
        if key in self._made:
            return self._made[key]
        runs = (Run(text, self.pen.lang, bold=True),)
        para = Para(runs=runs, size=12, colour="on-fill" if dark else "ink", align="ctr")
        # As wide as its words, from the right: the next button stays where it is on every slide.
        width = min(at.w, max(self.places.button.w, text_width(text, 12, bold=True) + inches(0.4)))
        at = at._replace(x=at.right - width, w=width)
        made = Box(
            at=at,
            paras=(clip(para, at.w, 1)[0],),
            line="on-fill" if dark else "ink",
            geometry="roundRect",
            adjust="adj val 30000",
            anchor="ctr",
            alt=text.strip("←→ "),
            name="Button",
            to=to,
        )
        return self._made.setdefault(key, made)


def _spoken(slide: Slide) -> tuple[Note, ...]:
    """Give a slide's own words as its notes, where there is nothing to add to them."""
    texts = (shape.paras for shape in slide.shapes if isinstance(shape, (Box, Placeholder)))
    return (slide.title, *(para.runs for paras in texts for para in paras if visible(para.text)))

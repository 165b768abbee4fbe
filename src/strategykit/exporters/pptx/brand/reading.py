"""A company's template, read once in a process and kept by what is in it."""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from strategykit.exporters.pptx.brand import notices
from strategykit.exporters.pptx.brand.assembling import show_links, template_of
from strategykit.exporters.pptx.brand.choosing import choose
from strategykit.exporters.pptx.brand.fonts import letter, width_of
from strategykit.exporters.pptx.brand.grid import grid_of, scale_of
from strategykit.exporters.pptx.brand.guard import guarded
from strategykit.exporters.pptx.brand.keeping import Keeper
from strategykit.exporters.pptx.brand.looking import theme_of
from strategykit.exporters.pptx.brand.markup import BrandError, parsed
from strategykit.exporters.pptx.brand.scaling import scaled
from strategykit.exporters.pptx.geometry import inches

if TYPE_CHECKING:
    from pathlib import Path

    from pptx.presentation import Presentation

    from strategykit.exporters.pptx.brand.choosing import Chosen
    from strategykit.exporters.pptx.prepared import Template
    from strategykit.exporters.pptx.slide import Deck
    from strategykit.exporters.pptx.theme import Theme
    from strategykit.findings import Finding

__all__ = ["Brand", "read_brand"]

_LEAST, _MOST = inches(4), inches(56)


@frozen(kw_only=True)
class Brand:
    """A company's look, and what there is to say of it."""

    theme: Theme
    template: Template
    findings: tuple[Finding, ...]
    size: tuple[int, int]
    """The width and the height of its slides."""

    def seated(self, deck: Deck) -> Deck:
        """Give a deck that was planned in the company's theme, as large as its slides are."""
        scale = scale_of(*self.size)
        slides = deck.slides if scale == 1 else tuple(scaled(slide, scale) for slide in deck.slides)
        width, height = self.size
        return evolve(
            deck,
            slides=slides,
            theme=evolve(deck.theme, geometry=evolve(deck.theme.geometry, width=width, height=height)),
        )


def read_brand(source: Path | bytes) -> Brand:
    """Read a company's template, or give what was read of it before.

    Args:
        source: A `.pptx` or `.potx` file, or its content.

    Raises:
        BrandError: It cannot be read, is no presentation, or would harm.
    """
    if isinstance(source, bytes):
        return _read(source)
    try:
        return _read(source.read_bytes())
    except OSError as error:
        raise BrandError(f"{source} cannot be read: {error.strerror or error}") from error
    except BrandError as error:
        raise BrandError(f"{source}: {error}") from error


@lru_cache(maxsize=4)
def _read(data: bytes) -> Brand:
    content, macros = guarded(data)
    try:
        from pptx import Presentation

        opened = Presentation(BytesIO(content))
        chosen = choose(list(opened.slide_masters))
        return _made(opened, chosen, macros=macros)
    except BrandError:
        raise
    except Exception as error:  # whatever a broken part makes the library raise
        raise BrandError(f"the template is broken: {type(error).__name__}: {error}") from error


def _made(opened: Presentation, chosen: Chosen, *, macros: bool) -> Brand:
    width, height = int(opened.slide_width or 0), int(opened.slide_height or 0)
    if not (_LEAST <= width <= _MOST and _LEAST <= height <= _MOST):
        raise BrandError("the slides of the template are too small, or too large, for a deck")
    keeper = Keeper()
    for master in opened.slide_masters:
        keeper.keep(master.part, "slideMaster")
    grid = grid_of(chosen, width, height)
    master = chosen.master
    root = _theme_root(master.part)
    theme, palette, unknown = theme_of(root, chosen, grid)
    if palette.link is not None:
        show_links(keeper, master.part, palette.link)
    findings: list[Finding] = []
    if chosen.missing:
        own = [role for role in chosen.missing if chosen.layouts[role] is None]
        findings.append(notices.layouts_missing(chosen.missing, own))
    if grid.missing:
        findings.append(notices.places_missing(grid.missing))
    fonts = dict.fromkeys((theme.heading, theme.body))
    unmeasured = [font for font in fonts if width_of(font) is None]
    if unmeasured:
        findings.append(notices.fonts_unmeasured(unmeasured, round(letter(tuple(fonts)) * 100)))
    if palette.changed or unknown:
        findings.append(notices.colours_changed(palette.changed, unknown=unknown))
    if macros:
        findings.append(notices.macros_dropped())
    template = template_of(opened, chosen, keeper, theme, grid)
    if keeper.dropped:
        findings.append(notices.cut(keeper.dropped))
    return Brand(theme=theme, template=template, findings=tuple(findings), size=(width, height))


def _theme_root(part: Any) -> Any:
    for relation in part.rels.values():
        if relation.reltype.endswith("/theme") and not relation.is_external:
            return parsed("its theme", relation.target_part.blob)
    raise BrandError("the template is broken: its master has no theme")

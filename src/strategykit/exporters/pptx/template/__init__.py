"""Our own 16:9 template, as the parts of a package.

One master, six layouts and a notes master, in one theme. Slides name a layout by its role and a
colour by its slot, so another template can take this one's place.
"""

from __future__ import annotations

from strategykit.exporters.pptx.template.layouts import LAYOUTS, layout_part, master_part
from strategykit.exporters.pptx.template.notes import notes_master_part
from strategykit.exporters.pptx.template.theme_part import theme_xml

__all__ = ["LAYOUTS", "layout_part", "master_part", "notes_master_part", "theme_xml"]

"""Our own 16:9 template, as the parts of a package.

One master, six layouts and a notes master, in one theme. Slides name a layout by its role and a
colour by its slot, so another template can take this one's place.
"""

from __future__ import annotations

from strategykit.exporters.pptx.template.layouts import ROLES, layout_part, layouts
from strategykit.exporters.pptx.template.own import own_template

__all__ = ["ROLES", "layout_part", "layouts", "own_template"]

"""A story as one HTML page, with its style and its script inside and allowed by their hashes."""

from __future__ import annotations

import base64
import hashlib
import re
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from strategykit.exporters.html.chart import drawn
from strategykit.exporters.html.text import line, text
from strategykit.exporters.html.timeline import spanned
from strategykit.exporters.palette import PALETTE
from strategykit.story.blocks import plain

if TYPE_CHECKING:
    from jinja2 import Environment

    from strategykit.story.blocks import Story

__all__ = ["render"]


def render(story: Story) -> str:
    """Give a story as a page.

    Examples:
        >>> from strategykit import Strategy
        >>> from strategykit.findings import Report
        >>> from strategykit.story import tell
        >>> page = render(tell(Strategy("Mål & <mening>"), Report(), "nb"))
        >>> "<title>Mål &amp; &lt;mening&gt;</title>" in page
        True
    """
    sheets = "".join(_asset(f"{each}.css") for each in ("page", "canvas", "print"))
    style = _colours() + sheets + _feet(story)
    script = _asset("canvas.js")
    policy = "; ".join(
        (
            "default-src 'none'",
            f"style-src {_hash(style)}",
            f"script-src {_hash(script)}",
            "img-src data:",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )
    template = _environment().get_template("page.html.jinja")
    page = template.render(story=story, style=style, script=script, policy=policy)
    return _dense(page)


def _dense(made: str) -> str:
    return re.sub(r"\n\s*\n", "\n", made)


def _colours() -> str:
    # The deck's theme; the template's style sheet makes the dark ones of them.
    return ":root{" + "".join(f"--{slot}:#{value};" for slot, value in PALETTE.items()) + "}\n"


def _feet(story: Story) -> str:
    # On paper a section may take several sheets, so each says which it belongs to.
    names = {"in-short": story.labels.overview} | {each.id: plain(each.label) for each in story.sections}
    title = plain(story.title)
    feet = [
        f"@page {id_}{{@bottom-left{{content:{_words(f'{name} · {title}')}}}}}\n#{id_}{{page:{id_}}}\n"
        for id_, name in names.items()
    ]
    return "".join(feet)


def _words(value: str) -> str:
    # As a CSS string: whatever is no letter or figure is written by its number.
    longest = 120
    cut = value if len(value) <= longest else value[: longest - 1] + "…"
    return '"' + "".join(each if each.isalnum() else f"\\{ord(each):x} " for each in text(cut)) + '"'


@cache
def _asset(name: str) -> str:
    content = (files("strategykit.exporters.html") / "templates" / name).read_text(encoding="utf-8")
    return _dense(content)  # as it will stand in the page, or its hash would not be that of what stands there


def _hash(content: str) -> str:
    digest = hashlib.sha256(content.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"


@cache
def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("strategykit.exporters.html"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(
        spanned=spanned, drawn=drawn, line=line, plain=lambda value: text(plain(value))
    )
    environment.tests["a"] = lambda block, name: type(block).__name__ == name
    return environment

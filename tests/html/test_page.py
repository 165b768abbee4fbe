"""Every told word is in the page, text stays text, and nothing runs but what the page's policy names."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import strategykit as sk
from drawing import strategies
from strategykit.exporters.html.page import render
from strategykit.exporters.links import safe_url
from strategykit.findings import Report
from strategykit.story import tell
from strategykit.story.wording import wording_for
from told import normal, told_strings

if TYPE_CHECKING:
    from strategykit.model import Strategy

EXAMPLES = sorted(Path(__file__).parents[2].glob("examples/*/strategy*.yaml"))
SLOW = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
VOID = {"meta", "br", "hr", "img", "link", "input"}
OPAQUE = {"script", "style"}
TAGS = {"html", "head", "meta", "title", "style", "script", "body", "header", "nav", "main", "section", "div"}
TAGS |= {"h1", "h2", "h3", "h4", "p", "a", "span", "strong", "ul", "ol", "li", "dl", "dt", "dd", "button"}
TAGS |= {"table", "thead", "tbody", "tr", "th", "td", "svg", "rect", "text"}


class Page(HTMLParser):
    """What a browser reads in a page: its elements with their attributes, and its text."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.inside: dict[str, str] = {}
        self.open: list[str] = []
        self.crossed: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.crossed.append(tag)

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] in OPAQUE:
            self.inside[self.open[-1]] = self.inside.get(self.open[-1], "") + data
        else:
            self.texts.append(data)

    @property
    def text(self) -> str:
        return normal("".join(self.texts))

    def all(self, attribute: str) -> list[str]:
        return [found[attribute] or "" for _, found in self.elements if attribute in found]


@SLOW
@given(strategies(), st.sampled_from(["nb", "en"]))
def test_every_told_string_is_found(strategy: Strategy, language: str) -> None:
    page = Page(render(tell(strategy, Report(), language)))
    missing = [
        each for each in told_strings(strategy, wording_for(language)) if normal(each) not in page.text
    ]
    assert missing == []


@SLOW
@given(strategies())
def test_text_makes_no_elements_of_its_own(strategy: Strategy) -> None:
    story = tell(strategy, Report(), "nb")
    page = Page(render(story))
    assert (page.open, page.crossed) == ([], [])
    tags = [tag for tag, _ in page.elements]
    assert set(tags) <= TAGS
    assert tags.count("script") == tags.count("style") == 1
    assert tags.count("section") == len(story.sections) + bool(story.claims or story.facts)


@SLOW
@given(strategies())
def test_addresses_are_safe_and_ids_are_single(strategy: Strategy) -> None:
    page = Page(render(tell(strategy, Report(), "nb")))
    ids = page.all("id")
    assert len(ids) == len(set(ids))
    for address in page.all("href"):
        assert address[1:] in ids if address.startswith("#") else safe_url(address) == address
    for labelled in page.all("aria-labelledby"):
        assert labelled in ids
    handlers = [
        name for _, found in page.elements for name in found if name.startswith("on") or name == "style"
    ]
    assert handlers == []


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_only_the_page_s_own_style_and_script_are_allowed(path: Path) -> None:
    page = Page(sk.export(path, to="html").data.decode())
    (policy,) = (found["content"] or "" for _, found in page.elements if "http-equiv" in found)
    for kind in ("style", "script"):
        digest = base64.b64encode(hashlib.sha256(page.inside[kind].encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{digest}'" in policy
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_the_page_asks_for_nothing(path: Path) -> None:
    page = Page(sk.export(path, to="html").data.decode())
    assert page.all("src") == page.all("srcset") == page.all("data") == []
    assert not re.search(r"url\(|@import", page.inside["style"])
    assert not re.search(r"\bfetch\b|XMLHttpRequest|import\(|https?:", page.inside["script"])


def test_headings_go_down_one_step_at_a_time() -> None:
    for path in EXAMPLES:
        page = Page(sk.export(path, to="html").data.decode())
        levels = [int(tag[1]) for tag, _ in page.elements if re.fullmatch(r"h[1-6]", tag)]
        assert levels[0] == 1
        assert levels.count(1) == 1
        assert all(after <= before + 1 for before, after in pairwise(levels))


def test_the_same_strategy_gives_the_same_bytes() -> None:
    assert sk.export(EXAMPLES[0], to="html").data == sk.export(EXAMPLES[0], to="html").data

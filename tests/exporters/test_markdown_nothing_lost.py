"""Every told word of any strategy is found in the Markdown, and nothing else comes of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from drawing import strategies
from strategykit.exporters.markdown import render
from strategykit.findings import Report
from strategykit.story import tell
from strategykit.story.wording import wording_for
from told import normal, told_strings

if TYPE_CHECKING:
    from markdown_it.token import Token

    from strategykit.model import Strategy

PARSER = MarkdownIt("commonmark").enable("table")
SLOW = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def flat(tokens: list[Token]) -> list[Token]:
    return [inner for token in tokens for inner in (token, *flat(token.children or []))]


def text_of(markdown: str) -> str:
    inline = [token for token in PARSER.parse(markdown) if token.type == "inline"]
    shown = [[each.content for each in token.children or [] if each.type == "text"] for token in inline]
    return normal(" ".join("".join(pieces) for pieces in shown))


@SLOW
@given(strategies(), st.sampled_from(["nb", "en"]))
def test_every_told_string_is_found(strategy: Strategy, language: str) -> None:
    markdown = render(tell(strategy, Report(), language))
    text = text_of(markdown)
    missing = [each for each in told_strings(strategy, wording_for(language)) if normal(each) not in text]
    assert missing == []


@SLOW
@given(strategies())
def test_text_makes_no_markdown_of_its_own(strategy: Strategy) -> None:
    story = tell(strategy, Report(), "nb")
    markdown = render(story)
    tokens = flat(PARSER.parse(markdown))
    kinds = {token.type for token in tokens}
    assert not kinds & {"code_block", "fence", "hr", "html_block", "code_inline", "image", "hardbreak"}
    anchors = [token.content for token in tokens if token.type == "html_inline"]
    assert anchors == [tag for section in story.sections for tag in (f'<a id="{section.id}">', "</a>")]
    heads = sum(token.type == "heading_open" and token.tag == "h2" for token in tokens)
    assert heads == len(story.sections) + 1 + bool(story.claims)
    for token in tokens:
        if token.type == "link_open":
            assert re.match(r"(https?://|mailto:|#)", str(token.attrs["href"]), re.IGNORECASE)


@SLOW
@given(strategies())
def test_the_file_is_tidy_and_always_the_same(strategy: Strategy) -> None:
    markdown = render(tell(strategy, Report(), None))
    assert markdown == render(tell(strategy, Report(), None))
    assert markdown.endswith("\n")
    assert not markdown.endswith("\n\n")
    assert "\n\n\n" not in markdown
    assert not re.search(r"[ \t]$", markdown, re.MULTILINE)

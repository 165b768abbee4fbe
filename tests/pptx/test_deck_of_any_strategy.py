"""Decks of strategies that hurt: forty goals, long fields, emoji, and scripts from all over the world."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, cast

import pytest
from deck_reading import lines_of, notes_of, opened, squeezed, text_of
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from rendering import drawn
from story_drawing import stories
from test_deck_drawn import boxes, stands_in

import strategykit as sk
from drawing import strategies
from strategykit.exporters.pptx import DeckOptions, render
from strategykit.exporters.pptx.lint import lint
from strategykit.model import Audience, Channel, Document, Goal, Organization, Strategy
from strategykit.story import tell
from tools import require_font

if TYPE_CHECKING:
    from pathlib import Path

    from strategykit.story.blocks import Story

Theme = Literal["fjord", "skog", "natt"]
Density = Literal["room", "reading"]

options = st.builds(
    DeckOptions,
    theme=st.sampled_from(("fjord", "skog", "natt")),
    density=st.sampled_from(("room", "reading")),
    transition=st.sampled_from(("morph", "fade", "none")),
    appendix=st.sampled_from(("shown", "hidden")),
    footer=st.none() | st.text(max_size=200),
)
# A story is large: to find a smaller one that fails as well takes minutes, and to print it kilobytes.
QUICK = settings(
    max_examples=20,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.generate),
)


def story_of(strategy: Strategy, language: str | None = None) -> Story:
    return tell(strategy, sk.check(strategy), language)


def told(data: bytes) -> str:
    return squeezed("\n".join(text_of(slide) + notes_of(slide) for slide in opened(data).slides))


def holds(story: Story, chosen: DeckOptions) -> None:
    data, _ = render(story, chosen)
    text = told(data)
    assert [line for line in lines_of(story) if squeezed(line) not in text] == []
    titles = [slide.shapes.title.text_frame.text for slide in opened(data).slides]
    assert all(title.strip() for title in titles)
    assert len(set(titles)) == len(titles)
    assert lint(data) == ()


@QUICK
@given(strategies(), options)
def test_every_line_of_any_strategy_is_told_however_it_is_shown(
    strategy: Strategy, chosen: DeckOptions
) -> None:
    holds(story_of(strategy), chosen)


@QUICK
@given(stories(), options)
def test_every_line_of_any_story_is_told_however_it_is_shown(story: Story, chosen: DeckOptions) -> None:
    holds(story, chosen)


def nasty() -> Strategy:
    """Forty goals, two thousand characters in a field, and every kind of letter."""
    long = ("Vi skal svare raskt, vennlig og klart på alt banken blir spurt om i åpne kanaler. " * 30)[:2000]
    names = (
        "نجيب على الأسئلة بسرعة وبوضوح في القنوات المفتوحة",
        "לענות מהר ובבירור בערוצים הפתוחים",
        "在公开渠道快速清楚地回答问题",
        "オープンな窓口で早くわかりやすく答える",
        "🙂 👩‍👩‍👧 🇳🇴 Feire det vi får til 🎉",
        "Menneskerettighetsorganisasjonskommunikasjonsrådgiverstillingsutlysning",
    )
    goals = [
        Goal(f"{names[number % len(names)]} {number}", reason=long if number % 20 == 0 else None)
        for number in range(40)
    ]
    return Strategy(
        "Strategi 🙂 استراتيجية 战略",
        organization=Organization("Banken 银行"),
        document=Document("Strategien", language="nb"),
        mission=long,
        goals=goals,
        audiences=[Audience(name, text=long[:600]) for name in names],
        channels=[Channel(name, purposes=[long[:300]]) for name in ("Facebook", "فيسبوك", "微博", "🙂")],
    )


@pytest.mark.parametrize(("theme", "density"), [("natt", "room"), ("skog", "reading")])
def test_no_word_of_a_strategy_that_hurts_leaves_its_page_or_its_box(
    theme: Theme, density: Density, tmp_path: Path
) -> None:
    require_font("zh")
    story = story_of(nasty())
    chosen = DeckOptions(theme=theme, density=density)
    holds(story, chosen)
    data, _ = render(story, chosen)
    slides = list(opened(data).slides)
    pages = drawn(data, tmp_path)
    assert len(pages) == len(slides)
    astray = []
    for number, (page, slide) in enumerate(zip(pages, slides, strict=True), 1):
        whole = (0.0, 0.0, page.width, page.height)
        places = boxes(slide)
        astray += [
            (number, word)
            for word in page.words
            if not stands_in(word, whole) or not any(stands_in(word, box) for box in places)
        ]
    assert astray == []


def paragraphs(story: Story, letters: str) -> list[Any]:
    data, _ = render(story)
    return [
        paragraph
        for slide in opened(data).slides
        for paragraph in slide._element.iter("{*}p")  # noqa: SLF001
        if letters in "".join(paragraph.itertext()) and paragraph.find("{*}pPr") is not None
    ]


def test_what_is_read_from_the_right_begins_there() -> None:
    found = paragraphs(story_of(nasty()), "نجيب")
    assert found
    for paragraph in found:
        text = "".join(paragraph.itertext())
        if text.startswith("نجيب"):
            assert paragraph.find("{*}pPr").get("rtl") == "1"
            assert paragraph.find("{*}pPr").get("algn") in {"r", "ctr"}


def test_east_asian_words_name_the_language_of_what_is_latin_among_them() -> None:
    from strategykit.exporters.pptx.text import tag

    assert [tag(each) for each in ("zh", "zh-Hant", "ja", "ko", "ar", "he")] == [
        *("zh-CN", "zh-TW", "ja-JP", "ko-KR", "ar-SA", "he-IL")
    ]
    story = story_of(
        Strategy("戦略", document=Document("戦略", language="ja"), mission="オープンな窓口"), "nb"
    )
    data, _ = render(story)
    runs = [
        run.find("{*}rPr")
        for slide in opened(data).slides
        for run in slide._element.iter("{*}r")  # noqa: SLF001
        if "オープン" in "".join(run.itertext())
    ]
    assert runs
    assert {(run.get("lang"), run.get("altLang")) for run in runs} == {("ja-JP", "en-GB")}


def test_the_fonts_of_other_scripts_are_named_in_the_theme() -> None:
    deck = opened(render(story_of(Strategy("S")))[0])
    related = deck.slide_master.part.rels.values()
    theme = cast("Any", next(each.target_part for each in related if "theme" in each.reltype)).blob.decode()
    for script in ("Jpan", "Hans", "Hant", "Hang", "Arab", "Hebr"):
        assert theme.count(f'script="{script}"') == 2

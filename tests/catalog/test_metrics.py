"""The metrics are defined in both languages, and say where they are offered."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import strategykit as sk
from strategykit import catalog
from strategykit.catalog.told import told_word
from strategykit.graph import Graph
from strategykit.model import Indicator, Level

if TYPE_CHECKING:
    from strategykit.catalog import Metric

EXAMPLES = Path(__file__).parent.parent.parent / "examples"


def metric(name: str) -> Metric:
    found = catalog.metric(name)
    assert found is not None
    return found


@pytest.mark.parametrize("each", catalog.metrics(), ids=lambda each: each.id)
def test_a_metric_is_told_in_both_languages(each: Metric) -> None:
    texts = [each.name, each.definition, *filter(None, (each.pitfall, each.refused))]
    assert all(text.nb.strip() and text.en.strip() and text.nb != text.en for text in texts)
    assert all(text.nb.endswith(".") and text.en.endswith(".") for text in texts[1:])


@pytest.mark.parametrize("each", catalog.metrics(), ids=lambda each: each.id)
def test_a_metric_is_found_by_everything_it_is_called(each: Metric) -> None:
    for name in (each.id, each.name.nb, each.name.en.upper(), *each.aliases):
        assert catalog.metric(name) == each, name


@pytest.mark.parametrize("each", catalog.metrics(), ids=lambda each: each.id)
def test_an_offer_names_a_platform_and_days_that_are_past(each: Metric) -> None:
    for offer in each.offers:
        platform = catalog.platform(offer.platform)
        assert platform is not None
        assert platform.name == offer.platform
        for day in filter(None, (offer.since, offer.until)):
            # A month alone is a day whose number nobody gave.
            assert dt.date.fromisoformat(f"{day}-01"[:10]) < dt.date(2027, 1, 1)


def test_only_what_is_refused_has_no_level() -> None:
    assert [each.id for each in catalog.metrics() if each.level is None] == ["ave"]
    assert [each.id for each in catalog.metrics() if each.refused] == ["ave"]


def test_the_metrics_stand_in_the_order_of_their_levels() -> None:
    levels = [list(Level).index(each.level) for each in catalog.metrics() if each.level]
    assert levels == sorted(levels)


def test_a_rate_says_what_it_may_be_divided_by() -> None:
    assert metric("engagement_rate").of == ("reach", "impressions", "followers")


@pytest.mark.parametrize("word", sorted({word for each in catalog.metrics() for word in each.of}))
def test_what_a_rate_is_divided_by_is_told_in_norwegian_too(word: str) -> None:
    assert told_word("of", word, "nb") != told_word("of", word, "en") == word


def test_meta_offered_impressions_until_they_became_views() -> None:
    (offer,) = metric("impressions").offers_on("Facebook")
    assert (offer.holds(dt.date(2025, 11, 14)), offer.holds(dt.date(2025, 11, 15))) == (True, False)
    assert not offer.holds()
    (views,) = metric("views").offers_on("Facebook")
    assert views.holds()
    assert views.holds(dt.date(2026, 1, 1))


def test_followers_alone_are_vanity_and_answers_are_not() -> None:
    assert metric("Følgere").vanity
    assert not metric("svartid").vanity


def test_the_example_measures_what_the_catalogue_knows() -> None:
    strategy = sk.load(EXAMPLES / "boligbank" / "strategy_mended.yaml")
    indicators = [each for _, each in Graph(strategy).of(Indicator) if each.metric]
    assert indicators
    for each in indicators:
        assert metric(str(each.metric)).id == each.metric
        assert each.direction == metric(str(each.metric)).direction


def test_what_is_no_metric_is_not_taken_for_one() -> None:
    assert catalog.metric("gaver") is None

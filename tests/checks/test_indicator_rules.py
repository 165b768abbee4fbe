"""Indicators: baselines, directions, units, levels, sources, metrics and readings."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from one_edit import findings, places

from checking import hint_of
from strategykit.checks import run
from strategykit.checks.measures import metric_of
from strategykit.model import (
    Channel,
    Commitment,
    Definition,
    Evaluation,
    Figure,
    Goal,
    Hours,
    Indicator,
    No,
    Quantity,
    Resource,
    Strategy,
)


def found(name: str, *indicators: Indicator, **fields: Any) -> list[str]:
    strategy = Strategy("S", indicators=indicators, **fields)
    return [each.path for each in run(strategy, today=dt.date(2027, 6, 1)) if each.name == name]


def percent(number: float, **fields: Any) -> Figure:
    return Figure(Quantity(number, unit="%"), **fields)


# Baseline


def test_a_decided_no_and_a_reading_do_for_a_baseline() -> None:
    no = Indicator("Svartid", decided_no=[No("baseline", "Måles første gang i mars")])
    read = Indicator("Svartid", readings=[Figure(4, when="2027-05-01")])
    assert found("indicator-no-baseline", Indicator("Svartid"), no, read) == ["indicators[0].baseline"]


def test_effort_begins_at_nothing() -> None:
    assert found("indicator-no-baseline", Indicator("Innlegg i uken", level="activity")) == []


# Direction


@pytest.mark.parametrize(
    ("direction", "start", "target", "wrong"),
    [
        ("up", 40, 60, False),
        ("up", 60, 60, True),
        ("up", 60, 40, True),
        ("down", 40, 60, True),
        ("down", 60, 40, False),
        ("hold", 60, 60, False),
        (None, 60, 40, False),  # nobody knows which way is better
    ],
)
def test_a_target_is_better_than_the_baseline(
    direction: str | None, start: float, target: float, wrong: bool
) -> None:
    one = Indicator("Noe", direction=direction, baseline=percent(start), targets=[percent(target)])
    assert found("target-contradicts-direction", one) == (["indicators[0].targets[0]"] if wrong else [])


def test_the_catalogue_knows_which_way_a_response_time_goes() -> None:
    hours = [Figure(Quantity(each, unit="hour")) for each in (4, 26)]
    one = Indicator("Svartid", metric="response_time", baseline=hours[0], targets=[hours[1]])
    assert found("target-contradicts-direction", one) == ["indicators[0].targets[0]"]


# Units


@pytest.mark.parametrize(
    ("unit", "start", "target", "wrong"),
    [
        ("%", "%", "svar", True),
        ("hour", "hour", "minute", False),
        (None, "prosent", "%", False),
        ("søker", "søkere", None, False),
        ("hour", "day", "hour", True),
        (None, None, "%", False),
    ],
)
def test_figures_share_a_unit(unit: str | None, start: str | None, target: str | None, wrong: bool) -> None:
    one = Indicator(
        "Noe", unit=unit, baseline=Figure(Quantity(4, unit=start)), targets=[Figure(Quantity(5, unit=target))]
    )
    assert bool(found("unit-mismatch", one)) is wrong


@pytest.mark.parametrize(
    ("unit", "words", "wrong"),
    [
        ("kr", "kr 500", False),
        ("£", "£5", False),
        ("timer", "4 timer", False),
        ("timer", "90 minutter", False),
        ("dagar", "9 dagar", False),
        ("innlegg", "3 innlegg", False),
        ("prosent", "55 %", False),
        ("kr", "4 timer", True),
        ("timer", "3 innlegg", True),
    ],
)
def test_the_unit_of_an_indicator_may_be_in_everyday_words(unit: str, words: str, wrong: bool) -> None:
    assert bool(found("unit-mismatch", Indicator("Noe", unit=unit, baseline=Figure(words)))) is wrong


def test_a_target_is_held_against_the_baseline_in_everyday_words_too() -> None:
    worse = Indicator(
        "Svartid", unit="timer", direction="down", baseline=Figure("4 timer"), targets=[Figure("9")]
    )
    assert found("target-contradicts-direction", worse) == ["indicators[0].targets[0]"]


def test_a_month_is_not_a_week() -> None:
    figures = [Figure(Quantity(4, unit="klager", per=each)) for each in ("month", "week")]
    one = Indicator("Klager", baseline=figures[0], targets=[figures[1]])
    assert found("unit-mismatch", one) == ["indicators[0].targets[0].value"]


@pytest.mark.parametrize(
    ("name", "number", "wrong"),
    [
        ("Andel besvart samme dag", 120, True),
        ("Share answered the same day", -5, True),
        ("Andel besvart samme dag", 100, False),
        ("Vekst i besøk", 120, False),
        ("Trafikk fra sosiale medier", 150, False),  # of what it was
        ("Endring i andelen besvart", -5, False),
    ],
)
def test_a_share_is_part_of_a_whole(name: str, number: float, wrong: bool) -> None:
    assert bool(found("unit-mismatch", Indicator(name, targets=[percent(number)]))) is wrong


# Level


@pytest.mark.parametrize(
    ("name", "metric"),
    [
        ("Antall følgere på Facebook", "community_size"),
        ("Number of followers on Instagram", "community_size"),
        ("Talet på følgjarar", None),
        ("Samlet rekkevidde", "reach"),
        ("Følgere som melder seg på", None),
        ("Likes", "applause_rate"),
    ],
)
def test_an_indicator_is_known_by_its_name(name: str, metric: str | None) -> None:
    known = metric_of(Indicator(name))
    assert (known.id if known else None) == metric


def test_attention_alone_is_vanity() -> None:
    followers, reach = Indicator("Antall følgere"), Indicator("Rekkevidde")
    assert found("only-vanity-indicators", followers, reach) == ["indicators"]
    assert found("no-outcome-indicator", followers, reach) == []  # one gap, one finding
    assert found("only-vanity-indicators", followers, Indicator("Påmeldinger til kurs")) == []


def test_an_effect_may_be_known_from_the_catalogue() -> None:
    output = Indicator("Svartid", level="output")
    assert found("no-outcome-indicator", output) == ["indicators"]
    assert found("no-outcome-indicator", output, Indicator("Tilfredshet", metric="satisfaction")) == []
    assert found("no-outcome-indicator", output, Indicator("Noe eget")) == []  # it may be one


def test_figures_need_words_beside_them_once_they_are_many() -> None:
    many = [Indicator(f"Tall {each}", targets=[Figure(each)]) for each in (1, 2, 3)]
    asked = Evaluation("Møte", questions=["Hva har vi lært?"])
    assert found("indicators-one-sided", *many) == ["indicators"]
    assert found("indicators-one-sided", *many[:2]) == []
    assert found("indicators-one-sided", *many, evaluations=[asked]) == []


def test_words_alone_are_one_sided() -> None:
    worded = Indicator("Stemning", targets=[Figure(text="Bedre")])
    assert found("indicators-one-sided", worded) == ["indicators"]
    assert found("indicators-one-sided", Indicator("Stemning")) == []


# Source


def test_what_is_missing_is_named() -> None:
    (each,) = findings("indicators[0].frequency", None, "indicator-no-source")
    assert each.message.nb.endswith("mangler hyppighet.")


def test_an_indicator_leans_on_the_owner_of_its_goal() -> None:
    whole: dict[str, Any] = {"data_source": "Innboksen", "frequency": "hver uke"}
    assert found("indicator-no-source", Indicator("Svartid", **whole)) == ["indicators[0]"]
    served = Indicator("Svartid", goals=["svare"], **whole)
    assert found("indicator-no-source", served, goals=[Goal("Svare", owner="leder")]) == []


# Metrics


@pytest.mark.parametrize(
    "one", [Indicator("Annonseverdi"), Indicator("AVE"), Indicator("Verdi", metric="ave")]
)
def test_advertising_value_is_refused(one: Indicator) -> None:
    assert len(found("advertising-value-equivalent", one)) == 1


def test_what_contains_the_letters_is_not_refused() -> None:
    assert found("advertising-value-equivalent", Indicator("Avem"), Indicator("Have a say")) == []


@pytest.mark.parametrize(("platform", "gone"), [("Facebook", True), ("LinkedIn", False), ("Mastodon", False)])
def test_a_withdrawn_figure_is_not_relied_on(platform: str, gone: bool) -> None:
    channel = Channel(platform, platform=platform, id="k")
    one = Indicator("Visninger", metric="impressions", channels=["k"])
    assert bool(found("metric-not-on-platform", one, channels=[channel])) is gone


@pytest.mark.parametrize(
    ("source", "lacks"),
    [
        ("Reaksjoner og klikk delt på rekkevidde", 0),
        ("Interactions without clicks, divided by followers", 0),
        ("Delt på rekkevidde", 1),
        ("Plattformens statistikk", 1),
    ],
)
def test_an_engagement_rate_has_a_formula(source: str, lacks: int) -> None:
    one = Indicator("Engasjementsrate", data_source=source)
    assert len(found("engagement-rate-undefined", one)) == lacks


def test_a_definition_holds_the_formula_as_well() -> None:
    formula = Definition("Engasjementsrate", text="Reaksjoner uten klikk, delt på følgere")
    assert found("engagement-rate-undefined", Indicator("Engagement rate"), definitions=[formula]) == []


@pytest.mark.parametrize(
    ("name", "source", "lacks"),
    [
        ("Median svartid", "Henvendelser hverdager klokken 8–16", False),
        ("Response time", "Average of all answers, working hours only", False),
        ("Svartid", "Innboksen", True),
    ],
)
def test_a_response_time_says_which_number_and_which_hours(name: str, source: str, lacks: bool) -> None:
    one = Indicator(name, metric="response_time", data_source=source)
    assert bool(found("response-time-undefined", one)) is lacks


def test_promised_hours_are_the_hours_that_count() -> None:
    promise = Commitment(within=Quantity(4, unit="hour"), hours=Hours(["monday"]))
    channel = Channel("Facebook", commitments=[promise])
    one = Indicator("Svartid, median", metric="response_time", channels=[channel])
    assert found("response-time-undefined", one, channels=[channel]) == []


def test_a_tool_for_writing_does_not_measure() -> None:
    template = Resource("Rapportmal i Word", kind="tool", used_for=["gjennomgang"])
    docs = Resource("Google Docs", kind="tool", used_for=["gjennomgang"])
    elsewhere = Resource("Canva", kind="tool")
    evaluation = Evaluation("Gjennomgang")
    rest: dict[str, Any] = {"resources": [template, docs, elsewhere], "evaluations": [evaluation]}
    assert found("tool-mismatch", Indicator("Besøk", tool="Matomo"), **rest) == ["resources[1]"]
    assert found("tool-mismatch", Indicator("Besøk", tool="Word")) == ["indicators[0].tool"]


# Readings


@pytest.mark.parametrize(
    ("day", "stale"), [("2027-05-01", False), ("2027-04-30", True), ("2028-01-01", False)]
)
def test_a_reading_a_month_is_fresh_for_a_month(day: str, stale: bool) -> None:
    reading = [percent(95, when=day)]
    assert bool(places("indicators[0].readings", reading, "readings-stale")) is stale


def test_without_a_day_nothing_is_stale() -> None:
    assert places("indicators[0].readings", [percent(95, when="2020-01-01")], "readings-stale", None) == []


@pytest.mark.parametrize(
    ("number", "words", "wrong"),
    [
        (60, "Måltallet er nådd", True),
        (60, "Target reached", True),
        (92, "Måltallet er nådd", False),
        (60, "Ikke nådd", False),
        (60, "Delmålet er nådd", False),
        (60, "Litt bedre enn i april", False),
    ],
)
def test_words_agree_with_their_number(number: float, words: str, wrong: bool) -> None:
    reading = [percent(number, text=words, when="2027-05-31")]
    assert bool(places("indicators[0].readings", reading, "status-contradicts-readings")) is wrong


def test_a_unit_that_does_not_fit_is_told_once_an_indicator() -> None:
    targets = [percent(60), percent(70), percent(80)]
    one = Indicator("Følgere", baseline=Figure(Quantity(40, unit="personer")), targets=targets)
    [told] = [each for each in run(Strategy("S", indicators=[one])) if each.name == "unit-mismatch"]
    assert told.path == "indicators[0].targets[0].value"
    assert told.message.nb.endswith("er i en annen enhet. Det samme gjelder 2 andre tall.")
    assert told.message.en.endswith("The same goes for 2 other figures.")


@pytest.mark.parametrize(
    ("targets", "hint"),
    [([percent(each) for each in (1, 2, 3)], "evaluering"), ([Figure(text="Nesten alle")], "måltall")],
)
def test_only_figures_and_only_words_are_mended_differently(targets: list[Figure], hint: str) -> None:
    strategy = Strategy("S", indicators=[Indicator("Svar", targets=targets)])
    [told] = [each for each in run(strategy) if each.name == "indicators-one-sided"]
    assert hint in hint_of(told).nb
    [other] = {"evaluering", "måltall"} - {hint}
    assert other not in hint_of(told).nb

"""Metrics by name: what must not be used, what is no longer given, and what has to be defined."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from strategykit.checks.examples import Bad
from strategykit.checks.measures import definitions_of, metric_of, platforms_of, texts_about
from strategykit.checks.prose import listed
from strategykit.checks.registry import check
from strategykit.findings import Severity, Text
from strategykit.insight.words import say
from strategykit.model import Cadence, Figure, Indicator, Quantity, Resource, Stage, Strategy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from strategykit.checks.context import Context, Problem

Needs: TypeAlias = "tuple[tuple[str, Text], ...]"
"""What has to be said: the list of words that say it, and what it is called."""


def _second(name: str, metric: str, unit: str, low: float, target: float) -> Indicator:
    # A whole indicator for the examples, so that nothing else is wrong with it.
    return Indicator(
        name,
        metric=metric,
        goals=["svar"],
        channels=["facebook"],
        baseline=Figure(Quantity(low, unit=unit), when="2026-12-31"),
        targets=[Figure(Quantity(target, unit=unit), when="2027-12-31")],
        data_source="Innboksen",
        frequency=Cadence(Quantity(1, per="year")),
    )


@check(
    "advertising-value-equivalent",
    "SK211",
    Severity.ERROR,
    on=Indicator,
    summary=Text(
        nb="En indikator bruker annonseverdi, som ikke måler kommunikasjon.",
        en="An indicator uses advertising value, which does not measure communication.",
    ),
    why=Text(
        nb="Hva spalteplassen ville ha kostet, sier ingenting om hva leserne vet, mener eller gjør. "
        "Bransjen selv har avvist tallet.",
        en="What the space would have cost says nothing of what the readers know, think or do. The industry "
        "itself has rejected the figure.",
    ),
    mend=Text(
        nb="Mål det målgruppen vet, mener eller gjør i stedet: kjennskap, holdning eller handling.",
        en="Measure what the audience knows, thinks or does instead: awareness, attitude or action.",
    ),
    sources=Text(nb="Barcelona-prinsippene, prinsipp 5", en="The Barcelona Principles, principle 5"),
    bad=lambda: Bad("indicators[0].metric", "ave"),
)
def advertising_value_equivalent(indicator: Indicator, context: Context) -> Iterator[Problem]:
    """No indicator is one the catalogue refuses."""
    metric = metric_of(indicator)
    if metric is not None and metric.refused:
        hint = metric.refused
        yield context.problem(
            Text(
                nb="{it} måler {metric}, som ikke skal brukes.",
                en="{it} measures {metric}, which is not to be used.",
            ),
            at="metric" if indicator.metric else "name",
            metric=Text(nb=metric.name.nb.lower(), en=metric.name.en.lower()),
            hint=hint,
        )


@check(
    "metric-not-on-platform",
    "SK214",
    Severity.WARNING,
    on=Indicator,
    summary=Text(
        nb="Plattformen gir ikke lenger tallet indikatoren bygger på.",
        en="The platform no longer gives the figure the indicator rests on.",
    ),
    why=Text(
        nb="Serien stanser, eller fortsetter med et annet tall under samme navn.",
        en="The series stops, or goes on with another figure under the same name.",
    ),
    mend=Text(
        nb="Bytt til et tall plattformen gir nå, og skriv et nytt nullpunkt: de to kan ikke sammenlignes.",
        en="Change to a figure the platform gives now, and write a new baseline: the two cannot be compared.",
    ),
    sources=Text(
        nb="Katalogen over måltyper (Meta byttet «impressions» med «views»)",
        en="The catalogue of metrics (Meta replaced “impressions” with “views”)",
    ),
    bad=lambda: Bad(
        "indicators[1]",
        _second("Visninger av innlegg", "impressions", "visninger", 900, 1200),
        at="indicators[1].channels[0]",
    ),
)
def metric_not_on_platform(indicator: Indicator, context: Context) -> Iterator[Problem]:
    """What is known to be withdrawn is not relied on; what the catalogue does not know may be there."""
    metric = metric_of(indicator)
    if metric is None:
        return
    for position, platform in platforms_of(indicator, context.graph):
        offers = metric.offers_on(platform)
        if offers and not any(offer.holds(context.today) for offer in offers):
            last = max(offers, key=lambda offer: offer.until or "")
            yield context.problem(
                Text(
                    nb="{platform} gir ikke lenger tallet {name} (fra {until}), som {it} bygger på.",
                    en="{platform} no longer gives {name} (from {until}), on which {it} rests.",
                ),
                at=f"channels[{position}]",
                platform=Text(nb=platform, en=platform),
                name=last.name,
                until=Text(nb=last.until or "", en=last.until or ""),
            )


@check(
    "engagement-rate-undefined",
    "SK215",
    Severity.WARNING,
    on=Strategy,
    summary=Text(
        nb="En engasjementsrate sier ikke hva den er delt på, eller om klikk er med.",
        en="An engagement rate does not say what it is divided by, or whether clicks count.",
    ),
    why=Text(
        nb="De samme innleggene gir ulike tall etter hvilken formel som brukes. Da kan ingen sammenligne.",
        en="The same posts give different numbers, depending on the formula. Then nobody can compare.",
    ),
    mend=Text(
        nb="Skriv formelen i «data_source» eller under «definitions»: delt på rekkevidde, visninger eller "
        "følgere, med eller uten klikk.",
        en="Write the formula in “data_source” or under “definitions”: divided by reach, impressions or "
        "followers, with or without clicks.",
    ),
    sources=Text(
        nb="To ulike formler i dokumentasjonen til én leverandør",
        en="Two different formulas in one vendor’s documentation",
    ),
    bad=lambda: Bad("indicators[1]", _second("Engasjementsrate", "engagement_rate", "%", 2, 4)),
)
def engagement_rate_undefined(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """The formula is written down."""
    del strategy
    needs = (
        ("divided_by", Text(nb="hva den er delt på", en="what it is divided by")),
        ("clicks", Text(nb="om klikk er med", en="whether clicks count")),
    )
    yield from _undefined(context, "engagement_rate", lambda _: needs)


@check(
    "response-time-undefined",
    "SK216",
    Severity.INFO,
    on=Strategy,
    summary=Text(
        nb="En svartid sier ikke hvilket tall som menes, eller hvilke timer som teller.",
        en="A response time does not say which number is meant, or which hours count.",
    ),
    why=Text(
        nb="Et gjennomsnitt skjuler dem som ventet lengst, og fire timer i åpningstiden er noe annet enn "
        "fire timer.",
        en="An average hides those who waited longest, and four staffed hours are not four hours.",
    ),
    mend=Text(
        nb="Skriv i «data_source» eller under «definitions» om det er median eller gjennomsnitt, og om bare "
        "bemannet tid teller.",
        en="Write in “data_source” or under “definitions” whether it is the median or the mean, and whether "
        "only staffed hours count.",
    ),
    sources=Text(
        nb="digital.gov (gjennomsnittlig svartid); KS («Svartid»)",
        en="digital.gov (average response time); KS, the association of Norwegian municipalities (response "
        "time)",
    ),
    bad=lambda: Bad("indicators[1]", _second("Svartid", "response_time", "hour", 26, 4)),
)
def response_time_undefined(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """It is said which number is meant and which hours count."""
    median = Text(nb="om det er median eller gjennomsnitt", en="whether it is the median or the mean")
    hours = Text(nb="hvilke timer som teller", en="which hours count")
    # Hours that are promised on its channels are the hours that count.
    promised = {
        channel.id
        for channel in strategy.channels
        if any(each.hours and each.stage is Stage.ANSWER for each in channel.commitments)
    }

    def needs(indicator: Indicator) -> Needs:
        known = promised.intersection(indicator.channels) if indicator.channels else promised
        return (("statistic", median),) if known else (("statistic", median), ("clock", hours))

    yield from _undefined(context, "response_time", needs)


def _undefined(context: Context, metric: str, needs: Callable[[Indicator], Needs]) -> Iterator[Problem]:
    message = Text(nb="{indicator} sier ikke {missing}.", en="{indicator} does not say {missing}.")
    measuring = [
        (path, each)
        for path, each in context.graph.of(Indicator)
        if (found := metric_of(each)) and found.id == metric
    ]
    defined = definitions_of(metric, context.strategy) if measuring else []
    for path, indicator in measuring:
        texts = [text.replace("%", " % ") for text in (*texts_about(indicator), *defined)]
        missing = [
            words
            for name, words in needs(indicator)
            if not any(listed("measuring", name, None).search(text) for text in texts)
        ]
        if missing:
            words = say("{missing}", "{missing}", missing=missing)
            yield context.problem(message, at=path, indicator=indicator, missing=words)


@check(
    "tool-mismatch",
    "SK939",
    Severity.WARNING,
    on=Strategy,
    summary=Text(
        nb="Et verktøy som skal brukes til måling, måler ikke.",
        en="A tool meant for measurement does not measure.",
    ),
    why=Text(
        nb="Den som skal hente tallene, finner ingen der. Ofte er det et annet verktøy som er ment.",
        en="Whoever is to fetch the figures finds none there. Often another tool is meant.",
    ),
    mend=Text(
        nb="Skriv verktøyet tallene kommer fra, for eksempel plattformens egen statistikk eller et verktøy "
        "for nettstatistikk.",
        en="Write the tool the figures come from, such as the platform’s own statistics or a tool for web "
        "statistics.",
    ),
    sources=Text(
        nb="Strategi for god bruk av sosiale medier (Google Docs for å se på statistikk)",
        en="Strategi for god bruk av sosiale medier (Google Docs for looking at statistics)",
    ),
    bad=lambda: Bad("indicators[0].tool", "Google Docs"),
)
def tool_mismatch(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """What measures can measure."""
    writing = listed("measuring", "no_measuring", None)
    message = Text(
        nb="{tool} skal brukes til måling, men viser ingen tall selv.",
        en="{tool} is meant for measurement, but shows no figures of its own.",
    )
    for position, indicator in enumerate(strategy.indicators):
        if indicator.tool and writing.fullmatch(indicator.tool.strip()):
            yield context.problem(message, at=("indicators", position, "tool"), tool=indicator.tool)
    measuring = {each.id for each in strategy.indicators} | {each.id for each in strategy.evaluations}
    for path, resource in context.graph.of(Resource):
        if writing.fullmatch(resource.name.strip()) and measuring & set(resource.used_for):
            yield context.problem(message, at=path, tool=resource.name)

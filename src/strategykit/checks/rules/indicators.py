"""Indicators: where they begin, which way they go, in which unit, at which level, and from where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.checks.examples import Bad
from strategykit.checks.measures import goals_of, level_of, metric_of
from strategykit.checks.prose import listed
from strategykit.checks.registry import Threshold, check
from strategykit.findings import Severity, Text
from strategykit.insight.evaluation.course import in_units_of, weaker_end
from strategykit.insight.evaluation.readings import is_number
from strategykit.insight.words import amount, counted, say
from strategykit.model import Figure, GoalKind, Indicator, Level, Quantity, Strategy
from strategykit.model.reading.quantities import known_unit
from strategykit.records import evolve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.checks.context import Context, Problem

_EFFORT = {Level.INPUT, Level.ACTIVITY}
_EFFECT = {Level.OUTCOME, Level.IMPACT}
_WHOLE = 100
_PERCENT = {"%", "prosent", "pst", "percent", "per cent"}
_LONGEST_ENDING = 2
_ANOTHER_UNIT = Text(
    nb="{it} står i {unit}, men {value} er i en annen enhet.",
    en="{it} is in {unit}, but {value} is in another unit.",
)
_NO_SHARE = Text(
    nb="{it} er en andel, men {value} er ikke mellom 0 og 100 %.",
    en="{it} is a share, but {value} does not lie between 0 and 100%.",
)
_AMEC = Text(
    nb="AMECs rammeverk for evaluering; Barcelona-prinsippene, prinsipp 2",
    en="AMEC’s Integrated Evaluation Framework; the Barcelona Principles, principle 2",
)


@check(
    "indicator-no-baseline",
    "SK203",
    Severity.WARNING,
    on=Indicator,
    summary=Text(nb="En indikator har ikke noe nullpunkt.", en="An indicator has no baseline."),
    why=Text(
        nb="Uten nullpunkt kan ingen si hvor langt dere er kommet, eller om måltallet er lett eller umulig.",
        en="Without a baseline nobody can say how far you have come, or whether the target is easy or "
        "impossible.",
    ),
    mend=Text(
        nb="Skriv hvor det sto da dere begynte, under «baseline», med dato. Er det ikke målt, så skriv det: "
        "«baseline: {no: måles første gang i mars}».",
        en="Write where it stood when you began under “baseline”, with the date. Where it has not been "
        "measured, say so: “baseline: {no: first measured in March}”.",
    ),
    sources=Text(nb="SMART; digital.gov; okrchestra", en="SMART; digital.gov; okrchestra"),
    bad=lambda: Bad("indicators[0].baseline", None),
)
def indicator_no_baseline(indicator: Indicator, context: Context) -> Iterator[Problem]:
    """Where it stood at the start is said, or that nobody knows; effort begins at nothing."""
    if context.unsaid("baseline") and not indicator.readings and level_of(indicator) not in _EFFORT:
        message = Text(
            nb="Indikatoren {it} har ikke noe nullpunkt.", en="The indicator {it} has no baseline."
        )
        yield context.problem(message, at="baseline")


@check(
    "target-contradicts-direction",
    "SK205",
    Severity.ERROR,
    on=Indicator,
    summary=Text(
        nb="Et måltall er ikke bedre enn nullpunktet.",
        en="A target is no better than the baseline.",
    ),
    why=Text(
        nb="Enten er et av tallene feil, eller så er det motsatt vei som er best. Til det er rettet, kan "
        "målinger ikke vurderes.",
        en="Either one of the numbers is wrong or the other way is better. Until it is corrected, readings "
        "cannot be judged.",
    ),
    mend=Text(
        nb="Rett måltallet, nullpunktet («baseline») eller retningen («direction»: up, down eller hold).",
        en="Correct the target, the baseline (“baseline”) or the direction (“direction”: up, down or hold).",
    ),
    sources=Text(
        nb="Avledet: svartid skal ned, oppetid skal opp (okrchestra)",
        en="Derived: latency goes down, uptime goes up (okrchestra)",
    ),
    bad=lambda: Bad("indicators[0].direction", "down", at="indicators[0].targets[0]"),
)
def target_contradicts_direction(indicator: Indicator, context: Context) -> Iterator[Problem]:
    """Each target lies on the better side of the baseline."""
    way = _way(indicator)
    baseline = indicator.baseline.value if indicator.baseline else None
    if way is None or baseline is None or not is_number(baseline):
        return
    start = _whole(indicator, baseline)
    for position, target in enumerate(indicator.targets):
        if target.value is None or not is_number(target.value):
            continue
        goal = _whole(indicator, target.value)
        here = in_units_of(start, goal)
        if here is None:
            continue
        begin, end = weaker_end(here, way), weaker_end(goal, way)
        if (end <= begin) if way == "up" else (end >= begin):
            yield _no_better(context, position, way, goal, start)


def _no_better(context: Context, position: int, way: str, target: Quantity, start: Quantity) -> Problem:
    nb, en = ("opp", "up") if way == "up" else ("ned", "down")
    return context.problem(
        Text(
            nb=f"{{it}} skal {nb}, men måltallet {{target}} er ikke bedre enn nullpunktet {{start}}.",
            en=f"{{it}} is to go {en}, but the target {{target}} is no better than the baseline {{start}}.",
        ),
        at=f"targets[{position}]",
        target=amount(target),
        start=amount(start),
    )


def _way(indicator: Indicator) -> str | None:
    said = (indicator.direction or "").strip().casefold()
    if said:
        return said if said in {"up", "down"} else None
    metric = metric_of(indicator)
    return metric.direction if metric else None


def _whole(indicator: Indicator, value: Quantity) -> Quantity:
    return evolve(value, unit=known_unit(value.unit or indicator.unit))


@check(
    "unit-mismatch",
    "SK206",
    Severity.ERROR,
    on=Indicator,
    summary=Text(
        nb="Tallene til en indikator har ulike enheter, eller en andel ligger utenfor 0–100 %.",
        en="The figures of an indicator have different units, or a share lies outside 0–100%.",
    ),
    why=Text(
        nb="Tall i ulike enheter kan ikke holdes mot hverandre, og en andel på 120 % er en skrivefeil.",
        en="Figures in different units cannot be held against each other, and a share of 120% is a slip.",
    ),
    mend=Text(
        nb="Skriv nullpunkt, måltall og målinger i samme enhet som indikatoren («unit»).",
        en="Write the baseline, the targets and the readings in the unit of the indicator (“unit”).",
    ),
    sources=Text(nb="StratML (UnitOfMeasurement)", en="StratML (UnitOfMeasurement)"),
    covers=("target-contradicts-direction",),
    bad=lambda: Bad("indicators[0].targets[0].value", Quantity(90, unit="svar")),
)
def unit_mismatch(indicator: Indicator, context: Context) -> Iterator[Problem]:
    """All figures can be compared, and a share is a share."""
    measured = [
        (at, figure.value)
        for at, figure in _figures(indicator)
        if figure.value is not None and is_number(figure.value)
    ]
    units = [value.unit for _, value in measured if value.unit]
    unit = indicator.unit or (units[0] if units else None)
    pace = next((value.per for _, value in measured), None)
    odd: list[tuple[Text, str, Quantity]] = []
    for at, value in measured:
        said = _whole(indicator, value)
        if (unit and value.unit and not _same(value.unit, unit)) or value.per != pace:
            model = evolve(value, unit=known_unit(unit), per=pace)
            if in_units_of(evolve(value, unit=known_unit(value.unit)), model) is None:
                odd.append((_ANOTHER_UNIT, at, said))
                continue
        if _is_percent(said.unit) and _is_share(indicator) and not _is_within(said):
            odd.append((_NO_SHARE, at, said))
    if odd:
        # One wrong unit puts every figure beside it in the wrong.
        message, at, first = odd[0]
        also = counted(len(odd) - 1, "annet tall|andre tall", "other figure|other figures")
        more = (
            Text(nb=" Det samme gjelder {also}.", en=" The same goes for {also}.")
            if len(odd) > 1
            else Text(nb="", en="")
        )
        yield context.problem(
            Text(nb=message.nb + more.nb, en=message.en + more.en),
            at=f"{at}.value",
            value=amount(first),
            unit=_unit(unit, pace),
            also=also,
        )


def _figures(indicator: Indicator) -> Iterator[tuple[str, Figure]]:
    if indicator.baseline:
        yield "baseline", indicator.baseline
    for name in ("targets", "readings"):
        yield from ((f"{name}[{at}]", figure) for at, figure in enumerate(getattr(indicator, name)))


def _same(one: str, other: str) -> bool:
    one, other = (" ".join(unit.casefold().split()).rstrip(".") for unit in (one, other))
    if one == other or {one, other} <= _PERCENT:
        return True
    # “søker” and “søkere”, “minute” and “minutes”
    short, long = sorted((one, other), key=len)
    return long.startswith(short) and len(long) - len(short) <= _LONGEST_ENDING


def _unit(unit: str | None, pace: str | None) -> Text:
    words = f"{unit or '–'}/{pace}" if pace else unit or "–"
    return say("{words}", "{words}", words=words)


def _is_percent(unit: str | None) -> bool:
    return (unit or "").casefold().strip(" .") in _PERCENT


def _is_share(indicator: Indicator) -> bool:
    if listed("measuring", "growth", None).search(indicator.name):
        return False
    metric = metric_of(indicator)
    if metric is not None and metric.unit == "%":
        return metric.id != "sentiment"
    return listed("measuring", "share", None).search(indicator.name) is not None


def _is_within(value: Quantity) -> bool:
    return all(0 <= end <= _WHOLE for end in (value.low, value.high) if end is not None)


@check(
    "only-vanity-indicators",
    "SK209",
    Severity.WARNING,
    on=Strategy,
    summary=Text(
        nb="Strategien måler bare hvor mange som ser eller følger, ikke hva det fører til.",
        en="The strategy measures only how many see or follow, not what comes of it.",
    ),
    why=Text(
        nb="Følgere, likerklikk og visninger kan vokse uten at noen av målene kommer nærmere.",
        en="Followers, likes and views may grow without any goal coming closer.",
    ),
    mend=Text(
        nb="Legg til en indikator for det målgruppen vet, mener eller gjør, for eksempel kjennskap eller "
        "påmeldinger.",
        en="Add an indicator for what the audience knows, thinks or does, such as awareness or sign-ups.",
    ),
    sources=Text(
        nb="digital.gov (størrelsen på fellesskapet sier lite alene); Spin Sucks; Sprinklr",
        en="digital.gov (community size says little alone); Spin Sucks; Sprinklr",
    ),
    covers=("no-outcome-indicator", "indicators-one-sided"),
    bad=lambda: Bad("indicators[0].metric", "community_size", at="indicators"),
)
def only_vanity_indicators(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """Something besides attention is measured."""
    metrics = [metric_of(each) for each in strategy.indicators]
    if metrics and all(metric is not None and metric.vanity for metric in metrics):
        yield context.problem(
            Text(
                nb="Strategien måler bare {names}, ikke hva det fører til.",
                en="The strategy measures only {names}, not what comes of it.",
            ),
            at="indicators",
            names=say("{names}", "{names}", names=[each.name for each in strategy.indicators]),
        )


@check(
    "no-outcome-indicator",
    "SK210",
    Severity.WARNING,
    on=Strategy,
    summary=Text(
        nb="Ingen indikator måler en virkning hos målgruppen eller for virksomheten.",
        en="No indicator measures an effect on the audience or the organisation.",
    ),
    why=Text(
        nb="Aktivitet og rekkevidde viser at dere gjør noe, ikke at det virker.",
        en="Activity and reach show that you do something, not that it works.",
    ),
    mend=Text(
        nb="Legg til en indikator med «level: outcome» eller «impact»: hva målgruppen vet, mener eller "
        "gjør, eller hva virksomheten får igjen for det.",
        en="Add an indicator with “level: outcome” or “impact”: what the audience knows, thinks or does, or "
        "what the organisation gains.",
    ),
    sources=_AMEC,
    bad=lambda: Bad("indicators[0].level", Level.OUTPUT, at="indicators"),
)
def no_outcome_indicator(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """An effect is measured; an indicator whose level nobody knows may be one."""
    levels = [level_of(each) for each in strategy.indicators]
    if levels and not any(level is None or level in _EFFECT for level in levels):
        yield context.problem(at="indicators")


@check(
    "indicators-one-sided",
    "SK212",
    Severity.INFO,
    on=Strategy,
    threshold=Threshold(
        3,
        Text(
            nb="hvor mange tall det må være før ord savnes",
            en="how many figures there are before words are missed",
        ),
    ),
    summary=Text(
        nb="Strategien måler bare i tall, eller bare i ord.",
        en="The strategy measures in figures only, or in words only.",
    ),
    why=Text(
        nb="Tall sier hvor mye, ord sier hvorfor. Med bare det ene vet dere ikke hva dere skal endre.",
        en="Figures say how much, words say why. With only one of them you do not know what to change.",
    ),
    mend=Text(
        nb="Legg til en evaluering med kriterier («criteria») eller spørsmål («questions»), eller en "
        "indikator med et tall.",
        en="Add an evaluation with criteria (“criteria”) or questions (“questions”), or an indicator with a "
        "number.",
    ),
    sources=Text(
        nb="Barcelona-prinsippene, prinsipp 4 (kvantitativt og kvalitativt)",
        en="The Barcelona Principles, principle 4 (quantitative and qualitative)",
    ),
    bad=lambda: Bad(
        "indicators[0].targets", [Figure(text="Nesten alle får svar samme dag")], at="indicators"
    ),
)
def indicators_one_sided(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """There are figures and there are words."""
    figures = [target for each in strategy.indicators for target in each.targets]
    numbers = [target for target in figures if is_number(target.value)]
    if figures and not numbers:
        message = Text(
            nb="Alle måltallene er beskrevet med ord; ikke ett av dem er et tall.",
            en="All targets are described in words; not one of them is a number.",
        )
        hint = Text(
            nb="Gi minst én indikator et måltall som er et tall («targets»).",
            en="Give at least one indicator a target that is a number (“targets”).",
        )
        yield context.problem(message, at="indicators", hint=hint)
    elif len(numbers) >= context.threshold and len(numbers) == len(figures) and not _has_words(strategy):
        message = Text(
            nb="Alt måles i tall; ingen evaluering spør eller har kriterier i ord.",
            en="Everything is measured in figures; no evaluation asks or has criteria in words.",
        )
        hint = Text(
            nb="Legg til en evaluering med kriterier («criteria») eller spørsmål («questions»).",
            en="Add an evaluation with criteria (“criteria”) or questions (“questions”).",
        )
        yield context.problem(message, at="indicators", hint=hint)


def _has_words(strategy: Strategy) -> bool:
    return any(each.criteria or each.questions for each in strategy.evaluations) or any(
        goal.kind is GoalKind.SUCCESS_CRITERION for goal in strategy.goals
    )


@check(
    "indicator-no-source",
    "SK213",
    Severity.WARNING,
    on=Indicator,
    summary=Text(
        nb="En indikator mangler kilde, hyppighet eller ansvarlig.",
        en="An indicator lacks a source, a frequency or an owner.",
    ),
    why=Text(
        nb="Et tall ingen har fått i oppgave å hente, blir ikke hentet.",
        en="A number that nobody is asked to fetch is not fetched.",
    ),
    mend=Text(
        nb="Skriv hvor tallet kommer fra («data_source» eller «tool»), hvor ofte det hentes («frequency») "
        "og hvem som gjør det («owner», her eller på målet).",
        en="Write where the number comes from (“data_source” or “tool”), how often it is fetched "
        "(“frequency”) and by whom (“owner”, here or on the goal).",
    ),
    sources=Text(
        nb="Strategi for god bruk av sosiale medier (måling); SOSTAC (kontroll); Hootsuite",
        en="Strategi for god bruk av sosiale medier (measurement); SOSTAC (control); Hootsuite",
    ),
    bad=lambda: Bad("indicators[0].data_source", None, at="indicators[0]"),
)
def indicator_no_source(indicator: Indicator, context: Context) -> Iterator[Problem]:
    """Where the number comes from, how often and through whom."""
    missing = []
    if not (indicator.data_source or indicator.tool):
        missing.append(Text(nb="kilde", en="a source"))
    if indicator.frequency is None:
        missing.append(Text(nb="hyppighet", en="a frequency"))
    # An indicator leans on the owner of its goal; a goal without one is reported itself.
    if context.unsaid("owner") and not any(goals_of(indicator, context.graph)):
        missing.append(Text(nb="ansvarlig", en="an owner"))
    if missing:
        message = Text(nb="Indikatoren {it} mangler {missing}.", en="The indicator {it} lacks {missing}.")
        yield context.problem(message, missing=say("{missing}", "{missing}", missing=missing))

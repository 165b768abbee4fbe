"""The five points: goals, mission, measurement, responsibility, benefits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.checks.examples import Bad
from strategykit.checks.registry import check
from strategykit.findings import Severity, Text
from strategykit.insight.found import counts
from strategykit.model import Beneficiary, Goal, Standing, Strategy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.checks.context import Context, Problem


def _point(number: int, more_nb: str = "", more_en: str = "") -> Text:
    return Text(
        nb=f"Fempunktsrammeverket, punkt {number}{more_nb}",
        en=f"The five-point framework, point {number}{more_en}",
    )


@check(
    "goal-missing",
    "SK101",
    Severity.ERROR,
    on=Strategy,
    summary=Text(nb="Strategien har ingen mål.", en="The strategy has no goals."),
    why=Text(
        nb="Uten mål kan ingen si om tilstedeværelsen er verdt arbeidet, og alt annet i strategien "
        "henger i luften.",
        en="Without a goal nobody can say whether the presence is worth the work, and everything else in "
        "the strategy is left hanging.",
    ),
    mend=Text(
        nb="Skriv minst ett mål under «goals». Eksempler og forkastede mål teller ikke.",
        en="Write at least one goal under “goals”. Examples and dropped goals do not count.",
    ),
    sources=_point(1, "; StratML (minst ett Goal)", "; StratML (at least one Goal)"),
    bad=lambda: Bad("goals", [Goal(each, standing=Standing.DROPPED) for each in ("svar", "hjelpsom")]),
)
def goal_missing(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """At least one goal counts."""
    if not any(map(counts, strategy.goals)):
        yield context.problem(at="goals")


@check(
    "mission-missing",
    "SK102",
    Severity.ERROR,
    on=Strategy,
    summary=Text(
        nb="Strategien sier ikke hva som er hensikten med å være i sosiale medier.",
        en="The strategy does not say what its presence on social media is for.",
    ),
    why=Text(
        nb="Hensikten avgjør hva som hører hjemme i kanalene og hva som ikke gjør det.",
        en="The purpose decides what belongs in the channels and what does not.",
    ),
    mend=Text(
        nb="Skriv hensikten i én eller to setninger under «mission».",
        en="Write the purpose in a sentence or two under “mission”.",
    ),
    sources=_point(2, "; StratML (Mission)", "; StratML (Mission)"),
    bad=lambda: Bad("mission", None),
)
def mission_missing(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """There is a mission in words."""
    if not (strategy.mission or "").strip():
        yield context.problem(at="mission")


@check(
    "measurement-missing",
    "SK103",
    Severity.ERROR,
    on=Strategy,
    summary=Text(nb="Strategien har ingen indikatorer.", en="The strategy has no indicators."),
    why=Text(
        nb="Spørsmål og verktøy er ikke måling. Uten en indikator vet ingen om målene er nådd.",
        en="Questions and tools are not measurement. Without an indicator nobody knows whether the goals "
        "have been reached.",
    ),
    mend=Text(
        nb="Skriv minst én indikator under «indicators», og si hvilke mål den gjelder.",
        en="Write at least one indicator under “indicators”, and say which goals it is for.",
    ),
    sources=_point(3, "; Barcelona-prinsippene, prinsipp 1", "; the Barcelona Principles, principle 1"),
    bad=lambda: Bad("indicators", ()),
)
def measurement_missing(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """There is an indicator somewhere."""
    if not strategy.indicators:
        yield context.problem(at="indicators")


@check(
    "responsibility-missing",
    "SK104",
    Severity.ERROR,
    on=Strategy,
    summary=Text(
        nb="Strategien fordeler ikke ansvaret.", en="The strategy does not assign any responsibility."
    ),
    why=Text(
        nb="Det som er alles ansvar, blir ingens. Kanaler som ingen har ansvaret for, dør hen.",
        en="What is everybody’s job becomes nobody’s. Channels that nobody is responsible for go quiet.",
    ),
    mend=Text(
        nb="Skriv under «responsibilities» hvem som gjør eller svarer på hva: en rolle, eller regelen for "
        "hvordan den ansvarlige finnes.",
        en="Write under “responsibilities” who does or answers what: a role, or the rule by which the person "
        "responsible is found.",
    ),
    sources=_point(4),
    bad=lambda: Bad("responsibilities", ()),
)
def responsibility_missing(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """A responsibility has somebody to hold it."""
    if not any(
        counts(each) and (each.accountable or each.responsible or each.rule)
        for each in strategy.responsibilities
    ):
        yield context.problem(at="responsibilities")


@check(
    "benefit-missing",
    "SK105",
    Severity.ERROR,
    on=Strategy,
    summary=Text(
        nb="Strategien nevner ingen fordeler for kundene.",
        en="The strategy names no benefit for the customers.",
    ),
    why=Text(
        nb="Folk følger en virksomhet fordi de får noe igjen for det. Vet ikke virksomheten hva det er, "
        "snakker den for seg selv.",
        en="People follow an organisation because they gain from it. One that does not know what they gain "
        "talks to itself.",
    ),
    mend=Text(
        nb="Skriv minst én fordel for kundene eller brukerne under «benefits».",
        en="Write at least one benefit for customers or users under “benefits”.",
    ),
    sources=_point(5, "; StratML (Beneficiary)", "; StratML (Beneficiary)"),
    bad=lambda: Bad("benefits", ()),
)
def benefit_missing(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """Customers gain something."""
    theirs = {Beneficiary.CUSTOMER, Beneficiary.BOTH}
    if not any(benefit.beneficiary in theirs for benefit in strategy.benefits):
        yield context.problem(at="benefits")

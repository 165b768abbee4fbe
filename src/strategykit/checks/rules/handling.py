"""What becomes of a message: the decision tree, criticism, and what an unhappy customer may be given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.checks.examples import Bad
from strategykit.checks.registry import check
from strategykit.checks.silencing import silenced
from strategykit.checks.words import word_list
from strategykit.findings import Severity, Text
from strategykit.insight.routing.asked import kind_of
from strategykit.insight.routing.triage import triage
from strategykit.insight.words import say
from strategykit.model import (
    Act,
    Compensation,
    Guideline,
    Modality,
    ResponseGuideline,
    Strategy,
    TriageQuestion,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.checks.context import Context, Problem

_UNUSED = {"unreachable", "class-unanswered"}
_REPORTED_ELSEWHERE = "unknown-target"
_CRITICAL = {"dissatisfied", "criticism"}
_SILENCING = {Act.DELETE, Act.HIDE, Act.BLOCK, Act.MUTE}
_AGAINST = {Modality.SHOULD_NOT, Modality.MUST_NOT}

_SILENCED = Text(
    nb="Etter regelen {it} blir misnøye eller saklig kritikk fjernet eller ikke besvart: {words}.",
    en="Under the rule {it}, dissatisfaction or legitimate criticism is removed or not answered: {words}.",
)


@check(
    "triage-dead-end",
    "SK602",
    Severity.ERROR,
    also=(Severity.WARNING,),
    on=Strategy,
    summary=Text(
        nb="Spørsmålene som sorterer meldinger, ender ikke alltid i et svar.",
        en="The questions that sort messages do not always end in an answer.",
    ),
    why=Text(
        nb="Den som har vakt, følger spørsmålene til siste slutt. Stanser de, eller går de i ring, står "
        "vakten alene med meldingen. Det som bare er til overs i skjemaet, er en advarsel.",
        en="Whoever is on duty follows the questions to the end. Where they stop, or go round in a circle, "
        "that person is left alone with the message. What is merely left over in the chart is a warning.",
    ),
    mend=Text(
        nb="La hvert «yes» og «no» under «triage» peke på et nytt spørsmål, en svarregel eller noen som tar "
        "over.",
        en="Let every “yes” and “no” under “triage” point at another question, a rule for answering or "
        "somebody who takes over.",
    ),
    sources=Text(nb="Det amerikanske luftforsvarets flytskjema", en="The US Air Force’s response chart"),
    bad=lambda: Bad(
        "triage[0]",
        TriageQuestion("Er det et spørsmål?", yes="alle-sporsmal-far-svar"),
        at="triage[0].no",
    ),
)
def triage_dead_end(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """Every way through the tree ends in an answer, and every rule is on one."""
    if not strategy.triage:
        return
    for hole in triage(strategy).holes:
        if hole.kind != _REPORTED_ELSEWHERE:
            severity = Severity.WARNING if hole.kind in _UNUSED else None
            words = Text(nb="{hole}", en="{hole}")
            yield context.problem(words, at=hole.at, severity=severity, hole=hole.message)


@check(
    "criticism-ignored",
    "SK605",
    Severity.WARNING,
    on=(ResponseGuideline, Guideline),
    summary=Text(
        nb="Misnøye eller saklig kritikk blir slettet, skjult eller ikke besvart.",
        en="Dissatisfaction or legitimate criticism is deleted, hidden or not answered.",
    ),
    why=Text(
        nb="En slettet klage kommer tilbake som en klage på sensur. Et godt svar skaper derimot tillit, både "
        "hos den som klager, og hos dem som leser.",
        en="A complaint that is deleted comes back as a complaint about censorship. A good answer wins over "
        "both whoever complains and those who read it.",
    ),
    mend=Text(
        nb="Svar på misnøye og saklig kritikk, eller send den til noen («escalate_to», «redirect_to»). "
        "Bryter noe husreglene, skriv det som et vilkår («conditions»).",
        en="Answer dissatisfaction and legitimate criticism, or pass it on (“escalate_to”, “redirect_to”). "
        "Where something breaks the house rules, write that as a condition (“conditions”).",
    ),
    sources=Text(
        nb="Team SAFA; veiledere i krisekommunikasjon (slett aldri kritikk)",
        en="Team SAFA; guides to crisis communication (never delete criticism)",
    ),
    bad=lambda: Bad(
        "responses[1]",
        ResponseGuideline("Sinte kommentarer får ikke svar", messages=["criticism"], modality="must_not"),
        at="responses[1].modality",
    ),
)
def criticism_ignored(rule: ResponseGuideline | Guideline, context: Context) -> Iterator[Problem]:
    """Whoever is unhappy with reason is heard."""
    if rule.conditions:
        return
    if isinstance(rule, Guideline):
        if rule.modality not in _AGAINST and not rule.personal and (words := silenced(rule.text)):
            yield context.problem(_SILENCED, at="text", words=words)
        return
    if _CRITICAL.isdisjoint(map(kind_of, rule.messages)):
        return
    passed_on = rule.escalate_to or rule.redirect_to
    words = silenced(rule.text)
    if rule.modality in _AGAINST and not passed_on:
        if words:  # it is the silence that is forbidden
            return
        message = Text(
            nb="Etter regelen {it} får misnøye eller saklig kritikk ikke svar.",
            en="Under the rule {it}, dissatisfaction or legitimate criticism gets no answer.",
        )
        yield context.problem(message, at="modality")
        return
    if words and rule.modality not in _AGAINST and not passed_on:
        yield context.problem(_SILENCED, at="text", words=words)
        return
    for position, step in enumerate(rule.steps):
        conditional = step.conditions or word_list("answering", "conditional").found_in(step.text)
        if step.act in _SILENCING and not conditional:
            message = Text(
                nb="Etter regelen {it} blir misnøye eller saklig kritikk fjernet: {step}.",
                en="Under the rule {it}, dissatisfaction or legitimate criticism is removed: {step}.",
            )
            yield context.problem(message, at=f"steps[{position}].act", step=step)
            return


@check(
    "compensation-unlimited",
    "SK606",
    Severity.WARNING,
    on=ResponseGuideline,
    summary=Text(
        nb="Kunder kan få noe som plaster på såret, men det står ikke hvor mye, når eller hvem som avgjør.",
        en="Customers may be given something in amends, but the strategy does not say how much, when or who "
        "decides.",
    ),
    why=Text(
        nb="Uten grenser får den som roper høyest, mest, og de andre blir forskjellsbehandlet.",
        en="Without limits whoever shouts loudest gets most, and the others are treated unequally.",
    ),
    mend=Text(
        nb="Skriv under «compensation» hvor mye det høyst kan være («ceiling»), når det gis («conditions»), "
        "og hvem som avgjør («approval», eller «by» i svarregelen).",
        en="Write under “compensation” how much it may be at most (“ceiling”), when it is given "
        "(“conditions”), and who decides (“approval”, or “by” in the rule for answering).",
    ),
    sources=Text(
        nb="Team SAFA (gavekort til misfornøyde) holdt opp mot kravet om likebehandling",
        en="Team SAFA (gift cards for the dissatisfied) held against the demand for equal treatment",
    ),
    bad=lambda: Bad("responses[0].compensation", Compensation("Gavekort")),
)
def compensation_unlimited(rule: ResponseGuideline, context: Context) -> Iterator[Problem]:
    """What may be given has a limit, a condition and somebody who decides."""
    given = rule.compensation
    if given is None:
        return
    ceiling = given.ceiling
    limited = ceiling is not None and (ceiling.low is not None or ceiling.high is not None)
    decided = rule.by or (given.approval is not None and (given.approval.by or given.approval.method))
    lacking = [
        words
        for words, said in (
            (Text(nb="hvor mye det høyst kan være", en="how much it may be at most"), limited),
            (Text(nb="når det gis", en="when it is given"), given.conditions or rule.conditions),
            (Text(nb="hvem som avgjør", en="who decides"), decided),
        )
        if not said
    ]
    if lacking:
        message = Text(
            nb="{what} kan gis uten at dette er bestemt: {lacking}.",
            en="{what} may be given, but this has not been settled: {lacking}.",
        )
        told = say("{parts}", "{parts}", parts=lacking)
        yield context.problem(message, at="compensation", what=given.what, lacking=told)

"""The decision to be there, and the document itself: its parent, its control, its dates, its approval."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.checks.examples import Bad
from strategykit.checks.hands import are_few
from strategykit.checks.registry import check
from strategykit.checks.sectors import PUBLIC, is_unpaid, sector
from strategykit.findings import Severity, Text
from strategykit.graph import Answer, answer, refusal
from strategykit.insight.told import told_day
from strategykit.insight.words import say
from strategykit.model import Action, Document, DocumentRelation, Strategy, When

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from strategykit.checks.context import Context, Problem

_ABOVE = {DocumentRelation.SUBORDINATE_TO, DocumentRelation.CONSISTENT_WITH}
_DRAFT = "draft"


@check(
    "presence-undecided",
    "SK106",
    Severity.WARNING,
    on=Strategy,
    staying_out=True,
    summary=Text(
        nb="Strategien sier ikke om virksomheten skal være i sosiale medier, eller hvorfor.",
        en="The strategy does not say whether the organisation is to be on social media, or why.",
    ),
    why=Text(
        nb="Ikke alle trenger å være der. Den som ikke vet hvorfor, kan heller ikke velge kanaler, eller "
        "vite når det er på tide å slutte.",
        en="Not everybody has to be there. An organisation that does not know why can neither choose "
        "channels nor tell when it is time to stop.",
    ),
    mend=Text(
        nb="Skriv grunnene under «presence.reasons», eller at dere lar være, med grunnen: «presence: {no: "
        "…}».",
        en="Write the reasons under “presence.reasons”, or that you stay out, with the reason: “presence: "
        "{no: …}”.",
    ),
    sources=Text(
        nb="Team SAFA («hvorfor de ønsker i hele tatt å være i sosiale medier»); ha.no (en kommune trenger "
        "gode grunner)",
        en="Team SAFA (why do they want to be on social media at all?); ha.no (a municipality needs good "
        "reasons)",
    ),
    bad=lambda: Bad("presence", None),
)
def presence_undecided(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """To be there or to stay out is decided, with a reason."""
    no = refusal(strategy, "presence")
    if strategy.presence is None and no is None:
        yield context.problem(at="presence")
    elif strategy.presence is not None and not strategy.presence.reasons:
        message = Text(
            nb="Strategien sier ikke hvorfor virksomheten er i sosiale medier.",
            en="The strategy does not say why the organisation is on social media.",
        )
        yield context.problem(message, at="presence.reasons")
    elif strategy.presence is None and no is not None and not no.reason:
        message = Text(
            nb="Virksomheten lar være å bruke sosiale medier, men strategien sier ikke hvorfor.",
            en="The organisation stays out of social media, but the strategy does not say why.",
        )
        yield context.problem(message, at="presence")


@check(
    "parent-document-missing",
    "SK107",
    Severity.WARNING,
    on=Strategy,
    summary=Text(
        nb="Strategien viser ikke til et overordnet dokument som er til å finne.",
        en="The strategy refers to no parent document that can be found.",
    ),
    why=Text(
        nb="En strategi for sosiale medier tjener noe større. Uten sammenheng med kommunikasjonsstrategien "
        "eller virksomhetsplanen gir kanalene ulike inntrykk.",
        en="A strategy for social media serves something larger. Without a link to the communication "
        "strategy or the business plan, the channels give different impressions.",
    ),
    mend=Text(
        nb="Skriv dokumentet under «documents» med «relation: subordinate_to», og med lenke, versjon eller "
        "dato, slik at det er til å finne. Finnes det ikke noe slikt, så gjør et unntak med begrunnelse. "
        "Frivillige lag, prosjekter med åpen kildekode og én eller to som gjør alt, blir bare spurt om et "
        "dokument de selv nevner.",
        en="Write the document under “documents” with “relation: subordinate_to”, and with a link, a "
        "version or a date, so that it can be found. Where there is none, waive the check with a reason. "
        "An association, an open-source project, and one or two people who do everything are asked only "
        "for a document they mention.",
    ),
    sources=Text(
        nb="Strategi for god bruk av sosiale medier og Team SAFA (samsvar med kommunikasjonsstrategien); "
        "Digdir; Kommunikasjonsforeningen",
        en="Strategi for god bruk av sosiale medier and Team SAFA (in line with the communication "
        "strategy); Digdir; the Norwegian Communication Association",
    ),
    bad=lambda: Bad("documents", ()),
)
def parent_document_missing(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """What the strategy serves is named so that it can be found."""
    above = [(position, each) for position, each in enumerate(strategy.documents) if each.relation in _ABOVE]
    if any(_can_be_found(each) for _, each in above):
        return
    if above:
        position, named = above[0]
        message = Text(
            nb="{parent} er nevnt, men ikke til å finne: lenke, versjon og dato mangler.",
            en="{parent} is mentioned, but cannot be found: there is no link, version or date.",
        )
        yield context.problem(message, at=("documents", position), parent=named)
    elif not (strategy.document and strategy.document.anchors) and _has_something_above(strategy, context):
        yield context.problem(at="documents")


def _has_something_above(strategy: Strategy, context: Context) -> bool:
    # Volunteers seldom have a communication strategy of their own; nor have one or two.
    few = is_unpaid(strategy) or are_few(context.graph)
    return sector(strategy) == PUBLIC or not few


def _can_be_found(document: Document) -> bool:
    return bool(
        document.links
        or document.version
        or document.date
        or document.period
        or any(map(str.isdigit, document.title))  # a year or a version in its name
    )


@check(
    "document-uncontrolled",
    "SK108",
    Severity.WARNING,
    on=Strategy,
    staying_out=True,
    summary=Text(
        nb="Dokumentet mangler versjon, gyldighetsperiode eller ansvarlig, eller skulle vært revidert.",
        en="The document lacks a version, a period of validity or an owner, or its review is overdue.",
    ),
    why=Text(
        nb="Uten versjon, gyldighetsperiode og ansvarlig vet ingen om det er denne utgaven som gjelder, "
        "og hvem som skal si fra når den ikke gjør det lenger.",
        en="Without a version, a period of validity and an owner, nobody knows whether this edition is the "
        "current one, or who is to say when it no longer is.",
    ),
    mend=Text(
        nb="Skriv «version» (eller «date»), «period» (eller «next_review») og «owner» under «document». Er "
        "revisjonen på overtid, så gå gjennom dokumentet og sett en ny «next_review».",
        en="Write “version” (or “date”), “period” (or “next_review”) and “owner” under “document”. Where "
        "the review is overdue, go through the document and set a new “next_review”.",
    ),
    sources=Text(
        nb="StratML (AdministrativeInformation); NetComs retningslinjer («versjon 2.0»); Hootsuite",
        en="StratML (AdministrativeInformation); NetCom’s guidelines (“version 2.0”); Hootsuite",
    ),
    bad=lambda: Bad("document.owner", None, at="document"),
)
def document_uncontrolled(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """The document says which one it is, how long it holds and who owns it."""
    document = strategy.document
    if document is None:
        message = Text(
            nb="Strategien sier ikke hvilken versjon den er, hvor lenge den gjelder eller hvem som har "
            "ansvaret for den.",
            en="The strategy does not say which version it is, how long it is valid or who owns it.",
        )
        yield context.problem(message, at="document")
        return
    missing = list(_lacks(document))
    if missing:
        yield context.problem(
            Text(nb="Dokumentet mangler {missing}.", en="The document lacks {missing}."),
            at="document",
            missing=say("{missing}", "{missing}", missing=missing),
        )
    due = document.next_review.end or document.next_review.start if document.next_review else None
    if due and context.today and due < context.today:
        yield context.problem(
            Text(
                nb="Dokumentet skulle vært revidert {day}.",
                en="The document was due for review on {day}.",
            ),
            at="document.next_review",
            day=told_day(due),
        )


def _lacks(document: Document) -> Iterator[Text]:
    if not (document.version or document.date):
        yield Text(nb="versjon", en="a version")
    if not (document.period or document.next_review or document.revised):
        yield Text(nb="gyldighetsperiode", en="a period of validity")
    if answer(document, "owner") is Answer.NOT_SAID:
        yield Text(nb="ansvarlig", en="an owner")


@check(
    "period-reversed",
    "SK109",
    Severity.ERROR,
    on=(Document, Action),
    summary=Text(
        nb="To datoer står i en rekkefølge som ikke kan være riktig.",
        en="Two dates are in an order that cannot be right.",
    ),
    why=Text(
        nb="En av datoene er feil, og leseren vet ikke hvilken. Frister og perioder regnes ut fra begge.",
        en="One of the dates is wrong, and the reader does not know which. Deadlines and periods are worked "
        "out from both.",
    ),
    mend=Text(
        nb="Rett den datoen som er feil.",
        en="Correct the date that is wrong.",
    ),
    sources=Text(
        nb="StratML (StartDate, EndDate, PublicationDate); offentlige programmer som stanser på det samme",
        en="StratML (StartDate, EndDate, PublicationDate); government software that stops at the same thing",
    ),
    bad=lambda: Bad("actions[0].start", When("2027-03-01", end="2027-03-01")),
)
def period_reversed(node: Document | Action, context: Context) -> Iterator[Problem]:
    """What begins first comes first."""
    if isinstance(node, Document):
        published, over = _first(node.date), _last(node.period)
        if published and over and published > over:
            message = Text(
                nb="{it} er datert {late}, etter at perioden var over {early}.",
                en="{it} is dated {late}, after its period ended on {early}.",
            )
            yield context.problem(message, at="date", late=told_day(published), early=told_day(over))
        return
    begun, due = _first(node.start), _last(node.due)
    if begun and due and begun > due:
        message = Text(
            nb="Tiltaket {it} begynner {late}, etter fristen {early}.",
            en="The action {it} begins on {late}, after its deadline {early}.",
        )
        yield context.problem(message, at="start", late=told_day(begun), early=told_day(due))


def _first(when: When | None) -> dt.date | None:
    return (when.start or when.end) if when else None


def _last(when: When | None) -> dt.date | None:
    return when.end if when else None


@check(
    "approval-missing",
    "SK112",
    Severity.WARNING,
    on=Strategy,
    staying_out=True,
    summary=Text(
        nb="Dokumentet sier ikke hvem som har godkjent det.",
        en="The document does not say who approved it.",
    ),
    why=Text(
        nb="En strategi som ikke er forankret hos ledelsen, taper når den koster noe.",
        en="A strategy without the leaders behind it loses as soon as it costs something.",
    ),
    mend=Text(
        nb="Skriv rollen som har godkjent strategien, under «document.approved_by». Er den ikke godkjent "
        "ennå, så sett «status» til «draft».",
        en="Write the role that approved the strategy under “document.approved_by”. Where it is not "
        "approved yet, set “status” to “draft”.",
    ),
    sources=Text(
        nb="Strategi for god bruk av sosiale medier («forankret i de førende dokumenter»); KS "
        "(«Forankring»); Kristiansand kommune",
        en="Strategi for god bruk av sosiale medier (anchored in the governing documents); KS (the "
        "association of Norwegian municipalities); the municipality of Kristiansand",
    ),
    bad=lambda: Bad("document.approved_by", ()),
)
def approval_missing(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """Somebody stands behind the document, or it is a draft."""
    document = strategy.document
    if document and not document.approved_by and (document.status or "").casefold() != _DRAFT:
        yield context.problem(at="document.approved_by")

"""What a project of open source needs besides: rules for its community, and for what it publishes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategykit.checks.arenas import is_own_in_use, platform_of_host
from strategykit.checks.examples import Bad
from strategykit.checks.hands import is_alone
from strategykit.checks.profiles import OPEN_SOURCE, takes_replies
from strategykit.checks.registry import check
from strategykit.checks.subjects import Subject, has_rule_on, is_about
from strategykit.checks.words import word_list
from strategykit.findings import Severity, Text
from strategykit.model import (
    Action,
    CalendarItem,
    Channel,
    ContentTheme,
    Goal,
    Guideline,
    GuidelineKind,
    Link,
    ResponseGuideline,
    State,
    Strategy,
    Template,
)
from strategykit.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.checks.context import Context, Problem

_BADGE = Text(nb="OpenSSFs merke for god praksis", en="the OpenSSF Best Practices Badge")
_COMMUNITY = Subject(
    "code_of_conduct",
    frozenset({GuidelineKind.HOUSE_RULE, GuidelineKind.MODERATION, GuidelineKind.CONDUCT}),
)
_HOUSE_RULES = Subject("house_rules")
_VULNERABILITY = Subject("vulnerability")
_CREDIT = Subject("credit")
_RELEASE = Subject("release")
_SECURITY_ADDRESS = pattern(r"\bsecurity@|/security(?:/|$|\.)", re.IGNORECASE)
_OPEN_ADDRESSES = ("/issues", "/discussions")


@check(
    "community-conduct-missing",
    "SK951",
    Severity.WARNING,
    on=Strategy,
    profiles=(OPEN_SOURCE,),
    covers=("house-rules-missing", "conduct-missing"),
    summary=Text(
        nb="Prosjektet har ingen adferdsregler for kanalene der folk møtes.",
        en="The project has no code of conduct for the channels where people meet.",
    ),
    why=Text(
        nb="Nye bidragsytere leser adferdsreglene før de skriver noe. Uten dem avgjør den som er mest "
        "høylytt, hvordan tonen blir, og vedlikeholderne har ingenting å vise til.",
        en="Newcomers read the code of conduct before they write anything. Without one the loudest set the "
        "tone, and the maintainers have nothing to point at.",
    ),
    mend=Text(
        nb="Skriv under «guidelines» («kind: house_rule») hva som gjelder og hvem en sier fra til, eller "
        "skriv reglene dere har, under «documents». Er det bare én som gjør alt, blir dette ikke spurt "
        "om.",
        en="Write under “guidelines” (“kind: house_rule”) what applies and whom to tell, or write the "
        "code you have under “documents”. Where one does everything, this is not asked for.",
    ),
    sources=Text(
        nb=f"GitHubs sjekkliste for fellesskap; Contributor Covenant; {_BADGE.nb} (code_of_conduct)",
        en=f"GitHub’s community profile; the Contributor Covenant; {_BADGE.en} (code_of_conduct)",
    ),
    bad=lambda: Bad(
        "guidelines[5]", Guideline("Innleggene er på høyst åtti ord", kind="language"), at="guidelines"
    ),
)
def community_conduct_missing(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """Where people meet, they know how to treat each other."""
    meets = any(map(takes_replies, strategy.channels)) and not is_alone(context.graph)
    if meets and not (has_rule_on(context, _COMMUNITY) or has_rule_on(context, _HOUSE_RULES)):
        yield context.problem(at="guidelines")


@check(
    "security-report-missing",
    "SK952",
    Severity.WARNING,
    on=Strategy,
    profiles=(OPEN_SOURCE,),
    summary=Text(
        nb="Ingenting sier hvor den som finner et sikkerhetshull, kan melde det.",
        en="Nothing says where somebody who finds a vulnerability can report it.",
    ),
    why=Text(
        nb="Den som ikke finner en privat vei inn, skriver i den kanalen som er åpen. Da vet alle om "
        "hullet før det er tettet.",
        en="Whoever finds no private way in writes in the channel that is open. Then everybody knows of the "
        "hole before it is closed.",
    ),
    mend=Text(
        nb="Skriv under «guidelines» eller «responses» hvor sikkerhetshull meldes privat, og hva den som "
        "svarer i de åpne kanalene, gjør når et slikt blir skrevet der. Regelen kjennes på en adresse som "
        "security@…, eller på «kind: security».",
        en="Write under “guidelines” or “responses” where vulnerabilities are reported in private, and what "
        "those who answer in the open channels do when one is posted there. The rule is known by an address "
        "such as security@…, or by “kind: security”.",
    ),
    sources=Text(
        nb=f"OpenSSFs veileder i samordnet varsling; {_BADGE.nb} (vulnerability_report_process)",
        en=f"The OpenSSF guide to coordinated vulnerability disclosure; {_BADGE.en} "
        "(vulnerability_report_process)",
    ),
    bad=lambda: Bad(
        "guidelines[8]", Guideline("Innleggene er på høyst åtti ord", kind="language"), at="guidelines"
    ),
)
def security_report_missing(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """There is a way in for those who find a hole."""
    open_to_all = any(map(takes_replies, strategy.channels))
    said = has_rule_on(context, _VULNERABILITY) or _stands_in(context, "vulnerability")
    if open_to_all and not (said or _is_security_told(context)):
        yield context.problem(at="guidelines")


@check(
    "security-report-public",
    "SK953",
    Severity.WARNING,
    on=(Guideline, ResponseGuideline, Channel),
    profiles=(OPEN_SOURCE,),
    heuristic=True,
    summary=Text(
        nb="Sikkerhetshull skal meldes der alle kan lese.",
        en="Vulnerabilities are to be reported where everybody can read.",
    ),
    why=Text(
        nb="Et hull som er kjent før det er tettet, blir brukt. De som bruker programmet, har ingenting å "
        "verne seg med.",
        en="A hole that is known before it is closed is used. Those who run the program have nothing to "
        "protect themselves with.",
    ),
    mend=Text(
        nb="Oppgi en vei som bare vedlikeholderne leser: en e-postadresse eller en privat melding i "
        "kodetjenesten.",
        en="Give a way that only the maintainers read: an e-mail address or a private advisory of the code "
        "host.",
    ),
    sources=Text(
        nb=f"OpenSSFs veileder i samordnet varsling; {_BADGE.nb} (vulnerability_report_private)",
        en=f"The OpenSSF guide to coordinated vulnerability disclosure; {_BADGE.en} "
        "(vulnerability_report_private)",
    ),
    bad=lambda: Bad(
        "responses[1]",
        ResponseGuideline(
            "Den som finner et sikkerhetshull, melder det i saksoversikten",
            redirect_to=[Link("https://code.example/fjordvik/app/issues")],
        ),
        at="responses[1].redirect_to[0]",
    ),
)
def security_report_public(
    node: Guideline | ResponseGuideline | Channel, context: Context
) -> Iterator[Problem]:
    """What is to stay between few is told to few."""
    message = Text(
        nb="{it} ber folk melde sikkerhetshull der alle kan lese.",
        en="{it} asks people to report vulnerabilities where everybody can read.",
    )
    if isinstance(node, Channel):
        told = next((at for at, words in enumerate(node.purposes) if _is_report(words)), None)
        if told is not None and takes_replies(node):
            yield context.problem(message, at=f"purposes[{told}]")
    elif isinstance(node, ResponseGuideline) and _is_report(node.text):
        at = next((at for at, link in enumerate(node.redirect_to) if _is_open(link)), None)
        if at is not None:
            yield context.problem(message, at=f"redirect_to[{at}]")


def _is_security_told(context: Context) -> bool:
    """Tell whether a rule is said to be about security, and not about accounts, or an address is for it."""
    accounts = word_list("policy", "security")
    return any(
        rule.kind is GuidelineKind.SECURITY and not accounts.found_in(rule.text)
        for _, rule in context.graph.of(Guideline)
    ) or any(_SECURITY_ADDRESS.search(link.url) for _, link in context.graph.of(Link))


def _is_report(words: str) -> bool:
    """Tell whether a sentence asks for reports of holes, and does not ask for them in private."""
    found = [
        word_list("policy", each).found_in(words) for each in ("vulnerability", "reporting", "in_private")
    ]
    return bool(found[0] and found[1] and not found[2])


def _is_open(link: Link) -> bool:
    address = link.url.casefold().rstrip("/")
    return platform_of_host(address) is not None or address.endswith(_OPEN_ADDRESSES)


@check(
    "release-unannounced",
    "SK955",
    Severity.INFO,
    on=Strategy,
    profiles=(OPEN_SOURCE,),
    summary=Text(
        nb="Ingenting sier hvor nye versjoner blir kunngjort.",
        en="Nothing says where new versions are announced.",
    ),
    why=Text(
        nb="En ny versjon er det de fleste følger prosjektet for å få vite om. Uten et fast sted oppdager de "
        "feilrettinger for sent.",
        en="A new version is what most people follow the project to hear of. Without a fixed place they "
        "learn of corrections too late.",
    ),
    mend=Text(
        nb="Skriv hvor utgivelser kunngjøres: i formålet med en kanal («purposes»), som et tema («themes») "
        "eller som en regel («guidelines»).",
        en="Say where releases are announced: in the purpose of a channel (“purposes”), as a theme "
        "(“themes”) or as a rule (“guidelines”).",
    ),
    sources=Text(
        nb=f"Karl Fogel: Producing Open Source Software (kunngjøringer); {_BADGE.nb} (release_notes)",
        en=f"Karl Fogel: Producing Open Source Software (announcements); {_BADGE.en} (release_notes)",
    ),
    bad=lambda: Bad(
        "guidelines[9]", Guideline("Innleggene er på høyst åtti ord", kind="language"), at="channels"
    ),
)
def release_unannounced(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """Those who use it hear of a new version."""
    used = any(map(is_own_in_use, strategy.channels))
    if used and not has_rule_on(context, _RELEASE) and not _stands_in(context, "release"):
        yield context.problem(at="channels")


@check(
    "attribution-missing",
    "SK956",
    Severity.INFO,
    on=Strategy,
    profiles=(OPEN_SOURCE,),
    summary=Text(
        nb="Ingen regel sier hvordan andres arbeid krediteres, eller hvilken lisens det som deles, har.",
        en="No rule says how the work of others is credited, or which licence shared content has.",
    ),
    why=Text(
        nb="Et prosjekt som ber andre følge lisensen sin, må følge deres. Skjermbilder, logoer og "
        "illustrasjoner har også opphavspersoner.",
        en="A project that asks others to keep to its licence has to keep to theirs. Screenshots, logos and "
        "illustrations have authors, too.",
    ),
    mend=Text(
        nb="Skriv under «guidelines» hvem som nevnes når andres arbeid deles, og hvilken lisens prosjektets "
        "egne bilder og tekster har.",
        en="Write under “guidelines” who is named when the work of others is shared, and which licence the "
        "project’s own pictures and texts have.",
    ),
    sources=Text(
        nb="Creative Commons (navngivelse); GitHubs sjekkliste for fellesskap (lisens)",
        en="Creative Commons (attribution); GitHub’s community profile (licence)",
    ),
    bad=lambda: Bad(
        "guidelines[10]", Guideline("Innleggene er på høyst åtti ord", kind="language"), at="guidelines"
    ),
)
def attribution_missing(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """Whoever made it is named."""
    if any(map(is_own_in_use, strategy.channels)) and not has_rule_on(context, _CREDIT):
        yield context.problem(at="guidelines")


def _stands_in(context: Context, words: str) -> bool:
    """Tell whether words of a list stand anywhere in what the strategy says it does or will do."""
    return any(text and is_about(Subject(words), text) for text in _said(context))


def _said(context: Context) -> Iterator[str | None]:
    graph = context.graph
    for _, channel in graph.of(Channel):
        yield from (channel.name, channel.rationale, *channel.purposes)
        if channel.cadence:
            yield from (channel.cadence.event, channel.cadence.raw)
    for cls, field in (
        (ContentTheme, "name"),
        (ContentTheme, "text"),
        (CalendarItem, "title"),
        (Action, "text"),
        (Goal, "text"),
        (Template, "name"),
        (State, "text"),
    ):
        for _, node in graph.of(cls):
            yield getattr(node, field)

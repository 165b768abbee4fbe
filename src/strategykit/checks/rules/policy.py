"""The rules a strategy has to lay down: conduct, privacy, archiving, accessibility, access, house rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.checks.examples import Bad
from strategykit.checks.hands import are_several
from strategykit.checks.profiles import BASE, CONVERSATIONAL, PUBLIC, sector_of
from strategykit.checks.registry import check
from strategykit.checks.sectors import is_unpaid
from strategykit.checks.subjects import Subject, has_rule_on
from strategykit.findings import Severity, Text
from strategykit.insight.found import is_in_use
from strategykit.insight.routing.asked import kind_of
from strategykit.model import Act, Guideline, GuidelineKind, ResponseGuideline, Strategy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.checks.context import Context, Problem

_DISCLOSURE = Subject("disclosure", frozenset({GuidelineKind.DISCLOSURE}), together=("own_work", "telling"))
_CONDUCT = Subject("conduct", frozenset({GuidelineKind.CONDUCT}))
_PRIVACY = Subject("privacy", frozenset({GuidelineKind.PRIVACY}))
_ARCHIVING = Subject("archiving", frozenset({GuidelineKind.ARCHIVING}), frozenset({Act.ARCHIVE}))
_ACCESSIBILITY = Subject("accessibility", frozenset({GuidelineKind.ACCESSIBILITY}))
_SECURITY = Subject(
    "security", frozenset({GuidelineKind.SECURITY}), frozenset({Act.GRANT_ACCESS, Act.REVOKE_ACCESS})
)
_HOUSE_RULES = Subject("house_rules", frozenset({GuidelineKind.HOUSE_RULE, GuidelineKind.MODERATION}))


def _is_public(strategy: Strategy) -> bool:
    return sector_of(strategy) == PUBLIC


@check(
    "conduct-missing",
    "SK701",
    Severity.WARNING,
    on=Strategy,
    summary=Text(
        nb="Strategien har ingen regler for de ansattes oppførsel, eller ingen om å si hvem de arbeider for.",
        en="The strategy has no rules for how employees are to behave, or none on saying who they work for.",
    ),
    why=Text(
        nb="I en samtale på nett er det lett å glemme hvem man representerer. Leserne skal vite om det er "
        "virksomheten eller en privatperson som svarer.",
        en="In a conversation online it is easy to forget who you represent. Readers should know whether "
        "the organisation or a private person is answering.",
    ),
    mend=Text(
        nb="Skriv under «guidelines» hvordan de ansatte opptrer («kind: conduct»), og når de sier hvem de "
        "arbeider for («kind: disclosure»). Finnes regelen allerede, så gi den en av disse. Er det bare én "
        "eller to som gjør alt, eller de som gjør det, er frivillige, blir dette ikke spurt om.",
        en="Write under “guidelines” how employees behave (“kind: conduct”), and when they say who they "
        "work for (“kind: disclosure”). Where the rule exists already, give it one of these. Where "
        "only one or two do everything, or volunteers do, this is not asked for.",
    ),
    sources=Text(
        nb="Team SAFA; NetComs sosiale retningslinjer; det amerikanske luftforsvaret (åpenhet om hvem man "
        "er)",
        en="Team SAFA; NetCom’s social guidelines; the US Air Force (openness about who you are)",
    ),
    bad=lambda: Bad(
        "guidelines[0]",
        Guideline("Ansatte er høflige, også på fritiden", kind="conduct"),
        at="guidelines",
    ),
)
def conduct_missing(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """Employees know how to behave, and say whom they work for."""
    # Volunteers speak for a cause of their own.
    if is_unpaid(strategy) or not are_several(context.graph) or has_rule_on(context, _DISCLOSURE):
        return
    message = Text(
        nb="Ingen regel sier hvordan de ansatte opptrer, eller når de skal si hvem de arbeider for.",
        en="No rule says how employees are to behave, or when they are to say who they work for.",
    )
    if has_rule_on(context, _CONDUCT):
        message = Text(
            nb="Reglene for oppførsel sier ikke når de ansatte skal si hvem de arbeider for.",
            en="The rules on conduct do not say when employees are to say who they work for.",
        )
    yield context.problem(message, at="guidelines")


@check(
    "privacy-missing",
    "SK702",
    Severity.WARNING,
    also=(Severity.ERROR,),
    on=Strategy,
    profiles=(CONVERSATIONAL, PUBLIC),
    summary=Text(
        nb="Strategien har ingen regel om personopplysninger eller taushetsbelagte opplysninger.",
        en="The strategy has no rule on personal or confidential data.",
    ),
    why=Text(
        nb="Folk skriver om seg selv og andre i åpne kommentarfelt. Uten en regel vet ingen om det skal "
        "skjules, og hva man ikke kan spørre om. I offentlig sektor er det en feil, ellers en advarsel.",
        en="People write about themselves and others in open comments. Without a rule nobody knows whether "
        "to hide it, and what not to ask for. In the public sector this is an error, elsewhere a warning.",
    ),
    mend=Text(
        nb="Skriv under «guidelines» («kind: privacy») hva ingen skal be om eller dele, og hva som skjer "
        "når andre gjør det. Finnes regelen allerede, så gi den denne «kind».",
        en="Write under “guidelines” (“kind: privacy”) what nobody may ask for or share, and what happens "
        "when others do. Where the rule exists already, give it that “kind”.",
    ),
    sources=Text(
        nb="Digitaliseringsdirektoratet; personvernforordningen; amerikansk personvernlov",
        en="The Norwegian Digitalisation Agency; the GDPR; the US Privacy Act",
    ),
    bad=lambda: Bad(
        "guidelines[1]",
        Guideline("Innleggene er på høyst åtti ord", kind="language"),
        at="guidelines",
    ),
)
def privacy_missing(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """Somebody has said what is not to be asked for or shared."""
    answered = any(
        "personal_data" in map(kind_of, response.messages)
        for _, response in context.graph.of(ResponseGuideline)
    )
    if not answered and not has_rule_on(context, _PRIVACY):
        severity = Severity.ERROR if _is_public(strategy) else None
        yield context.problem(at="guidelines", severity=severity)


@check(
    "archiving-missing",
    "SK703",
    Severity.ERROR,
    on=Strategy,
    profiles=(PUBLIC,),
    summary=Text(
        nb="Strategien har ingen regel om arkivering.", en="The strategy has no rule on what is archived."
    ),
    why=Text(
        nb="Det er innholdet som avgjør om noe skal arkiveres, ikke hvor det står. Et svar om hvordan en "
        "regel skal forstås, er like arkivverdig i et kommentarfelt som i et brev.",
        en="The content decides what has to be archived, not where it was posted. An answer on how to "
        "understand a rule is as much a record in a comment as in a letter.",
    ),
    mend=Text(
        nb="Skriv under «guidelines» («kind: archiving») hva som arkiveres, av hvem og hvor fort. Finnes "
        "regelen allerede, så gi den denne «kind».",
        en="Write under “guidelines” (“kind: archiving”) what is archived, by whom and how soon. Where "
        "the rule exists already, give it that “kind”.",
    ),
    sources=Text(
        nb="Arkivverket; Digitaliseringsdirektoratet",
        en="The National Archives of Norway; the Norwegian Digitalisation Agency",
    ),
    bad=lambda: Bad(
        "guidelines[2]",
        Guideline("Innleggene er på høyst åtti ord", kind="language"),
        at="guidelines",
    ),
)
def archiving_missing(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """What is worth keeping is kept."""
    del strategy
    if not has_rule_on(context, _ARCHIVING):
        yield context.problem(at="guidelines")


@check(
    "accessibility-missing",
    "SK704",
    Severity.WARNING,
    on=Strategy,
    profiles=(BASE,),
    summary=Text(
        nb="Strategien har ingen regel om universell utforming.",
        en="The strategy has no rule on accessibility.",
    ),
    why=Text(
        nb="Et bilde uten alternativ tekst og en video uten teksting når ikke dem som ikke ser eller hører. "
        "Det glemmes hver gang det ikke står noe sted.",
        en="An image without alternative text and a video without captions do not reach those who cannot see "
        "or hear. Unless it is written down, it is forgotten every time.",
    ),
    mend=Text(
        nb="Skriv under «guidelines» («kind: accessibility») hva som gjelder for bilder, video, "
        "emneknagger og språk. Finnes regelen allerede, så gi den denne «kind». Er det bare én eller to som "
        "gjør alt, blir dette bare spurt om i offentlig sektor.",
        en="Write under “guidelines” (“kind: accessibility”) what applies to images, video, hashtags and "
        "language. Where the rule exists already, give it that “kind”. Where only one or two do "
        "everything, this is asked for in the public sector only.",
    ),
    sources=Text(
        nb="Britiske og amerikanske myndigheters veiledere; accessible-social.com; "
        "Digitaliseringsdirektoratet",
        en="The guides of British and American authorities; accessible-social.com; the Norwegian "
        "Digitalisation Agency",
    ),
    bad=lambda: Bad(
        "guidelines[3]",
        Guideline("Innleggene er på høyst åtti ord", kind="language"),
        at="guidelines",
    ),
)
def accessibility_missing(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """Everybody can take in what is published."""
    asked = are_several(context.graph) or _is_public(strategy)
    published = any(map(is_in_use, strategy.channels))
    if asked and published and not has_rule_on(context, _ACCESSIBILITY):
        yield context.problem(at="guidelines")


@check(
    "access-rule-missing",
    "SK705",
    Severity.WARNING,
    on=Strategy,
    profiles=(CONVERSATIONAL,),
    summary=Text(
        nb="Strategien har ingen regel om tilgangen til kontoene.",
        en="The strategy has no rule on access to the accounts.",
    ),
    why=Text(
        nb="En konto som blir overtatt, taler i virksomhetens navn. Det skjer med svake passord, og når "
        "ingen fjerner tilgangen til dem som slutter.",
        en="An account that is taken over speaks in the organisation’s name. That happens with weak "
        "passwords, and when nobody removes the access of those who leave.",
    ),
    mend=Text(
        nb="Skriv under «guidelines» («kind: security») hvordan det logges på, hvem som gir tilgang, og "
        "når den fjernes. Finnes regelen allerede, så gi den denne «kind». Er det bare én eller to som gjør "
        "alt, blir dette ikke spurt om.",
        en="Write under “guidelines” (“kind: security”) how people log in, who grants access, and when it "
        "is revoked. Where the rule exists already, give it that “kind”. Where only one or two do "
        "everything, this is not asked for.",
    ),
    sources=Text(
        nb="Britiske myndigheters veileder (to-trinns pålogging, tilgang ved fratreden)",
        en="The British government’s guide (two-factor authentication, access on leaving)",
    ),
    bad=lambda: Bad(
        "guidelines[4]",
        Guideline("Innleggene er på høyst åtti ord", kind="language"),
        at="guidelines",
    ),
)
def access_rule_missing(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """The accounts are looked after."""
    del strategy
    if are_several(context.graph) and not has_rule_on(context, _SECURITY):
        yield context.problem(at="guidelines")


@check(
    "house-rules-missing",
    "SK706",
    Severity.WARNING,
    on=Strategy,
    profiles=(CONVERSATIONAL,),
    summary=Text(
        nb="Det finnes ingen husregler for kommentarfeltene, og ingen har redaktøransvaret for dem.",
        en="There are no house rules for the comments, and nobody has editorial responsibility for them.",
    ),
    why=Text(
        nb="Den som skjuler en kommentar uten å kunne vise til en regel, blir beskyldt for sensur. Den som "
        "lar alt stå, svarer for det.",
        en="Whoever hides a comment without a rule to point at is accused of censorship. Whoever leaves "
        "everything up has to answer for it.",
    ),
    mend=Text(
        nb="Skriv under «guidelines» hva leserne kan skrive («kind: house_rule»), og hva som skjules og "
        "av hvem («kind: moderation»). Finnes regelen allerede, så gi den denne «kind». Er det bare én "
        "eller to som gjør alt, blir dette bare spurt om i offentlig sektor.",
        en="Write under “guidelines” what readers may write (“kind: house_rule”), and what is hidden and "
        "by whom (“kind: moderation”). Where the rule exists already, give it that “kind”. Where only "
        "one or two do everything, this is asked for in the public sector only.",
    ),
    sources=Text(
        nb="Britiske myndigheters veileder (husregler); Randaberg og Kristiansand kommune (redaktøransvar)",
        en="The British government’s guide (house rules); the municipalities of Randaberg and Kristiansand "
        "(editorial responsibility)",
    ),
    bad=lambda: Bad(
        "guidelines[5]",
        Guideline("Ansatte er høflige, også på fritiden", kind="conduct"),
        at="guidelines",
    ),
)
def house_rules_missing(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """Readers know what they may write."""
    if (are_several(context.graph) or _is_public(strategy)) and not has_rule_on(context, _HOUSE_RULES):
        yield context.problem(at="guidelines")

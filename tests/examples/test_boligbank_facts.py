"""Every fact of the bank's text can be read back from a typed place of the example."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

import strategykit as sk

BOLIGBANK = Path(__file__).parents[2] / "examples" / "boligbank"

_PART = re.compile(r"\.?([a-z_]+)|\[([^\]]+)\]")

# What stands at a path: a text has to hold the words, a list has to hold the item, anything else
# has to be equal. An item of a list is named by its position or by its id.
FACTS: tuple[tuple[str, str, Any], ...] = (
    # A. Document, context and grounding
    ("F01", "title", "Strategi for god bruk av sosiale medier"),
    ("F02", "document.authors[0].name", "En student"),
    ("F02", "document.notes[2].text", "oppgave 3, modul 4"),
    ("F03", "organization.name", "Banken"),
    ("F03", "organization.anonymous", True),
    ("F03", "organization.sector", "public"),
    ("F03", "organization.services", "Bostøtte"),
    ("F03", "document.notes[1].text", "Jeg har hatt min egen virksomhet i tankene"),
    ("F04", "goals[0].standing", sk.Standing.FICTIONAL),
    ("F04", "goals[0].reason", "noen fiktive kommunikasjonsmål"),
    ("F04", "organization.fictional", False),
    ("F05", "document.language", "nb"),
    ("F06", "documents[presentasjonen].relation", sk.DocumentRelation.PUBLISHED_AS),
    ("F06", "documents[presentasjonen].links[0].platform", "Prezi"),
    ("F06", "documents[tidligere-presentasjon].status", "superseded"),
    ("F06", "documents[tidligere-presentasjon].notes[0].text", "har laget en versjon tidligere"),
    (
        "F07",
        "documents[presentasjonen].links[0].url",
        "http//prezi.com/st2zfksufj67/strategi-for-god-bruk-av-sosiale-medier/",
    ),
    ("F07", "documents[presentasjonen].links[0].role", "presentation"),
    ("F08", "documents[kortfilmen].title", "god kortfilm om sosiale medier"),
    ("F08", "documents[kortfilmen].links[0].url", "youtube.com/watch?v=reBGK5isnco"),
    ("F08", "documents[kortfilmen].links[0].role", "background"),
    ("F09", "documents[markedsheltene].links[0].url", "slik-lager-du-en-strategi-for-sosiale-medier"),
    ("F09", "definitions[2].source", "markedsheltene"),
    ("F09", "frameworks[fem-punkter].source", "markedsheltene"),
    ("F10", "documents[strategisk-kommunikasjon].links[0].url", "Strategisk+kommunikasjon.5227.cms"),
    ("F10", "frameworks[tre-hovedelementer].source", "strategisk-kommunikasjon"),
    ("F11", "documents[wikipedia].relation", sk.DocumentRelation.CITES),
    ("F11", "definitions[0].source", "wikipedia"),
    ("F11", "definitions[1].source", "wikipedia"),
    ("F12", "documents[kommunikasjonsstrategien].relation", sk.DocumentRelation.SUBORDINATE_TO),
    ("F12", "documents[kommunikasjonsstrategien].title", "Helhetlig kommunikasjonsstrategi"),
    ("F13", "documents[kommunikasjonsstrategien].purpose", "ivaretar virksomhetens mål, oppgaver, tjenester"),
    ("F13", "documents[kommunikasjonsstrategien].purpose", "brukerne/organisasjoner"),
    ("F14", "document.anchors", "De førende dokumenter på strategisk nivå, eksternt"),
    ("F14", "document.anchors", "De førende dokumenter på strategisk nivå, internt"),
    ("F15", "guidelines[0].text", "eieforhold til strategien og gjennomføringen"),
    ("F15", "guidelines[0].binds", "ansatte-pa-alle-nivaer"),
    ("F16", "trainings[0].topic", "Kompetanseheving"),
    ("F16", "guidelines[1].text", "kvalitetssikring"),
    ("F16", "guidelines[1].kind", sk.GuidelineKind.QUALITY),
    # B. Definitions
    ("F17", "definitions[0].text", "en plan av handlinger med hensikt å nå et spesifikt mål"),
    ("F17", "definitions[0].text", "mer om hva som skal gjøres enn om hvordan"),
    ("F18", "definitions[1].text", "åpner for interaksjon mellom to eller flere mennesker"),
    *(
        ("F19", "definitions[1].examples", name)
        for name in ("Facebook", "Twitter", "LinkedIn", "ResearchGate", "Youtube", "MySpace", "Gowalla")
    ),
    *(("F19", "definitions[1].examples", name) for name in ("Playstation", "Xbox", "Nintendo")),
    *(
        ("F19", "definitions[1].examples", name)
        for name in ("wikier", "blogging", "vlogging", "crowdsourcing")
    ),
    ("F20", "definitions[2].term", "Sosiale medier"),
    ("F20", "definitions[2].text", "en samtale som støttes av nettbaserte verktøy"),
    # C. The five-point framework
    ("F21", "frameworks[fem-punkter].points[0].label", "Mål"),
    ("F21", "frameworks[fem-punkter].points[1].label", "Misjon/hensikt"),
    ("F21", "frameworks[fem-punkter].points[2].label", "Måling"),
    ("F21", "frameworks[fem-punkter].points[3].label", "Ansvar"),
    ("F21", "frameworks[fem-punkter].points[4].label", "Hva er fordelene for kundene?"),
    ("F22", "frameworks[fem-punkter].points[0].questions", "Definere konkret hva målet er."),
    ("F22", "frameworks[fem-punkter].points[0].questions", "Hva er det vi vil oppnå?"),
    ("F23", "goals[3].text", "kundedialog"),
    ("F23", "goals[3].standing", sk.Standing.EXAMPLE),
    ("F24", "goals[4].text", "bedre informasjonsflyt ut til kundene"),
    ("F25", "goals[5].text", "mer synlighet"),
    ("F26", "goals[6].text", "overvåke hva andre sier om oss"),
    ("F26", "goals[6].kind", sk.GoalKind.LISTENING),
    ("F27", "goals[7].text", "styrke virksomhetens omdømme"),
    ("F28", "mission", "Vi er der kundene/samarbeidspartnere er!"),
    ("F29", "evaluations[0].questions", "Har vår tilstedeværelse på sosiale medier en effekt?"),
    ("F30", "evaluations[0].questions", "Hva kan vi finne ut av søkemotorresultater?"),
    ("F31", "resources[0].name", "Google Docs"),
    ("F31", "resources[0].kind", "tool"),
    ("F31", "resources[0].used_for", "evaluering-underveis"),
    ("F31", "resources[0].notes[0].text", "for å se på statistikk"),
    ("F32", "open_items[1].text", "Sette opp noen delmål"),
    ("F32", "open_items[1].kind", sk.OpenKind.ANNOUNCED),
    ("F33", "evaluations[0].triggers", "Dårlige tall?"),
    ("F33", "evaluations[0].cadence.raw", "underveis"),
    ("F34", "evaluations[0].consequence", "Strategien må muligens endres. Andre tiltak må settes ut i live."),
    ("F35", "responsibilities[ansvaret-for-sosiale-medier].rule", "en klar føring på hvem"),
    ("F35", "responsibilities[ansvaret-for-sosiale-medier].responsible", "ledere"),
    ("F35", "responsibilities[ansvaret-for-sosiale-medier].responsible", "kommunikasjonsradgivere"),
    ("F35", "responsibilities[ansvaret-for-sosiale-medier].standing", sk.Standing.EXAMPLE),
    ("F36", "responsibilities[1].enquiry", "press"),
    ("F36", "responsibilities[1].responsible", "ledere"),
    ("F37", "responsibilities[2].task", "den daglige oppfølgingen"),
    ("F37", "responsibilities[2].responsible", "kommunikasjonsseksjonen"),
    ("F38", "responsibilities[3].enquiry", "subject"),
    ("F38", "responsibilities[3].rule", "nasjonalt fagansvar for et bestemt tema/en bestemt ordning"),
    ("F39", "benefits[0].text", "relevant og verdifull informasjon"),
    ("F39", "benefits[0].beneficiary", sk.Beneficiary.CUSTOMER),
    ("F40", "benefits[1].text", "Tidsbesparende"),
    ("F41", "benefits[2].text", "Kundene kan søke informasjon når det passer dem"),
    ("F42", "benefits[3].text", "alle får korrekt informasjon"),
    ("F42", "benefits[3].notes[0].text", "Sikrer at alle for korrekt informasjon."),
    ("F43", "benefits[4].text", "Sikrer likebehandling"),
    ("F44", "benefits[5].text", "Lovverket følges"),
    # D. As is, to be, gap, actions
    ("F45", "frameworks[tre-hovedelementer].points[0].label", "Sånn er vi i dag"),
    ("F45", "frameworks[tre-hovedelementer].points[1].label", "Sånn vil vi bli"),
    ("F45", "frameworks[tre-hovedelementer].points[2].label", "Dette må vi gjøre for å komme dit"),
    (
        "F46",
        "frameworks[tre-hovedelementer].points[1].questions",
        "Et klart bilde av hva vi ønsker å være på et gitt tidspunkt i framtiden.",
    ),
    ("F47", "as_is[0].text", "Kundene ønsker å nå oss på flere kommunikasjonsarenaer"),
    (
        "F48",
        "as_is[1].text",
        "forstår ikke helt hva innholdet betyr når vi sender ut vedtak / brevproduksjon",
    ),
    ("F48", "as_is[1].evidence[0].text", "Tilbakemelding fra en gruppe kunder"),
    ("F49", "as_is[1].leads_to", "økt telefonhenvendelser"),
    ("F49", "as_is[1].leads_to", "besvarelser pr e-post"),
    ("F50", "to_be[0].text", "flere forskjellige sosiale medier, for eksempel blogg, Facebook og Twitter"),
    ("F50", "to_be[0].about", "blogg"),
    ("F51", "to_be[1].text", "Vi deler videoer på YouTube, bilder på flikr"),
    ("F51", "channels[flickr].platform", "flikr"),
    ("F51", "channels[flickr].name", "Flickr"),
    ("F52", "to_be[2].text", "på en enkel og tydelig måte"),
    ("F53", "to_be[3].text", "Vi tar våre kunder på alvor og opptrer på en profesjonell måte"),
    ("F54", "to_be[4].text", "Vi er serviceinnstilte"),
    ("F55", "open_items[0].text", "Gap-analyse lages, jf differansen mellom pkt 1 og 2"),
    ("F55", "open_items[0].kind", sk.OpenKind.ANNOUNCED),
    ("F56", "guidelines[2].text", "tilstrekkelig kunnskap om de ulike målgruppenes behov"),
    ("F56", "guidelines[2].reason", "rett valg av kanaler og budskap"),
    ("F57", "guidelines[3].kind", sk.GuidelineKind.CONSTRAINT),
    ("F57", "guidelines[3].text", "vurderes ut i fra de økonomiske og interne resurssene"),
    ("F58", "to_be[5].text", "Informasjonsflyten går enkelt i organisasjonen, – horisontalt og vertikalt"),
    ("F59", "channels[blogg].status", sk.ChannelStatus.INACTIVE),
    ("F60", "channels[blogg].status_reason", "aktive på Facebook og Twitter, og at RSS kanal kan benyttes"),
    (
        "F60",
        "presence.criteria",
        "Det er bra at de er gode på noen sosiale arenaer enn å prøve å gape over for mye.",
    ),
    ("F61", "channels[rss].status", sk.ChannelStatus.POSSIBLE),
    ("F61", "channels[rss].status_reason", "RSS kanal kan benyttes"),
    # E. Communication goals and the approaches under them
    ("F62", "open_items[2].kind", sk.OpenKind.PARTIAL),
    ("F62", "open_items[2].text", "flere mål og delmål"),
    ("F63", "goals[0].text", "øke sin synlighet og forbedre omdømme gjennom merkevarebygging"),
    ("F64", "goals[1].text", "et kompetansesenter for kundene og samarbeidspartnere"),
    ("F64", "goals[1].audiences", "kunder"),
    ("F64", "goals[1].audiences", "samarbeidspartnere"),
    ("F65", "goals[2].text", "en attraktiv arbeidsplass for jobbsøkere og for de ansatte"),
    ("F65", "goals[2].audiences", "jobbsokere"),
    ("F65", "goals[2].audiences", "ansatte"),
    ("F66", "goals[0].approaches[0].text", "en synlig og aktiv aktør i samfunnet"),
    ("F67", "goals[0].approaches[1].text", "løse viktige boligpolitiske oppgaver"),
    ("F68", "goals[1].approaches[0].text", "spre sine kunnskaper på ulike sosiale medier"),
    ("F68", "goals[1].approaches[0].channels", "facebook"),
    ("F69", "goals[1].approaches[1].text", "tilgjengelige og tydelige som formidlere"),
    ("F70", "goals[1].approaches[2].text", "serviceinnstilte"),
    ("F71", "goals[2].approaches[0].text", "åpenhet, mangfold og samspill"),
    ("F71", "goals[2].approaches[0].text", "bygge gode interne relasjoner"),
    *(("F71", "goals[2].approaches[0].values", value) for value in ("apenhet", "mangfold", "samspill")),
    ("F72", "goals[2].approaches[1].text", "formidle kunnskap og kompetanse"),
    ("F73", "goals[2].approaches[2].text", "en god lønnsprofil"),
    ("F74", "goals[0].notes[0].place", "Strategier for å nå målet"),
    ("F74", "goals[1].notes[0].text", "Banken skal være et kompetansesenter for kundene"),
    ("F74", "goals[2].notes[0].kind", sk.NoteKind.AS_WRITTEN),
    # F. Audiences
    ("F75", "audiences[kunder].name", "Kunder"),
    ("F75", "audiences[samarbeidspartnere].name", "Samarbeidspartnere"),
    ("F75", "audiences[brukerne-organisasjoner].name", "Brukerne/organisasjoner"),
    ("F76", "audiences[fremtidige-og-aktuelle-kunder].name", "Fremtidige og aktuelle kunder"),
    ("F76", "audiences[fremtidige-og-aktuelle-kunder].part_of", "kunder"),
    ("F77", "audiences[mulige-bostottekunder].text", "Mulige bostøtte kunder som faller inn under ordningen"),
    ("F77", "audiences[mulige-bostottekunder].needs[0].text", "kan fanges opp"),
    ("F78", "audiences[jobbsokere].internal", False),
    ("F78", "audiences[ansatte].internal", True),
    ("F79", "responsibilities[1].task", "Pressehenvendelser"),
    # G. Channels
    ("F80", "presence.reasons[0]", "enn å lese et brev med henvisninger til lovparagrafer/klageadgang"),
    ("F80", "channels[twitter].rationale", "enklere for folk å benytte seg av, enn å lese et brev"),
    ("F81", "presence.reasons[1]", "fange opp mulige bostøtte kunder som faller inn under ordningen"),
    ("F82", "channels[facebook].status", sk.ChannelStatus.ACTIVE),
    ("F82", "channels[facebook].status_reason", "opprettet en egen side på Facebook"),
    ("F83", "channels[facebook].purposes", "publisere nyheter"),
    ("F83", "channels[facebook].purposes", "endringer i lovverket/retningslinjer"),
    ("F83", "channels[facebook].purposes", "at vi har en dialog med kundene"),
    ("F84", "channels[facebook].rationale", "Vi må være der folk er"),
    ("F85", "channels[twitter].status_reason", "En Twitterprofil er opprettet"),
    ("F85", "channels[twitter].purposes", "legge ut nyheter"),
    ("F85", "channels[twitter].purposes", "svare på spørsmål fra kundene"),
    ("F85", "channels[twitter].notes[0].text", "Twitter vil bli brukt til"),
    ("F86", "channels[twitter].audiences", "fremtidige-og-aktuelle-kunder"),
    ("F86", "channels[twitter].notes[1].text", "engasjere oss med fremtidige og aktuelle kunder"),
    ("F87", "channels[facebook].relations[0].kind", sk.ChannelRelationKind.CROSS_POSTS),
    ("F87", "channels[facebook].relations[0].to", "twitter"),
    ("F87", "channels[facebook].relations[0].extent", "most"),
    ("F88", "channels[facebook].relations[1].kind", sk.ChannelRelationKind.CONNECTED),
    ("F88", "channels[facebook].notes[0].text", "at disse kontoene kobles sammen"),
    ("F89", "channels[youtube].purposes", "Videoer som forteller om bankens ordninger legges ut"),
    ("F90", "channels[hjemmesiden].relations[0].to", "youtube"),
    ("F90", "channels[facebook].relations[2].to", "youtube"),
    ("F90", "channels[twitter].relations[0].to", "youtube"),
    ("F91", "channels[hjemmesiden].kind", "site"),
    ("F91", "channels[brev].kind", "letter"),
    ("F91", "channels[telefon].kind", "phone"),
    ("F91", "channels[e-post].kind", "email"),
    ("F91", "channels[brev].status", sk.ChannelStatus.EXTERNAL),
    ("F92", "trainings[1].topic", "Video"),
    ("F92", "trainings[1].purpose", "lavterskel for å lage/ta i bruk video"),
    ("F92", "trainings[1].notes[0].text", "øke kompetansen internt"),
    ("F93", "channels[flickr].status_reason", "uten egen kanalomtale"),
    ("F93", "channels[blogg].purposes", ()),
    # H. Rules for Facebook and Twitter
    *(("F94", f"guidelines[{number}].channels", ("facebook", "twitter")) for number in range(4, 11)),
    ("F95", "guidelines[4].text", "Vi legger ut når vi har noe interessant å formidle"),
    ("F95", "channels[facebook].cadence.raw", "når vi har noe interessant å formidle"),
    ("F96", "guidelines[5].text", "Vi legger ut for kommentering"),
    ("F96", "guidelines[5].reason", "slik at vi får en dialog"),
    ("F97", "guidelines[6].text", "høflige, saklige og ærlige tilbakemeldinger"),
    *(("F97", "voices[0].attributes", word) for word in ("høflig", "saklig", "ærlig")),
    ("F98", "guidelines[7].text", "Vi kan legge ut en lenke"),
    ("F98", "guidelines[7].modality", sk.Modality.MAY),
    ("F98", "guidelines[7].items", ("blogginnlegg", "YouTube")),
    ("F99", "guidelines[8].text", "Vi skriver kort, presist og forståelig"),
    *(("F99", "voices[0].attributes", word) for word in ("kort", "presis", "forståelig")),
    ("F100", "guidelines[9].text", "Vi bruker positive formuleringer"),
    ("F100", "voices[0].attributes", "positiv"),
    ("F101", "guidelines[10].text", "Vi svarer raskt"),
    ("F101", "channels[facebook].commitments[0].within.raw", "raskt"),
    ("F101", "channels[twitter].commitments[0].within.raw", "raskt"),
    ("F101", "channels[twitter].commitments[0].within.low", None),
    # I. About the assignment and the blog
    ("F102", "notes[0].text", "fiktiv eller ekte"),
    ("F102", "notes[0].text", "Vær konkret"),
    ("F102", "notes[0].text", "inkluder presentasjonen som del av blogginnlegget"),
    ("F102", "notes[1].text", "minst i fem personers blogger"),
    ("F102", "notes[1].kind", sk.NoteKind.PROVENANCE),
    ("F103", "documents[presentasjonen].notes[0].text", "linken din funker ikke"),
    ("F103", "documents[presentasjonen].notes[0].kind", sk.NoteKind.FEEDBACK),
    ("F103", "documents[presentasjonen].notes[1].place", "forfatterens svar"),
    ("F103", "open_items[4].kind", sk.OpenKind.PROBLEM),
    ("F103", "open_items[4].about", "presentasjonen"),
    ("F103", "notes[2].text", "klarlegge (definere) begrepene"),
)


@pytest.fixture(scope="module")
def strategy() -> sk.Strategy:
    return sk.load(BOLIGBANK / "strategy.yaml")


@pytest.mark.parametrize(("fact", "path", "expected"), FACTS, ids=lambda value: str(value)[:40])
def test_fact_is_read_back(strategy: sk.Strategy, fact: str, path: str, expected: Any) -> None:
    found = _at(strategy, path)
    assert _holds(found, expected), f"{fact}: {found!r}"


def test_no_fact_is_left_out() -> None:
    assert {fact for fact, _, _ in FACTS} == {f"F{number:02}" for number in range(1, 104)}


def _holds(found: Any, expected: Any) -> bool:
    words: Any = found
    inside = isinstance(found, (str, tuple)) and not isinstance(expected, tuple)
    return expected in words if inside else found == expected


def _at(node: Any, path: str) -> Any:
    for name, item in _PART.findall(path):
        if name:
            node = getattr(node, name)
        elif item.isdigit():
            node = node[int(item)]
        else:
            (node,) = (each for each in node if each.id == item)
    return node

"""A story as the bank's strategy would be told, made by hand."""

from __future__ import annotations

from strategykit import Strategy
from strategykit.findings import Report
from strategykit.story import tell
from strategykit.story.blocks import (
    Bullets,
    Callout,
    Card,
    Cards,
    Claim,
    Column,
    Columns,
    ExamplePair,
    Examples,
    Fact,
    Facts,
    Item,
    Prose,
    Section,
    Span,
    Statement,
    Story,
    Table,
    to_line,
)

NORWEGIAN = tell(Strategy("S"), Report(), "nb").labels

_LONG = (
    "Facebook-siden brukes til å publisere nyheter og endringer i lovverket og retningslinjene, og til "
    "å ha en dialog med kundene. Vi må være der folk er. Her fanger vi også opp mulige bostøttekunder "
    "som faller inn under ordningen, men som ikke har søkt. "
)


def _fact(label: str, *values: str) -> Fact:
    return Fact(label, values=values)


def _channel(name: str, badge: str, lead: str, *facts: Fact) -> Card:
    return Card(name, badge=badge, lead=lead, facts=facts)


GOALS = Section(
    id="goals",
    label="Mål",
    title="Banken har tre mål, og ingen av dem kan måles ennå",
    summary="Synlighet og omdømme, kompetansesenter og attraktiv arbeidsplass – uten måltall, frist og eier.",
    point=1,
    status="error",
    blocks=(
        Bullets(
            (
                Item(
                    "Banken skal øke sin synlighet og forbedre omdømme gjennom merkevarebygging",
                    under=(
                        "Banken skal være en synlig og aktiv aktør i samfunnet",
                        "Banken skal bidra med vår kompetanse for å løse viktige boligpolitiske oppgaver",
                    ),
                ),
                Item(
                    "Banken skal være et kompetansesenter for kundene og samarbeidspartnere",
                    under=(
                        "Banken skal spre sine kunnskaper på ulike sosiale medier",
                        "Banken skal være tilgjengelige og tydelige som formidlere",
                        "Banken skal være serviceinnstilte",
                    ),
                ),
                Item(
                    "Banken skal være en attraktiv arbeidsplass for jobbsøkere og for de ansatte",
                    under=(
                        "Banken skal arbeide for verdier som «åpenhet, mangfold og samspill»",
                        "Banken skal formidle kunnskap og kompetanse",
                        "Banken skal ha en god lønnsprofil",
                    ),
                ),
            ),
            notes=("Banken har flere mål og delmål. Her er tre av dem satt i fokus, og de er fiktive.",),
        ),
        Table(
            ("Mål", "Indikator", "Nullpunkt", "Måltall", "Frist", "Ansvarlig"),
            rows=tuple(
                tuple(to_line(cell) for cell in row)
                for row in (
                    (
                        "Synlighet",
                        "Kjennskap blant leietakere",
                        "31 %",
                        "45 %",
                        "31.12.2027",
                        "Kommunikasjonssjefen",
                    ),
                    (
                        "Omdømme",
                        "Tilfredshet i den årlige kundeundersøkelsen",
                        "62 av 100",
                        "70 av 100",
                        "31.12.2027",
                        "",
                    ),
                    (
                        "Kompetansesenter",
                        "Spørsmål besvart uten telefon eller e-post",
                        "",
                        "1 200 i måneden",
                        "",
                        "Fagsjefen for bostøtte",
                    ),
                    (
                        "Arbeidsplass",
                        "Kvalifiserte søkere per utlyst stilling",
                        "14",
                        "20",
                        "01.07.2027",
                        "HR-sjefen",
                    ),
                )
            ),
            title="Fire indikatorer viser om vi er på vei",
        ),
        Callout(
            "Målene mangler det som gjør dem mulige å styre etter.",
            items=(
                Item("Ingen av målene har en frist."),
                Item("Ingen har en ansvarlig."),
                Item("«God lønnsprofil» kan ikke nås med sosiale medier."),
            ),
            title="Tre hull må tettes før målene kan vedtas",
        ),
    ),
)

MISSION = Section(
    id="mission",
    label="Misjon",
    title="Vi er der kundene er",
    summary="Hensikten er å møte kundene der de allerede er.",
    point=2,
    status="ok",
    blocks=(Statement(Span("Vi er der kundene og samarbeidspartnerne er!", lang="nb")),),
)

MEASUREMENT = Section(
    id="measurement",
    label="Måling",
    title="Vi vet hva vi vil spørre om, men ikke når vi skal svare",
    summary="Spørsmålene er stilt; måltall, rytme og ansvarlig mangler.",
    point=3,
    status="warning",
    blocks=(
        Bullets(
            (
                Item("Har vår tilstedeværelse på sosiale medier en effekt?"),
                Item("Hva kan vi finne ut av søkemotorresultater?"),
                Item("Når er tallene så dårlige at strategien må endres?"),
            ),
            ordered=True,
        ),
        Facts(
            (
                _fact("Verktøy", "Google Docs for å se på statistikk"),
                _fact("Rytme", "Evaluering underveis"),
                _fact("Følge", "Strategien må muligens endres.", "Andre tiltak må settes ut i livet."),
            ),
            title="Evalueringen mangler terskel og eier",
        ),
    ),
)

RESPONSIBILITY = Section(
    id="responsibility",
    label="Ansvar",
    title="Tre slags henvendelser har en mottaker",
    summary="Pressen, den daglige oppfølgingen og faglige spørsmål er fordelt.",
    point=4,
    status="warning",
    blocks=(
        Facts(
            (
                _fact("Pressehenvendelser", "Ledere"),
                _fact("Daglig oppfølging", "Kommunikasjonsseksjonen"),
                _fact("Faglige spørsmål", "Den som har nasjonalt fagansvar for temaet eller ordningen"),
            )
        ),
    ),
)

BENEFITS = Section(
    id="benefits",
    label="Fordeler for kundene",
    title="Kundene får riktig svar når det passer dem",
    summary="Seks fordeler, fra tidsbesparelse til likebehandling.",
    point=5,
    status="ok",
    blocks=(
        Bullets(
            tuple(
                Item(text)
                for text in (
                    "Gir relevant og verdifull informasjon",
                    "Tidsbesparende",
                    "Kundene kan søke informasjon når det passer dem",
                    "Sikrer at alle får korrekt informasjon",
                    "Sikrer likebehandling",
                    "Lovverket følges",
                )
            )
        ),
    ),
)

SITUATION = Section(
    id="situation",
    label="Situasjon",
    title="Fra brev kundene ikke forstår til samtale der de er",
    summary="I dag fører uklare vedtak til telefoner; vi vil være tydelige på flere arenaer.",
    status="warning",
    blocks=(
        Columns(
            (
                Column(
                    "Sånn er vi i dag",
                    items=(
                        Item("Kundene ønsker å nå oss på flere kommunikasjonsarenaer."),
                        Item(
                            "En gruppe kunder forstår ikke helt hva innholdet betyr når vi sender ut vedtak.",
                            under=("Det fører til flere telefonhenvendelser og svar på e-post.",),
                        ),
                    ),
                ),
                Column(
                    "Sånn vil vi bli",
                    items=(
                        Item(
                            "Vi opererer på flere forskjellige sosiale medier, "
                            "for eksempel blogg, Facebook og Twitter."
                        ),
                        Item("Vi deler videoer på YouTube, bilder på flikr."),
                        Item("Vi presenterer informasjonen utad på en enkel og tydelig måte."),
                        Item("Vi tar våre kunder på alvor og opptrer på en profesjonell måte."),
                    ),
                ),
                Column(
                    "Dette må vi gjøre for å komme dit",
                    items=(
                        Item(
                            "Skaffe tilstrekkelig kunnskap om de ulike målgruppenes behov, "
                            "for rett valg av kanaler og budskap."
                        ),
                        Item("Vurdere tiltakene ut fra de økonomiske og interne ressursene."),
                    ),
                ),
            )
        ),
        Callout("Ønsket situasjon sier at vi er på blogg, men nåsituasjonen forsvarer at bloggen ligger."),
    ),
)

CHANNELS = Section(
    id="channels",
    label="Kanaler",
    title="To kanaler bærer dialogen, seks er med i bildet",
    summary="Facebook og Twitter er valgt; YouTube forklarer ordningene, bloggen ligger.",
    status="error",
    blocks=(
        Cards(
            tuple(
                _channel(
                    name,
                    badge,
                    lead,
                    _fact("Målgruppe", audience),
                    _fact("Bruk", use),
                    _fact("Svartid", "Vi svarer raskt"),
                )
                for name, badge, lead, audience, use in (
                    (
                        "Facebook",
                        "aktiv",
                        "Banken har opprettet en egen side på Facebook.",
                        "Kundene",
                        "Nyheter, endringer i lovverket og dialog med kundene",
                    ),
                    (
                        "Twitter",
                        "planlagt",
                        "En profil er opprettet og vil bli brukt til nyheter og svar.",
                        "Fremtidige og aktuelle kunder",
                        "Nyheter og svar på spørsmål fra kundene",
                    ),
                    (
                        "YouTube",
                        "aktiv",
                        "Videoer som forteller om bankens ordninger.",
                        "Ikke sagt",
                        "Video, med lenker på hjemmesiden, Facebook og Twitter",
                    ),
                    (
                        "Blogg",
                        "ligger",
                        "Bloggen er opprettet, men er ikke aktiv.",
                        "Ikke sagt",
                        "Det er bra å være god på noen arenaer enn å gape over for mye",
                    ),
                    ("Flickr", "nevnt", "Nevnt i ønsket situasjon som «flikr».", "Ikke sagt", "Bilder"),
                    ("RSS", "mulig", "En RSS-kanal kan benyttes.", "Ikke sagt", "Nyheter"),
                )
            ),
            title="Åtte kanaler, hver med sin bruk",
        ),
        Cards(
            (
                _channel(
                    "Facebook i detalj",
                    "aktiv",
                    _LONG,
                    *(
                        _fact(label, _LONG * times)
                        for label, times in (
                            ("Hensikt", 1),
                            ("Innhold", 2),
                            ("Tone", 1),
                            ("Rutine", 2),
                            ("Måling", 1),
                        )
                    ),
                ),
                _channel(
                    "Hjemmesiden",
                    "eid",
                    "Hjemmesiden har lenker til videoene.",
                    _fact("Ansvarlig", "Kommunikasjonsseksjonen"),
                ),
            ),
            title="Facebook er der dialogen føres",
        ),
    ),
)

GUIDELINES = Section(
    id="guidelines",
    label="Retningslinjer",
    title="Slik skriver og svarer vi på Facebook og Twitter",
    summary="Sju regler, og hvordan de ser ut i praksis.",
    status="warning",
    blocks=(
        Bullets(
            (
                Item("Vi legger ut når vi har noe interessant å formidle."),
                Item("Vi legger ut for kommentering, slik at vi får en dialog."),
                Item("Vi gir høflige, saklige og ærlige tilbakemeldinger."),
                Item(
                    (
                        Span("Vi kan legge ut en lenke (for eksempel "),
                        Span("blogginnlegg", url="https://example.org/blogg"),
                        Span(", YouTube), for fordypning i stoffet."),
                    )
                ),
                Item("Vi skriver kort, presist og forståelig."),
                Item("Vi bruker positive formuleringer."),
                Item("Vi svarer raskt."),
            ),
            title="Sju regler for det vi legger ut",
        ),
        Examples(
            (
                ExamplePair(
                    dont="Det står i vedtaket. Les det.",
                    do="Hei! Vedtaket sier at du får bostøtte fra 1. mars. "
                    "Vil du at vi ringer deg og går gjennom det?",
                    reason="Kunden spør fordi brevet var vanskelig å forstå.",
                ),
                ExamplePair(
                    dont="Vi beklager hvis noen følte seg støtt.", do="Vi tok feil, og vi har rettet det."
                ),
            ),
            title="Vi svarer som vi selv ville blitt svart",
        ),
    ),
)

DEFINITIONS = Section(
    id="definitions",
    label="Begreper",
    title="Hva vi mener med strategi og sosiale medier",
    summary="Definisjonene er hentet fra Wikipedia og fra fagpressen.",
    appendix=True,
    blocks=(
        Prose(
            (
                (
                    "En strategi er en plan av handlinger med hensikt å nå et spesifikt mål. "
                    "Strategi handler mer om hva som skal gjøres enn om hvordan noe skal gjøres."
                ),
                (
                    "Sosiale medier er medier (kanaler eller plattformer) som ved hjelp av Internett eller "
                    "webbasert teknologi åpner for interaksjon mellom to eller flere mennesker (brukere)."
                ),
                (Span("Social media is a conversation supported by online tools.", lang="en"),),
            )
        ),
    ),
)

OPEN = Section(
    id="open",
    label="Åpne punkter",
    title="Dette må avklares før strategien kan vedtas",
    summary="Fem åpne punkter.",
    status="error",
    blocks=(
        Callout(
            "Strategien er et utkast: disse punktene står åpne.",
            items=tuple(
                Item(text)
                for text in (
                    "Lenken http//prezi.com/st2zfksufj67/ mangler kolon og virker ikke.",
                    "«Vi svarer raskt» har ingen frist, ingen åpningstid og ingen dekning utenom arbeidstid.",
                    "Facebook, Twitter og YouTube har ingen ansvarlig.",
                    "Det er ingen regel for misnøye, feil, krenkelser og sletting.",
                    "Måltall, frist og eier mangler for alle tre målene.",
                )
            ),
        ),
    ),
)

BANK = Story(
    title="Strategi for god bruk av sosiale medier",
    subtitle="Banken",
    language="nb",
    content_language="nb",
    draft=True,
    draft_notice="Dette er et utkast. Målene er fiktive, og 14 punkter må avklares "
    "før strategien kan vedtas.",
    facts=(
        _fact("Versjon", "1.0"),
        _fact("Status", "Utkast"),
        _fact("Periode", "2026–2027"),
        _fact("Eier", "Kommunikasjonsseksjonen"),
    ),
    claims=(
        Claim(
            "Banken vil bli mer synlig, være et kompetansesenter og en attraktiv arbeidsplass.",
            section="goals",
        ),
        Claim("Vi er der kundene og samarbeidspartnerne er.", section="mission"),
        Claim("Målene har ennå ingen måltall, frister eller eiere.", section="measurement"),
        Claim("Kundene får korrekt informasjon når det passer dem.", section="benefits"),
        Claim("Facebook og Twitter bærer dialogen; svartiden er ikke tallfestet.", section="channels"),
    ),
    sections=(
        GOALS,
        MISSION,
        MEASUREMENT,
        RESPONSIBILITY,
        BENEFITS,
        SITUATION,
        CHANNELS,
        GUIDELINES,
        OPEN,
        DEFINITIONS,
    ),
    labels=NORWEGIAN,
    organization="Banken",
    version="1.0",
    keywords=("sosiale medier", "strategi"),
)

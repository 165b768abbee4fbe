"""What exporting reports, told like the checks: each has a page, but nobody can turn it off."""

from __future__ import annotations

from functools import cache

from strategykit.checks.loading import loading_pages
from strategykit.checks.registry import Check
from strategykit.findings import Severity, Text

__all__ = ["exporting_pages", "reported_pages"]

_E, _W, _I = Severity.ERROR, Severity.WARNING, Severity.INFO

_DECK = Text(
    nb="Presentasjonen i strategykit (strategykit exporters pptx)",
    en="The deck of strategykit (strategykit exporters pptx)",
)
_BRAND = Text(
    nb="Det en mal for PowerPoint må ha for å bli brukt som den er (strategykit exporters pptx)",
    en="What a template for PowerPoint needs in order to be used as it is (strategykit exporters pptx)",
)
_UNLIKE = Text(
    nb="Presentasjonen er laget, men ser ikke helt ut som malen gjør.",
    en="The deck was made, but does not look quite as the template does.",
)
_STRATML = Text(nb="StratML (ISO 17469-1 og ANSI/AIIM 22)", en="StratML (ISO 17469-1 and ANSI/AIIM 22)")
_WHATWG = Text(
    nb="Adresser slik nettlesere leser dem (WHATWG)", en="Addresses as browsers read them (WHATWG)"
)


def reported_pages() -> tuple[Check, ...]:
    """List what reading and exporting report, by code."""
    return tuple(sorted((*loading_pages(), *exporting_pages()), key=lambda each: each.code))


@cache
def exporting_pages() -> tuple[Check, ...]:
    """List what an export can have to say, by code; made when somebody asks for a page."""
    return (*_deck(), *_brand(), *_links(), *_stratml())


def _deck() -> tuple[Check, ...]:
    return (
        _about(
            "text-moved",
            "SK051",
            _W,
            summary=Text(
                nb="En tekst fikk ikke plass på lysbildet sitt og står i notatene.",
                en="A text had no room on its slide and stands in the notes.",
            ),
            why=Text(
                nb="Teksten blir aldri mindre enn det som kan leses i et rom. Det som da ikke får plass, er "
                "ikke borte, men den som ser på, ser det ikke.",
                en="Text is never set smaller than a room can read. What then has no room is not lost, but "
                "those who watch do not see it.",
            ),
            mend=Text(
                nb="Kort ned teksten, eller les den opp fra notatene.",
                en="Shorten the text, or read it aloud from the notes.",
            ),
            sources=_DECK,
        ),
        _about(
            "package-defect",
            "SK055",
            _E,
            summary=Text(
                nb="Presentasjonsfilen har en feil, og PowerPoint kan nekte å åpne den.",
                en="The file of the deck has a defect, and PowerPoint may refuse to open it.",
            ),
            why=Text(
                nb="Filen er prøvd før den er skrevet, så det er ikke du som oppdager det foran publikum.",
                en="The file is tested before it is written, so that you do not find out in front of an "
                "audience.",
            ),
            mend=Text(
                nb="Meld feilen, med meldingen og den delen av strategien som gir den.",
                en="Report it, with the message and the part of the strategy that causes it.",
            ),
            sources=Text(nb="Office Open XML (ISO/IEC 29500)", en="Office Open XML (ISO/IEC 29500)"),
        ),
    )


def _brand() -> tuple[Check, ...]:
    return (
        _about(
            "brand-layout",
            "SK056",
            _W,
            summary=Text(
                nb="Malen har ikke noe oppsett for et av lysbildene.",
                en="The template has no layout for one of the slides.",
            ),
            why=_UNLIKE,
            mend=Text(
                nb="Legg til et oppsett med de plassholderne som trengs; hva det heter, har ingenting å si.",
                en="Add a layout with the placeholders that are needed; what it is called does not matter.",
            ),
            sources=_BRAND,
        ),
        _about(
            "brand-placeholder",
            "SK057",
            _W,
            summary=Text(
                nb="Et oppsett i malen mangler en plassholder.",
                en="A layout of the template lacks a placeholder.",
            ),
            why=_UNLIKE,
            mend=Text(nb="Legg plassholderen til i malen.", en="Add the placeholder to the template."),
            sources=_BRAND,
        ),
        _about(
            "brand-font",
            "SK058",
            _W,
            summary=Text(
                nb="Ingen har målt skriften i malen, så teksten er satt mindre for å få plass.",
                en="Nobody has measured the font of the template, so text is set smaller, to fit.",
            ),
            why=Text(
                nb="En skrift som er bredere enn ventet, skyver teksten ut av rammen.",
                en="A font wider than expected pushes the text out of its frame.",
            ),
            mend=Text(
                nb="Se gjennom lysbildene på en maskin som har skriften.",
                en="Look through the slides on a computer that has the font.",
            ),
            sources=_BRAND,
        ),
        _about(
            "brand-contrast",
            "SK059",
            _W,
            summary=Text(
                nb="Farger i malen gir for lite kontrast, eller kontrasten kan ikke prøves.",
                en="Colours of the template contrast too little, or the contrast cannot be tested.",
            ),
            why=Text(
                nb="Tekst med svak kontrast kan mange ikke lese, og ingen i et lyst rom.",
                en="Text of low contrast cannot be read by many, and by nobody in a bright room.",
            ),
            mend=Text(
                nb="Velg farger som har minst 4,5 : 1 mot bakgrunnen.",
                en="Choose colours of at least 4.5:1 against their background.",
            ),
            sources=Text(nb="WCAG 2.2, 1.4.3 (kontrast)", en="WCAG 2.2, 1.4.3 (contrast)"),
        ),
        _about(
            "brand-dropped",
            "SK060",
            _W,
            summary=Text(
                nb="Noe i malen er ikke med i presentasjonen: makroer, eller noe den viser til utenfor seg "
                "selv.",
                en="Something of the template is not in the deck: macros, or what it leads to outside "
                "itself.",
            ),
            why=Text(
                nb="En fil som henter noe fra nettet eller kjører et program når den åpnes, kan ingen dele "
                "trygt.",
                en="A file that fetches something or runs a program when it is opened cannot be shared "
                "safely.",
            ),
            mend=Text(
                nb="Lagre malen uten makroer, og sett bilder inn i stedet for å lenke til dem.",
                en="Save the template without macros, and insert pictures instead of linking to them.",
            ),
            sources=_BRAND,
        ),
    )


def _links() -> tuple[Check, ...]:
    return (
        _about(
            "link-not-followed",
            "SK070",
            _W,
            summary=Text(
                nb="En lenke kan ikke følges, og står som tekst i blogginnlegget.",
                en="A link cannot be followed, and stands as text in the blog post.",
            ),
            why=Text(
                nb="En lenke som kjører et program eller peker på en fil hos forfatteren, er til skade eller "
                "til ingen nytte for leseren.",
                en="A link that runs a program or points at a file of the author’s harms the reader or is of "
                "no use.",
            ),
            mend=Text(
                nb="Skriv hele adressen, med https:// eller mailto: først.",
                en="Write the whole address, beginning with https:// or mailto:.",
            ),
            sources=_WHATWG,
        ),
        _about(
            "link-tracked",
            "SK071",
            _W,
            summary=Text(
                nb="En lenke går om en tjeneste som følger leseren, eller har med sporing.",
                en="A link goes by way of a service that tracks the reader, or carries tracking.",
            ),
            why=Text(
                nb="Leseren får ikke vite det, og adressen slutter å virke når tjenesten gjør det.",
                en="The reader is not told, and the address stops working when the service does.",
            ),
            mend=Text(
                nb="Skriv adressen den fører til, uten det som sporer.",
                en="Write the address it leads to, without what tracks.",
            ),
            sources=Text(
                nb="Plattformenes og nyhetsbrevenes egne omveier",
                en="The redirectors of platforms and newsletters",
            ),
        ),
        _about(
            "link-disguised",
            "SK072",
            _W,
            summary=Text(
                nb="En lenke blander alfabeter, slik falske adresser gjør, og står som tekst.",
                en="A link mixes alphabets, as forged addresses do, and stands as text.",
            ),
            why=Text(
                nb="En kyrillisk «а» ser ut som en latinsk «a», men adressen fører et annet sted.",
                en="A Cyrillic “а” looks like a Latin “a”, but the address leads elsewhere.",
            ),
            mend=Text(
                nb="Skriv adressen med bokstavene den har.", en="Write the address with its own letters."
            ),
            sources=Text(
                nb="Unicode UTS 39 (tegn som kan forveksles)",
                en="Unicode UTS 39 (characters that look alike)",
            ),
        ),
    )


def _stratml() -> tuple[Check, ...]:
    return (
        _about(
            "structure-lost",
            "SK805",
            _I,
            summary=Text(
                nb="StratML har ingen plass til noe av strategien som data; det står som tekst.",
                en="StratML has no place for some of the strategy as data; it stands as text.",
            ),
            why=Text(
                nb="Den som leser StratML-filen tilbake, får teksten, men ikke feltene.",
                en="Whoever reads the StratML file back gets the text, but not the fields.",
            ),
            mend=Text(
                nb="Ta vare på strategifilen: derfra kan alt leses igjen.",
                en="Keep the strategy file: everything can be read again from it.",
            ),
            sources=_STRATML,
        ),
        _about(
            "goal-made-up",
            "SK806",
            _W,
            summary=Text(
                nb="StratML krever et mål, og strategien har ingen.",
                en="StratML demands a goal, and the strategy has none.",
            ),
            why=Text(
                nb="Det som står i stedet, er ikke vedtatt av noen.",
                en="What stands in its place was adopted by nobody.",
            ),
            mend=Text(nb="Skriv et mål i strategien.", en="Write a goal into the strategy."),
            sources=_STRATML,
        ),
        _about(
            "stratml-repaired",
            "SK807",
            _W,
            summary=Text(
                nb="En StratML-fil følger ikke standarden og er lest så godt det går.",
                en="A StratML file does not follow the standard and was read as well as can be.",
            ),
            why=Text(
                nb="Det som er utelatt eller flyttet, kan ha betydd noe der det sto.",
                en="What was left out or moved may have meant something where it stood.",
            ),
            mend=Text(
                nb="Se på linjen som er nevnt, og rett filen der den kommer fra.",
                en="Look at the line that is named, and mend the file where it comes from.",
            ),
            sources=_STRATML,
            also=(_I,),
        ),
    )


def _about(  # noqa: PLR0913 - all that a page consists of
    name: str,
    code: str,
    severity: Severity,
    *,
    summary: Text,
    why: Text,
    mend: Text,
    sources: Text,
    also: tuple[Severity, ...] = (),
) -> Check:
    return Check(
        name, code, severity, also=also, summary=summary, why=why, mend=mend, sources=sources, profiles=()
    )

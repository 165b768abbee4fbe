"""What reading a file reports, told like the checks: each has a page, but nobody can turn it off."""

from __future__ import annotations

from functools import cache
from typing import Any

from strategykit.checks.registry import Check
from strategykit.findings import Severity, Text

__all__ = ["loading_pages"]

_STRICT = Text(
    nb="Leses filen på en annen måte enn den er ment, gjelder ingen av funnene strategien. Derfor leses den "
    "strengt, og alt som er galt, sies på én gang.",
    en="If the file is read in another way than it is meant, no finding is about the strategy. So it is read "
    "strictly, and all that is wrong is told at once.",
)
_FORMAT = Text(
    nb="Filformatet til strategykit, som JSON-skjemaet beskriver (strategykit schema)",
    en="The file format of strategykit, as its JSON Schema describes it (strategykit schema)",
)
_READINGS = Text(
    nb="Formatet for målte tall i strategykit (strategykit evaluate --readings)",
    en="The format of readings in strategykit (strategykit evaluate --readings)",
)
_MEASURED = Text(
    nb="Et tall som er feil lest, gir en feil konklusjon om målet det hører til.",
    en="A number that is read wrongly gives a wrong conclusion about its goal.",
)


@cache
def loading_pages() -> tuple[Check, ...]:
    """List what can be wrong with a file, by code; made when somebody asks for a page."""
    return (
        _about(
            "file-unreadable",
            "SK001",
            summary=Text(
                nb="Filen finnes ikke, er for stor, er ikke UTF-8, eller har en ukjent endelse.",
                en="The file does not exist, is too large, is not UTF-8, or has an unknown ending.",
            ),
            why=Text(
                nb="Det som ikke er lest, er ikke kontrollert.",
                en="What has not been read has not been checked.",
            ),
            mend=Text(
                nb="Se etter at navnet er rett, at filen slutter på .yaml, .yml eller .json, og at den er "
                "lagret som UTF-8.",
                en="See that the name is right, that the file ends in .yaml, .yml or .json, and that it is "
                "saved as UTF-8.",
            ),
        ),
        _about(
            "syntax-invalid",
            "SK002",
            summary=Text(
                nb="Filen er ikke gyldig YAML eller JSON, eller noe i den ville blitt borte uten et ord.",
                en="The file is no valid YAML or JSON, or something in it would vanish without a word.",
            ),
            mend=Text(
                nb="Rett linjen som er nevnt. Tekst som begynner med #, eller som har kolon og mellomrom i "
                "seg, settes i anførselstegn.",
                en="Correct the line that is named. Put text in quotes that begins with #, or that has a "
                "colon and a space in it.",
            ),
            sources=Text(nb="YAML 1.2 og JSON (RFC 8259)", en="YAML 1.2 and JSON (RFC 8259)"),
        ),
        _about(
            "key-duplicate",
            "SK003",
            summary=Text(
                nb="En nøkkel står to ganger i samme objekt.", en="A key stands twice in one object."
            ),
            why=Text(
                nb="De fleste programmer beholder den siste og kaster den første uten å si det.",
                en="Most programs keep the last and drop the first without saying so.",
            ),
            mend=Text(
                nb="Slå de to sammen, eller stryk den ene.", en="Put the two together, or take one out."
            ),
            sources=Text(nb="YAML 1.2: nøkler er entydige", en="YAML 1.2: keys are unique"),
        ),
        _about(
            "key-unknown",
            "SK004",
            summary=Text(
                nb="Objektet har ikke noe felt med dette navnet.", en="The object has no field of this name."
            ),
            mend=Text(
                nb="Bruk navnet som meldingen foreslår, eller flytt teksten til et felt som finnes. "
                "Et redigeringsprogram med JSON-skjemaet viser feltene mens du skriver.",
                en="Use the name that the message suggests, or move the text to a field that exists. "
                "An editor with the JSON Schema shows the fields as you write.",
            ),
        ),
        _about(
            "key-missing",
            "SK005",
            summary=Text(
                nb="Objektet mangler feltet som gir det navn.", en="The object lacks the field that names it."
            ),
            why=Text(
                nb="Det som ikke har navn, kan verken fortelles eller vises til.",
                en="What has no name can neither be told nor referred to.",
            ),
            mend=Text(nb="Skriv feltet som meldingen nevner.", en="Write the field that the message names."),
        ),
        _about(
            "type-wrong",
            "SK006",
            summary=Text(
                nb="Verdien er av et annet slag enn feltet tar, for eksempel et tall for en tekst.",
                en="The value is of another kind than the field takes, such as a number for a text.",
            ),
            mend=Text(
                nb="Skriv det slaget verdi som meldingen nevner. Et tall, en dato eller et klokkeslett som "
                "er ment som tekst, settes i anførselstegn.",
                en="Write the kind of value that the message names. Put a number, a date or a time that is "
                "meant as text in quotes.",
            ),
        ),
        _about(
            "value-unknown",
            "SK007",
            summary=Text(
                nb="Ordet er ikke blant dem feltet kan ha.",
                en="The word is not among those the field can have.",
            ),
            mend=Text(
                nb="Velg ett av ordene som meldingen nevner. Passer ingen, så skriv det med egne ord i et "
                "notat.",
                en="Choose one of the words that the message names. If none fits, say it in your own words "
                "in a note.",
            ),
        ),
        _about(
            "value-invalid",
            "SK008",
            summary=Text(
                nb="Verdien kan ikke stemme: en dag som ikke finnes, et tomt navn, et spenn som går "
                "baklengs.",
                en="The value cannot be right: a day that does not exist, an empty name, a range that runs "
                "backwards.",
            ),
            mend=Text(
                nb="Skriv verdien slik den var ment, i formen som meldingen nevner.",
                en="Write the value as it was meant, in the form that the message names.",
            ),
        ),
        _about(
            "too-deep",
            "SK009",
            summary=Text(
                nb="Filen er dypere eller større enn en strategi kan være.",
                en="The file is deeper or larger than a strategy can be.",
            ),
            why=Text(
                nb="Noen få linjer med gjentakelser kan fylle minnet i maskinen som leser dem.",
                en="A few lines of repetitions can fill the memory of the machine that reads them.",
            ),
            mend=Text(
                nb="Skriv ut det som er gjentatt med ankere, og del det som ligger for dypt.",
                en="Write out what is repeated by anchors, and divide what lies too deep.",
            ),
        ),
        _about(
            "version-newer",
            "SK010",
            summary=Text(
                nb="Filen er skrevet i et nyere format enn dette programmet kjenner.",
                en="The file is in a newer format than this program knows.",
            ),
            mend=Text(nb="Oppdater strategykit.", en="Upgrade strategykit."),
        ),
        _about(
            "version-migrated",
            "SK011",
            Severity.INFO,
            summary=Text(
                nb="Filen er i et eldre format og er lest som dagens. Ingenting er galt.",
                en="The file is in an older format and was read as today’s. Nothing is wrong.",
            ),
            why=Text(
                nb="Funnene nevner feltene slik de heter nå, og ikke slik de står i filen.",
                en="The findings name the fields as they are called now, not as they stand in the file.",
            ),
            mend=Text(
                nb="Skriv filen på nytt når det passer: strategykit export FIL --to yaml.",
                en="Write the file anew when it suits you: strategykit export FILE --to yaml.",
            ),
        ),
        _about(
            "quotes-typographic",
            "SK012",
            Severity.WARNING,
            summary=Text(
                nb="En hel verdi står i typografiske anførselstegn, som for YAML er bokstaver.",
                en="A whole value stands in typographic quotes, which to YAML are letters.",
            ),
            why=Text(
                nb="Et tekstbehandlingsprogram har trolig bøyd dem. Da følger de med teksten til hver "
                "plansje og side.",
                en="A word processor has probably bent them. Then they go with the text to every slide and "
                "page.",
            ),
            mend=Text(
                nb='Bruk rette anførselstegn ("…") eller ingen. Hører de til teksten, så sett rette utenpå.',
                en='Use plain quotes ("…") or none. If they belong to the text, put plain ones around them.',
            ),
            sources=Text(nb="YAML 1.2: anførselstegn er «\"» og «'»", en="YAML 1.2: quotes are \" and '"),
        ),
        _about(
            "reading-malformed",
            "SK091",
            summary=Text(
                nb="En måling kan ikke leses: tallet, dagen eller enheten er ikke til å forstå.",
                en="A reading cannot be read: its number, day or unit is not understood.",
            ),
            why=_MEASURED,
            mend=Text(
                nb="Rett raden som er nevnt. Resten er lest.",
                en="Correct the row that is named. The rest has been read.",
            ),
            sources=_READINGS,
        ),
        _about(
            "reading-unknown",
            "SK092",
            summary=Text(
                nb="En måling er av en indikator som strategien ikke har.",
                en="A reading is of an indicator that the strategy does not have.",
            ),
            why=_MEASURED,
            mend=Text(
                nb="Bruk id-en eller navnet til indikatoren, eller skriv indikatoren inn i strategien.",
                en="Use the id or the name of the indicator, or write the indicator into the strategy.",
            ),
            sources=_READINGS,
        ),
        _about(
            "reading-repeated",
            "SK093",
            Severity.WARNING,
            summary=Text(
                nb="En indikator er målt to ganger samme dag, med ulike tall.",
                en="An indicator is measured twice on one day, with different numbers.",
            ),
            why=_MEASURED,
            mend=Text(
                nb="Ta ut tallet som ikke gjelder. Til det er gjort, brukes det siste.",
                en="Take out the number that does not hold. Until then the last one is used.",
            ),
            sources=_READINGS,
        ),
    )


def _about(name: str, code: str, severity: Severity = Severity.ERROR, **texts: Text) -> Check:
    about: dict[str, Any] = {"why": _STRICT, "sources": _FORMAT, **texts}
    return Check(name, code, severity, **about, profiles=())

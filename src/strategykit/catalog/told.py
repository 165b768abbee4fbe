"""Entries of the catalogue as plain data and as lines for people."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

from strategykit import records
from strategykit.findings import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["told", "told_lines", "told_word"]

_LABELS = {
    "name": Text(nb="Navn", en="Name"),
    "status": Text(nb="Status", en="Status"),
    "since": Text(nb="Siden", en="Since"),
    "until": Text(nb="Til", en="Until"),
    "former": Text(nb="Het før", en="Formerly"),
    "aliases": Text(nb="Også kalt", en="Also called"),
    "hosts": Text(nb="Adresser", en="Hosts"),
    "note": Text(nb="Merk", en="Note"),
    "own": Text(nb="Vårt eget, holdt opp mot kilden", en="Ours, held against the source"),
    "as_of": Text(nb="Kildens dato", en="Date of the source"),
    "read": Text(nb="Lest (kilden har ingen dato)", en="Read (the source has no date)"),
    "source": Text(nb="Kilde", en="Source"),
    "hosts_as_of": Text(nb="Adressekildens dato", en="Date of the source of the hosts"),
    "hosts_source": Text(nb="Kilde for adressene", en="Source of the hosts"),
    "limits": Text(nb="Grenser", en="Limits"),
    "measures": Text(nb="Måler selv", en="Measures itself"),
    "definition": Text(nb="Definisjon", en="Definition"),
    "level": Text(nb="Nivå", en="Level"),
    "unit": Text(nb="Enhet", en="Unit"),
    "direction": Text(nb="Bedre", en="Better"),
    "of": Text(nb="Delt på", en="Divided by"),
    "vanity": Text(nb="Sier ikke noe om effekt alene", en="Says nothing about effect alone"),
    "pitfall": Text(nb="Fallgruve", en="Pitfall"),
    "refused": Text(nb="Skal ikke brukes", en="Not to be used"),
    "offers": Text(nb="Plattformer som har den", en="Platforms that offer it"),
    "means": Text(nb="Betyr", en="Means"),
    "called": Text(nb="Kalt", en="Called"),
    "platform": Text(nb="Plattform", en="Platform"),
    "surface": Text(nb="Flate", en="Surface"),
    "most": Text(nb="Høyst", en="At most"),
    "rule": Text(nb="Telles som", en="Counted as"),
    "through": Text(nb="Via", en="Through"),
    "only": Text(nb="Bare for", en="Only for"),
    "applies_to": Text(nb="Gjelder", en="Applies to"),
    "points": Text(nb="Punkter", en="Points"),
    "label": Text(nb="Punkt", en="Point"),
    "questions": Text(nb="Spør", en="Asks"),
    "reads": Text(nb="Leser", en="Reads"),
    "checks": Text(nb="Kontroller", en="Checks"),
    "reason": Text(nb="Hvorfor", en="Why"),
    "origin": Text(nb="Opphav", en="Origin"),
    "value": Text(nb="Verdi", en="Value"),
}
# What the files say in codes. English readers are told the codes, which are English words.
_IN_BOKMAL = {
    "status": {"open": "åpen", "renamed": "har skiftet navn", "closed": "nedlagt"},
    "level": {
        "output": "leveranse (output)",
        "out_take": "oppfatning (out-take)",
        "outcome": "effekt (outcome)",
        "impact": "virkning (impact)",
    },
    "direction": {"up": "høyere", "down": "lavere"},
    "of": {
        "reach": "rekkevidde",
        "impressions": "visninger",
        "followers": "følgere",
        "posts": "innlegg",
        "enquiries needing an answer": "henvendelser som trenger svar",
        "all mentions in the set": "alle omtaler i utvalget",
        "visits from social media": "besøk fra sosiale medier",
        "the audience": "målgruppen",
    },
    "unit": {
        "count": "antall",
        "ratio": "forholdstall",
        "minute": "minutter",
        "hour": "timer",
        "score": "poeng",
        "money": "penger",
        "words": "ord",
        "letters": "bokstaver",
    },
    "surface": {
        "post": "innlegg",
        "comment": "kommentar",
        "description": "beskrivelse",
        "title": "tittel",
        "profile": "profil",
        "text": "tekst",
        "alt text": "alternativ tekst",
        "photo post": "bildeinnlegg",
    },
    "rule": {
        "characters": "tegn",
        "utf16": "tegn (UTF-16)",
        "graphemes": "synlige tegn",
        "bytes": "byte",
        "x": "tegn, slik X teller",
        "mastodon": "tegn, slik Mastodon teller",
        "threads": "tegn, slik Threads teller",
        "hashtags": "emneknagger",
        "links": "lenker",
    },
    "applies_to": {
        "strategy": "strategien",
        "goals": "mål",
        "responsibilities": "ansvarsområder",
        "indicators": "indikatorer",
        "responses": "svarregler",
    },
}


def told(entry: Any, language: str, *without: str) -> dict[str, Any]:
    """Give an entry as plain JSON data, its texts in one language.

    Args:
        entry: Anything the catalogue holds.
        language: A BCP 47 tag.
        without: Fields to leave out, which whoever asks has told already.

    Examples:
        >>> from strategykit.catalog import built_in
        >>> told(built_in().threshold("lix"), "nb")["means"]
        'Fra dette lesbarhetstallet er en tekst vanskelig å lese.'
    """
    names = [field.name for field in records.fields(type(entry))]
    return {name: _plain(getattr(entry, name), language) for name in names if name not in without}


def _plain(value: Any, language: str) -> Any:
    if isinstance(value, Text):
        return value.in_(language)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return [_plain(each, language) for each in value]
    return told(value, language) if records.has(type(value)) else value


def told_word(name: str, value: Any, language: str) -> str:
    """Give a value as a word for people, in the language.

    Args:
        name: The field it stands in.
        value: The value.
        language: A BCP 47 tag.

    Examples:
        >>> told_word("status", "renamed", "nb"), told_word("level", "out_take", "en")
        ('har skiftet navn', 'out-take')
    """
    words = str(value)
    known = _IN_BOKMAL.get(name, {}).get(words)
    return words if known is None else Text(nb=known, en=words.replace("_", "-")).in_(language)


def told_lines(data: dict[str, Any], language: str, indent: str = "") -> Iterator[str]:
    """Give plain data as lines for people; what is not said is left out.

    Args:
        data: What `told` gave.
        language: A BCP 47 tag.
        indent: What each line begins with.
    """
    for name, value in data.items():
        if name not in _LABELS or value in (None, [], False):
            continue
        label = _LABELS[name].in_(language)
        if isinstance(value, list) and isinstance(value[0], dict):
            yield f"{indent}{label}:"
            for each in value:
                first, *rest = told_lines(each, language, f"{indent}    ")
                yield f"{indent}  - {first.strip()}"
                yield from rest
        elif value is True:
            yield f"{indent}{label}."
        else:
            several = value if isinstance(value, list) else [value]
            yield f"{indent}{label}: {', '.join(told_word(name, each, language) for each in several)}"

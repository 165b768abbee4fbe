"""The words for what is wrong with a value: what was expected, what was found, what is near."""

from __future__ import annotations

import json
import re
from math import inf
from typing import TYPE_CHECKING, Any, cast

from strategykit.files.problems import Bad, Problem
from strategykit.files.words import is_bad_date
from strategykit.findings import Text
from strategykit.model import Cadence, Quantity, When
from strategykit.model.fields import slug
from strategykit.model.forms import LANGUAGE_TAG
from strategykit.model.shape import Kind, shape_of, takes_words
from strategykit.paths import closest
from strategykit.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategykit.model.shape import FieldShape

__all__ = [
    "below",
    "form",
    "id_",
    "item",
    "missing_key",
    "number",
    "root",
    "surrogate",
    "type_",
    "unknown_key",
    "unknown_value",
    "value",
]

_SHORT = 40
_HOUR = pattern(r"([01]?[0-9]|2[0-3])[:.]([0-5][0-9])", re.ASCII)
_REFUSAL = frozenset({"no", "decided"})
_REFUSALS = frozenset({"no", "nei", "none", "ingen"})
_NAMING = frozenset({"text", "name", "title"})
_YES = frozenset({"true", "yes", "on", "ja"})
_QUOTES = "“”„'\""

_KINDS = {
    Kind.TEXT: Text(nb="en tekst", en="a text"),
    Kind.NUMBER: Text(nb="et tall", en="a number"),
    Kind.INTEGER: Text(nb="et heltall", en="a whole number"),
    Kind.FLAG: Text(nb="true eller false", en="true or false"),
    Kind.DATE: Text(nb="en dato, som 2027-06-30", en="a date, such as 2027-06-30"),
    Kind.TIME: Text(nb="et klokkeslett, som 09:00", en="a time, such as 09:00"),
    Kind.CHOICE: Text(nb="en av de faste verdiene", en="one of the known values"),
    Kind.REF: Text(nb="en id", en="an id"),
    Kind.NODE: Text(nb="et objekt med nøkler", en="an object with keys"),
}
_REFUSE = Text(
    nb='Et avgjort nei skrives med sin grunn: {no: "hvorfor ikke"}.',
    en='A decided no is written with its reason: {no: "why not"}.',
)
_NO_BRACKETS = Text(
    nb="Skriv teksten uten klammer, eller i anførselstegn hvis klammene hører til.",
    en="Write the text without brackets, or in quotes if the brackets belong to it.",
)
_TAGS = Text(
    nb="Bokmål er nb, nynorsk nn og engelsk en; et område følger etter en bindestrek: nb-NO.",
    en="Bokmål is nb, nynorsk nn and English en; a region follows after a hyphen: en-GB.",
)
_DATED = Text(nb="en dato, ord eller et objekt", en="a date, words or an object")
_COUNTED = Text(nb="et tall, ord eller et objekt", en="a number, words or an object")
_WORDED = Text(nb="ord eller et objekt", en="words or an object")


def root(found: Any) -> Problem:
    """Tell that the file holds something else than a strategy."""
    if isinstance(found, Bad):
        return found.problem.again()
    seen = _found(found)
    return Problem(
        "type-wrong",
        Text(
            nb=f"En strategi er et objekt med nøkler som «title», men her står {seen.nb}.",
            en=f'A strategy is an object with keys such as "title", not {seen.en}.',
        ),
    )


def type_(found: Any, field: FieldShape) -> Problem:
    """Tell that a field got something of the wrong type."""
    if isinstance(found, Bad):
        return found.problem.again()
    expected, seen = _expected(field), _found(found)
    if field.many:
        expected = Text(nb="en liste", en="a list")
    return Problem(
        "type-wrong",
        Text(
            nb=f"«{field.name}» skal være {expected.nb}, men her står {seen.nb}.",
            en=f'"{field.name}" takes {expected.en}, not {seen.en}.',
        ),
        _list_hint(found, field) if field.many else _hint(found, field),
    )


def item(found: Any, field: FieldShape) -> Problem:
    """Tell that a field, or one item of its list, got something of the wrong type."""
    if not field.many or isinstance(found, Bad):
        return type_(found, field)
    expected, seen = _expected(field), _found(found)
    return Problem(
        "type-wrong",
        Text(
            nb=f"Hvert punkt i «{field.name}» skal være {expected.nb}, men her står {seen.nb}.",
            en=f'Each item of "{field.name}" takes {expected.en}, not {seen.en}.',
        ),
        _hint(found, field),
    )


def unknown_key(key: str, known: Iterable[str]) -> Problem:
    """Tell that an object takes no such key."""
    known = tuple(known)
    shown, near = _short(key), closest(key, known)
    hint: Text | None = None
    if key == "no":
        hint = Text(
            nb="Bare noen felter kan besvares med {no: grunn}; dette er ikke ett av dem.",
            en="Only some fields may be answered with {no: reason}; this is not one of them.",
        )
    elif key != key.strip():
        hint = Text(
            nb="Linjen er rykket inn med harde mellomrom; bruk vanlige.",
            en="The line is indented with no-break spaces; use plain ones.",
        )
    elif near is None:
        listed = ", ".join(known)
        hint = Text(nb=f"Her kan det stå: {listed}.", en=f"Known here: {listed}.")
    return Problem(
        "key-unknown",
        Text(
            nb=f"Ukjent nøkkel: «{shown}»" + (f"; mente du «{near}»?" if near else "."),
            en=f'Unknown key: "{shown}"' + (f'; did you mean "{near}"?' if near else "."),
        ),
        hint,
    )


def missing_key(key: str) -> Problem:
    """Tell that an object lacks a key it cannot do without."""
    return Problem("key-missing", Text(nb=f"Nøkkelen «{key}» mangler.", en=f'The key "{key}" is missing.'))


def unknown_value(found: str, field: FieldShape, known: Iterable[str]) -> Problem:
    """Tell that a value is not in the vocabulary."""
    known = tuple(known)
    shown, near = _short(found), closest(found, known)
    return Problem(
        "value-unknown",
        Text(
            nb=f"«{field.name}» kan ikke være «{shown}»" + (f"; mente du «{near}»?" if near else "."),
            en=f'"{field.name}" cannot be "{shown}"' + (f'; did you mean "{near}"?' if near else "."),
        ),
        _known_values(known),
        better=near if near is not None and _spelt(found) == _spelt(near) else None,
    )


def _spelt(word: str) -> str:
    # What else may differ is how a vocabulary joins words: «Deliberately absent».
    return "_".join(word.casefold().replace("-", " ").replace("_", " ").split())


def value(found: str, field: FieldShape) -> Problem:
    """Tell that a date or a time is none."""
    kind = Kind.TIME if field.kind is Kind.TIME else Kind.DATE
    expected, shown = _KINDS[kind], _short(found)
    return Problem(
        "value-invalid",
        Text(
            nb=f"«{field.name}» skal være {expected.nb}, ikke «{shown}».",
            en=f'"{field.name}" takes {expected.en}, not "{shown}".',
        ),
        Text(nb="Denne dagen finnes ikke.", en="There is no such day.")
        if is_bad_date(found)
        else _clock(found),
    )


def _clock(found: str) -> Text | None:
    match = _HOUR.fullmatch(found)
    if match is None:
        return None
    written = f"{match[1]:0>2}:{match[2]}"
    return Text(nb=f'Skriv "{written}".', en=f'Write "{written}".')


def form(found: str, field: FieldShape) -> Problem:
    """Tell that a text does not look like what the field holds."""
    expected, shown = cast(Any, field.form).expected, _short(found)
    return Problem(
        "value-invalid",
        Text(
            nb=f"«{field.name}» skal være {expected.nb}, ikke «{shown}».",
            en=f'"{field.name}" takes {expected.en}, not "{shown}".',
        ),
        _TAGS if cast(Any, field.form) is LANGUAGE_TAG else None,
    )


def below(field: FieldShape) -> Problem:
    """Tell that the end of a range stands before its beginning."""
    return Problem(
        "value-invalid",
        Text(
            nb=f"«{field.name}» kan ikke være mindre eller tidligere enn «{field.floor}».",
            en=f'"{field.name}" cannot be less or earlier than "{field.floor}".',
        ),
        Text(nb="Bytt om de to.", en="Swap the two."),
    )


def number(found: float, field: FieldShape) -> Problem:
    """Tell that a number cannot be held."""
    shown = _short(str(found))
    hint = Text(nb="Skriv et kortere tall.", en="Write a shorter number.")
    if not -inf < found < inf:
        hint = Text(
            nb="Skriv et vanlig tall, eller la nøkkelen være borte til dere har et.",
            en="Write an ordinary number, or leave the key out until you have one.",
        )
    return Problem(
        "value-invalid",
        Text(
            nb=f"«{field.name}» er et tall som ikke kan lagres nøyaktig: {shown}.",
            en=f'"{field.name}" is a number that cannot be held exactly: {shown}.',
        ),
        hint,
    )


def id_(found: str) -> Problem:
    """Tell that a text cannot be an id."""
    shown = _short(found)
    return Problem(
        "value-invalid",
        Text(nb=f"«{shown}» kan ikke være en id.", en=f'"{shown}" cannot be an id.'),
        Text(
            nb="En id har bokstaver, sifre og -.:_ og begynner og slutter med en bokstav eller et siffer.",
            en="An id has letters, digits and -.:_ , and begins and ends with a letter or a digit.",
        ),
        better=slug(found) or None,
    )


def surrogate() -> Problem:
    """Tell that a text holds half a character."""
    return Problem(
        "value-invalid",
        Text(
            nb="Teksten inneholder et halvt tegn (en ensom surrogat, \\ud800–\\udfff).",
            en="The text holds half a character (a lone surrogate, \\ud800–\\udfff).",
        ),
        Text(nb="Skriv tegnet selv.", en="Write the character itself."),
    )


def _expected(field: FieldShape) -> Text:
    if field.kind is not Kind.NODE or field.target is None or not takes_words(field):
        return _KINDS[field.kind]
    return {When: _DATED, Quantity: _COUNTED}.get(field.target, _WORDED)


def _found(found: Any) -> Text:
    if found is None:
        return Text(nb="det ingenting (null)", en="nothing (null)")
    if isinstance(found, str):
        return Text(nb=f"teksten «{_short(found)}»", en=f'the text "{_short(found)}"')
    if isinstance(found, bool):
        return Text(nb=json.dumps(found), en=json.dumps(found))
    if isinstance(found, (int, float)):
        return Text(nb=f"tallet {_short(repr(found))}", en=f"the number {_short(repr(found))}")
    return (
        Text(nb="en liste", en="a list") if isinstance(found, list) else Text(nb="et objekt", en="an object")
    )


def _short(text: str) -> str:
    text = "".join(char if char.isprintable() else "\ufffd" for char in " ".join(text.split()))
    return text if len(text) <= _SHORT else text[: _SHORT - 1] + "…"


def _known_values(known: Iterable[str]) -> Text:
    listed = ", ".join(known)
    return Text(nb=f"Kjente verdier: {listed}.", en=f"Known values: {listed}.")


def _hint(found: Any, field: FieldShape) -> Text | None:
    if found is None:
        return Text(nb="Skriv en verdi, eller fjern linjen.", en="Write a value, or remove the line.")
    if field.decidable and isinstance(found, str) and found.lower() in _REFUSALS:
        return _REFUSE
    if isinstance(found, dict):
        return _hint_for_object(found, field)
    if field.kind is Kind.TEXT and isinstance(found, list):
        return _NO_BRACKETS
    if field.kind is Kind.CHOICE:
        return _known_values(str(each.value) for each in cast(Any, field.target))
    if isinstance(found, (bool, int, float)):
        return _hint_for_number(found, field)
    if field.kind is Kind.FLAG and isinstance(found, str):
        flag = "true" if found.lower().strip(_QUOTES) in _YES else "false"
        return Text(nb=f"Skriv {flag} uten anførselstegn.", en=f"Write {flag} without quotes.")
    if field.kind is Kind.NODE and field.target is not None and isinstance(found, str):
        return _hint_for_name(found, field.target)
    if field.kind in {Kind.NUMBER, Kind.INTEGER} and isinstance(found, str) and found.isdecimal():
        return Text(nb=f"Skriv {found} uten anførselstegn.", en=f"Write {found} without quotes.")
    return None


def _hint_for_name(found: str, cls: type) -> Text | None:
    # Most things are named by one field, and a text alone is nearly always meant for it.
    named = [each.name for each in shape_of(cls).values() if each.required]
    if len(named) != 1:
        return None
    shown = f"{named[0]}: {_short(found)}"
    return Text(nb=f"Skriv «{shown}».", en=f'Write "{shown}".')


def _hint_for_number(found: float, field: FieldShape) -> Text | None:
    if field.kind in {Kind.TEXT, Kind.REF} or (field.target is When and type(found) is int):
        # Not quoted here: a zero in front, which is part of a postcode, is none of the number's.
        return Text(nb="Sett det i anførselstegn, slik det står.", en="Put it in quotes, as it stands.")
    if field.kind is Kind.TIME:
        return Text(
            nb='Skriv timer og minutter i anførselstegn: "09:00".',
            en='Write hours and minutes, in quotes: "09:00".',
        )
    if field.target is Cadence:
        return Text(nb="Skriv det med ord: 2 ganger i uka.", en="Write it in words: 2 times a week.")
    return None


def _hint_for_object(found: dict[str, Any], field: FieldShape) -> Text | None:
    if found and found.keys() <= _REFUSAL:
        return Text(
            nb=f"«{field.name}» kan ikke besvares med {{no: grunn}}.",
            en=f'"{field.name}" cannot be answered with {{no: reason}}.',
        )
    if field.kind is Kind.TEXT and len(found) == 1:
        ((key, said),) = found.items()
        if isinstance(said, str):
            if key in _NAMING:
                alone = _short(said)
                return Text(nb=f"Skriv bare teksten: {alone}", en=f"Write the text alone: {alone}")
            text = _short(f"{key}: {said}")
            return Text(
                nb=f'Sett teksten i anførselstegn: "{text}".', en=f'Put the text in quotes: "{text}".'
            )
        if said is None:
            return _NO_BRACKETS
    return None


def _list_hint(found: Any, field: FieldShape) -> Text | None:
    if field.decidable and isinstance(found, str) and found.lower() in _REFUSALS:
        return _REFUSE
    if found is None:
        return Text(nb="Skriv en liste, eller fjern linjen.", en="Write a list, or remove the line.")
    if isinstance(found, dict):
        if found and found.keys() <= _REFUSAL:
            return _hint_for_object(found, field)
        if any(key.lower() in _REFUSALS for key in found):
            return _REFUSE
        if any(key.startswith(("–", "—", "•")) for key in found):
            return Text(
                nb="Et punkt begynner med en vanlig bindestrek og et mellomrom: «- text: …».",
                en='An item begins with a plain hyphen and a space: "- text: …".',
            )
        if any(key.startswith("-") for key in found):
            return Text(
                nb="Skriv et mellomrom etter bindestreken: «- text: …».",
                en='Write a space after the hyphen: "- text: …".',
            )
        return Text(nb="Gjør det til en liste med ett punkt.", en="Make it a list with one item.")
    text = json.dumps(_short(str(found)), ensure_ascii=False)
    return Text(nb=f"Skriv det som en liste: [{text}].", en=f"Write it as a list: [{text}].")

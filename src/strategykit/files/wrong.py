"""The words for what is wrong with a value: what was expected, what was found, what is near."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

from strategykit.files.problems import Bad, Problem
from strategykit.files.words import is_bad_date
from strategykit.findings import Text
from strategykit.model import Quantity, When
from strategykit.model.shape import Kind
from strategykit.paths import closest

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategykit.model.shape import FieldShape

__all__ = [
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
_REFUSAL = frozenset({"no", "decided"})

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
    )


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
        Text(nb="Denne dagen finnes ikke.", en="There is no such day.") if is_bad_date(found) else None,
    )


def number(found: float, field: FieldShape) -> Problem:
    """Tell that a number cannot be held."""
    shown = _short(str(found))
    return Problem(
        "value-invalid",
        Text(
            nb=f"«{field.name}» er et tall som ikke kan lagres nøyaktig: {shown}.",
            en=f'"{field.name}" is a number that cannot be held exactly: {shown}.',
        ),
        Text(nb="Skriv et kortere tall.", en="Write a shorter number."),
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
    if field.kind is not Kind.NODE or field.convert is None:
        return _KINDS[field.kind]
    converted = field.convert(["-"])[0] if field.many else field.convert("-")
    if type(converted) is not field.target:
        return _KINDS[Kind.NODE]
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
    if isinstance(found, dict):
        return _hint_for_object(found, field)
    if field.kind is Kind.CHOICE:
        return _known_values(str(each.value) for each in cast(Any, field.target))
    if field.kind in {Kind.TEXT, Kind.REF} and isinstance(found, (bool, int, float)):
        plain = json.dumps(found)
        return Text(nb=f'Sett den i anførselstegn: "{plain}".', en=f'Put it in quotes: "{plain}".')
    if field.kind is Kind.FLAG and isinstance(found, str):
        flag = {"true": "true", "yes": "true", "on": "true", "ja": "true"}.get(found.lower(), "false")
        return Text(nb=f"Skriv {flag} uten anførselstegn.", en=f"Write {flag} without quotes.")
    if field.kind in {Kind.NUMBER, Kind.INTEGER} and isinstance(found, str) and found.isdecimal():
        return Text(nb=f"Skriv {found} uten anførselstegn.", en=f"Write {found} without quotes.")
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
            text = _short(f"{key}: {said}")
            return Text(
                nb=f'Sett teksten i anførselstegn: "{text}".', en=f'Put the text in quotes: "{text}".'
            )
    return None


def _list_hint(found: Any, field: FieldShape) -> Text | None:
    if found is None:
        return Text(nb="Skriv en liste, eller fjern linjen.", en="Write a list, or remove the line.")
    if isinstance(found, dict):
        if found and found.keys() <= _REFUSAL:
            return _hint_for_object(found, field)
        return Text(nb="Gjør det til en liste med ett punkt.", en="Make it a list with one item.")
    text = json.dumps(_short(str(found)), ensure_ascii=False)
    return Text(nb=f"Skriv det som en liste: [{text}].", en=f"Write it as a list: [{text}].")

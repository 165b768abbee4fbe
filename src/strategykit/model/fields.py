"""What the fields of the model have in common: their metadata, conversion and type check.

A converter turns what it can into the field's type and passes everything else on; the type
check that `typed` puts on every field then refuses it by the field's name. So a message always
says which field, and the loader and the constructors cannot disagree.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterable, Mapping
from enum import Enum
from functools import cache, partial
from types import GenericAlias, MappingProxyType
from typing import TYPE_CHECKING, Any, TypeVar, cast

from strategykit import records
from strategykit.errors import ModelError
from strategykit.model.forms import DAY_OF_YEAR, LANGUAGE_TAG
from strategykit.model.refs import to_ref, to_refs
from strategykit.model.shape import Kind, describe, describe_expected, describe_found, fits, shape_of
from strategykit.paths import closest

if TYPE_CHECKING:
    from collections.abc import Callable

    from strategykit.model.shape import FieldShape

E = TypeVar("E", bound=Enum)
T = TypeVar("T")

TECHNICAL: Mapping[str, Any] = MappingProxyType({"told": "never"})
"""A field that is never told to people."""
PRIVATE: Mapping[str, Any] = MappingProxyType({"told": "on_request"})
"""A field with names or contacts: told only to those who ask for it."""
WITHOUT_YEAR: Mapping[str, Any] = MappingProxyType({"told": "never", "form": DAY_OF_YEAR})
"""A field that holds a day of a year nobody has named; the words it was read from are told."""
LANGUAGE: Mapping[str, Any] = MappingProxyType({"told": "never", "form": LANGUAGE_TAG})
"""A field that holds the tag of a language, which is never told to people."""
DECIDABLE: Mapping[str, Any] = MappingProxyType({"decidable": True})
"""A field that may be decided against: `No` in `decided_no`, `{no: reason}` in files."""

SLUG_LENGTH = 48
_LETTERS = {"æ": "ae", "ø": "o", "å": "a", "ß": "ss", "ð": "d", "þ": "th"}
_APART = "".join(chr(code).lower() if chr(code).isalnum() else " " for code in range(128))
_PLAIN = bytes.maketrans(
    bytes(range(128)) + "æøåéèêäöüÆØÅÉÄÖÜ«»§\xa0".encode("latin-1"),
    _APART.encode() + "æoaeeeaouæoaeaou    ".encode("latin-1"),
)
_REFERENCE = re.compile(r"Ref(?P<many>s)?\[(?P<named>\w+)\]")
_ID = re.compile(r"[^\W_](?:[\w.:-]*\w)?")


def typed(cls: type, fields: list[Any]) -> list[Any]:
    """Give a class its type check, from the annotations of its fields (attrs `field_transformer`).

    One check for all fields makes the classes faster to define and to build than one a field.
    """
    validated = [(each, each.validator) for each in fields if each.validator is not None]

    def check(made: Any) -> None:
        _check(made)
        for attribute, validate in validated:
            validate(made, attribute, getattr(made, attribute.name))

    for each in fields:
        each.validator, each.converter = None, _runtime_converter(each)
    cls.__attrs_post_init__ = check  # type: ignore[attr-defined]  # the constructor looks for it
    return fields


def _runtime_converter(each: Any) -> Any:
    # The subscripted converters (`tuple[Goal, ...]`, `Ref[Role]`) are for type checkers; at run
    # time plain functions are faster, and they leave what does not fit to the type check.
    if (match := _REFERENCE.match(each.type)) is not None:
        return _referring(match["many"] is not None, match["named"])
    return to_sequence if isinstance(each.converter, GenericAlias) else each.converter


@cache
def _referring(many: bool, named: str) -> Callable[[Any], Any]:
    return partial(to_refs if many else to_ref, named=named)


def to_sequence(values: Any) -> Any:
    """Make a tuple of a list; leave texts, mappings and single things for the type check to refuse."""
    if isinstance(values, (str, bytes, Mapping)) or not isinstance(values, Iterable):
        return values
    return tuple(values)


def each_of(values: Any, convert: Callable[[Any], Any]) -> Any:
    """Convert every item of a list, as `to_sequence` takes it."""
    found = to_sequence(values)
    return tuple(convert(value) for value in found) if isinstance(found, tuple) else found


def not_below(floor: str) -> Mapping[str, Any]:
    """Hold a field, such as the end of a range, to another one of its object."""
    return MappingProxyType({"floor": floor})


def _check(made: Any) -> None:
    cls: type = type(made)
    shape = shape_of(cls)
    for attribute in records.fields(cls):
        value = getattr(made, attribute.name)
        if value is not attribute.default:
            field = shape[attribute.name]
            _check_one(cls, field, value)
            if field.floor is not None and is_below(value, floor := getattr(made, field.floor)):
                where = f"{cls.__name__}.{field.name}"
                raise ModelError(f"{where} cannot be less or earlier than {field.floor}: {value} and {floor}")


def _check_one(cls: type, field: FieldShape, value: Any) -> None:
    if not fits(value, field):
        expected, found = describe_expected(field), describe_found(value, field)
        if field.kind is Kind.NUMBER and type(value) in {int, float}:
            expected = "a finite number that can be held exactly"
        raise ModelError(
            f"{cls.__name__}.{field.name} takes {expected}, not {found}{_meant(cls, value, field)}"
        )
    if value is None:
        return
    if field.form is not None and not field.form.fits(value):
        message = f"{cls.__name__}.{field.name} takes {field.form.expected}, not {describe(value)}"
        raise ModelError(message)
    if field.name == "decided_no":
        _check_decided(cls, value)


def _meant(cls: type, value: Any, field: FieldShape) -> str:
    if field.decidable and any(type(each).__name__ == "No" for each in (value, *_items(value))):
        return f"; a decided no is given to {cls.__name__}(decided_no=[…])"
    if field.kind is not Kind.CHOICE:
        return ""
    known = [each.value for each in cast(Any, field.target)]
    words = value if isinstance(value, (list, tuple)) else [value]
    near = next((found for word in words if isinstance(word, str) and (found := closest(word, known))), None)
    return "" if near is None else f"; did you mean {near!r}?"


def _items(value: Any) -> Iterable[Any]:
    return value if isinstance(value, (list, tuple)) else ()


def is_below(value: Any, floor: Any) -> bool:
    """Tell whether the end of a range stands before its beginning, where both are said."""
    return value is not None and floor is not None and bool(value < floor)


def _check_decided(cls: type, decided: Iterable[Any]) -> None:
    decidable = [field.name for field in shape_of(cls).values() if field.decidable]
    for no in decided:
        if no.field not in decidable:
            message = f"{cls.__name__} can decide against {', '.join(decidable)}, not {no.field!r}"
            raise ModelError(message)


def to_texts(values: Iterable[str]) -> tuple[str, ...]:
    """Make a tuple of texts; a bare text is left alone, to be refused rather than cut in letters."""
    result: tuple[str, ...] = to_sequence(values)
    return result


def to_number(value: float | None) -> float | None:
    """Make every number a float, so that 4 and 4.0 are written alike."""
    number: object = value
    if type(number) is not int:
        return value
    try:
        made = float(number)
    except OverflowError:  # left for the type check to refuse
        return value
    return made if made == number else value  # one that would be bent is refused as well


def to_date(value: dt.date | str | None) -> dt.date | None:
    """Read an ISO 8601 date: `2027-06-30`."""
    return _iso(dt.date.fromisoformat, value)


def to_time(value: dt.time | str | None) -> dt.time | None:
    """Read an ISO 8601 time: `09:00`."""
    return _iso(dt.time.fromisoformat, value)


def _iso(read: Callable[[str], T], value: T | str | None) -> T | None:
    if isinstance(value, str):
        try:
            return read(value)
        except ValueError:
            return value  # type: ignore[return-value]  # refused by _check
    return value


def member(vocabulary: type[E], value: Any) -> E:
    """Find the member of a vocabulary by its value; leave anything else for the type check."""
    if isinstance(value, str):
        found = vocabulary._value2member_map_.get(value)
        return value if found is None else found  # type: ignore[return-value]  # refused by _check
    result: E = value
    return result


def members(vocabulary: type[E], values: Iterable[Any]) -> tuple[E, ...]:
    """Find several members by their values."""
    result: tuple[E, ...] = each_of(values, partial(member, vocabulary))
    return result


def slug(text: str) -> str:
    """Make an id of a name: lower case, hyphens, at most 48 characters.

    Norwegian letters are transliterated; letters of other scripts stay.

    Examples:
        >>> slug("Én målgruppe: jobbsøkere & ansatte")
        'en-malgruppe-jobbsokere-ansatte'
    """
    try:  # Most texts need no more than this, a quarter of the time of the general way below.
        plain = text.encode("latin-1").translate(_PLAIN).replace(b"\xe6", b"ae")
    except UnicodeEncodeError:
        if "–" in text:
            return slug(text.replace("–", " "))
        words = _joined_of_any(text)
    else:
        words = b"-".join(plain.split()).decode() if plain.isascii() else _joined_of_any(text)
    if len(words) <= SLUG_LENGTH:
        return words
    cut = words.rfind("-", 0, SLUG_LENGTH + 1)
    return words[: cut if cut > 0 else SLUG_LENGTH]


def _joined_of_any(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text).lower()
    for letter, spelt in _LETTERS.items():
        plain = plain.replace(letter, spelt)
    plain = unicodedata.normalize("NFKD", plain)
    plain = "".join(char for char in plain if not unicodedata.combining(char))
    plain = unicodedata.normalize("NFC", plain)
    return "-".join("".join(char if char.isalnum() else " " for char in plain).split())


def slug_of(node: Any) -> str:
    """Give a node's default id: the slug of the first text among the fields that name it."""
    for name in _naming(cast(type, type(node))):
        value = getattr(node, name)
        if isinstance(value, str) and (found := slug(value)):
            return found
    return type(node).__name__.lower()


@cache
def _naming(cls: type) -> tuple[str, ...]:
    names = [each.name for each in records.fields(cls)]
    return tuple(names[: names.index("id")])


def is_id_text(text: str) -> bool:
    """Tell whether a text may be an id.

    Examples:
        >>> is_id_text("svare-raskere"), is_id_text("svare raskere")
        (True, False)
    """
    return _ID.fullmatch(text) is not None


def is_id(instance: Any, attribute: records.Attribute[Any], value: str) -> None:
    """Refuse an id that could not be written in a reference (attrs validator)."""
    if not is_id_text(value):
        message = (
            f"{type(instance).__name__}.{attribute.name} takes letters, digits and -.:_ , "
            f"beginning and ending with a letter or digit, not {value!r}"
        )
        raise ModelError(message)

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

import attrs

from strategykit.errors import ModelError
from strategykit.model.refs import to_ref, to_refs
from strategykit.model.shape import describe_expected, describe_found, fits, shape_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from strategykit.model.shape import FieldShape

E = TypeVar("E", bound=Enum)
T = TypeVar("T")

TECHNICAL: Mapping[str, Any] = MappingProxyType({"told": "never"})
"""A field that is never told to people."""
PRIVATE: Mapping[str, Any] = MappingProxyType({"told": "on_request"})
"""A field with names or contacts: told only to those who ask for it."""
DECIDABLE: Mapping[str, Any] = MappingProxyType({"decidable": True})
"""A field that may be decided against: `No` in `decided_no`, `{no: reason}` in files."""

SLUG_LENGTH = 48
_LETTERS = {"æ": "ae", "ø": "o", "å": "a", "ß": "ss", "ð": "d", "þ": "th"}
_APART = "".join(chr(code) if chr(code).isalnum() else " " for code in range(128))
_ID = re.compile(r"[^\W_](?:[\w.:-]*\w)?")


def typed(cls: type, fields: list[attrs.Attribute[Any]]) -> list[attrs.Attribute[Any]]:
    """Give a class its type check, from the annotations of its fields (attrs `field_transformer`).

    One check for all fields makes the classes faster to define and to build than one a field.
    """
    validated = [(each, each.validator) for each in fields if each.validator is not None]

    def check(made: Any) -> None:
        _check(made)
        for attribute, validate in validated:
            validate(made, attribute, getattr(made, attribute.name))

    cls.__attrs_post_init__ = check  # type: ignore[attr-defined]  # attrs looks for it
    return [each.evolve(validator=None, converter=_runtime_converter(each)) for each in fields]


def _runtime_converter(each: attrs.Attribute[Any]) -> Any:
    # The subscripted converters (`tuple[Goal, ...]`, `Ref[Role]`) are for type checkers; at run
    # time plain functions are faster, and they leave what does not fit to the type check.
    annotation = str(each.type)
    if annotation.startswith("Refs["):
        return _converter(to_refs)
    if annotation.startswith("Ref["):
        return _converter(to_ref)
    converter: Any = each.converter
    return _converter(to_sequence if isinstance(converter, GenericAlias) else converter)


@cache
def _converter(convert: Callable[[Any], Any] | None) -> attrs.Converter[Any, Any] | None:
    # attrs would make one for each field, and read the function's signature every time.
    return None if convert is None else attrs.Converter(convert)


def to_sequence(values: Any) -> Any:
    """Make a tuple of a list; leave texts, mappings and single things for the type check to refuse."""
    if isinstance(values, (str, bytes, Mapping)) or not isinstance(values, Iterable):
        return values
    return tuple(values)


def each_of(values: Any, convert: Callable[[Any], Any]) -> Any:
    """Convert every item of a list, as `to_sequence` takes it."""
    found = to_sequence(values)
    return tuple(convert(value) for value in found) if isinstance(found, tuple) else found


def _check(made: Any) -> None:
    cls: type = type(made)
    for attribute in attrs.fields(cls):
        value = getattr(made, attribute.name)
        if value is not attribute.default:
            _check_one(cls, shape_of(cls)[attribute.name], value)


def _check_one(cls: type, field: FieldShape, value: Any) -> None:
    if not fits(value, field):
        found = describe_found(value, field)
        message = f"{cls.__name__}.{field.name} takes {describe_expected(field)}, not {found}"
        raise ModelError(message)
    if field.name == "decided_no":
        _check_decided(cls, value)


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
    try:
        return float(number) if type(number) is int else value
    except OverflowError:  # left for the type check to refuse
        return value


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
    words = "-".join(_words(text))
    if len(words) <= SLUG_LENGTH:
        return words
    cut = words.rfind("-", 0, SLUG_LENGTH + 1)
    return words[: cut if cut > 0 else SLUG_LENGTH]


def _words(text: str) -> list[str]:
    plain = text.lower()
    for letter, spelt in _LETTERS.items():
        plain = plain.replace(letter, spelt)
    if plain.isascii():  # Most texts end here, in a fifth of the time of the general way below.
        return plain.translate(_APART).split()
    plain = unicodedata.normalize("NFKC", text).lower()
    for letter, spelt in _LETTERS.items():
        plain = plain.replace(letter, spelt)
    plain = unicodedata.normalize("NFKD", plain)
    plain = "".join(char for char in plain if not unicodedata.combining(char))
    plain = unicodedata.normalize("NFC", plain)
    return "".join(char if char.isalnum() else " " for char in plain).split()


def slug_of(node: Any) -> str:
    """Give a node's default id: the slug of the first text among the fields that name it."""
    for name in _naming(cast(type, type(node))):
        value = getattr(node, name)
        if isinstance(value, str) and (found := slug(value)):
            return found
    return type(node).__name__.lower()


@cache
def _naming(cls: type) -> tuple[str, ...]:
    names = [each.name for each in attrs.fields(cls)]
    return tuple(names[: names.index("id")])


def is_id_text(text: str) -> bool:
    """Tell whether a text may be an id.

    Examples:
        >>> is_id_text("svare-raskere"), is_id_text("svare raskere")
        (True, False)
    """
    return _ID.fullmatch(text) is not None


def is_id(instance: Any, attribute: attrs.Attribute[Any], value: str) -> None:
    """Refuse an id that could not be written in a reference (attrs validator)."""
    if not is_id_text(value):
        message = (
            f"{type(instance).__name__}.{attribute.name} takes letters, digits and -.:_ , "
            f"beginning and ending with a letter or digit, not {value!r}"
        )
        raise ModelError(message)

"""Hypothesis strategies that draw any object of the model from the description of its fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from hypothesis import strategies as st

from strategykit.model import Ref, Strategy
from strategykit.model.forms import LANGUAGE_TAG
from strategykit.model.shape import FieldShape, Kind, shape_of
from strategykit.model.strategy import SCHEMA_VERSION

if TYPE_CHECKING:
    from enum import Enum

    from hypothesis.strategies import DrawFn, SearchStrategy

NASTY = (
    "", " ", "no", "No", "yes", "null", "~", "true", "False", "1_000", "12", "+47", "0o14", "0x1F",
    "1e3", ".5", ".inf", ".nan", "2027-01-01", "2027-02-30", "12:30:45", "Merk: dette", "kolon:", ": ",
    "#tag", "a #b", "a# b", "@handle", "`kode`", "- punkt", "-", "---", "...", "? hva", "?", "*viktig",
    "&co", "!ja", "%", "{mal}", "[x]", "a, b", "> 100", "| rør", '"sitat"', "'apostrof'", "it's",
    'sa "hei": nå', "\\n", "\\", "<<", "=", " foran", "bak ", "\tforan", "a\tb", "linje\nlinje",
    "linje\n\nlinje\n", "\nforan", "bak\n", "bak\n\n", "  innrykk\nlinje", "linje\n  innrykk", "a \nb",
    "a\n \nb", "\r", "a\r\nb", "\x00", "\x1b[31m", "\x7f", "\x85", "\u2028", "\u2029", "\ufeff", "\xa0",
    "\ufffe", "æøå ÆØÅ", "é", "e\u0301", "日本語", "🙂", "👩‍👩‍👧", "\u202eomvendt",
    "<script>alert(1)</script>", "a|b", "[l](u)", "**f**", "{{ x }}", "${x}", "=1+1", "ord " * 60,
    "ord  ord   " * 20, "x" * 150, "# " + "lang tekst " * 15 + "\n\n- nei\n",
)  # fmt: skip
"""Texts that formats like to bend, break on, or take for something else."""


def texts() -> SearchStrategy[str]:
    """Draw a text: half of the time one that is known to hurt."""
    anything = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
    lines = st.lists(st.sampled_from(("", "a", " b", "c ", "# d", "- e", "f: g", "ord " * 40)), max_size=4)
    return st.one_of(
        st.sampled_from(NASTY),
        anything,
        st.lists(st.sampled_from(NASTY), max_size=3).map("".join),
        lines.map("\n".join),
    )


def ids() -> SearchStrategy[str]:
    """Draw an id."""
    return st.from_regex(r"[a-zæøå0-9](?:[a-z0-9.:_-]{0,6}[a-z0-9])?", fullmatch=True)


def _scalars(field: FieldShape) -> SearchStrategy[Any]:
    match field.kind:
        case Kind.TEXT:
            return _texts_for(field)
        case Kind.NUMBER:
            return st.floats(allow_nan=False, allow_infinity=False)
        case Kind.INTEGER:
            return st.just(SCHEMA_VERSION) if field.name == "schema_version" else st.integers()
        case Kind.FLAG:
            return st.booleans()
        case Kind.DATE:
            return st.dates()
        case Kind.TIME:
            return st.times()
        case Kind.CHOICE:
            return st.sampled_from(list(cast("type[Enum]", field.target)))
        case Kind.REF:
            return ids().map(Ref)
        case Kind.NODE:
            message = f"{field.name} is an object"
            raise AssertionError(message)


def _texts_for(field: FieldShape) -> SearchStrategy[str]:
    if field.name == "id":
        return ids()
    if field.form is LANGUAGE_TAG:
        return st.sampled_from(("nb", "nn-NO", "en-GB", "zh-Hant", "x-privat"))
    return texts() if field.form is None else texts().filter(field.form.fits)


@st.composite
def nodes(draw: DrawFn, /, cls: type, *, depth: int = 3, most: int = 4, **fixed: Any) -> Any:
    """Draw an object of a class of the model: what is required, and a few of the other fields.

    Args:
        draw: Given by hypothesis.
        cls: The class.
        depth: How many levels of objects may stand inside it.
        most: How many optional fields may be set.
        fixed: Values for fields that are not to be drawn.
    """
    fields = shape_of(cls)
    free = [
        field.name
        for field in fields.values()
        if not field.required and field.name not in fixed and (depth > 0 or field.kind is not Kind.NODE)
    ]
    chosen = draw(st.lists(st.sampled_from(free), unique=True, max_size=most)) if free else []
    names = [
        name for name, field in fields.items() if name in chosen or (field.required and name not in fixed)
    ]
    given_: dict[str, Any] = dict(fixed)
    for name in names:
        given_[name] = (
            _noes(draw, fields, depth) if name == "decided_no" else draw(_values(fields[name], depth))
        )
    for field in fields.values():
        ends = (field.floor or "", field.name)
        if given_.keys() >= set(ends):
            given_ |= zip(ends, sorted(given_[end] for end in ends), strict=True)
    return cls(**given_)


def _values(field: FieldShape, depth: int) -> SearchStrategy[Any]:
    one = _scalars(field) if field.kind is not Kind.NODE else nodes(cast(type, field.target), depth=depth - 1)
    return st.lists(one, max_size=3) if field.many else one


def _noes(draw: DrawFn, fields: dict[str, FieldShape], depth: int) -> list[Any]:
    names = draw(st.lists(st.sampled_from([f.name for f in fields.values() if f.decidable]), max_size=3))
    target = cast(type, fields["decided_no"].target)
    return [draw(nodes(target, depth=depth - 1, field=name)) for name in names]


def strategies(*, most: int = 6) -> SearchStrategy[Strategy]:
    """Draw a whole strategy."""
    return cast("SearchStrategy[Strategy]", nodes(Strategy, most=most))

"""Make the JSON Schema of strategy files from the classes of the model.

    python scripts/make_schema.py

Everything in it is read from the classes: what fields take, what their docstrings say, and the
examples in them. A test holds the shipped file to what this makes.
"""

from __future__ import annotations

import ast
import inspect
import itertools
import json
from enum import Enum
from pathlib import Path
from typing import Any

import attrs

from strategykit import model
from strategykit.files.versions import CURRENT
from strategykit.files.words import from_scalar
from strategykit.model.shape import FieldShape, Kind, shape_of

TARGET = Path(__file__).parent.parent / "src/strategykit/files/strategy.schema.json"
# Editors do not judge "format", so the pattern knows how long months are, and leap years.
DATE = (
    "^(?!0000)([0-9]{4}-((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)"
    "|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$"
)
TIME = "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.,][0-9]+)?)?$"
# Letters of every script, in words that both JavaScript and Python read: no ASCII signs but -.:_
ID = "^[^\\s!-/:-@\\[-`{-~]([^\\s!-,/;-@\\[-^`{-~]*[^\\s!-/:-@\\[-^`{-~])?$"
SCALARS: dict[Kind, dict[str, Any]] = {
    Kind.TEXT: {"type": "string"},
    Kind.NUMBER: {"type": "number"},
    Kind.INTEGER: {"type": "integer"},
    Kind.FLAG: {"type": "boolean"},
    Kind.DATE: {"type": "string", "format": "date", "pattern": DATE},
    Kind.TIME: {"type": "string", "pattern": TIME},
    Kind.REF: {"type": "string"},
}
EXAMPLES: dict[type, list[Any]] = {
    model.When: ["2027-06-30", "during 2027"],
    model.Quantity: [4, "a few"],
    model.Cadence: ["every Wednesday"],
    model.Hours: ["weekdays, 9 to 15"],
}
"""Words a person may write where these classes are taken."""


def build() -> dict[str, Any]:
    """Make the schema."""
    public = [getattr(model, name) for name in model.__all__]
    classes = {each.__name__: of_class(each) for each in public if attrs.has(each)}
    vocabularies = {
        each.__name__: {"description": inspect.getdoc(each), "enum": [member.value for member in each]}
        for each in public
        if isinstance(each, type) and issubclass(each, Enum)
    }
    shared = {"Refusal": refusal(), "Words": words()}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A social-media strategy",
        "$ref": "#/$defs/Strategy",
        "$defs": dict(sorted((classes | vocabularies | shared).items())),
    }


def of_class(cls: type) -> dict[str, Any]:
    """Describe what an object of a class may hold."""
    about = (inspect.getdoc(cls) or "").partition("\n\nExample:")[0]
    docstrings = docstrings_of(cls)
    fields = shape_of(cls).values()
    properties = {field.name: of_field(field, docstrings[field.name]) for field in fields}
    if "decided_no" in properties:
        decidable = [field.name for field in fields if field.decidable]
        properties["decided_no"]["items"]["properties"] = {"field": {"enum": decidable}}
    return {
        "description": " ".join(about.split()),
        "type": "object",
        "properties": properties,
        "required": [field.name for field in fields if field.required],
        "additionalProperties": False,
        "examples": examples_of(cls),
    }


def docstrings_of(cls: type) -> dict[str, str]:
    """Read the docstring under every field."""
    (tree,) = ast.parse(inspect.getsource(cls)).body
    found = {}
    match tree:
        case ast.ClassDef(body=body):
            for field, below in itertools.pairwise(body):
                match field, below:
                    case ast.AnnAssign(target=ast.Name(name)), ast.Expr(value=ast.Constant(str(text))):
                        found[name] = text
    return found


def of_field(field: FieldShape, about: str) -> dict[str, Any]:
    """Describe what one field takes, in all the ways it may be written."""
    if field.name == "schema_version":
        return {"description": about, "const": CURRENT}
    ways = ways_of(field)
    if field.many:
        ways = [{"type": "array", "items": one_of(ways)}]
    elif field.nullable:
        ways.append({"type": "null"})
    if field.decidable:
        ways.append({"$ref": "#/$defs/Refusal"})
    if field.kind is Kind.REF:
        named = field.target.__name__ if field.target else "anything"
        about = f"{about.removesuffix('.')} ({'ids' if field.many else 'id'} of {named})."
    described = {"description": about} | one_of(ways)
    if not field.required and isinstance(field.default, (bool, int, Enum)):
        described["default"] = field.default.value if isinstance(field.default, Enum) else field.default
    if field.kind is Kind.NODE and field.target in EXAMPLES and len(ways) > 1 and not field.many:
        described["examples"] = EXAMPLES[field.target]
    return described


def ways_of(field: FieldShape) -> list[dict[str, Any]]:
    """Give the ways in which one value may be written."""
    if field.kind is Kind.TEXT and field.name == "id":
        return [{"type": "string", "pattern": ID}]
    if field.form is not None:
        return [{"type": "string", "pattern": field.form.pattern}]
    if field.target is None or field.kind is Kind.REF:
        return [dict(SCALARS[field.kind])]
    ways: list[dict[str, Any]] = [{"$ref": f"#/$defs/{field.target.__name__}"}]
    if field.kind is Kind.NODE:
        if from_scalar("words", field) is not None:
            ways.append({"$ref": "#/$defs/Words"})
        if from_scalar(1.5, field) is not None:
            ways.append({"type": "number"})
    return ways


def one_of(ways: list[dict[str, Any]]) -> dict[str, Any]:
    """Join the ways in which a value may be written, the short way where there is one."""
    match ways:
        case [only]:
            return only
        case [{"type": kind, **rest}, {"type": "null"}]:
            return {"type": [kind, "null"], **rest}
    return {"anyOf": ways}


def refusal() -> dict[str, Any]:
    """Describe `{no: reason}`."""
    docstrings, fields = docstrings_of(model.No), shape_of(model.No)
    return {
        "description": " ".join((inspect.getdoc(model.No) or "").partition("\n\nExample:")[0].split()),
        "type": "object",
        "properties": {
            "no": of_field(fields["reason"], docstrings["reason"]),
            "decided": of_field(fields["decided"], docstrings["decided"]),
        },
        "required": ["no"],
        "additionalProperties": False,
        "examples": [{"no": "no budget of our own"}],
    }


def words() -> dict[str, Any]:
    """Describe plain words: anything, but what looks like a date has to be one."""
    return {
        "description": "Plain words, which are kept as they are written; a date is written like 2027-06-30.",
        "type": "string",
        "if": {"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
        "then": {"format": "date", "pattern": DATE},
    }


def examples_of(cls: type) -> list[Any]:
    """Read the object built first in a class's docstring, as a file would hold it."""
    for line in (inspect.getdoc(cls) or "").splitlines():
        code = line.strip().removeprefix(">>> ")
        if line.strip() != code:
            for each in ast.walk(ast.parse(code)):
                match each:
                    case ast.Call(func=ast.Name(name)) if name == cls.__name__:
                        return [written(each)]
    raise ValueError(f"{cls.__name__} has no example")


def written(code: ast.expr) -> Any:
    """Give what a constructor was given as plain data: its arguments are a file's keys."""
    match code:
        case ast.Call(func=ast.Name(name), args=args, keywords=keywords):
            given = dict(zip(shape_of(getattr(model, name)), args, strict=False))
            given |= {str(each.arg): each.value for each in keywords}
            return {key: written(value) for key, value in given.items()}
        case ast.List(items):
            return [written(item) for item in items]
        case ast.Attribute(ast.Name(name), member):
            return getattr(model, name)[member].value
    return ast.literal_eval(code)


def main() -> None:
    """Write the schema where the package reads it."""
    TARGET.write_text(json.dumps(build(), ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    print(TARGET, TARGET.stat().st_size, "bytes")


if __name__ == "__main__":
    main()

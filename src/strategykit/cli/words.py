"""Arguments that several verbs take."""

from __future__ import annotations

import argparse
import datetime as dt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategykit.model import Strategy

__all__ = [
    "add_checking",
    "add_file",
    "add_files",
    "add_format",
    "add_language",
    "language_of",
    "read_date",
    "read_language",
    "today",
]

SPOKEN = frozenset({"nb", "nn", "no", "en"})
"""The languages that are answered in. Messages have no nynorsk: who asks for it is answered in bokmål."""


def add_file(verb: argparse.ArgumentParser, name: str = "file") -> None:
    """Take a strategy file."""
    verb.add_argument(name, metavar=name.upper(), help="a .yaml, .yml or .json file")


def add_files(verb: argparse.ArgumentParser) -> None:
    """Take strategy files."""
    verb.add_argument(
        "file",
        metavar="FILE",
        nargs="+",
        help="a .yaml, .yml or .json file; a pattern such as 'clients/**/*.yaml'; - for standard input",
    )


def add_format(verb: argparse.ArgumentParser, *more: str, choices: Iterable[str] = ()) -> None:
    """Take how to report."""
    choices = tuple(choices) or ("text", *more, "json")
    verb.add_argument("--format", choices=choices, default="text", help="how to report (default: text)")


def add_language(
    verb: argparse.ArgumentParser, what: str = "language of messages", tags: str = "nb or en"
) -> None:
    """Take a language, by one of its tags."""
    verb.add_argument(
        "--lang",
        metavar="TAG",
        type=read_language,
        help=f"{what}: {tags} (default: the document's own, else en)",
    )


def add_checking(verb: argparse.ArgumentParser) -> None:
    """Take what a check depends on."""
    verb.add_argument(
        "--profile",
        metavar="P",
        action="append",
        default=[],
        help="check as this profile too, besides those that fit by themselves; may be repeated",
    )
    verb.add_argument(
        "--select",
        metavar="CHECKS",
        action="append",
        default=[],
        help="run these only: names, codes, the beginning of codes or profiles, with commas between",
    )
    verb.add_argument(
        "--ignore", metavar="CHECKS", action="append", default=[], help="leave these out, named likewise"
    )
    where = verb.add_mutually_exclusive_group()
    where.add_argument(
        "--config",
        metavar="TOML",
        help="what the project sets (default: strategykit.toml or pyproject.toml, beside FILE or above it)",
    )
    where.add_argument("--isolated", action="store_true", help="read no configuration")
    verb.add_argument(
        "--today",
        metavar="DATE",
        type=read_date,
        help="the date for checks that depend on it, such as 2027-06-30",
    )


def read_language(text: str) -> str:
    """Read a BCP 47 tag of a language that we have words in.

    Examples:
        >>> read_language("nn-NO")
        'nn-NO'
    """
    if text.split("-", maxsplit=1)[0].lower() not in SPOKEN:
        message = f"there are no words in {text!r}: choose nb, nn or en"
        raise argparse.ArgumentTypeError(message)
    return text


def read_date(text: str) -> dt.date:
    """Read a date."""
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        message = f"{text!r} is no date: write it like 2027-06-30"
        raise argparse.ArgumentTypeError(message) from None


def today() -> dt.date:
    """Read the clock: a person at a terminal means today."""
    return dt.datetime.now(tz=dt.UTC).astimezone().date()


def language_of(chosen: argparse.Namespace, strategy: Strategy) -> str:
    """Give the language asked for, or else the document's own, or else English."""
    own = strategy.document.language if strategy.document else None
    return chosen.lang or own or "en"

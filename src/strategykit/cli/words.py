"""Arguments that several verbs take."""

from __future__ import annotations

import argparse
import datetime as dt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from strategykit.model import Strategy

__all__ = ["add_checking", "add_file", "add_format", "add_language", "language_of", "read_date", "today"]


def add_file(verb: argparse.ArgumentParser, name: str = "file") -> None:
    """Take a strategy file."""
    verb.add_argument(name, metavar=name.upper(), help="a .yaml, .yml or .json file")


def add_format(verb: argparse.ArgumentParser, *more: str) -> None:
    """Take how to report."""
    choices = ("text", *more, "json")
    verb.add_argument("--format", choices=choices, default="text", help="how to report (default: text)")


def add_language(verb: argparse.ArgumentParser) -> None:
    """Take the language of messages."""
    verb.add_argument(
        "--lang", choices=("nb", "en"), help="language of messages (default: the document's own)"
    )


def add_checking(verb: argparse.ArgumentParser) -> None:
    """Take what a check depends on."""
    verb.add_argument("--profile", metavar="P", help="check as this profile (default: the one that fits)")
    verb.add_argument(
        "--today",
        metavar="DATE",
        type=read_date,
        help="the date for checks that depend on it, such as 2027-06-30",
    )


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

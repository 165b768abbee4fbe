"""`strategykit review`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from strategykit.cli.say import FOUND, SOUND, print_json, print_report
from strategykit.cli.words import add_file, add_format, add_language, language_of
from strategykit.errors import StrategykitError
from strategykit.findings import Severity

if TYPE_CHECKING:
    import argparse


def arguments(verb: argparse.ArgumentParser) -> None:
    """Say what the verb takes."""
    add_file(verb)
    text = verb.add_mutually_exclusive_group(required=True)
    text.add_argument("--text", metavar="TEXT", help="the text itself")
    text.add_argument("--post", metavar="POSTFILE", help="a text file in UTF-8")
    # As an option, because a second positional argument would have to follow the first at once.
    text.add_argument("-", dest="input", action="store_true", help="read the text from standard input")
    verb.add_argument(
        "--channel", metavar="C", help="the channel it is meant for: an id, a name or a platform"
    )
    verb.add_argument("--message", metavar="M", help="the class of messages it answers, such as question")
    verb.add_argument(
        "--catalog", metavar="OWN.TOML", help="a catalogue of your own, added to the built-in one"
    )
    verb.add_argument(
        "--fail-on",
        choices=("error", "warning", "never"),
        default="error",
        help="exit with 1 for a remark at this severity or above (default: error)",
    )
    add_format(verb)
    add_language(verb)
    verb.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Review a text and report."""
    from attrs import evolve

    from strategykit import catalog, files
    from strategykit.findings import Report
    from strategykit.insight.review import review

    strategy, _ = files.read(chosen.file)
    language = language_of(chosen, strategy)
    report = review(
        strategy,
        chosen.text if chosen.text is not None else _read(chosen.post),
        channel=chosen.channel,
        message=chosen.message,
        catalogue=catalog.load(chosen.catalog) if chosen.catalog else None,
    )
    if chosen.format == "json":
        print_json(report.to_dict(file=chosen.file, language=language))
    else:
        shown = chosen.post or ("-" if chosen.text is None else "text")
        print_report(Report(tuple(evolve(each, file=shown) for each in report)), language)
    return FOUND if chosen.fail_on != "never" and report.at_least(Severity(chosen.fail_on)) else SOUND


def _read(name: str | None) -> str:
    try:
        return sys.stdin.read() if name is None else Path(name).read_text(encoding="utf-8")
    except OSError as error:
        raise StrategykitError(f"{name}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise StrategykitError(f"{name or 'standard input'}: it is no UTF-8 text") from None

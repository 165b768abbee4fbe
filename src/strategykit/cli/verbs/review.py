"""`strategykit review`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from strategykit.cli.say import FOUND, SOUND, print_json, print_report, say
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
        "--channel", metavar="C", help="the channel it is meant for: id, name, handle or platform"
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
    add_format(verb, "markdown")
    add_language(verb)
    verb.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Review a text and report."""
    from strategykit import catalog, files
    from strategykit.findings import Report
    from strategykit.insight.review.review import review
    from strategykit.records import evolve

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
    elif chosen.format == "markdown":
        say(report.markdown(language).rstrip("\n"))
    else:
        shown = chosen.post or ("-" if chosen.text is None else "text")
        print_report(Report(tuple(evolve(each, file=shown) for each in report)), language)
    return FOUND if chosen.fail_on != "never" and report.at_least(Severity(chosen.fail_on)) else SOUND


def _read(name: str | None) -> str:
    try:
        if name is not None:
            # To open a pipe would be to wait for somebody to write to it.
            if not Path(name).is_file() and Path(name).exists() and not Path(name).is_dir():
                raise StrategykitError(f"{name} is no ordinary file: use - to read from standard input")
            return Path(name).read_text(encoding="utf-8")
        return sys.stdin.read() if sys.stdin else ""
    except OSError as error:
        raise StrategykitError(f"{name or 'standard input'}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise StrategykitError(f"{name or 'standard input'} is no text in UTF-8") from None
    except ValueError as error:  # a name with a character that no name may have
        raise StrategykitError(f"{name!r}: {error}") from None

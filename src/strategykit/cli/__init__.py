"""The command line: the only room that prints, exits or reads the clock. One verb a file in `verbs/`."""

from __future__ import annotations

import argparse
import contextlib
import gc
import io
import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

from strategykit.cli.say import INTERRUPTED, UNUSABLE, harmless, print_json, print_report, say
from strategykit.errors import LoadError, StrategykitError
from strategykit.findings import Report

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["main", "program"]

_SELDOM = (200_000, 10, 10)
"""How many objects may be made before the garbage collector looks at them: more than a strategy has."""

# Each verb is a module of its name in `verbs/`, loaded only when it is the one asked for.
VERBS = {
    "check": "check a strategy and say where it breaks and why",
    "gaps": "hold today against what is wanted, and say what is done about the difference",
    "coverage": "say whom the channels reach, what serves and measures each goal, and who does what",
    "scorecard": "say what is there and what is missing, point by point of a framework",
    "route": "say who answers an enquiry or a message, whether, how fast and how",
    "evaluate": "hold what was measured against the targets, and say what it sets off",
    "diff": "say what is different between two versions of a strategy",
    "triage": "prove the questions that sort messages, or say where they lead nowhere",
    "review": "hold a post or a reply against the strategy, the platform and plain language",
    "catalog": "tell what is known about platforms, metrics, messages and frameworks",
    "export": "write a strategy as a deck, a document or data",
    "exporters": "list the exporters and their options",
    "checks": "list the checks, or explain one",
    "schema": "print the JSON Schema of strategy files, for editors",
    "init": "write a commented starter",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        arguments: The words after the program's name; None for those of the process.

    Returns:
        0 when all is well, 1 when findings or `--strict` say no, 2 for unusable input.

    Examples:
        >>> main(["--version"])
        strategykit 0.1.0
        0
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    words = list(sys.argv[1:] if arguments is None else arguments)
    chosen = argparse.Namespace()
    try:
        chosen = _parser(words).parse_args(words)
        run: Callable[[argparse.Namespace], int] = chosen.run
        status = run(chosen)
        if sys.stdout is not None:
            sys.stdout.flush()
    except SystemExit as stop:  # argparse has said what is wrong
        return stop.code if isinstance(stop.code, int) else UNUSABLE
    except LoadError as error:
        _print_findings(error, chosen)
        return UNUSABLE
    except StrategykitError as error:
        say(f"strategykit: {error}", sys.stderr)
        return UNUSABLE
    except (OSError, KeyboardInterrupt) as error:
        return _stopped(error)
    return status


def program() -> int:
    """Run the command line as a process of its own, for the words it was called with.

    Returns:
        The status to end with, as `main` gives it.
    """
    # Such a process is short and makes next to no cycles: looking for them, and once more at the end for
    # what cannot be reached any longer, would take a tenth of its time.
    gc.set_threshold(*_SELDOM)
    status = main()
    gc.freeze()
    return status


def _print_findings(error: LoadError, chosen: argparse.Namespace) -> None:
    """Say what is wrong with a file: to people, or as data where that was asked for, as `check` gives it."""
    language = getattr(chosen, "lang", None) or error.language or "en"
    report = Report(error.findings)
    if getattr(chosen, "format", None) == "json":
        print_json(report.to_dict(file=next((each.file for each in report), None), language=language))
    else:
        print_report(report, language, stream=sys.stderr)


def _stopped(error: OSError | KeyboardInterrupt) -> int:
    """Give the status when somebody stopped us, or our own output could not be written."""
    _silence(sys.stdout)
    if isinstance(error, KeyboardInterrupt):
        return INTERRUPTED
    if isinstance(error, BrokenPipeError):
        # Whoever read us has left: nothing more can be said, and that is no fault.
        return 0
    with contextlib.suppress(OSError):
        say(f"strategykit: {error.strerror or error}", sys.stderr)
    return UNUSABLE


def _silence(stream: Any) -> None:
    """Let the interpreter flush what it holds to nowhere, so that its last word is no traceback."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _unmeasured(prog: str) -> argparse.HelpFormatter:
    return argparse.HelpFormatter(prog, width=80)


class _Parser(argparse.ArgumentParser):
    """Repeats what it was given, but never so that a terminal obeys it.

    It asks how wide the terminal is only to fill it: argparse does so for every argument that is added.
    """

    def __init__(self, **about: Any) -> None:
        super().__init__(formatter_class=_unmeasured, **about)

    def format_help(self) -> str:
        """Give the help, as wide as the terminal."""
        self.formatter_class = argparse.HelpFormatter
        return super().format_help()

    def format_usage(self) -> str:
        """Give the usage, as wide as the terminal."""
        self.formatter_class = argparse.HelpFormatter
        return super().format_usage()

    def _print_message(self, message: str, file: Any = None) -> None:
        super()._print_message(harmless(message), file)


def _parser(words: list[str]) -> argparse.ArgumentParser:
    from strategykit._version import __version__

    parser = _Parser(
        prog="strategykit",
        description="Check an organisation's social-media strategy, and tell it as a deck or a document.",
    )
    parser.add_argument("--version", action="version", version=f"strategykit {__version__}")
    verbs = parser.add_subparsers(required=True, metavar="COMMAND", prog=parser.prog)
    verb_first = bool(words) and words[0] in VERBS  # then nobody sees a list of all
    for name, summary in VERBS.items():
        if verb_first and name not in words:
            continue
        verb = verbs.add_parser(name, help=summary, description=f"{summary[0].upper()}{summary[1:]}.")
        if name in words:
            import_module(f"strategykit.cli.verbs.{name}").arguments(verb)
    return parser

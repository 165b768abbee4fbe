"""The command line: the only room that prints, exits or reads the clock. One verb a file in `verbs/`."""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

from strategykit.cli.say import INTERRUPTED, UNUSABLE, print_report, say
from strategykit.errors import LoadError, StrategykitError
from strategykit.findings import Report

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["main"]

# Each verb is a module of its name in `verbs/`, loaded only when it is the one asked for.
VERBS = {
    "check": "check a strategy and say where it breaks and why",
    "gaps": "hold today against what is wanted, and say what is done about the difference",
    "coverage": "say whom the channels reach, what serves and measures each goal, and who does what",
    "scorecard": "say what is there and what is missing, point by point of a framework",
    "route": "say who answers an enquiry or a message, whether, how fast and how",
    "evaluate": "hold what was measured against the targets, and say what it sets off",
    "diff": "say what is different between two versions of a strategy",
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
        print_report(Report(error.findings), getattr(chosen, "lang", None) or "en", stream=sys.stderr)
        return UNUSABLE
    except StrategykitError as error:
        say(f"strategykit: {error}", sys.stderr)
        return UNUSABLE
    except (OSError, KeyboardInterrupt) as error:
        return _stopped(error)
    return status


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


def _parser(words: list[str]) -> argparse.ArgumentParser:
    from strategykit._version import __version__

    parser = argparse.ArgumentParser(
        prog="strategykit",
        description="Check an organisation's social-media strategy, and tell it as a deck or a document.",
    )
    parser.add_argument("--version", action="version", version=f"strategykit {__version__}")
    verbs = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, summary in VERBS.items():
        verb = verbs.add_parser(name, help=summary, description=f"{summary[0].upper()}{summary[1:]}.")
        if name in words:
            import_module(f"strategykit.cli.verbs.{name}").arguments(verb)
    return parser

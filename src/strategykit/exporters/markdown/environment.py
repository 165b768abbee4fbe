"""Templates: the package's own, and one of the user's that may change a block of them and nothing else."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from strategykit.errors import StrategykitError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path
    from types import TracebackType

    from jinja2 import Environment

__all__ = ["rendered", "rendered_by"]

_LARGEST = 10_000
"""What a multiplication in a template may make."""


def rendered(name: str, values: Mapping[str, Any]) -> str:
    """Render one of the package's own templates."""
    return _own().get_template(f"builtin/{name}").render(values)


def rendered_by(path: Path, values: Mapping[str, Any]) -> str:
    """Render a user's template, which can reach the package's own and no other file.

    Raises:
        StrategykitError: It cannot be read, or something in it is wrong: the message says file and line.
    """
    try:
        source = path.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise StrategykitError(f"the template {path} cannot be read: {error}") from error
    from jinja2 import TemplateSyntaxError

    try:
        return _sandbox(source, str(path)).get_template("template").render(values)
    except TemplateSyntaxError as error:
        raise StrategykitError(f"{error.filename or path}:{error.lineno} {error.message}") from error
    except Exception as error:  # whatever a template can run into is the template's
        line = _line(error.__traceback__, str(path))
        raise StrategykitError(f"{path}:{line} {error}") from error


def _line(traceback: TracebackType | None, file: str) -> int:
    line = 1
    while traceback is not None:
        if traceback.tb_frame.f_code.co_filename == file:
            line = traceback.tb_lineno
        traceback = traceback.tb_next
    return line


@cache
def _own() -> Environment:
    from jinja2 import Environment

    return _set_up(Environment(**_settings()))  # noqa: S701 - see _settings


def _sandbox(source: str, file: str) -> Environment:
    from jinja2 import ChoiceLoader, FunctionLoader
    from jinja2.exceptions import SecurityError
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    class Sandbox(ImmutableSandboxedEnvironment):
        # What would make a text or a number that fills the memory.
        intercepted_binops = frozenset({"*", "**"})

        def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
            sizes = [len(each) if hasattr(each, "__len__") else abs(each) for each in (left, right)]
            if operator == "**" or sizes[0] * sizes[1] > _LARGEST:
                raise SecurityError(f"{operator} makes something too large")
            return super().call_binop(context, operator, left, right)

    settings = _settings()
    mine = FunctionLoader(lambda name: (source, file, None) if name == "template" else None)
    return _set_up(Sandbox(**{**settings, "loader": ChoiceLoader([mine, settings["loader"]])}))


def _settings() -> dict[str, Any]:
    from jinja2 import PackageLoader, PrefixLoader, StrictUndefined

    return {
        "loader": PrefixLoader({"builtin": PackageLoader("strategykit.exporters.markdown")}),
        # Markdown is escaped line by line: its rules depend on where a line begins and ends.
        "autoescape": False,
        "undefined": StrictUndefined,
        "trim_blocks": True,
        "lstrip_blocks": True,
        "keep_trailing_newline": True,
    }


def _set_up(environment: Environment) -> Environment:
    from strategykit.exporters.markdown import escape
    from strategykit.exporters.markdown.diagrams import mermaid

    environment.filters.update(
        line=escape.line,
        inline=escape.inline,
        bold=escape.bold,
        label=escape.label,
        quote=escape.quoted,
        brief=escape.brief,
        mermaid=mermaid,
    )
    environment.tests["a"] = lambda block, name: type(block).__name__ == name
    return environment

"""What a check on the command line is set to: the project's configuration, and what was asked for here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.records import evolve

if TYPE_CHECKING:
    import argparse

    from strategykit.checks import Configuration

__all__ = ["configuration_of"]


def configuration_of(chosen: argparse.Namespace) -> Configuration:
    """Give the configuration to check with.

    Profiles and what is left out are added to what the project sets. Who selects checks asks for
    exactly these, so that what the project selects and leaves out is set aside.

    Args:
        chosen: What `add_checking` took, with the `file` that is checked.

    Raises:
        LoadError: The project's configuration cannot be read, or something in it is wrong.
    """
    config = _of_project(chosen)
    select, ignore = _handles(chosen.select), _handles(chosen.ignore)
    return evolve(
        config,
        profiles=(*config.profiles, *_handles(chosen.profile)),
        select=select or config.select,
        ignore=ignore if select else (*config.ignore, *ignore),
    )


def _of_project(chosen: argparse.Namespace) -> Configuration:
    from strategykit import checks

    if chosen.isolated:
        return checks.Configuration()
    if chosen.config is not None:
        return checks.load_configuration(chosen.config)
    return checks.settings_for(chosen.file)


def _handles(words: list[str]) -> tuple[str, ...]:
    return tuple(handle.strip() for each in words for handle in each.split(",") if handle.strip())

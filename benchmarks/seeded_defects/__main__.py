"""Run from a checkout: `python benchmarks/seeded_defects`."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from seeded_defects.command import main

main()

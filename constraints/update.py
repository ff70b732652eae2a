"""Write the newest versions that the oldest supported Python can install.

Run `python constraints/update.py` with pip 25.1 or later, from the top of the repository. The
files hold plain pins, for `pip install --constraint`.
"""
# ruff: noqa: INP001, S603

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

OLDEST = "3.11.0"
TOOLS = ["editables", "hatchling", "pip"]
HERE = Path(__file__).parent


def newest(*wanted: str) -> dict[str, str]:
    """Name and version of everything that installing the wanted packages would bring."""
    with tempfile.TemporaryDirectory() as target:
        command = [sys.executable, "-m", "pip", "install", "--dry-run", "--ignore-installed"]
        command += ["--quiet", "--report", "-", "--target", target]
        command += ["--only-binary", ":all:", "--python-version", OLDEST, *wanted]
        report = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    found = [package["metadata"] for package in json.loads(report)["install"]]
    return {package["name"].lower(): package["version"] for package in found}


def write(name: str, title: str, pins: dict[str, str]) -> None:
    """Write one file of pins, in alphabetical order."""
    lines = [f"# {title} Written by constraints/update.py."]
    lines += [f"{package}=={version}" for package, version in sorted(pins.items())]
    (HERE / name).write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    """Write both files."""
    declared = tomllib.loads((HERE.parent / "pyproject.toml").read_text(encoding="utf-8"))
    project, groups = declared["project"], declared["dependency-groups"]
    needed = [*project["dependencies"], *project["optional-dependencies"]["layout"]]
    tools = [need for group in groups.values() for need in group if isinstance(need, str)]
    every = newest(*needed, *tools, *TOOLS)
    run = {package: every[package] for package in newest(*needed)}
    write("run.txt", "What Buttress runs on.", run)
    others = {package: version for package, version in every.items() if package not in run}
    write("dev.txt", "What it is built, tested, linted and documented with.", others)


if __name__ == "__main__":
    main()

"""What is built for others to install is complete."""

from __future__ import annotations

import configparser
import tomllib
import zipfile
from importlib import metadata
from pathlib import Path

import pytest

import buttress

TOP = Path(__file__).parents[2]
SOURCE = TOP / "src"
PROJECT = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))["project"]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """The wheel, opened."""
    builder = pytest.importorskip("hatchling.builders.wheel", reason="hatchling is not installed")
    built = builder.WheelBuilder(str(TOP)).build(
        directory=str(tmp_path_factory.mktemp("wheel")), versions=["standard"]
    )
    return zipfile.ZipFile(next(built))


def test_wheel_contains_every_file_of_the_package(wheel: zipfile.ZipFile) -> None:
    expected = {
        path.relative_to(SOURCE).as_posix()
        for path in (SOURCE / "buttress").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and path.suffix != ".pyc"
    }
    assert "buttress/py.typed" in expected
    assert expected <= set(wheel.namelist())


def test_wheel_contains_nothing_but_the_package(wheel: zipfile.ZipFile) -> None:
    folders = {name.partition("/")[0] for name in wheel.namelist()}
    assert folders == {"buttress", f"buttress-{PROJECT['version']}.dist-info"}


def test_wheel_carries_the_licence_and_the_command(wheel: zipfile.ZipFile) -> None:
    info = f"buttress-{PROJECT['version']}.dist-info"
    assert b"MIT License" in wheel.read(f"{info}/licenses/LICENSE")
    assert b"buttress = buttress.cli:main" in wheel.read(f"{info}/entry_points.txt")


@pytest.mark.parametrize(
    ("group", "name", "needs"),
    [
        ("console_scripts", "buttress", "click"),
        ("markdown.extensions", "buttress", "markdown"),
        ("pygments.lexers", "argdown", "pygments"),
    ],
)
def test_names_by_which_other_programs_find_it_lead_somewhere(
    wheel: zipfile.ZipFile, group: str, name: str, needs: str
) -> None:
    pytest.importorskip(needs)
    written = configparser.ConfigParser()
    info = f"buttress-{PROJECT['version']}.dist-info"
    written.read_string(wheel.read(f"{info}/entry_points.txt").decode())
    assert callable(metadata.EntryPoint(name, written[group][name], group).load())


def test_version_is_said_once() -> None:
    assert buttress.__version__ == PROJECT["version"] == metadata.version("buttress")


def test_every_extra_is_part_of_all() -> None:
    extras = dict(PROJECT["optional-dependencies"])
    (everything,) = extras.pop("all")
    assert everything == f"buttress[{','.join(extras)}]"


@pytest.mark.parametrize("name", ["run", "dev"])
def test_constraints_are_plain_pins(name: str) -> None:
    lines = (TOP / "constraints" / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if not line.startswith("#")]
    assert pins == sorted(pins, key=lambda pin: pin.partition("=="))
    assert all(line.count("==") == 1 and not set(line) & set(" /@;") for line in pins)


def test_every_dependency_is_pinned() -> None:
    lines = (TOP / "constraints" / "run.txt").read_text(encoding="utf-8").splitlines()
    pinned = {line.partition("==")[0] for line in lines}
    needed = [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["layout"]]
    assert {need.partition(">=")[0] for need in needed} <= pinned

"""Sites that are really built, with MkDocs and with Zensical."""

import os
import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from embed.conftest import needs_engine

pytestmark = needs_engine

SOURCE = Path(__file__).parents[2] / "src"
PAGE = """\
# Zoos

```argdown-map file="maps/zoo.argdown" view="structure" caption="Why close?"
```

- Item

    ```argdown-standing file="maps/zoo.argdown"
    ```

```argdown-map
[A]: One \\<script\\>alert(1).
  - [B]: Two.
```
"""
NAMES = ("argdown-map", "argdown-standing")
FENCE = "format: !!python/name:buttress.embed.superfences.fence"
VALIDATE = "validator: !!python/name:buttress.embed.superfences.validate"
CONFIGURATIONS = {
    "extension": "markdown_extensions:\n  - buttress.embed.markdown\n",
    "superfences": "markdown_extensions:\n  - pymdownx.superfences:\n      custom_fences:\n"
    + "".join(
        f"        - name: {name}\n          class: x\n          {FENCE}\n          {VALIDATE}\n"
        for name in NAMES
    ),
}
TABLES = {
    "extension": '[project.markdown_extensions."buttress.embed.markdown"]\nroot = "."\n',
    "superfences": "[project.markdown_extensions.pymdownx.superfences]\ncustom_fences = [\n"
    + "".join(
        f'  {{ name = "{name}", class = "{name}", format = "buttress.embed.superfences.fence", '
        'validator = "buttress.embed.superfences.validate" },\n'
        for name in NAMES
    )
    + "]\n",
}


@pytest.fixture
def site(project):
    (project / "docs").mkdir()
    (project / "docs" / "index.md").write_text(PAGE, encoding="utf-8")
    return project


def run(command, folder):
    return subprocess.run(
        command,
        cwd=folder, capture_output=True, encoding="utf-8", check=False,
        env={**os.environ, "PYTHONPATH": str(SOURCE), "NO_MKDOCS_2_WARNING": "1"},
    )  # fmt: skip


def mkdocs(folder, configuration):
    text = f"site_name: Zoos\nplugins: []\nsite_dir: built\n{configuration}"
    (folder / "mkdocs.yml").write_text(text, encoding="utf-8")
    return run([sys.executable, "-m", "mkdocs", "build", "--strict"], folder)


def zensical(folder, table):
    text = f'[project]\nsite_name = "Zoos"\nsite_dir = "built"\nwatch = ["maps"]\n{table}'
    (folder / "zensical.toml").write_text(text, encoding="utf-8")
    program = shutil.which("zensical", path=str(Path(sys.executable).parent))
    return run([program, "build"], folder)


def check_page(folder):
    html = (folder / "built" / "index.html").read_text(encoding="utf-8")
    assert html.count('class="buttress-map ') == 2
    assert re.search('class="buttress-map [^"]*structure\\b', html)
    assert "Why close?" in html
    assert re.search(r"<li>\s*<p>Item</p>\s*<div class=\"buttress-part\">", html)
    assert "<script>alert" not in html
    ids = re.findall(r' id="(buttress-[^"]+)"', html)
    assert len(ids) == len(set(ids))
    assert "```" not in html


@pytest.mark.skipif(find_spec("mkdocs") is None, reason="MkDocs is not installed")
@pytest.mark.parametrize("way", CONFIGURATIONS)
def test_mkdocs_builds_a_page_with_figures(site, way):
    done = mkdocs(site, CONFIGURATIONS[way])
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    check_page(site)


@pytest.mark.skipif(find_spec("mkdocs") is None, reason="MkDocs is not installed")
def test_a_strict_build_of_mkdocs_fails_where_a_map_is_missing(site):
    (site / "maps" / "zoo.argdown").unlink()
    done = mkdocs(site, CONFIGURATIONS["extension"])
    assert done.returncode == 1
    assert "there is no file or folder maps/zoo.argdown" in done.stderr


@pytest.mark.skipif(find_spec("zensical") is None, reason="Zensical is not installed")
@pytest.mark.parametrize("way", TABLES)
def test_zensical_builds_a_page_with_figures(site, way):
    done = zensical(site, TABLES[way])
    assert done.returncode == 0, done.stdout + done.stderr
    check_page(site)


@pytest.mark.skipif(find_spec("zensical") is None, reason="Zensical is not installed")
def test_zensical_notices_a_changed_map_in_a_folder_that_it_watches(site):
    assert zensical(site, TABLES["extension"]).returncode == 0
    map = site / "maps" / "zoo.argdown"
    text = map.read_text(encoding="utf-8")
    map.write_text(text.replace("should be closed", "ought to be closed"), encoding="utf-8")
    for later in (10, 20, 30):  # on a busy machine a build now and then overlooks what is new
        os.utime(map, (map.stat().st_atime, map.stat().st_mtime + later))
        assert zensical(site, TABLES["extension"]).returncode == 0
        built = (site / "built" / "index.html").read_text(encoding="utf-8")
        if "ought to be closed" in built:
            break
    assert "ought to be closed" in built

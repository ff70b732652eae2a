"""The Lua filter, run by Pandoc."""

import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner

from buttress.cli.embed import command
from embed.conftest import ZOO, needs_engine

pytestmark = [
    needs_engine,
    pytest.mark.skipif(shutil.which("pandoc") is None, reason="Pandoc is not installed"),
]

SOURCE = Path(__file__).parents[3] / "src"
FILTER = SOURCE / "buttress" / "embed" / "pandoc" / "buttress.lua"
PAGE = """\
# Zoos

```{.argdown-map #close file=maps/zoo.argdown view=structure caption="Why *close* & how?"}
```

```{.argdown-standing file=maps/zoo.argdown}
```

```argdown
[Plain]: It stays code.
```
"""


@pytest.fixture
def place(project, monkeypatch):
    programs = project / "programs"
    programs.mkdir()
    program = programs / "buttress"
    program.write_text(
        f"#!{sys.executable}\nimport sys\nsys.path.insert(0, {str(SOURCE)!r})\n"
        "from buttress.cli import main\nmain(prog_name='buttress')\n",
        encoding="utf-8",
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.chdir(project)
    return project


def pandoc(text, form, *options):
    done = subprocess.run(
        ["pandoc", "--lua-filter", str(FILTER), "--to", form, *options],
        input=text, capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout, done.stderr


def test_html_gets_the_picture_inline(place):
    html, said = pandoc(PAGE, "html")
    assert said == ""
    assert '<div id="close">' in html
    assert html.count("<svg ") == 1
    assert re.search('class="buttress-map [^"]*structure', html)
    assert "Why *close* &amp; how?" in html
    assert '<th scope="col">Standing</th>' in html
    assert "[Plain]: It stays code." in html
    assert not list(place.glob("buttress-*"))


def test_latex_gets_a_pdf_with_a_caption_and_a_table(place):
    latex, _ = pandoc(PAGE, "latex")
    [name] = re.findall(r"\\includegraphics(?:\[[^]]*\])?\{(buttress-[0-9a-f]+\.pdf)\}", latex)
    assert (place / name).read_bytes().startswith(b"%PDF")
    assert r"\caption{Why *close* \& how?}" in latex
    assert r"\label{close}" in latex
    assert r"\begin{longtable}" in latex
    assert r"\ensuremath{\times}" in latex  # whatever the font has
    assert "✗" not in latex
    assert r"\textbar" not in latex  # each row is in the table
    assert "Standing" in latex


def test_word_and_epub_carry_the_picture_in_them(place):
    pandoc(PAGE, "docx", "--output", "page.docx")
    pandoc(PAGE, "epub", "--output", "page.epub", "--metadata", "title=Zoos")
    with zipfile.ZipFile("page.docx") as file:
        [name] = [each for each in file.namelist() if each.startswith("word/media/")]
        assert file.read(name).startswith(b"\x89PNG")
    with zipfile.ZipFile("page.epub") as file:
        [name] = [each for each in file.namelist() if each.endswith(".svg")]
        assert file.read(name).startswith(b"<svg ")
    assert not list(place.glob("buttress-*"))


def test_markdown_links_to_an_svg_beside_the_output(place):
    (place / "out").mkdir()
    pandoc(PAGE, "gfm", "--output", "out/page.md")
    text = (place / "out" / "page.md").read_text(encoding="utf-8")
    [name] = set(re.findall(r"buttress-[0-9a-f]+\.svg", text))
    assert (place / "out" / name).read_text(encoding="utf-8").startswith("<svg ")
    assert re.search(r"\| *Conclusion *\| *Standing", text)


@pytest.mark.parametrize("form", ["plain", "man"])
def test_formats_without_pictures_get_the_words(place, form):
    text, _ = pandoc(PAGE, form)
    assert "attacked by" in text or "supported by" in text
    assert "Zoos should be closed." in text.replace("\n", " ")


def test_a_text_in_the_block_needs_no_file(place):
    html, _ = pandoc(f"```argdown-argument\n{ZOO.replace('  - <Visitors', '  // ')}```\n", "html")
    assert '<ol class="buttress-steps">' in html


def test_options_reach_no_shell(place):
    hostile = '$(touch broken) `touch broken`; touch broken | touch broken && "\\"'
    block = json.dumps(hostile)
    html, _ = pandoc(f"```{{.argdown-map caption={block}}}\n[A]: One.\n```\n", "html")
    assert "$(touch broken)" in html
    assert not (place / "broken").exists()
    dashed, said = pandoc('```{.argdown-map --output="broken"}\n[A]: One.\n```\n', "html")
    assert not (place / "broken").exists()
    assert "broken" not in dashed or "there is no option" in said


def test_nothing_outside_the_working_folder_is_read(place):
    html, said = pandoc("```{.argdown-map file=../secret.argdown}\n```\n", "html")
    assert "lies outside" in html
    assert "lies outside" in said
    assert "Nobody" not in html


def test_a_map_that_cannot_be_drawn_is_said_in_words_everywhere(place):
    block = "```{.argdown-map view=sideways}\n[A]: One.\n  + [B]: Two.\n```\n"
    for form in ("html", "latex", "plain"):
        text, said = pandoc(block, form)
        assert "there is no view" in text.replace("\n", " ")
        assert "there is no view" in said
        assert "<svg" not in text


def test_a_missing_program_does_not_stop_pandoc(place, monkeypatch):
    folder = str(Path(shutil.which("pandoc")).parent)
    (place / "programs" / "buttress").unlink()
    if shutil.which("buttress", path=folder):
        pytest.skip("buttress lies beside Pandoc")
    monkeypatch.setenv("PATH", folder)
    html, said = pandoc(PAGE, "html")
    assert "Buttress could not be run." in html
    assert said.count("the blocks were not drawn") == 1


def test_pictures_are_light_on_pandoc_s_light_pages_unless_they_are_wanted_otherwise(place):
    light, _ = pandoc(PAGE, "html")
    assert "prefers-color-scheme" not in light
    either, _ = pandoc(PAGE.replace("view=structure", "theme=auto"), "html")
    assert "prefers-color-scheme" in either


def test_a_page_has_the_rules_of_style_once(place):
    html, _ = pandoc(PAGE, "html")
    assert html.count(".buttress-figure {") == 1


def test_all_blocks_are_answered_in_order_by_one_run_of_the_program(place):
    log = place / "runs.txt"
    program = place / "programs" / "buttress"
    text = program.read_text(encoding="utf-8")
    counting = f"open({str(log)!r}, 'a').write('run\\n')\nimport sys\n"
    program.write_text(text.replace("import sys\n", counting, 1), encoding="utf-8")
    blocks = "".join(
        f"```{{.argdown-{kind} file=maps/zoo.argdown caption='Number {number}, ä'}}\n```\n\n"
        for number, kind in enumerate(["map", "standing", "findings", "map", "standing"] * 2)
    )
    text = "  [Änd]: Last: 3:x,.\n    - [No]: No.\n"
    page = f"{blocks}- in a list:\n\n  ```argdown-standing\n{text}  ```\n"
    html, said = pandoc(page, "html")
    assert said == ""
    assert log.read_text(encoding="utf-8") == "run\n"
    numbers = [int(each) for each in re.findall(r">Number (\d+), ä<", html)]
    assert numbers == list(range(10))
    assert html.index("Last: 3:x,.") > html.index("Number 9")
    ids = re.findall(r' id="([^"]+)"', html)
    assert len(ids) == len(set(ids))
    latex, _ = pandoc(page, "latex")
    assert [int(each) for each in re.findall(r"Number (\d+), ä", latex)] == list(range(10))


def test_the_filter_lies_where_the_command_says_with_its_description_for_quarto():
    done = CliRunner().invoke(command, ["--pandoc-filter"])
    path = Path(done.stdout.strip())
    assert path == FILTER
    assert path.exists()
    extension = (path.parent / "_extension.yml").read_text(encoding="utf-8")
    assert f"    - {path.name}\n" in extension

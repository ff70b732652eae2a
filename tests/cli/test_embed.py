"""`buttress embed` as a command."""

import re
import stat

import pytest
from click.testing import CliRunner

from buttress.cli.embed import command
from embed.conftest import ZOO, needs_engine

MARKDOWN = """\
# Zoos

<!-- buttress map maps/zoo.argdown view=structure caption="Why *close*?" -->
old
<!-- /buttress -->

- An item

  <!-- buttress standing maps/zoo.argdown -->
  <!-- /buttress -->

<!-- buttress argument maps/zoo.argdown element="<From suffering>" --><!-- /buttress -->

The end.
"""

MARKER = "<!-- buttress map maps/zoo.argdown --><!-- /buttress -->"

HTML = """\
<!doctype html><title>Zoos</title>
<body>
<!-- buttress map maps/zoo.argdown caption="Why?" -->
<!-- /buttress -->
<!-- buttress findings maps/zoo.argdown select=SUP -->
<!-- /buttress -->
<!-- buttress map maps/zoo.argdown view=overview -->
<!-- /buttress -->
</body>
"""


@pytest.fixture
def project(tmp_path, monkeypatch):
    root = tmp_path / "project"
    (root / "maps").mkdir(parents=True)
    (root / "pyproject.toml").write_text("", encoding="utf-8")
    (root / "maps" / "zoo.argdown").write_text(ZOO, encoding="utf-8")
    (root / "README.md").write_text(MARKDOWN, encoding="utf-8", newline="")
    (root / "page.html").write_text(HTML, encoding="utf-8", newline="")
    (tmp_path / "secret.argdown").write_text("[Secret]: Nobody may read this.\n", encoding="utf-8")
    monkeypatch.chdir(root)
    return root


def embed(*args):
    done = CliRunner().invoke(command, args, catch_exceptions=False)
    return done.exit_code, done.stdout, done.stderr


def read(path):
    return path.read_bytes().decode()


@needs_engine
def test_markdown_gets_a_picture_beside_it_and_tables(project):
    status, out, err = embed("README.md")
    assert (status, out) == (0, "")
    assert err == "wrote zoo-structure.svg\nwrote README.md\n"
    text = read(project / "README.md")
    assert re.search(r"!\[Argument map: Zoos\. [^\]]+\]\(zoo-structure\.svg\)", text)
    assert r"*Why \*close\*?*" in text
    assert "\n  | Conclusion | Standing | Why |\n" in text
    assert "3. from (1) and (2), by practical reasoning:" in text
    assert "old" not in text
    assert text.startswith("# Zoos\n\n<!-- buttress map")
    assert text.endswith("\n\nThe end.\n")
    assert read(project / "zoo-structure.svg").startswith("<svg ")


@needs_engine
def test_html_gets_its_pictures_inline(project):
    assert embed("page.html")[0] == 0
    text = read(project / "page.html")
    assert text.count("<svg ") == 2
    assert text.count("<style>\n.buttress-figure") == 1
    assert '<ul class="buttress-findings">' in text
    ids = re.findall(r' id="([^"]+)"', text)
    assert len(ids) == len(set(ids))
    assert not list(project.glob("*.svg"))


@needs_engine
@pytest.mark.parametrize("name", ["README.md", "page.html"])
def test_a_second_run_changes_and_draws_nothing(project, name, monkeypatch):
    embed(name)
    before = {path: path.read_bytes() for path in project.rglob("*") if path.is_file()}

    def refuse(*_args, **_more):
        raise AssertionError("it was drawn again")

    monkeypatch.setattr("buttress.diagram.engines.embedded.run", refuse)
    monkeypatch.setattr("buttress.diagram.engines.system.run", refuse)
    assert embed(name) == (0, "", "")
    assert embed("--check", name) == (0, "", "")
    assert {path: path.read_bytes() for path in project.rglob("*") if path.is_file()} == before


@needs_engine
def test_check_names_what_is_stale_in_all_files_and_draws_and_writes_nothing(project, monkeypatch):
    embed("README.md", "page.html")
    (project / "maps" / "zoo.argdown").write_text(
        ZOO + "\n[Close]\n  + [More]: There is more.\n", encoding="utf-8"
    )
    before = read(project / "README.md"), read(project / "page.html")
    monkeypatch.setattr("buttress.diagram.engines.embedded.run", None)
    monkeypatch.setattr("buttress.diagram.engines.system.run", None)
    status, out, err = embed("--check", "README.md", "page.html")
    assert (status, out) == (1, "")
    assert "README.md:3: the picture of maps/zoo.argdown is not up to date\n" in err
    assert re.search(r"page\.html:\d+: the findings of maps/zoo\.argdown is not", err)
    assert err.endswith("with: buttress embed README.md page.html\n")
    assert (read(project / "README.md"), read(project / "page.html")) == before


@needs_engine
@pytest.mark.parametrize("harm", ["picture gone", "picture changed", "text changed", "svg changed"])
def test_check_sees_what_was_changed_by_hand(project, harm):
    embed("README.md", "page.html")
    picture, readme, page = (project / n for n in ("zoo-structure.svg", "README.md", "page.html"))
    if harm == "picture gone":
        picture.unlink()
    elif harm == "picture changed":
        picture.write_text(read(picture).replace("Zoos", "Zoo"), encoding="utf-8", newline="")
    elif harm == "text changed":
        readme.write_text(read(readme).replace("by practical", "by"), encoding="utf-8", newline="")
    else:
        page.write_text(read(page).replace("<title", "<!--x--><title"), encoding="utf-8")
    assert embed("--check", "README.md", "page.html")[0] == 1
    assert embed("README.md", "page.html")[0] == 0
    assert embed("--check", "README.md", "page.html")[0] == 0


@needs_engine
def test_diff_shows_what_would_change(project):
    status, out, _ = embed("--diff", "README.md")
    assert status == 1
    assert out.startswith("--- README.md\n+++ README.md\n")
    assert "\n-old\n" in out
    assert read(project / "README.md") == MARKDOWN


@needs_engine
def test_line_ends_mode_and_byte_order_mark_stay(project):
    file = project / "README.md"
    file.write_bytes(b"\xef\xbb\xbf" + MARKDOWN.replace("\n", "\r\n").encode())
    file.chmod(0o640)
    embed("README.md")
    data = file.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf# Zoos\r\n")
    assert data.count(b"\n") == data.count(b"\r\n")
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    assert embed("--check", "README.md") == (0, "", "")


@needs_engine
@pytest.mark.parametrize("name", ["README.md", "page.html"])
def test_an_unknown_encoding_stays_as_it_is(project, name):
    file = project / name
    file.write_bytes(b"<p>caf\xe9</p>\n\n" + file.read_bytes())
    assert embed(name)[0] == 0
    data = file.read_bytes()
    assert data.startswith(b"<p>caf\xe9</p>\n\n")
    assert data[20:].isascii()
    assert embed("--check", name) == (0, "", "")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "a\n\n<!-- buttress map maps/zoo.argdown -->\n",
            "README.md:3: the marker is never",
        ),
        ("<!-- buttress map no.argdown --><!-- /buttress -->", "README.md:1: there is no file"),
        (
            "\n<!-- buttress map ../secret.argdown --><!-- /buttress -->",
            "README.md:2: ../secret.argdown lies outside project",
        ),
        ("<!-- buttress map --><!-- /buttress -->", "README.md:1: name the file or folder"),
        ("<!-- buttress zap x --><!-- /buttress -->", "README.md:1: there is no 'zap'"),
        (
            "<!-- buttress map maps/zoo.argdown view=zap --><!-- /buttress -->",
            "README.md:1: the map cannot be drawn: there is no view 'zap'",
        ),
        (
            "<!-- buttress map maps/zoo.argdown image=../x.svg --><!-- /buttress -->",
            "README.md:1: ../x.svg lies outside project",
        ),
        (
            "<!-- buttress map maps/zoo.argdown image=x.png --><!-- /buttress -->",
            "README.md:1: a picture's file is an SVG",
        ),
        (
            "<!-- buttress map maps/zoo.argdown image=own.svg --><!-- /buttress -->",
            "README.md:1: own.svg is no picture of a map",
        ),
        (
            MARKER + "\n" + MARKER.replace(" -->", " caption=x -->", 1),
            "README.md:2: line 1 has a picture in zoo-default.svg already",
        ),
    ],
)
def test_what_cannot_be_done_is_told_with_its_line_and_nothing_is_written(project, text, words):
    (project / "own.svg").write_text("<svg>mine</svg>", encoding="utf-8")
    (project / "README.md").write_text(text, encoding="utf-8", newline="")
    before = {path: path.read_bytes() for path in project.rglob("*") if path.is_file()}
    status, out, err = embed("page.html", "README.md")
    assert (status, out) == (2, "")
    assert words in err
    assert {path: path.read_bytes() for path in project.rglob("*") if path.is_file()} == before


def test_a_document_outside_the_root_is_refused(project):
    (project.parent / "outside.md").write_text(MARKDOWN, encoding="utf-8")
    status, _, err = embed("--root", ".", "../outside.md")
    assert status == 2
    assert "lies outside" in err
    (project / "link.md").symlink_to(project.parent / "outside.md")
    assert embed("--root", ".", "link.md")[0] == 2


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("x.rst", b"x", "neither Markdown nor HTML"),
        ("x.md", b"\xff\xfea\0", "no text"),
        ("none.md", None, "cannot read none.md"),
    ],
)
def test_what_is_no_document_is_refused(project, name, data, words):
    if data is not None:
        (project / name).write_bytes(data)
    status, _, err = embed(name)
    assert status == 2
    assert words in err


@needs_engine
def test_paths_start_from_the_document_or_with_a_slash_from_the_root(project):
    (project / "docs").mkdir()
    page = project / "docs" / "page.md"
    page.write_text(
        "<!-- buttress map ../maps/zoo.argdown image=/maps/a.svg -->\n<!-- /buttress -->\n"
        "<!-- buttress standing /maps/zoo.argdown -->\n<!-- /buttress -->\n",
        encoding="utf-8",
    )
    assert embed("docs/page.md")[0] == 0
    assert "](../maps/a.svg)" in read(page)
    assert "Zoos should be closed." in read(page)
    assert (project / "maps" / "a.svg").exists()


def test_a_file_without_markers_is_left_alone(project):
    (project / "plain.md").write_text("Nothing here.\n", encoding="utf-8")
    assert embed("plain.md") == (0, "", "plain.md has no markers\n")
    assert embed()[0] == 2


def test_nothing_that_somebody_wrote_closes_a_marker(project):
    (project / "maps" / "bad.argdown").write_text(
        "[A]: <!-- /buttress --> <!-- buttress map x --> here.\n  + [B]: Two.\n", encoding="utf-8"
    )
    for name in ("bad.md", "bad.html"):
        (project / name).write_text(
            "<!-- buttress standing maps/bad.argdown -->\n<!-- /buttress -->\n", encoding="utf-8"
        )
        assert embed(name)[0] == 0
        assert embed("--check", name)[0] == 0


@needs_engine
def test_html_can_have_its_picture_in_a_file_too(project):
    marker = MARKER.replace("zoo.argdown", "zoo.argdown image=a.svg width=50% caption=C", 1)
    (project / "page.html").write_text(marker, encoding="utf-8")
    assert embed("page.html")[0] == 0
    text = read(project / "page.html")
    assert re.search('<img src="a.svg" alt="Argument map: Zoos\\. [^"]+" style="width:100%', text)
    assert "<svg" not in text
    assert read(project / "a.svg").startswith("<svg ")
    assert embed("--check", "page.html") == (0, "", "")

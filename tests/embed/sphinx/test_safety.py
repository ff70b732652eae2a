"""Nothing outside the root is read, and nothing in a map becomes markup."""

import re
import xml.etree.ElementTree as ET
import zipfile

import pytest

EVIL = r"""
[<script>alert(1)</script> & "x" 'y']: A \</title>\</svg>\<img src=x onerror=alert(1)> B.
  + <$(rm) `x` "quoted" \end{document} % $x^2$>: It \write18 & \textbf{no} under_score ]]> --> x.
  - [\input{/etc/passwd} ~ # ^ %]: Text with 100 % & $5 #1 _ ~ ^.
"""

PAGE = "".join(
    f"```{{argdown:{name}}} evil.argdown\n{more}```\n\n"
    for name, more in [
        ("map", ":alt: '\"><script>alert(2)</script>'\n"),
        ("findings", ""),
        ("standing", ""),
        ("text", ""),
    ]
)


@pytest.fixture
def evil(project):
    project.put("evil.argdown", EVIL)
    project.put("index.md", f"# A\n\n{PAGE}")
    return project


def test_html_and_books_hold_no_markup_from_a_map(evil):
    built = evil.build()
    for file in built.out.glob("*.html"):
        assert "<script>alert" not in file.read_text(encoding="utf-8"), file.name
    page = built.page("index.html")
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; " in page
    assert "<script>alert" not in page
    assert "<img src=x" not in page
    book = evil.build("epub")
    with zipfile.ZipFile(next(book.out.glob("*.epub"))) as opened:
        for name in opened.namelist():
            if name.endswith(".xhtml"):
                root = ET.fromstring(opened.read(name))
                assert all(each.text is None for each in root.iter("{*}script"))


def test_latex_holds_no_commands_from_a_map(evil):
    (tex,) = evil.build("latex").out.glob("*.tex")
    text = tex.read_text(encoding="utf-8")
    outside = re.sub(
        r"\\begin\{sphinxVerbatim\}.*?\\end\{sphinxVerbatim\}", "", text, flags=re.DOTALL
    )
    assert "\\input{/etc" not in text
    assert "\\write18" not in text
    assert "\\textbf{no}" not in text
    assert outside.count("\\end{document}") == 1


def test_a_manual_page_holds_no_requests_from_a_map(project):
    project.put("evil.argdown", "[A]: .so /etc/passwd\n  + [B]: '.TH x \\fBbold\\fP \\*(x\n")
    project.put("index.md", "# A\n\n```{argdown:map} evil.argdown\n```\n")
    page = project.build("man", man_pages=[("index", "zoo", "Zoos", ["me"], 1)]).page("zoo.1")
    assert not re.search(r"^[.'](so|TH x)", page, re.MULTILINE)
    assert "\\fBbold" not in page
    assert "\\*(x" not in page.replace("\\e*(x", "")


@pytest.fixture
def outside(tmp_path):
    (tmp_path / "secret.argdown").write_text(
        "[Secret]: Nobody reads this.\n  + [Why]\n", encoding="utf-8"
    )
    return tmp_path


@pytest.mark.parametrize(
    "text",
    [
        "```{argdown:map} ../secret.argdown\n```\n",
        "```{argdown:map} link.argdown\n```\n",
        "```{argdown:map} including.argdown\n```\n",
        "```{argdown:map} folder\n```\n",
        "```{argdown:text} link.argdown\n```\n",
        "```{argdown:map}\n@include(../secret.argdown)\n\n[A]: B.\n```\n",
    ],
)
def test_nothing_outside_the_root_is_read(outside, project, text):
    project.folder = outside / "docs"
    project.put("index.md", f"# A\n\n{text}")
    project.put("including.argdown", "@include(../secret.argdown)\n\n[A]: B.\n")
    (outside / "docs" / "link.argdown").symlink_to(outside / "secret.argdown")
    (outside / "docs" / "folder").mkdir()
    (outside / "docs" / "folder" / "link.argdown").symlink_to(outside / "secret.argdown")
    built = project.build()
    assert built.warnings
    assert "Nobody reads" not in built.page("index.html")


def test_a_root_further_up_lets_more_be_read(outside, project):
    project.folder = outside / "docs"
    project.put("index.md", "# A\n\n```{argdown:map} ../secret.argdown\n```\n")
    assert "Nobody reads" in project.build(buttress_root="..").page("index.html")

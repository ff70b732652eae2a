"""PDF: its text is text, and it says what it is."""

import io
import shutil
import subprocess

import pytest

from buttress.diagram import draw
from buttress.diagram.pdf import described_pdf
from buttress.model import MapBuilder
from diagram.scenes import needs_engine

pypdf = pytest.importorskip("pypdf")

TITLE = "Zoos (are) <b>“bad”</b> \\ für 動物 & Звери"
WORDS = ["Schließen", "Звери", "Ελληνικά", "“ja”", "<b>", "&amp;", "a(b)c", "naïve", "✗"]


@pytest.fixture(scope="module")
def pdf():
    builder = MapBuilder(title=TITLE)
    builder.statement("Schließen", " ".join(WORDS[1:]))
    builder.argument("Страдания", "Animals suffer.")
    builder.support("<Страдания>", "Schließen")
    return draw(builder.build(), view="structure").pdf()


@needs_engine
def test_titles_and_texts_can_be_copied_out_of_it(pdf):
    text = pypdf.PdfReader(io.BytesIO(pdf), strict=True).pages[0].extract_text()
    for word in [*WORDS[:-1], "Страдания", "Animals suffer.", "supports"]:
        assert word in text


@needs_engine
@pytest.mark.skipif(not shutil.which("pdftotext"), reason="pdftotext is not installed")
def test_another_reader_finds_the_same_words(pdf, tmp_path):
    file = tmp_path / "map.pdf"
    file.write_bytes(pdf)
    done = subprocess.run(
        ["pdftotext", "-enc", "UTF-8", str(file), "-"], capture_output=True, check=True
    )
    text = done.stdout.decode()
    assert not done.stderr
    for word in [*WORDS[:-1], "Страдания"]:
        assert word in text


@needs_engine
def test_it_has_a_title_and_no_time_of_day(pdf):
    reader = pypdf.PdfReader(io.BytesIO(pdf), strict=True)
    assert reader.metadata.title == f"Argument map: {TITLE}"
    assert reader.metadata.subject.startswith("1 statement, 1 argument")
    assert reader.metadata.creator == "Buttress"
    assert reader.trailer["/Root"]["/ViewerPreferences"]["/DisplayDocTitle"]
    assert b"/CreationDate" not in pdf
    assert len(reader.pages) == 1


@needs_engine
def test_the_page_is_as_large_as_the_picture(pdf, zoo):
    picture = draw(zoo)
    box = pypdf.PdfReader(io.BytesIO(picture.pdf())).pages[0].mediabox
    svg = picture.svg()
    width = float(svg.split('viewBox="')[1].split('"')[0].split()[2])
    assert float(box.width) == pytest.approx(width, abs=3)


@needs_engine
def test_a_map_too_large_for_a_page_is_drawn_smaller():
    builder = MapBuilder()
    for number in range(400):
        builder.section(f"Section {number}", level=1)
        builder.statement(f"Statement number {number}", "So it is said, and so it is. " * 8)
    for number in range(1, 400):
        builder.support(f"Statement number {number}", f"Statement number {number - 1}")
    pdf = draw(builder.build()).pdf()
    box = pypdf.PdfReader(io.BytesIO(pdf)).pages[0].mediabox
    assert max(box.width, box.height) == pytest.approx(14_400, abs=2)


def minimal(*, is_stream):
    """A document of one empty page, as a writer of either kind of table makes it."""
    bodies = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>",
    ]
    pdf, places = b"%PDF-1.5\n", []
    for number, body in enumerate(bodies, 1):
        places.append(len(pdf))
        pdf += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(pdf)
    if is_stream:
        rows = b"\0\0\0\0\0\xff\xff" + b"".join(
            b"\1" + place.to_bytes(4, "big") + b"\0\0" for place in [*places, start]
        )
        pdf += b"4 0 obj\n<< /Type /XRef /Size 5 /W [1 4 2] /Root 1 0 R /Length %d >>\n" % len(rows)
        pdf += b"stream\n" + rows + b"\nendstream\nendobj\n"
    else:
        pdf += b"xref\n0 4\n0000000000 65535 f \n"
        pdf += b"".join(b"%010d 00000 n \n" % place for place in places)
        pdf += b"trailer\n<< /Size 4 /Root 1 0 R >>\n"
    return pdf + b"startxref\n%d\n%%%%EOF\n" % start


@pytest.mark.parametrize("is_stream", [False, True])
def test_both_kinds_of_table_can_be_gone_on_with(is_stream):
    pdf = described_pdf(minimal(is_stream=is_stream), title="Ä (\\", subject="x")
    reader = pypdf.PdfReader(io.BytesIO(pdf), strict=True)
    assert (reader.metadata.title, reader.metadata.subject) == ("Ä (\\", "x")
    assert reader.trailer["/Root"]["/ViewerPreferences"]["/DisplayDocTitle"]
    assert len(reader.pages) == 1


@pytest.mark.parametrize("content", [b"", b"%PDF-1.5", b"%PDF-1.5\nstartxref\n99999\n%%EOF\n"])
def test_what_is_no_document_stays_as_it_is(content):
    assert described_pdf(content, title="t", subject="s") == content

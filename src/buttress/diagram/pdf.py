"""What a PDF says of itself: its title, and what it shows.

Graphviz writes neither, and the time of day instead. An incremental update (ISO 32000-1, 7.5.6)
adds what is missing behind the end of the file, which stays as it is before.
"""

from __future__ import annotations

import re

__all__ = ["described_pdf"]

_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*\Z")
_CREATED = re.compile(rb"/CreationDate \(D:[^()\\]*\)")
_ROOT = re.compile(rb"/Root\s+(\d+)\s+0\s+R")
_SIZE = re.compile(rb"/Size\s+(\d+)")
_ID = re.compile(rb"/ID\s*\[[^\]]*\]")
_FAR = 2_000
"""So many bytes a trailer's dictionary has at most, where Graphviz wrote it."""


def described_pdf(pdf: bytes, *, title: str, subject: str) -> bytes:
    """The PDF with a title, which readers show in their frame, and a subject.

    The time at which it was made is taken out, so that the same picture is the same file. A file of
    another build than Graphviz's is left as it is.
    """
    start = _START.search(pdf)
    if start is None:
        return pdf
    pdf = _CREATED.sub(lambda found: b" " * len(found[0]), pdf)
    place = int(start[1])
    is_table = pdf.startswith(b"xref", place)
    begin = pdf.find(b"trailer", place) if is_table else place
    trailer = pdf[begin : begin + _FAR] if begin >= 0 else b""
    root, size = _ROOT.search(trailer), _SIZE.search(trailer)
    if root is None or size is None:
        return pdf
    number = int(size[1])
    objects = {
        number: b"<< /Title %s /Subject %s /Creator (Buttress) >>" % (_text(title), _text(subject))
    }
    catalog = re.search(rb"(?:^|\s)%s 0 obj\s*<<([^<>]*)>>\s*endobj" % root[1], pdf)
    if catalog and b"/ViewerPreferences" not in catalog[1]:
        shown = b" /ViewerPreferences << /DisplayDocTitle true >> "
        objects[int(root[1])] = b"<<" + catalog[1] + shown + b">>"
    known = _ID.search(trailer)
    entries = b"/Root %s 0 R /Info %d 0 R /Prev %d " % (root[1], number, place)
    entries += known[0] if known else b""
    return pdf + _update(len(pdf), objects, entries, size=number + 1, is_table=is_table)


def _update(
    offset: int, objects: dict[int, bytes], entries: bytes, *, size: int, is_table: bool
) -> bytes:
    """What comes behind a file of that length: objects, where they are, and a trailer."""
    added, places = b"\n", dict[int, int]()
    for number in sorted(objects):
        places[number] = offset + len(added)
        added += b"%d 0 obj\n%s\nendobj\n" % (number, objects[number])
    here = offset + len(added)
    if is_table:
        added += b"xref\n0 1\n0000000000 65535 f \n"
        for number, place in places.items():
            added += b"%d 1\n%010d 00000 n \n" % (number, place)
        added += b"trailer\n<< /Size %d %s >>\n" % (size, entries)
    else:
        places[size] = here
        index = b" ".join(b"%d 1" % number for number in places)
        rows = b"".join(b"\1" + place.to_bytes(4, "big") + b"\0\0" for place in places.values())
        added += b"%d 0 obj\n<< /Type /XRef /Size %d /W [1 4 2] /Index [%s] /Length %d %s >>\n" % (
            size,
            size + 1,
            index,
            len(rows),
            entries,
        )
        added += b"stream\n" + rows + b"\nendstream\nendobj\n"
    return added + b"startxref\n%d\n%%%%EOF\n" % here


def _text(text: str) -> bytes:
    """A text string in UTF-16 with its mark, in hexadecimal digits: no sign of it has a meaning."""
    return b"<FEFF%s>" % text.encode("utf-16-be", errors="replace").hex().upper().encode()

"""Reading a file of any format."""

from __future__ import annotations

from pathlib import Path

from buttress.frameworks import AssumptionFramework, Framework
from buttress.interchange.iccma.aba import loads_aba
from buttress.interchange.iccma.af import loads_af
from buttress.interchange.iccma.apx import loads_apx
from buttress.interchange.iccma.forms import Form, recognised
from buttress.interchange.iccma.header import header_of
from buttress.interchange.iccma.lines import check_is_text
from buttress.interchange.iccma.tgf import loads_tgf

__all__ = ["load", "loads"]


def loads(
    data: bytes | str, form: Form | None = None, *, path: str | None = None
) -> Framework | AssumptionFramework:
    """The framework in a text; without a form, the suffix of the path or the text tells.

    A text of the form i23 whose header is `p aba n` gives an `AssumptionFramework`.

    Raises:
        UnreadableFrameworkError: the text is not in the format; it says in which line.
    """
    if isinstance(data, str):
        data = data.encode("utf-8", errors="surrogateescape")
    check_is_text(data)
    form = recognised(data, path) if form is None else Form(form)
    if form is Form.APX:
        return loads_apx(data)
    if form is Form.TGF:
        return loads_tgf(data)
    header = header_of(data)
    return loads_af(data, header) if header.kind == "af" else loads_aba(data, header)


def load(path: str | Path, form: Form | None = None) -> Framework | AssumptionFramework:
    """The framework in a file.

    Raises:
        OSError: the file cannot be read.
        UnreadableFrameworkError: it is not in the format; it says in which line.
    """
    return loads(Path(path).read_bytes(), form, path=str(path))

"""A notebook that is really executed."""

import os
import re
from pathlib import Path

import pytest

from embed.conftest import ZOO, needs_engine

nbformat = pytest.importorskip("nbformat")
nbclient = pytest.importorskip("nbclient")
pytest.importorskip("ipykernel")

pytestmark = needs_engine

SOURCE = Path(__file__).parents[3] / "src"
CELLS = {
    "load": "%load_ext buttress\nimport buttress",
    "magic": f"%%argdown --view structure --name m --check --evaluate --caption 'Why <b>?'\n{ZOO}",
    "map": "m",
    "findings": "buttress.check(m)",
    "standings": "buttress.evaluate(m)",
    "explanation": "from buttress.report import explain\nexplain(buttress.evaluate(m), 'Close')",
    "hostile": "%%argdown --no-draw --evaluate\n[A]: One \\<script\\>alert(1).\n  + [B]: Two.\n",
    "wrong option": "%%argdown --veiw structure\n[A]: One.",
    "wrong name": "%%argdown --name 1x\n[A]: One.",
    "wrong view": "%%argdown --view sideways\n[A]: One.\n  + [B]: Two.",
    "help": "%%argdown --help\n[A]: One.",
    "unload": "%unload_ext buttress\nm",
}


@pytest.fixture(scope="module")
def outputs():
    notebook = nbformat.v4.new_notebook(
        cells=[nbformat.v4.new_code_cell(source) for source in CELLS.values()]
    )
    with pytest.MonkeyPatch.context() as patch:
        path = f"{SOURCE}{os.pathsep}{os.environ.get('PYTHONPATH', '')}"
        patch.setenv("PYTHONPATH", path)
        patch.setenv("JUPYTER_PLATFORM_DIRS", "1")
        client = nbclient.NotebookClient(notebook, kernel_name="python3", allow_errors=True)
        client.execute()
    return {name: cell.outputs for name, cell in zip(CELLS, notebook.cells, strict=True)}


def test_the_magic_draws_checks_and_evaluates_a_map_and_binds_it(outputs):
    drawn, told, found = (output.data for output in outputs["magic"])
    assert drawn["image/svg+xml"].startswith("<svg ")
    assert '<figure class="buttress-figure"' in drawn["text/html"]
    assert "Why &lt;b&gt;?" in drawn["text/html"]
    assert "Zoos should be closed." in drawn["text/plain"]
    assert 'class="buttress-conclusions"' in told["text/html"]
    assert 'class="buttress-findings"' in found["text/html"]


def test_a_map_is_shown_as_a_picture_with_its_marks(outputs):
    [output] = outputs["map"]
    assert output.output_type == "execute_result"
    assert output.data["image/svg+xml"].startswith("<svg ")
    assert "(in)" in output.data["text/plain"]


def test_findings_standings_and_explanations_are_shown(outputs):
    [found], [told], [why] = (outputs[k] for k in ("findings", "standings", "explanation"))
    assert "<cell>:" in found.data["text/plain"]
    assert 'class="buttress-findings"' in found.data["text/html"]
    assert "Zoos should be closed." in told.data["text/plain"]
    assert '<th scope="col">Standing</th>' in told.data["text/html"]
    assert why.data["text/markdown"].startswith(r"## \[Close\]")


def test_ids_are_unique_in_a_session(outputs):
    html = "".join(
        output.data.get("text/html", "")
        for cell in outputs.values()
        for output in cell
        if "data" in output
    )
    ids = re.findall(r' id="([^"]+)"', html)
    assert len(ids) == len(set(ids)) > 10


def test_what_a_map_says_becomes_no_markup(outputs):
    [told] = outputs["hostile"]
    assert "<script" not in told.data["text/html"]
    assert "&lt;script&gt;" in told.data["text/html"]


def test_a_wrong_call_is_told_in_the_output(outputs):
    [option], [name] = outputs["wrong option"], outputs["wrong name"]
    assert "unrecognized arguments: --veiw" in option.text
    assert "usage: %%argdown" in option.text
    assert "cannot be called '1x'" in name.text
    assert "there is no view" in outputs["wrong view"][0].data["text/html"]
    assert "image/svg+xml" not in outputs["wrong view"][0].data
    assert "--evaluate" in outputs["help"][0].text


def test_the_extension_can_be_taken_away(outputs):
    [output] = outputs["unload"]
    assert list(output.data) == ["text/plain"]

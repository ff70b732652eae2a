"""Every JSON format has a schema that describes all that is written."""

import json
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner

from buttress import report
from buttress.cli import main
from buttress.report import JSON_SCHEMAS, UnknownSchemaError, json_schema

FOLDER = Path(report.__file__).parent / "schemas"

MAP = """\
===
sources:
  letter: {title: A letter, file: letter.txt}
===

[Ball]: A ball broke the window. #hypothesis {expect: in}
  <+ [Found]

[Storm]: The storm broke the window. #hypothesis
  >< [Ball]

[Found]: A ball lies under the table. {basis: observation, likelihood: 0.9, ach: {Storm: N, X: I}}

<Quiet>: It was quiet.

(1) [Calm]: The night was calm. {source: letter, quote: The night was calm, grade: B2}
(2) [Heard]: A storm would have been heard. {implicit: true}
-- modus tollens --
(3) [No storm]: There was no storm.
  -> [Storm]

<Sketch>: Storms are common here.
  -> [Ball]

[Odd]: Odd.
  >< [Even]: Even.
"""

COMMANDS = {
    "findings": ["check map.argdown --statistics", "check map.argdown --select ALL"],
    "standings": [
        "evaluate map.argdown",
        "evaluate map.argdown --compare",
        "evaluate map.argdown --without Calm",
    ],
    "explanation": [
        "explain Ball map.argdown --arguments 3",
        "explain Storm map.argdown",
        "explain Odd map.argdown",
        "explain Odd map.argdown --semantics preferred",
        "explain <Quiet> map.argdown",
    ],
    "sensitivity": [
        "sensitivity map.argdown",
        "sensitivity map.argdown --without Calm --probability",
    ],
    "strength": [
        "strength map.argdown --contributions shapley --standards",
        "strength map.argdown --without Calm",
    ],
    "coverage": ["coverage map.argdown"],
    "matrix": ["map map.argdown --view ach"],
    "rules": ["rules", "rules SUP001", "explain SUP001"],
    "schemes": ["schemes", "schemes modus"],
}


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    (tmp_path / "map.argdown").write_text(MAP, encoding="utf-8")
    (tmp_path / "letter.txt").write_text("The night was calm. Nobody slept.\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)


def closed(schema):
    """The schema without room for keys that it does not describe."""
    if isinstance(schema, list):
        return [closed(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    made = {key: closed(value) for key, value in schema.items()}
    if schema.get("type") == "object" and "properties" in schema:
        made.setdefault("additionalProperties", False)
    return made


def test_every_schema_of_the_package_has_a_name():
    assert {path.name for path in FOLDER.glob("*.json")} == {f"{n}-1.json" for n in JSON_SCHEMAS}
    assert set(COMMANDS) == set(JSON_SCHEMAS)


@pytest.mark.parametrize("name", JSON_SCHEMAS)
def test_schemas_are_schemas(name):
    schema = json.loads(json_schema(name))
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["$id"] == f"urn:buttress:{name}-1"


@pytest.mark.parametrize(
    ("name", "command"), [(name, line) for name, lines in COMMANDS.items() for line in lines]
)
def test_a_schema_describes_every_key_that_is_written(name, command):
    done = CliRunner().invoke(main, [*command.split(), "--format", "json"])
    assert done.exit_code in (0, 1), done.output
    validator = jsonschema.Draft202012Validator(closed(json.loads(json_schema(name))))
    written = json.loads(done.stdout)
    assert [f"{e.json_path}: {e.message}" for e in validator.iter_errors(written)] == []


@pytest.mark.parametrize("name", JSON_SCHEMAS)
def test_a_schema_asks_for_its_version(name):
    validator = jsonschema.Draft202012Validator(json.loads(json_schema(name)))
    assert not validator.is_valid({"version": 1})
    assert not validator.is_valid({"version": 2})


def test_an_unknown_name_is_told():
    with pytest.raises(UnknownSchemaError, match="no JSON format is called 'cover'; there are"):
        json_schema("cover")

"""Packages add rules and schemes, and only where the settings name them."""

import sys

import pytest

from buttress.argdown import loads
from buttress.checks import check
from buttress.checks.configuration import PluginError, configuration_for

RULE = '''
from buttress.checks.rule import rule
from buttress.model import Severity


@rule("{code}", "{name}", Severity.INFO)
def shouting(context):
    """A statement is shouted.

    What it does:
        Reports statements in capitals.
    """
    for statement in context.map.statements.values():
        if statement.text.isupper():
            yield shouting.finding("This is shouted.", statement)


RULES = [shouting]
NO_RULES = 3
'''

SCHEMES = """
[schemes."argument from rain"]
summary = "From rain to wet streets."
conclusion = "It is wet."
provenance = ["our own"]
roles = [{name = "rain", says = "It has rained."}]
"""


@pytest.fixture
def package(tmp_path, monkeypatch):
    """Installs a package that offers what the entry points say."""
    names = []

    def install(entry_points, code="ZZZ001", name="shouting", module="shouting_rules"):
        site = tmp_path / "site"
        information = site / f"{module}-1.0.dist-info"
        information.mkdir(parents=True)
        metadata = f"Metadata-Version: 2.1\nName: {module.replace('_', '-')}\nVersion: 1.0\n"
        (information / "METADATA").write_text(metadata, encoding="utf-8")
        (information / "entry_points.txt").write_text(entry_points, encoding="utf-8")
        text = RULE.format(code=code, name=name)
        text += f"SCHEMES = {str(site / 'schemes.toml')!r}\n"
        (site / f"{module}.py").write_text(text, encoding="utf-8")
        (site / "schemes.toml").write_text(SCHEMES, encoding="utf-8")
        monkeypatch.syspath_prepend(str(site))
        names.append(module)
        return module.replace("_", "-")

    yield install
    for name in names:
        sys.modules.pop(name, None)


@pytest.fixture
def project(tmp_path):
    def write(text):
        folder = tmp_path / "project"
        folder.mkdir(exist_ok=True)
        (folder / "buttress.toml").write_text(text, encoding="utf-8")
        return folder

    return write


LOUD = loads("[Rain]: IT HAS RAINED.\n")


def test_a_plugin_adds_rules(package, project):
    name = package("[buttress.rules]\nall = shouting_rules:RULES\n")
    settings = configuration_for(project(f"plugins = ['{name}']\n"))
    assert [f.code for f in check(LOUD, settings=settings).findings] == ["ZZZ001"]
    assert check(LOUD, settings=settings, select="shouting").findings
    assert not check(LOUD, settings=settings, ignore="ZZZ").findings
    severe = f"plugins = ['{name}']\nseverity = {{shouting = 'error'}}\n"
    settings = configuration_for(project(severe))
    assert [str(f.severity) for f in check(LOUD, settings=settings).findings] == ["error"]


def test_a_plugin_that_is_not_named_is_not_imported(package, project):
    package("[buttress.rules]\nall = shouting_rules:RULES\n")
    assert not check(LOUD, settings=configuration_for(project("ignore = ['SUP']"))).findings
    assert "shouting_rules" not in sys.modules


def test_a_plugin_adds_schemes(package, project):
    name = package("[buttress.schemes]\nrain = shouting_rules:SCHEMES\n")
    settings = configuration_for(project(f"plugins = ['{name}']\n")).for_any_map
    assert settings.catalogue.find("argument from rain")
    assert settings.catalogue.find("expert opinion")
    assert settings.issues == ()


@pytest.mark.parametrize(
    ("entry_points", "more", "words"),
    [
        ("[console_scripts]\na = b:c\n", {}, "no entry point of the group buttress.rules"),
        ("[buttress.rules]\na = nowhere_to_be_found\n", {}, "cannot be imported"),
        ("[buttress.rules]\na = shouting_rules:NO_RULES\n", {}, "neither what is wanted"),
        ("[buttress.rules]\na = shouting_rules:SCHEMES\n", {}, "make it with @rule"),
        ("[buttress.schemes]\na = shouting_rules:shouting\n", {}, "that is no file"),
        ("[buttress.rules]\na = shouting_rules:shouting\n", {"code": "SUP999"}, "other letters"),
        ("[buttress.rules]\na = shouting_rules:shouting\n", {"code": "z1"}, "three digits"),
        (
            "[buttress.rules]\na = shouting_rules:shouting\n",
            {"name": "orphan-not"},
            None,
        ),
        (
            "[buttress.rules]\na = shouting_rules:shouting\n",
            {"name": "unsupported-claim"},
            "SUP001 unsupported-claim already",
        ),
    ],
)
def test_what_cannot_be_used_is_told(package, project, entry_points, more, words):
    name = package(entry_points, **more)
    folder = project(f"plugins = ['{name}']\n")
    if words is None:
        assert configuration_for(folder).plugins
        return
    with pytest.raises(PluginError, match=words):
        configuration_for(folder)


def test_a_plugin_that_is_not_installed_is_told(project):
    with pytest.raises(PluginError, match="'no-such-package' is not installed"):
        configuration_for(project("plugins = ['no-such-package']\n"))


def test_the_name_of_a_plugin_is_a_text(project):
    (issue,) = configuration_for(project("plugins = 3\n")).issues
    assert issue.code == "CFG004"


def test_front_matter_names_no_plugins():
    text = "===\nbuttress: {plugins: [no-such-package]}\n===\n\n[Rain]: It has rained.\n"
    assert [f.code for f in check(loads(text)).findings] == ["CFG003"]

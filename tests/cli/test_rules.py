"""`buttress rules` and `buttress explain`, as they are called."""

import json

import pytest

from cli.calling import buttress


def test_rules_are_listed_by_family():
    listing = buttress("rules").stdout
    assert "  SUP001  warning  unsupported-claim" in listing
    assert "\nREF  Names: " in listing
    only = buttress("rules", "SUP").stdout
    assert only.startswith("SUP  ")
    assert "REF001" not in only


def test_rules_are_read_by_programs():
    page = json.loads(buttress("rules", "REF,SYN010", "--format", "json").stdout)
    assert {rule["family"] for rule in page["rules"]} == {"REF", "SYN"}


@pytest.mark.parametrize("call", [("explain", "SUP001"), ("explain", "unsupported-claim"),
                                  ("rules", "sup001")])  # fmt: skip
def test_a_rule_is_explained(call):
    done = buttress(*call)
    assert done.returncode == 0
    assert done.stdout.startswith("SUP001 unsupported-claim\nwarning, on by default\n")
    assert "\nHow to mend it\n  " in done.stdout
    assert max(map(len, done.stdout.splitlines())) <= 80


def test_a_misspelt_rule_is_told_what_was_near():
    done = buttress("explain", "unsuported-claim")
    assert (done.returncode, done.stdout) == (2, "")
    assert "did you mean unsupported-claim" in done.stderr


def test_one_rule_is_explained_at_a_time():
    done = buttress("explain", "SUP")
    assert (done.returncode, done.stdout) == (2, "")
    assert "`buttress rules SUP` lists them" in done.stderr


def test_rules_of_plugins_that_cannot_be_had_are_a_failure(tmp_path):
    (tmp_path / "buttress.toml").write_text('plugins = ["no-such-plugin"]\n', "utf-8")
    done = buttress("rules", cwd=tmp_path)
    assert done.returncode == 2
    assert "no-such-plugin" in done.stderr

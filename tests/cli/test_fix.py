"""`buttress check --fix` and `--diff`, on real files."""

import os
import stat
import subprocess
import sys

import pytest

from cli.calling import buttress

BROKEN = "[Rain]: It has *rained.\n\n[Path]: It is C:\\dir\\\n"
MENDED = "[Rain]: It has \\*rained.\n\n[Path]: It is C:\\dir\\\\\n"
DIFF = """\
--- rain.argdown
+++ rain.argdown
@@ -1,3 +1,3 @@
-[Rain]: It has *rained.
+[Rain]: It has \\*rained.
{blank}
-[Path]: It is C:\\dir\\
+[Path]: It is C:\\dir\\\\
""".replace("{blank}", " ")
GUESS = "[Rain]: It has rained. {basis: observed}\n"


@pytest.fixture
def rain(tmp_path):
    path = tmp_path / "rain.argdown"
    path.write_bytes(BROKEN.encode())
    return path


def test_what_is_certain_is_mended_and_the_rest_reported(rain):
    rain.write_text(
        BROKEN + "\n" + GUESS.replace("Rain", "Snow").replace("rained", "snowed"), "utf-8"
    )
    done = buttress("check", "rain.argdown", "--fix", "--fail-on", "warning", cwd=rain.parent)
    assert rain.read_text("utf-8").startswith(MENDED)
    assert done.stderr == "mended 2 findings in rain.argdown\n"
    assert "SYN005" not in done.stdout
    assert "warning SYN013 (invalid-value) [unsafe fix]" in done.stdout
    assert done.stdout.endswith("1 can be mended with --fix --unsafe-fixes.\n")
    assert done.returncode == 1
    again = buttress(
        "check", "rain.argdown", "--fix", "--unsafe-fixes", "--fail-on", "warning", cwd=rain.parent
    )
    assert (again.returncode, "{basis: observation}" in rain.read_text("utf-8")) == (0, True)


def test_unsafe_fixes_alone_are_a_wrong_call(rain):
    done = buttress("check", str(rain), "--unsafe-fixes")
    assert (done.returncode, done.stdout) == (2, "")
    assert "--fix or --diff" in done.stderr
    assert rain.read_text("utf-8") == BROKEN


def test_without_fix_nothing_is_changed(rain):
    done = buttress("check", str(rain))
    assert done.stdout.endswith("\n2 can be mended with --fix.\n")
    assert rain.read_text("utf-8") == BROKEN


def test_a_diff_changes_nothing_and_can_be_applied(rain):
    done = buttress("check", "rain.argdown", "--diff", cwd=rain.parent)
    assert (done.stdout, done.stderr, done.returncode) == (DIFF, "", 1)
    assert rain.read_text("utf-8") == BROKEN
    rain.write_text(MENDED, "utf-8")
    done = buttress("check", "rain.argdown", "--diff", cwd=rain.parent)
    assert (done.stdout, done.returncode) == ("", 0)


def test_a_diff_of_a_last_line_without_an_end(rain):
    rain.write_text("[Rain]: It has *rained.", "utf-8")
    done = buttress("check", "rain.argdown", "--diff", cwd=rain.parent)
    assert done.stdout.endswith(
        "-[Rain]: It has *rained.\n\\ No newline at end of file\n"
        "+[Rain]: It has \\*rained.\n\\ No newline at end of file\n"
    )


def test_guesses_are_in_the_diff_where_asked_for(rain):
    rain.write_text(GUESS, "utf-8")
    assert buttress("check", str(rain), "--diff").stdout == ""
    assert "+[Rain]: It has rained. {basis: observation}" in (
        buttress("check", str(rain), "--diff", "--unsafe-fixes").stdout
    )


def test_standard_input_comes_out_mended(tmp_path):
    done = buttress("check", "-", "--fix", stdin=BROKEN, cwd=tmp_path)
    assert done.stdout == MENDED
    assert "mended 2 findings in <stdin>" in done.stderr
    assert "Nothing to report" in done.stderr
    assert list(tmp_path.iterdir()) == []
    whole = buttress("check", "-", "--fix", stdin=MENDED)
    assert (whole.stdout, whole.returncode) == (MENDED, 0)


def test_bytes_of_standard_input_are_kept():
    program = "from buttress.cli import main; main(['check', '-', '--fix'])"
    for given, expected in (
        (b"\xef\xbb\xbf[A]: a *b\r\n\r\n[B]: b", b"\xef\xbb\xbf[A]: a \\*b\r\n\r\n[B]: b"),
        (b"[A]: a\n\n\n", b"[A]: a\n\n\n"),
    ):
        done = subprocess.run(
            [sys.executable, "-c", program], input=given, capture_output=True, check=False
        )
        assert done.stdout == expected


def test_standard_input_that_is_not_utf_8_is_a_failure():
    program = "from buttress.cli import main; main(['check', '-', '--fix'])"
    done = subprocess.run(
        [sys.executable, "-c", program], input=b"[A]: \xe9 *b", capture_output=True, check=False
    )
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"not in UTF-8" in done.stderr


def test_bytes_of_a_file_are_kept(rain):
    rain.write_bytes(b"\xef\xbb\xbf[A]: a *b\r\n\r\n[B]: b\n\n[C]: c *d\r")
    assert buttress("check", str(rain), "--fix").returncode == 0
    assert rain.read_bytes() == b"\xef\xbb\xbf[A]: a \\*b\r\n\r\n[B]: b\n\n[C]: c \\*d\r"


def test_a_file_that_is_not_utf_8_is_left_alone(rain):
    content = b"[A]: \xe9t\xe9 *b\n"
    rain.write_bytes(content)
    done = buttress("check", "rain.argdown", "--fix", cwd=rain.parent)
    assert rain.read_bytes() == content
    assert "left rain.argdown alone: it is not in UTF-8" in done.stderr
    assert done.returncode == 1


def test_included_files_are_mended_and_others_are_not(tmp_path):
    (tmp_path / "maps").mkdir()
    top = tmp_path / "maps" / "top.argdown"
    inner = tmp_path / "maps" / "inner.argdown"
    outside = tmp_path / "outside.argdown"
    top.write_text("[A]: a *b\n\n@include(inner.argdown)\n@include(../outside.argdown)\n", "utf-8")
    for path in (inner, outside):
        path.write_text("[C]: c *d\n", "utf-8")
    done = buttress("check", "maps", "--fix", cwd=tmp_path)
    assert "mended 2 findings in 2 files" in done.stderr
    assert top.read_text("utf-8").startswith("[A]: a \\*b\n\n@include(inner.argdown)\n")
    assert inner.read_text("utf-8") == "[C]: c \\*d\n"
    assert outside.read_text("utf-8") == "[C]: c *d\n"


@pytest.mark.skipif(os.name == "nt", reason="links and modes are those of POSIX")
def test_links_and_modes_are_kept_and_no_draft_is_left(rain):
    rain.chmod(0o640)
    link = rain.parent / "link.argdown"
    link.symlink_to(rain.name)
    buttress("check", "link.argdown", "--fix", cwd=rain.parent)
    assert link.is_symlink()
    assert rain.read_text("utf-8") == MENDED
    assert stat.S_IMODE(rain.stat().st_mode) == 0o640
    assert sorted(path.name for path in rain.parent.iterdir()) == ["link.argdown", "rain.argdown"]


def test_what_remains_can_be_written_in_any_format(rain):
    done = buttress("check", "rain.argdown", "--fix", "--format", "json", cwd=rain.parent)
    assert done.stdout.startswith('{\n  "version": 1')
    assert done.stderr == "mended 2 findings in rain.argdown\n"


def test_only_the_selected_rules_mend(rain):
    buttress("check", str(rain), "--fix", "--select", "SYN010")
    assert rain.read_text("utf-8") == BROKEN.replace("\\\n", "\\\\\n")

"""The layout engines: there or not, sound or broken."""

import sys

import attrs
import pytest

from buttress.diagram import (
    EngineError,
    EngineMissingError,
    EngineTimeoutError,
    TooManyPixelsError,
    UnknownNameError,
)
from buttress.diagram.engines import (
    ENGINES,
    AutoEngine,
    EmbeddedEngine,
    SystemEngine,
    embedded,
    engine,
    process,
)
from diagram.scenes import needs_engine

DOT = 'digraph "g" { a -> b [label="x"] }'


@attrs.frozen
class Fake:
    """An engine that is there or not, and answers or fails."""

    name: str
    answer: bytes | Exception
    there: bool = True

    def is_available(self):
        return self.there

    def render(self, dot, output, *, time_limit, resolution=None, files=()):
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


def auto(*engines):
    return AutoEngine(engines).render(DOT, "svg", time_limit=5)


def test_auto_takes_the_first_that_is_there():
    assert auto(Fake("a", b"a", there=False), Fake("b", b"b"), Fake("c", b"c")) == b"b"


def test_auto_goes_on_where_one_breaks_down():
    assert auto(Fake("a", EngineError("crashed")), Fake("b", b"b")) == b"b"


def test_auto_does_not_go_on_where_one_takes_too_long():
    with pytest.raises(EngineTimeoutError):
        auto(Fake("a", EngineTimeoutError("slow")), Fake("b", b"b"))


def test_where_all_break_down_the_first_failure_is_told():
    with pytest.raises(EngineError, match="first"):
        auto(Fake("a", EngineError("first")), Fake("b", EngineError("second")))


def test_where_none_is_there_auto_says_what_to_install():
    with pytest.raises(EngineMissingError, match=r"pip install .*buttress\[layout\].*\.dot file"):
        auto(Fake("a", b"", there=False))


def test_a_missing_system_dot_says_what_to_install(monkeypatch):
    monkeypatch.setenv("PATH", "")
    assert not SystemEngine().is_available()
    with pytest.raises(EngineMissingError, match=r"no `dot` on the PATH.*Graphviz"):
        SystemEngine().render(DOT, "svg", time_limit=5)


def test_a_missing_pygraphviz_says_what_to_install(monkeypatch):
    monkeypatch.setattr(embedded, "find_spec", lambda name: None)
    assert not EmbeddedEngine().is_available()
    with pytest.raises(EngineMissingError, match="buttress"):
        EmbeddedEngine().render(DOT, "svg", time_limit=5)


def test_an_unknown_engine_is_told_those_that_exist():
    assert set(ENGINES) == {"auto", "embedded", "dot"}
    with pytest.raises(UnknownNameError, match="there are: auto, embedded, dot"):
        engine("elk")


def run(program, time_limit=60.0):
    return process.run([sys.executable, "-c", program], DOT, name="test", time_limit=time_limit)


def test_what_a_child_writes_is_the_picture():
    copy = "import sys; sys.stdout.buffer.write(sys.stdin.buffer.read())"
    assert run(copy) == DOT.encode()


@pytest.mark.parametrize(
    ("program", "told"),
    [
        ("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)", r"crashed \(SIGSEGV\)"),
        ("import sys; sys.exit(3)", "failed with status 3"),
        ("", "wrote nothing"),
        ("raise ValueError('bad graph')", "failed: ValueError: bad graph"),
    ],
)
def test_a_child_that_breaks_down_is_an_error_in_words(program, told):
    with pytest.raises(EngineError, match=told):
        run(program)


def test_a_child_that_hangs_is_ended():
    with pytest.raises(EngineTimeoutError, match=r"within 0\.2 seconds"):
        run("import time; time.sleep(600)", time_limit=0.2)


def test_warnings_about_fonts_are_not_taken_for_the_failure():
    noise = "import sys; sys.stderr.write('real cause\\nFontconfig warning: x\\n'); sys.exit(1)"
    with pytest.raises(EngineError, match="real cause"):
        run(noise)


def test_a_program_that_cannot_be_started_is_an_error_in_words():
    with pytest.raises(EngineError, match="could not be started"):
        process.run(["/nowhere/dot"], DOT, name="dot", time_limit=5)


def test_a_crash_of_the_embedded_engine_does_not_reach_the_caller(monkeypatch, tmp_path):
    child = tmp_path / "child.py"
    child.write_text("import os; os.abort()", encoding="utf-8")
    monkeypatch.setattr(embedded, "_CHILD", child)
    monkeypatch.setattr(embedded, "find_spec", lambda name: name)
    with pytest.raises(EngineError, match="embedded crashed"):
        EmbeddedEngine().render(DOT, "svg", time_limit=60)


@needs_engine
@pytest.mark.parametrize(
    ("output", "start"), [("svg", b"<?xml"), ("png", b"\x89PNG"), ("pdf", b"%PDF")]
)
def test_the_engine_that_is_there_draws(output, start, capfd):
    assert ENGINES["auto"].render(DOT, output, time_limit=60).startswith(start)
    assert capfd.readouterr() == ("", "")


@needs_engine
def test_a_resolution_makes_a_larger_png():
    small, large = (
        ENGINES["auto"].render(DOT, "png", time_limit=60, resolution=resolution)
        for resolution in (72, 288)
    )
    width = slice(16, 20)
    assert int.from_bytes(large[width], "big") > 3 * int.from_bytes(small[width], "big")


@needs_engine
def test_what_is_no_graph_is_an_error_in_words():
    with pytest.raises(EngineError, match="layout engine"):
        ENGINES["auto"].render("digraph {", "svg", time_limit=60)


@pytest.fixture
def recorded(monkeypatch, tmp_path):
    """A `dot` that writes down what it is asked, and says that every layout is 2 by 3 inches."""
    asked = tmp_path / "asked"
    program = tmp_path / "dot"
    program.write_text(
        f'#!/bin/sh\necho "$@" >> {asked}\ncat > /dev/null\n'
        'if [ "$1" = -Tplain ]; then echo "graph 1 2 3"; else echo drawn; fi\n',
        encoding="utf-8",
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    return lambda: asked.read_text(encoding="utf-8").splitlines()


def test_the_system_s_dot_is_asked_how_large_a_png_would_be(recorded):
    drawn = SystemEngine().render(DOT, "png", time_limit=60, resolution=300)
    assert drawn == b"drawn\n"
    assert recorded() == ["-Tplain", "-Tpng -Gdpi=300"]
    with pytest.raises(TooManyPixelsError, match="it fits at"):
        SystemEngine().render(DOT, "png", time_limit=60, resolution=20_000)
    assert recorded() == ["-Tplain", "-Tpng -Gdpi=300", "-Tplain"]


def test_the_system_s_dot_draws_pages_that_readers_can_show(recorded):
    SystemEngine().render(DOT, "pdf", time_limit=60)
    assert recorded() == ["-Tpdf -Gsize=200 -Gmargin=0"]

"""Drawings that are kept."""

import pytest

from buttress.diagram.engines import RememberingEngine, Store, installed_version


class Counting:
    name = "counting"

    def __init__(self):
        self.drawn = 0

    def is_available(self):
        return True

    def render(self, dot, output, *, time_limit, resolution=None, files=()):
        self.drawn += 1
        return f"{dot}|{output}|{resolution}".encode()


def test_what_was_drawn_before_is_not_drawn_again():
    counting = Counting()
    engine = RememberingEngine(counting, Store())
    for _ in range(3):
        assert engine.render("a", "png", time_limit=1, resolution=96) == b"a|png|96"
    assert counting.drawn == 1
    for other in (("b", "png", 96), ("a", "svg", 96), ("a", "png", 97)):
        engine.render(other[0], other[1], time_limit=1, resolution=other[2])
    assert counting.drawn == 4


def test_a_folder_keeps_drawings_from_one_run_to_the_next(tmp_path):
    counting = Counting()
    for _ in range(2):
        engine = RememberingEngine(counting, Store(tmp_path / "new" / "folder"), "1")
        engine.render("a", "svg", time_limit=1)
    assert counting.drawn == 1
    RememberingEngine(counting, Store(tmp_path / "new" / "folder"), "2").render(
        "a", "svg", time_limit=1
    )
    assert counting.drawn == 2


@pytest.mark.parametrize("damage", [b"", b"short", b"0" * 64 + b"other"])
def test_a_damaged_drawing_counts_as_absent(tmp_path, damage):
    store = Store(tmp_path)
    store.put("ab", b"drawing")
    [file] = tmp_path.iterdir()
    assert Store(tmp_path).get("ab") == b"drawing"
    file.write_bytes(damage)
    assert Store(tmp_path).get("ab") is None


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    store = Store(tmp_path / "file")
    store.put("ab", b"drawing")
    assert store.get("ab") == b"drawing"


def test_memory_and_folder_have_a_limit(tmp_path, monkeypatch):
    monkeypatch.setattr("buttress.diagram.engines.store._MOST_FILES", 3)
    store = Store(tmp_path, most_bytes=10)
    for key in ("aa", "bb", "cc", "dd"):
        store.put(key, b"12345")
    assert len(list(tmp_path.iterdir())) == 3
    assert Store(tmp_path / "elsewhere", most_bytes=10).get("aa") is None
    assert store._size == 10


def test_the_version_names_the_engines():
    assert "pygraphviz" in installed_version()

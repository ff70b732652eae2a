"""Only what has changed is read, written and drawn again."""

import pickle

import pytest

A = "# A\n\n```{toctree}\nb\nc\n```\n\n```{argdown:map} zoo.argdown\n```\n"
B = "# B\n\n```{argdown:standing} maps\n```\n"
C = "# C\n\nNothing about arguments.\n"


@pytest.fixture
def site(zoo):
    zoo.put("index.md", A)
    zoo.put("b.md", B)
    zoo.put("c.md", C)
    zoo.put("maps/one.argdown", "@include(parts/part.argdown)\n\n[One]: One.\n  + [Part]\n")
    zoo.put("maps/parts/part.argdown", "[Part]: A part. {basis: data}\n")
    zoo.build()
    return zoo


def test_an_unchanged_build_reads_writes_and_draws_nothing(site):
    built = site.build()
    assert (built.read, built.written, built.drawn) == ([], [], 0)


def test_a_page_that_is_written_again_is_not_drawn_again(site):
    site.put("index.md", A + "\nMore.\n")
    built = site.build()
    assert built.read == ["index"]
    assert built.drawn == 0


def test_a_changed_map_is_drawn_again_on_the_pages_that_show_it_alone(site):
    site.put("zoo.argdown", "[Other]: Another.\n  + [Reason]: A reason.\n")
    built = site.build()
    assert built.read == ["index"]
    assert built.drawn == 1
    assert "Another." in built.page("index.html")


def test_an_included_file_counts(site):
    site.put("maps/parts/part.argdown", "[Part]: Another part.\n")
    assert site.build().read == ["b"]


def test_files_that_come_and_go_in_a_folder_count(site):
    site.put("maps/deep/two.argdown", "[Two]: Two.\n  + [Why]: So. {basis: data}\n")
    built = site.build()
    assert built.read == ["b"]
    assert "Two" in built.page("b.html")
    (site.folder / "maps/deep/two.argdown").unlink()
    built = site.build()
    assert built.read == ["b"]
    assert "Two" not in built.page("b.html")


def test_other_files_in_a_folder_do_not_count(site):
    site.put("maps/notes.txt", "Nothing to do with it.")
    assert site.build().read == []


def test_settings_count(site):
    site.put("buttress.toml", "")
    site.put("index.md", A + "\n")
    site.build()
    site.put("buttress.toml", 'ignore = ["SUP002"]\n')
    assert "index" in site.build().read


def test_another_builder_reads_nothing_and_draws_only_its_own_form(site):
    built = site.build("text")
    assert (built.read, built.drawn) == ([], 0)


def test_a_picture_follows_the_page_that_it_leads_to(site):
    text = "# C\n\n```{argdown:argument} zoo.argdown\n:element: From suffering\n```\n"
    site.put("c.md", text)
    built = site.build()
    assert built.read == ["c"]
    assert "index" in built.written
    assert built.drawn == 0
    assert 'href="c.html#statement-close"' in built.page("index.html")
    site.put("c.md", C)
    assert "c.html#statement-close" not in site.build().page("index.html")


def test_a_missing_file_is_found_when_it_comes(zoo):
    zoo.put("index.md", "# A\n\n```{argdown:map} new.argdown\n```\n")
    assert "there is no file or folder" in zoo.build().warnings
    zoo.put("new.argdown", "[New]: New.\n  + [Why]: So. {basis: data}\n")
    built = zoo.build()
    assert built.read == ["index"]
    assert "there is no" not in built.page("index.html")


def test_stored_pages_are_small(site):
    pages = sum(file.stat().st_size for file in (site.folder / "_build/doctrees").glob("*.doctree"))
    assert pages < 20_000
    domain = pickle.dumps(site.build().app.env.domaindata["argdown"])
    assert len(domain) < 5_000

"""Only what has changed is read, written and drawn again."""

import os
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


def test_our_style_sheet_is_no_change_of_settings(site):
    kept = (site.folder / "_build" / "doctrees" / "environment.pickle").read_bytes()
    assert pickle.loads(kept).config.html_static_path == []
    assert (site.build().out / "_static" / "buttress.css").exists()


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


MISSING = "[Later]: Later.\n  + [Why]: So. {basis: data}\n"


def test_an_included_file_that_is_missing_counts_when_it_comes_and_not_before(site):
    site.put("maps/one.argdown", "@include(../later.argdown)\n\n[One]: One. {basis: data}\n")
    assert "later.argdown cannot be included" in site.build().warnings
    built = site.build()
    assert (built.read, built.written, built.drawn) == ([], [], 0)
    site.put("later.argdown", MISSING)
    built = site.build()
    assert built.read == ["b"]
    assert "Later" in built.page("b.html")
    (site.folder / "later.argdown").unlink()
    assert site.build().read == ["b"]
    assert site.build().read == []


def test_a_file_counts_by_what_it_holds_even_where_it_is_older_than_the_page(site):
    part = site.folder / "maps/parts/part.argdown"
    before = part.stat()
    part.write_text("[Part]: One more part.\n", encoding="utf-8")
    os.utime(part, ns=(before.st_atime_ns, before.st_mtime_ns - 10**12))
    assert site.build().read == ["b"]


@pytest.mark.parametrize(
    ("path", "said", "read"),
    [
        ("buttress.toml", 'ignore = ["SUP002"]\n', ["b", "index"]),
        ("pyproject.toml", '[tool.buttress]\nignore = ["SUP002"]\n', ["b", "index"]),
        ("maps/buttress.toml", 'ignore = ["SUP002"]\n', ["b"]),
    ],
)
def test_settings_count_for_the_maps_below_them_when_they_come_change_and_go(
    site, path, said, read
):
    site.put(path, said)
    assert site.build().read == read
    assert site.build().read == []
    site.put(path, f"{said}\n# Nothing more.\n")
    assert site.build().read == read
    (site.folder / path).unlink()
    assert site.build().read == read
    assert site.build().read == []


def test_settings_further_out_than_a_root_do_not_count(site):
    site.put("maps/buttress.toml", "root = true\n")
    site.build()
    site.put("buttress.toml", 'ignore = ["SUP002"]\n')
    assert site.build().read == ["index"]


def test_words_and_schemes_that_settings_name_count_when_they_come(site):
    site.put("maps/buttress.toml", 'words = ["own-words.toml"]\n')
    site.build()
    assert site.build().read == []
    site.put("maps/own-words.toml", 'commands = ["do"]\n')
    assert site.build().read == ["b"]


def test_a_source_counts_when_it_comes_and_when_it_changes(site):
    head = "===\nsources:\n  r:\n    file: report.txt\n===\n\n"
    site.put("zoo.argdown", f"{head}[A]: They pace. {{source: r, quote: Elephants pace all day}}\n")
    site.build()
    assert site.build().read == []
    site.put("report.txt", "Elephants pace all day. Nobody asked them.")
    assert site.build().read == ["index"]
    site.put("report.txt", "Elephants sleep all day. Nobody asked them.")
    assert site.build().read == ["index"]


def test_an_image_counts_when_it_comes(site):
    site.put("zoo.argdown", "[A]: They pace. {images: [pace.gif], basis: data}\n  + <B>: So.\n")
    site.build()
    assert site.build().read == []
    (site.folder / "pace.gif").write_bytes(
        b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;"
    )
    built = site.build()
    assert built.read == ["index"]
    assert "data:image/gif" in built.page("index.html")


def test_a_theme_of_ones_own_counts_when_it_changes(site):
    site.put("own.toml", 'name = "own"\nbase = "light"\n')
    site.build(buttress_theme="own.toml")
    assert site.build(buttress_theme="own.toml").read == []
    site.put("own.toml", 'name = "own"\nbase = "dark"\n')
    assert site.build(buttress_theme="own.toml").read == ["index"]


def test_a_file_that_is_only_touched_does_not_count(site):
    site.touch(site.folder / "zoo.argdown")
    assert site.build().read == []


def test_pages_of_two_builders_both_follow_a_map(site):
    site.build("text")
    site.put("maps/parts/part.argdown", "[Part]: Another part.\n")
    text = (site.folder / "maps/one.argdown").read_text(encoding="utf-8")
    site.put("maps/one.argdown", text.replace("One.", "The first."))
    assert site.build("text").read == ["b"]
    built = site.build("html")
    assert built.read == []
    assert "b" in built.written
    assert "c" not in built.written
    assert "The first." in built.page("b.html")
    assert site.build("html").written == []


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

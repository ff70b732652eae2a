"""Conclusions that have to stand."""

import pytest

from buttress.embed.sphinx.must_stand import FallenConclusionError

FALLEN = "[Answered]: Nobody sees animals there. {basis: data}\n  -> <From suffering>\n"


@pytest.fixture
def page(zoo):
    zoo.put("index.md", "# A\n\n```{argdown:map} zoo.argdown\n:must-stand: [Close]\n```\n")
    return zoo


def fall(project):
    text = (project.folder / "zoo.argdown").read_text(encoding="utf-8")
    project.put("zoo.argdown", f"{text}\n{FALLEN}")


def test_a_build_fails_where_a_directive_s_conclusion_falls_until_it_stands(page):
    before = (page.folder / "zoo.argdown").read_text(encoding="utf-8")
    page.build()
    fall(page)
    for _ in range(2):  # the next build must not take the failure for settled
        with pytest.raises(FallenConclusionError, match=r"zoo.argdown:3: \[Close\] has to stand"):
            page.build()
    page.put("zoo.argdown", before)
    page.build()


@pytest.mark.parametrize("name", ["Close", "[Close]", "<From suffering>", "zoo.argdown::Close"])
def test_a_build_fails_where_a_conclusion_of_the_settings_falls(zoo, name):
    zoo.put("index.md", "# A\n\n```{argdown:standing} zoo.argdown\n```\n")
    zoo.build(buttress_must_stand=[name])
    fall(zoo)
    for _ in range(2):
        with pytest.raises(FallenConclusionError, match="has to stand, and is"):
            zoo.build(buttress_must_stand=[name])


def test_a_file_that_no_page_shows_is_judged_too(zoo):
    zoo.put("index.md", "# A\n")
    zoo.build(buttress_must_stand=["zoo.argdown::Close"])
    fall(zoo)
    with pytest.raises(FallenConclusionError):
        zoo.build(buttress_must_stand=["zoo.argdown::Close"])


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Closed", "did you mean 'Close'"),
        ("zoo.argdown::Closed", "did you mean 'Close'"),
        ("gone.argdown::Close", "there is no file"),
    ],
)
def test_a_title_that_is_nowhere_fails_the_build(zoo, name, said):
    zoo.put("index.md", "# A\n\n```{argdown:standing} zoo.argdown\n```\n")
    with pytest.raises(FallenConclusionError, match=said):
        zoo.build(buttress_must_stand=[name])


def test_all_that_fell_is_told_at_once(zoo):
    zoo.put("index.md", "# A\n\n```{argdown:map} zoo.argdown\n:must-stand: [Close]; [Gone]\n```\n")
    fall(zoo)
    with pytest.raises(FallenConclusionError) as caught:
        zoo.build()
    assert len(str(caught.value).splitlines()) == 2


@pytest.mark.parametrize("shown", ["top.argdown", "maps"])
@pytest.mark.parametrize("jobs", [0, 2])
def test_a_conclusion_that_falls_by_an_included_file_or_one_in_a_folder_fails_the_build(
    zoo, shown, jobs
):
    zoo.put("maps/zoo.argdown", (zoo.folder / "zoo.argdown").read_text(encoding="utf-8"))
    zoo.put("top.argdown", "@include(maps/zoo.argdown)\n\n@include(maps/more.argdown)\n")
    zoo.put("maps/more.argdown", "[More]: More.\n")
    pages = "".join(f"page{number}\n" for number in range(6))
    zoo.put("index.md", f"# A\n\n```{{toctree}}\n{pages}```\n")
    for number in range(6):
        zoo.put(f"page{number}.md", f"# Page {number}\n")
    zoo.put("page3.md", f"# A\n\n```{{argdown:standing}} {shown}\n:must-stand: [Close]\n```\n")
    zoo.build(jobs=jobs)
    zoo.put("maps/more.argdown", FALLEN)
    for _ in range(2):
        with pytest.raises(FallenConclusionError, match=r"\[Close\] has to stand"):
            zoo.build(jobs=jobs)
    zoo.put("maps/more.argdown", "[More]: More.\n")
    assert zoo.build(jobs=jobs).app.statuscode == 0

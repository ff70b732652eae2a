"""Roles, and what they lead to."""

import pytest

TEXT = "```{argdown:text}\n[Tea]: Tea is good.\n  + <Warm>: It warms.\n```\n"


def built(project, text, **pages):
    project.put("index.md", f"# A\n\n{text}")
    for name, page in pages.items():
        project.put(f"{name}.md", f"---\norphan: true\n---\n# {name}\n\n{page}")
    return project.build(suppress_warnings=["buttress.SUP001", "buttress.CON004"])


@pytest.mark.parametrize(
    ("role", "shown"),
    [
        ("{argdown:statement}`Tea`", "Tea"),
        ("{argdown:statement}`[Tea]`", "Tea"),
        ("{argdown:statement}`the drink <Tea>`", "the drink"),
        ("{argdown:statement}`the drink <[Tea]>`", "the drink"),
        ("{any}`Tea`", "Tea"),
    ],
)
def test_a_statement_is_named_in_many_ways(project, role, shown):
    page = built(project, TEXT + f"\nSee {role}.\n")
    assert page.warnings == ""
    html = page.page("index.html")
    assert 'href="#statement-tea"' in html
    assert f">{shown}<" in html


def test_an_argument_keeps_its_brackets_or_not(project):
    page = built(project, TEXT + "\n{argdown:argument}`<Warm>` {argdown:argument}`Warm`\n")
    assert page.page("index.html").count('href="#argument-warm"') == 2


@pytest.mark.parametrize(
    ("role", "said"),
    [
        ("{argdown:statement}`Te`", "did you mean 'Tea'?"),
        ("{argdown:statement}`Warm`", "there is an argument of that title"),
        ("{argdown:argument}`Tea`", "there is a statement of that title"),
        ("{argdown:statement}`Wholly other`", "has to show it first"),
    ],
)
def test_a_reference_that_leads_nowhere_warns_with_advice(project, role, said):
    page = built(project, TEXT + f"\nSee {role}.\n")
    assert said in page.warnings
    assert "[buttress.ref]" in page.warnings


def test_references_lead_to_where_most_is_told(zoo):
    page = built(
        zoo,
        "{argdown:statement}`Close`, {argdown:statement}`Films`",
        table="```{argdown:standing} zoo.argdown\n```\n",
        picture="```{argdown:map} zoo.argdown\n```\n",
        figure="```{argdown:argument} zoo.argdown\n:element: From suffering\n```\n",
    ).page("index.html")
    assert 'href="figure.html#statement-close"' in page
    assert 'href="picture.html#map-' in page


def test_a_directive_without_index_is_led_to_by_nothing(zoo):
    page = built(zoo, "```{argdown:map} zoo.argdown\n:no-index:\n```\n{argdown:statement}`Close`")
    assert "no statement titled 'Close'" in page.warnings


def test_one_title_in_two_maps_is_ambiguous_until_the_file_is_named(project):
    for name in ("a", "b"):
        project.put(f"{name}.argdown", f"[Tea]: Tea in {name}.\n  + [Why]: So. {{basis: data}}\n")
    pages = {name: f"```{{argdown:text}} {name}.argdown\n```\n" for name in ("a", "b")}
    page = built(project, "See {argdown:statement}`Tea`.", **pages)
    assert "several maps have the statement 'Tea': a.argdown, b.argdown" in page.warnings
    assert "[buttress.ambiguous]" in page.warnings
    page = built(project, "See {argdown:statement}`b.argdown::Tea`.")
    assert page.warnings == ""
    assert 'href="b.html#statement-tea"' in page.page("index.html")


def test_a_picture_leads_to_the_statement_of_its_own_map(project):
    for name in ("a", "b"):
        project.put(f"{name}.argdown", f"[Tea]: Tea in {name}.\n  + [Why]: So. {{basis: data}}\n")
    page = built(
        project, "```{argdown:map} b.argdown\n```\n", a="```{argdown:text} a.argdown\n```\n"
    )
    assert "a.html#statement-tea" not in page.page("index.html")


def test_an_earlier_text_on_the_page_can_be_drawn(project):
    text = TEXT.replace("{argdown:text}", "{argdown:text}\n:name: tea\n")
    page = built(project, text + "\n```{argdown:standing} #tea\n```\n")
    assert page.warnings == ""
    assert "Tea is good." in page.page("index.html")
    page = built(project, "```{argdown:standing} #coffee\n```\n")
    assert "no text on this page before has the name #coffee" in page.warnings

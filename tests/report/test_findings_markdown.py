import re
from html.parser import HTMLParser

import pytest

from buttress.argdown import loads
from buttress.checks import check
from buttress.report import count_by_rule, findings_as_markdown
from report.hostile import PATHS, TITLES, finding, hostile_result, result_of, span_in

markdown_it = pytest.importorskip("markdown_it")

TEXT = "[Rain]: It has rained.\n  + [Wet]: The street is wet.\n"
LIMIT = 65_536


class Seen(HTMLParser):
    """The tags of a page and its words."""

    def __init__(self, markdown):
        super().__init__()
        self.tags = []
        self.words = ""
        self.feed(markdown_it.MarkdownIt("gfm-like", {"linkify": False}).render(markdown))
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)

    def handle_data(self, data):
        self.words += data


def test_findings_are_folded_away_by_file():
    assert findings_as_markdown(check(loads(TEXT, "maps/rain.argdown"))) == (
        "### Buttress\n"
        "\n"
        "Found 1 warning in 1 file (2 statements, 0 arguments).\n"
        "\n"
        "<details>\n"
        "<summary><b>maps/rain.argdown</b>: 1 warning</summary>\n"
        "\n"
        "- **Line 2, warning** SUP001 unsupported-claim: Nothing supports \\[Wet\\], which supports"
        " \\[Rain\\], and it names no basis or source.  \n"
        "  *To mend it:* support it, say what it rests on, as {basis: observation} or {source: …}, "
        "or mark it {assumption: true}.\n"
        "\n"
        "</details>\n"
    )


def test_what_is_waived_is_counted_and_shown_where_asked_for():
    result = check(loads("[Rain]: It rains.\n  + [Wet]: Wet. {waive: {SUP001: I *saw* it}}\n"))
    counts = "Nothing to report in 1 file (2 statements, 0 arguments).\n1 is waived.\n"
    assert findings_as_markdown(result) == f"### Buttress\n\n{counts}"
    shown = findings_as_markdown(result, show_waived=True)
    assert shown.startswith(
        f"### Buttress\n\n{counts}\n<details>\n<summary><b>Waived</b></summary>"
    )
    assert "Nothing supports \\[Wet\\]" in shown
    assert "*Reason:* I \\*saw\\* it." in shown


def test_nothing_found_needs_no_details():
    assert findings_as_markdown(check(loads(""))) == (
        "### Buttress\n\nNothing to report in 1 file (0 statements, 0 arguments).\n"
    )


@pytest.mark.parametrize("title", TITLES)
def test_a_title_is_shown_as_it_is(title):
    seen = Seen(findings_as_markdown(result_of(finding(f"X{title}X is odd.", span_in("a")))))
    assert set(seen.tags) <= {"h3", "p", "details", "summary", "b", "ul", "li", "strong"}
    shown = " ".join(seen.words.replace("\u200b", "").split())
    kept = re.sub("[^\x20-\ud7ff\ue000-\U0010ffff]|[\u200f\u202e\u2066]", "\ufffd", title)
    assert " ".join(f"X{kept}X".split()) in shown or "\n" in title


def test_nobody_is_notified_and_nothing_is_linked():
    result = result_of(*(finding(title, span_in(path)) for path in PATHS for title in TITLES))
    words = Seen(findings_as_markdown(result)).words
    assert "@" in words
    assert not re.search(r"@\w|#\d|GH-\d|://\w|www\.\w", words)


def test_paths_cannot_close_their_heading():
    seen = Seen(findings_as_markdown(result_of(*(finding(span=span_in(path)) for path in PATHS))))
    assert seen.tags.count("details") == seen.tags.count("summary") == len(PATHS)
    assert "</summary>.argdown" in seen.words


def test_a_comment_is_no_longer_than_github_takes():
    many = result_of(
        *(finding(f"🧱 number {n} is odd.", span_in(f"{n % 700}.argdown")) for n in range(3_000))
    )
    text = findings_as_markdown(many)
    assert 60_000 < len(text.encode("utf-16-le")) // 2 <= LIMIT
    told = text.count("\n- **")
    assert text.endswith(
        f"… and {3_000 - told} findings more, which do not fit into one comment.\n"
    )
    assert text.count("<details>") == text.count("</details>")


def test_one_finding_may_be_longer_than_a_comment():
    text = findings_as_markdown(result_of(finding("long " * 20_000, span_in("a"))))
    assert text.endswith("… and 1 finding more, which do not fit into one comment.\n")


def test_statistics_are_a_table():
    result = hostile_result()
    text = findings_as_markdown(result, count_by_rule(result.findings))
    assert "| 10 | XYZ999 | warning | own-rule |" in text
    assert "table" in Seen(text).tags

"""Findings of the kinds that an output has to survive."""

from buttress.argdown import loads
from buttress.checks import CheckResult, Edit, Finding, Fix, Related, Summary, check
from buttress.model import Document, Severity, Span

TITLES = (
    "two\nlines\r\nand more",
    "\x1b[31mred\x07",
    "--> <!-- </details></summary> -->",
    "a | b || c",
    "::error file=x::owned\n::stop-commands::now",
    "%0A100 %",
    "`code` ``` *bold* __init__ ~~gone~~ $x$",
    "@everyone, see #1, GH-2, \\#3 and https://example.org or www.example.org",
    "<script>alert('&amp;')</script>",
    "[link](https://example.org) ![image](x.png) {0} {} {{1}}",
    "🧱 雨 é e\u0301",
    "\u202eright to left\u2066 \u200f",
    "half a pair: \ud83d",
    "",
)

PATHS = (
    "plain.argdown",
    "a folder/ünï çödé/雨.argdown",
    "../elsewhere.argdown",
    "/somewhere/else.argdown",
    "odd: , % # ? [x] (y) & ' \".argdown",
    "c:name.argdown",
    "@team/#12.argdown",
    "x</summary>.argdown",
    "line\nbreak.argdown",
    "<stdin>",
)


def span_in(path, text="[A]: one line.\n  + [B]: 🧱 two\n    lines.\n", start=0, end=14):
    return Span(Document.of(text, path), start, end)


def finding(message="Something is amiss.", span=None, code="SUP001", **more):
    name = {"SUP001": "unsupported-claim", "SYN010": "stray-backslash"}.get(code, "own-rule")
    more.setdefault("severity", Severity.WARNING)
    return Finding(code=code, name=name, message=message, span=span, **more)


def result_of(*findings):
    return CheckResult(findings, Summary.of([], findings))


def fixed(span, text="words", *, is_safe=True):
    return Fix("put in a word", (Edit(span, text),), is_safe=is_safe)


def hostile_result():
    """Every title with every path, with related places and fixes, and some without a place."""
    findings = []
    for number, title in enumerate(TITLES):
        path = PATHS[number % len(PATHS)]
        findings.append(
            finding(
                f"[{title}] is odd.",
                span_in(path),
                severity=list(Severity)[number % 3],
                statement=title,
                argument=title,
                related=(
                    Related(f"{title} too", span_in(PATHS[0], start=17, end=33)),
                    Related(f"{title} nowhere"),
                ),
                help=f"write {title}",
                fix=fixed(span_in(path, start=3, end=3), title),
            )
        )
        findings.append(finding(f"{title} is nowhere.", code="SYN010", statement=title))
    findings += [finding(span=span_in(path), code="XYZ999") for path in PATHS]
    return result_of(*findings)


def real_result():
    text = "[Rain]: It has *rained.\n  + [Wet]: The street\n    is wet.\n  - [Wet]\n\n[Snow]\n"
    return check(loads(text, "maps/a rain.argdown"))

"""The look of the one-page report in a browser, by day and by night."""

from __future__ import annotations

__all__ = ["STYLE"]

# Text and signs have a contrast of 4.5 : 1 or more on their ground (WCAG 2.2, 1.4.3).
STYLE = """
:root {
  color-scheme: light dark;
  --ground: #ffffff; --ink: #1d2329; --quiet: #59636e; --line: #d1d9e0; --card: #f6f8fa;
  --in: #1a7f37; --out: #cf222e; --undecided: #8a5d00;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14181d; --ink: #e6edf3; --quiet: #9aa4af; --line: #3d444d; --card: #1c2229;
    --in: #4fc06a; --out: #ff7b72; --undecided: #d9a520;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--ground); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif;
}
main { max-width: 48rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.05rem; line-height: 1.4; margin: 0 0 .35rem; }
p { margin: .35rem 0; }
.quiet, .place { color: var(--quiet); font-size: .9rem; }
.place { font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; }
.place, h1, h3, li { overflow-wrap: anywhere; }
article {
  background: var(--card); border: 1px solid var(--line); border-left: .35rem solid var(--edge);
  border-radius: .4rem; padding: .8rem 1rem; margin: 1rem 0;
}
.in { --edge: var(--in); } .out { --edge: var(--out); } .undecided { --edge: var(--undecided); }
.fate { color: var(--edge); font-weight: 600; white-space: nowrap; }
.name { font-weight: 600; }
ul { margin: .35rem 0; padding-left: 1.3rem; }
li { margin: .35rem 0; }
.unbacked { font-weight: 600; color: var(--out); }
summary { cursor: pointer; }
dt { font-weight: 600; }
dd { margin: 0 0 .5rem 1.3rem; overflow-wrap: anywhere; }
a { color: inherit; }
""".strip()

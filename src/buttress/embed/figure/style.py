"""The look of figures and parts in a page: little, so that they look like the page."""

from __future__ import annotations

__all__ = ["STYLE", "with_style"]

STYLE = """
.buttress-figure { margin: 1.5em 0; }
.buttress-picture { margin: 0 auto; text-align: center; }
.buttress-wide {
  position: relative; overflow: auto; max-height: 90vh; scroll-snap-type: both mandatory;
}
@supports (animation-timeline: scroll()) {
  .buttress-wide {
    max-height: none; animation: buttress-frame 1s both; animation-timeline: scroll(self inline);
  }
}
@keyframes buttress-frame { from, to { max-height: 90vh; } }
.buttress-start {
  position: absolute; width: 1px; height: 1px; scroll-margin-top: 8em;
  animation: buttress-start .1s;
}
@keyframes buttress-start { from, to { scroll-snap-align: start center; } }
@media print {
  .buttress-picture { overflow: visible !important; max-height: none !important; }
  .buttress-picture svg { min-width: 0 !important; max-width: 100% !important; }
}
.buttress-figure figcaption { margin-top: .5em; }
.buttress-caption { display: block; text-align: center; }
.buttress-outline { text-align: left; font-size: .9em; margin-top: .5em; }
.buttress-outline summary { cursor: pointer; }
.buttress-part { margin: 1em 0; }
.buttress-conclusions th, .buttress-coverage th { text-align: left; }
.buttress-conclusions td, .buttress-conclusions th, .buttress-coverage td, .buttress-coverage th {
  padding: .3em 1em .3em 0; vertical-align: top;
}
.buttress-steps { list-style: none; counter-reset: buttress-step; padding-left: 2.4em; }
.buttress-steps > li { counter-increment: buttress-step; position: relative; margin: .4em 0; }
.buttress-steps > li::before {
  content: "(" counter(buttress-step) ")"; position: absolute; right: 100%; margin-right: .6em;
}
.buttress-steps > .buttress-conclusion, .buttress-steps > .buttress-main-conclusion {
  border-top: 1px solid currentColor; padding-top: .3em;
}
.buttress-steps p { margin: 0; }
.buttress-quiet, .buttress-place, .buttress-inference { opacity: .8; }
.buttress-place { overflow-wrap: anywhere; }
.buttress-in, .buttress-out, .buttress-undecided { white-space: nowrap; }
p.buttress-error { border-left: .3em solid #b3261e; padding: .3em .8em; }
""".strip()


def with_style(html: str) -> str:
    """A figure or part, which is the first of its page, with the rules that all of them need."""
    return f'<div class="buttress">\n<style>\n{STYLE}\n</style>\n{html}\n</div>'

"""How the documentation is built: `make docs`."""

import sys
from importlib import metadata
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "_ext"))

project = "Buttress"
author = "The Buttress authors"
copyright = f"2026, {author}"  # noqa: A001  Sphinx's word
version = release = metadata.version("buttress")

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "buttress.embed.sphinx",
    "docstrings",
    "gallery",
    "generated",
    "page_files",
    "rule_pages",
]
exclude_patterns = ["_build", "_ext", "_static"]

buttress_root = ".."  # the maps of arguments/ are shown here
buttress_warn_from = "none"  # most examples have gaps, to show that they are found

default_role = "code"
nitpicky = True
suppress_warnings = ["ref.python"]  # a map has arguments, and so has its theory
nitpick_ignore_regex = [
    # Other projects' documentation is not read, so that a build needs no network.
    (
        r"py:.*",
        r"(collections\.abc|datetime|enum|hypothesis|io|markdown|os|pathlib|re|types|typing)\..*",
    ),
    # What a package does not offer in its __all__ is named in signatures, but has no page.
    (r"py:.*", r"buttress\.\w+\.\w+(\.\w+)*\.[A-Z]\w*"),
    # Sphinx does not look in other packages for what a docstring says is raised.
    (r"py:exc", r"[A-Z]\w+Error"),
    # What settings and embedding hold is imported for type checkers alone, to start quickly.
    (r"py:class", r"Waiver|Issue|Catalogue|WordLists|Path|Evaluation|SourceCoverage"),
    (r"py:class", r"States|Configuration|ButtressExtension|Formula"),
    # A block of a document is one of several classes, and the name for all of them has no page.
    (r"py:class", r"Block"),
]

autodoc_default_options = {"members": True, "undoc-members": True}
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_typehints_format = "short"
python_use_unqualified_type_names = True
python_maximum_signature_line_length = 80

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

html_theme = "furo"
html_title = "Buttress"
html_static_path = ["_static"]
html_css_files = ["console.css"]
html_show_sphinx = False
html_copy_source = False
pygments_dark_style = "github-dark"

"""What can be set in `conf.py`."""

from __future__ import annotations

from pathlib import Path

from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.errors import ConfigError

from buttress.checks import UnknownRuleError
from buttress.checks.selection import select_rules
from buttress.diagram import ENGINES, DiagramError
from buttress.diagram.links import checked_base
from buttress.diagram.themes import is_theme_file, theme
from buttress.diagram.views import view
from buttress.embed.sphinx.theme_files import theme_file
from buttress.model import Severity

__all__ = ["add_settings", "root_of"]

_NONE = "none"


def add_settings(app: Sphinx) -> None:
    """Make the settings known to Sphinx, with their defaults."""
    app.add_config_value("buttress_root", "", "env", types=(str,))
    app.add_config_value("buttress_view", "default", "env", types=(str,))
    app.add_config_value("buttress_theme", "auto", "env", types=(str,))
    app.add_config_value("buttress_semantics", "grounded", "env", types=(str,))
    app.add_config_value("buttress_link_base", "", "env", types=(str,))
    app.add_config_value("buttress_standing", True, "env", types=(bool,))
    app.add_config_value("buttress_findings", True, "env", types=(bool,))
    app.add_config_value("buttress_warn", [], "env", types=(list, tuple))
    app.add_config_value("buttress_warn_from", "warning", "env", types=(str,))
    app.add_config_value("buttress_must_stand", [], "env", types=(list, tuple))
    app.add_config_value("buttress_engine", "auto", "env", types=(str,))
    app.connect("config-inited", check_settings)


def check_settings(app: Sphinx, config: Config) -> None:
    """Refuse what cannot be meant, before anything is read.

    Raises:
        ConfigError: a setting has a value that it cannot have.
    """
    try:
        view(config.buttress_view)
        if is_theme_file(config.buttress_theme):
            theme(theme_file(str(Path(app.srcdir) / config.buttress_theme), root_of(app)))
        else:
            theme(config.buttress_theme)
        checked_base(config.buttress_link_base or None)
        select_rules(config.buttress_warn)
    except (DiagramError, UnknownRuleError) as error:
        raise ConfigError(f"buttress settings in conf.py: {error}") from None
    levels = [*map(str, Severity), _NONE]
    if config.buttress_warn_from not in levels:
        raise ConfigError(
            f"buttress_warn_from in conf.py is one of {', '.join(levels)}; "
            f"found {config.buttress_warn_from!r}"
        )
    if config.buttress_engine not in ENGINES:
        raise ConfigError(
            f"buttress_engine in conf.py is one of {', '.join(ENGINES)}; "
            f"found {config.buttress_engine!r}"
        )
    root = root_of(app)
    if not root.is_dir():
        raise ConfigError(f"buttress_root in conf.py is a folder; there is none at {root}")


def root_of(app: Sphinx) -> Path:
    """The folder that nothing is read from outside of: by default that of the pages."""
    root: str = app.config.buttress_root
    return (Path(app.srcdir) / root).resolve()

"""How a project says what is checked, and how: settings files, front matter and profiles.

configuration = configuration_for("arguments/")
result = check_all(load_all("arguments/"), settings=configuration)
"""

from __future__ import annotations

from buttress.checks.configuration.configuration import Configuration
from buttress.checks.configuration.files import ConfigurationError, configuration_for
from buttress.checks.configuration.plugins import PluginError
from buttress.checks.configuration.profiles import PROFILES, UnknownProfileError

__all__ = [
    "PROFILES",
    "Configuration",
    "ConfigurationError",
    "PluginError",
    "UnknownProfileError",
    "configuration_for",
]

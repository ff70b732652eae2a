"""Settings for every test.

With EXAMPLES=20 in the environment, every property is tried on twenty times as many examples.
"""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, is_hypothesis_test, settings

settings.register_profile(
    "calm",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    print_blob=True,
    derandomize=bool(os.environ.get("CI")),  # a change is judged by the same examples each time
)
settings.load_profile("calm")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Give every property its share of examples: more where the environment wants more."""
    times = int(os.environ.get("EXAMPLES", "1"))
    tests = {getattr(item, "function", None) for item in items} if times != 1 else set()
    for test in tests:
        if is_hypothesis_test(test):
            own = test._hypothesis_internal_use_settings or settings.default
            test._hypothesis_internal_use_settings = settings(
                own, max_examples=own.max_examples * times
            )

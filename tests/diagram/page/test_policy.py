"""What the page may do, and JSON that ends no script."""

import json
from base64 import b64encode
from hashlib import sha256

from hypothesis import given
from hypothesis import strategies as st

from buttress.diagram.page.policy import as_data, policy


def test_the_policy_names_the_script_and_the_style_and_nothing_else():
    rules = policy("go()", "a{}")
    digest = b64encode(sha256(b"go()").digest()).decode()
    assert f"script-src &#x27;sha256-{digest}&#x27;;" in rules
    assert "default-src &#x27;none&#x27;" in rules
    assert "unsafe" not in rules
    assert "http:" not in rules


@given(st.recursive(st.text() | st.integers(), st.lists))
def test_data_come_back_and_hold_nothing_that_html_reads(value):
    written = as_data(value)
    assert json.loads(written) == value
    assert not set("<>&\u2028\u2029") & set(written)

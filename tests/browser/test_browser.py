"""The browser that the other tests rely on."""

import asyncio


def test_a_text_is_shown_and_its_script_runs(tab):
    page = tab("<!doctype html><p id=p>before</p><script>p.textContent = 'after'</script>")
    assert page.inner_text("p") == "after"
    assert tab.refused == tab.complaints == []


def test_a_file_is_shown_in_a_window_of_the_size_asked_for(tab, tmp_path):
    file = tmp_path / "map.html"
    file.write_text("<!doctype html><title>A map</title>")
    page = tab(file, width=390, height=700, color_scheme="dark")
    assert page.title() == "A map"
    assert page.evaluate("[innerWidth, innerHeight]") == [390, 700]
    assert page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")


def test_whatever_lies_elsewhere_is_refused_and_recorded(tab):
    page = tab('<!doctype html><img src="https://example.org/dot.png" onerror="this.alt=1">')
    page.wait_for_selector('img[alt="1"]')
    assert tab.refused == ["https://example.org/dot.png"]


def test_what_goes_wrong_in_a_page_is_recorded(tab):
    tab("<!doctype html><script>throw new Error('wrong')</script>").wait_for_load_state()
    assert "wrong" in tab.complaints[0]


def test_tabs_share_nothing(tab):
    first = tab("<!doctype html>")
    first.evaluate("window.name = 'mine'")
    assert tab("<!doctype html>").evaluate("window.name") == ""


def test_other_tests_of_the_process_can_run_event_loops(chromium):
    async def answer():
        return 42

    assert asyncio.run(answer()) == 42
